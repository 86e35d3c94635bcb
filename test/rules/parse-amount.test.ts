import { describe, expect, test } from 'vitest';
import { formatNumber, formatRuleValue } from '../../src/i18n/formats.ts';
import { parseAmount, type AmountFault } from '../../src/rules/parse-amount.ts';
import fc from '../support/chance.ts';

const locales = ['id', 'en'] as const;

describe('an amount as people write it', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['3000000', 3_000_000],
    ['3.000.000', 3_000_000],
    ['3,000,000', 3_000_000],
    ['3 000 000', 3_000_000],
    ['Rp3.000.000', 3_000_000],
    ['Rp. 3.000.000', 3_000_000],
    ['rp 3,000,000', 3_000_000],
    ['IDR 3,000,000.00', 3_000_000],
    ['3.000.000,00', 3_000_000],
    ['3.000.000 rupiah', 3_000_000],
    ['Rp 16.800,-', 16_800],
    ['16.800,–', 16_800],
    ['16800,-', 16_800],
    ['Rp3 juta', 3_000_000],
    ['3 jt', 3_000_000],
    ['3jt.', 3_000_000],
    ['3 million', 3_000_000],
    ['1,5 juta', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['1.5 million', 1_500_000],
    ['0,5 juta', 500_000],
    ['1,25 miliar', 1_250_000_000],
    ['2 bn', 2_000_000_000],
    ['500 ribu', 500_000],
    ['500rb', 500_000],
    ['500k', 500_000],
    ['3 juta 500 ribu', 3_500_000],
    ['  3 JUTA\u00a0', 3_000_000],
    ['３０００', 3_000],
    ['10 triliun', 10_000_000_000_000],
    ['Rp5 juta,-', 5_000_000],
    ['5 juta per bulan', 5_000_000],
    ['5jt/bln', 5_000_000],
    ['5 juta / bulan', 5_000_000],
    ['5juta perbulan', 5_000_000],
    ['5 juta sebulan', 5_000_000],
    ['5 juta tiap bulan', 5_000_000],
    ['5 juta setiap bulan', 5_000_000],
    ['5 juta bulan', 5_000_000],
    ['Rp5.000.000 rupiah per bln.', 5_000_000],
    ['Rp5.000.000,- / bulan', 5_000_000],
    ['5 million a month', 5_000_000],
    ['5 million per month', 5_000_000],
    ['5,000,000/month', 5_000_000],
    ['5 million monthly', 5_000_000],
    ['5 million every month', 5_000_000],
  ])('%j is %d on a page of either language', (text, amount) => {
    for (const locale of locales) expect(parseAmount(text, locale)).toEqual({ ok: true, amount });
  });

  test.each<[string, 'id' | 'en', number]>([
    ['3.000', 'id', 3_000],
    ['16.800', 'id', 16_800],
    ['3,000', 'en', 3_000],
  ])('%j groups thousands on a page in %s', (text, locale, amount) => {
    expect(parseAmount(text, locale)).toEqual({ ok: true, amount });
    expect(parseAmount(text, locale === 'id' ? 'en' : 'id')).toEqual({
      ok: false,
      reason: 'ambiguous',
    });
  });

  test.each<[string, AmountFault]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Rp', 'empty'],
    ['tiga juta', 'not-a-number'],
    ['gaji 5 juta', 'not-a-number'],
    ['Rp5jt nett', 'not-a-number'],
    ['3 125 juta', 'not-a-number'],
    ['3 juta bulanan lalu', 'not-a-number'],
    ['per bulan', 'empty'],
    ['3.125 juta', 'scaled'],
    ['4.201jt', 'scaled'],
    ['3,125 juta', 'scaled'],
    ['1,234 million', 'scaled'],
    ['1.500 million', 'scaled'],
    ['0,125 juta', 'scaled'],
    ['3.125.000 juta', 'scaled'],
    ['1,500 triliun', 'scaled'],
    ['Rp3.125 juta per bulan', 'scaled'],
    ['3 juta 1.500 ribu', 'scaled'],
    ['50rb/hari', 'daily'],
    ['100 ribu per hari', 'daily'],
    ['100.000 sehari', 'daily'],
    ['150k a day', 'daily'],
    ['150,000 daily', 'daily'],
    ['3.125 juta/hari', 'daily'],
    ['500 ribu per minggu', 'not-monthly'],
    ['20rb/jam', 'not-monthly'],
    ['40 juta per tahun', 'not-monthly'],
    ['40 million a year', 'not-monthly'],
    ['UMR', 'minimum'],
    ['sesuai UMR', 'minimum'],
    ['UMP', 'minimum'],
    ['umk Makassar', 'minimum'],
    ['upah minimum', 'minimum'],
    ['minimum wage', 'minimum'],
    ['3-4 juta', 'span'],
    ['5–6 juta', 'span'],
    ['Rp5 juta - Rp6 juta', 'span'],
    ['3.000.000-4.000.000', 'span'],
    ['5 sampai 6 juta', 'span'],
    ['3 s.d. 4 juta', 'span'],
    ['3 s/d 4 juta', 'span'],
    ['5 to 6 million', 'span'],
    ['antara 3 dan 4 juta', 'span'],
    ['between 3 and 4 million', 'span'],
    ['5jutaan', 'rough'],
    ['5 jutaan', 'rough'],
    ['900 ribuan', 'rough'],
    ['3,5jt an', 'rough'],
    ['± 5 juta', 'rough'],
    ['+- 5 juta', 'rough'],
    ['~5 juta', 'rough'],
    ['sekitar 5 juta', 'rough'],
    ['kurang lebih 5 juta', 'rough'],
    ['about 5 million', 'rough'],
    ['more than 5 million', 'rough'],
    ['3.5', 'not-whole'],
    ['1e6', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['5constructor', 'not-a-number'],
    ['12.34.567', 'not-a-number'],
    ['3..000', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['3.0000', 'not-a-number'],
    ['0.500', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['500 ribu 3 juta', 'not-a-number'],
    ['3 juta 2000 ribu', 'not-a-number'],
    ['1'.repeat(61), 'not-a-number'],
    ['3.000,000', 'ambiguous'],
    ['1234.567', 'ambiguous'],
    ['3M', 'ambiguous'],
    ['3 juta 500', 'ambiguous'],
    ['12,5', 'not-whole'],
    ['16.800,50', 'not-whole'],
    ['1,2345678 juta', 'not-whole'],
    ['-3000', 'negative'],
    ['Rp -3.000', 'negative'],
    ['−3000', 'negative'],
    ['10000000000001', 'too-large'],
    ['11 triliun', 'too-large'],
  ])('%j is refused as %s in either language', (text, reason) => {
    for (const locale of locales) expect(parseAmount(text, locale)).toEqual({ ok: false, reason });
  });
});

describe('what the site prints can be typed back', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000_000_000 });

  test('an amount of money, in its language', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...locales), (value, locale) => {
        const printed = formatRuleValue({ unit: 'rupiah', value }, locale);
        expect(parseAmount(printed, locale)).toEqual({ ok: true, amount: value });
        expect(parseAmount(String(value), locale)).toEqual({ ok: true, amount: value });
      }),
    );
  });

  test('millions with a decimal, in its language', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom(...locales), (tenths, locale) => {
        const printed = `${formatNumber(tenths / 10, locale, { decimals: 1 })} ${locale === 'id' ? 'juta' : 'million'}`;
        expect(parseAmount(printed, locale)).toEqual({ ok: true, amount: tenths * 100_000 });
      }),
    );
  });

  test('never a separator before three digits and a word', () => {
    const words = [
      'rb',
      ' ribu',
      'k',
      'jt',
      ' juta',
      ' million',
      ' miliar',
      ' billion',
      ' triliun',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.nat(999), { minLength: 2, maxLength: 4 }),
        fc.constantFrom('.', ','),
        fc.constantFrom(...words),
        fc.constantFrom('', 'Rp', '2 triliun '),
        fc.constantFrom('', ' rupiah', ' per bulan', '/month', ',-'),
        fc.constantFrom(...locales),
        (groups, mark, word, before, behind, locale) => {
          const [first = 0, ...others] = groups;
          const digits = [first, ...others.map((one) => String(one).padStart(3, '0'))].join(mark);
          expect(parseAmount(`${before}${digits}${word}${behind}`, locale).ok).toBe(false);
        },
      ),
    );
  });

  test('whatever is typed, the answer is an amount or a reason, never an error', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom(...Array.from('0123456789.,- /+~RpjtaribuMhlnsetok')))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...locales), (text, locale) => {
        const parsed = parseAmount(text, locale);
        if (parsed.ok) expect(Number.isSafeInteger(parsed.amount)).toBe(true);
      }),
    );
  });
});
