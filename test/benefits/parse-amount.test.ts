import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount, type AmountFault } from '../../src/benefits/index.ts';
import { formatNumber, formatRuleValue } from '../../src/i18n/formats.ts';

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
  ])('%j is %d on a page of either language', (text, amount) => {
    for (const locale of locales) expect(parseAmount(text, locale)).toEqual({ ok: true, amount });
  });

  test.each<[string, 'id' | 'en', number]>([
    ['3.000', 'id', 3_000],
    ['16.800', 'id', 16_800],
    ['1.500 juta', 'id', 1_500_000_000],
    ['3,000', 'en', 3_000],
    ['1,500 million', 'en', 1_500_000_000],
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
    ['3 juta per bulan', 'not-a-number'],
    ['3 juta/bulan', 'not-a-number'],
    ['3,5jt an', 'not-a-number'],
    ['100 ribu per hari', 'not-a-number'],
    ['3-4 juta', 'not-a-number'],
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

  test('whatever is typed, the answer is an amount or a reason, never an error', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom(...Array.from('0123456789.,- RpjtaribuM')))
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
