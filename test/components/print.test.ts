import { describe, expect, test } from 'vitest';
import { discountedRules, leadRule, topRule } from '../../src/library/explainers.ts';
import { fill, fillSentences, printReference, printRule } from '../../src/library/print.ts';
import { plain } from './render.ts';
import { edition } from './edition.ts';

const discounted = 'bpu/minimum-discounted';

describe('a rule in words', () => {
  test.each([
    ['without an end', 'bpu/minimum', '2026-11-22', 'Rp16.800', null],
    ['with the rule: of a reference', 'rule:bpu/minimum', '2026-11-22', 'Rp16.800', null],
    [
      'ending with a contribution',
      discounted,
      '2026-12-31',
      'Rp8.400',
      'sampai iuran Desember 2026',
    ],
    ['ending on a day', 'jp/age', '2027-12-31', '59 tahun', 'sampai 31 Desember 2027'],
    ['the last of a row', 'jp/ceiling', '2027-02-28', 'Rp11.086.300', 'sampai iuran Februari 2027'],
    [
      'a window, which has no number',
      'bpu/discount',
      '2026-12-31',
      edition.rules.at('bpu/discount', '2026-12-31').entry.rule.label.id,
      'sampai iuran Desember 2026',
    ],
  ])('%s', (_, reference, date, text, until) => {
    const printed = printRule(edition, reference, date, 'id');
    expect(plain(printed.text)).toBe(text);
    expect(printed.until === null ? null : plain(printed.until)).toBe(until);
    expect(printed.inForce).toBe(true);
  });

  test.each([
    [
      'id',
      '2027-01-01',
      'tidak berlaku lagi pada 1 Januari 2027; terakhir Rp8.400, sampai 31 Desember 2026',
    ],
    [
      'en',
      '2027-01-01',
      'no longer in force on 1 January 2027; last Rp8,400, until 31 December 2026',
    ],
    ['id', '2026-03-31', 'Rp8.400, baru berlaku 1 April 2026'],
    ['en', '2026-03-31', 'Rp8,400, only from 1 April 2026'],
  ] as const)('in %s on %s, when it sets nothing', (locale, date, text) => {
    const printed = printRule(edition, discounted, date, locale);
    expect(plain(printed.text)).toBe(text);
    expect([printed.until, printed.inForce]).toEqual([null, false]);
  });

  test.each([
    ['id', 'belum ditetapkan untuk 1 Maret 2027; terakhir Rp11.086.300, sampai 28 Februari 2027'],
    ['en', 'not yet set for 1 March 2027; last Rp11,086,300, until 28 February 2027'],
  ] as const)('in %s, when it was renewed before and is awaited again', (locale, text) => {
    expect(plain(printRule(edition, 'jp/ceiling', '2027-03-01', locale).text)).toBe(text);
  });

  test.each([
    ['id', '2027-01-01', 'tidak berlaku pada 1 Januari 2027; terakhir sampai 31 Desember 2026'],
    ['en', '2027-01-01', 'not in force on 1 January 2027; last until 31 December 2026'],
    ['id', '2026-03-31', 'baru berlaku 1 April 2026'],
    ['en', '2026-03-31', 'in force only from 1 April 2026'],
  ] as const)('in %s on %s, when it is a period without a number', (locale, date, text) => {
    expect(plain(printRule(edition, 'bpu/discount', date, locale).text)).toBe(text);
  });

  test('that is unknown throws', () => {
    expect(() => printRule(edition, 'bpu/no-such-rule', '2026-11-22', 'id')).toThrow(
      'bpu/no-such-rule',
    );
  });
});

describe('a string with numbers', () => {
  const release = 'makassar/coverage/2024@bpjstk-makassar-2025-03-17';

  test.each([
    [
      'id',
      `Cakupan [[${release}]], iuran mulai [[rule:bpu/minimum]].`,
      'Cakupan 50,50%, iuran mulai Rp16.800.',
    ],
    [
      'en',
      `Coverage of [[ ${release} ]], from [[rule:bpu/minimum]].`,
      'Coverage of 50.50%, from Rp16,800.',
    ],
    ['id', 'Tanpa angka [satu].', 'Tanpa angka [satu].'],
    ['en', `[[rule:${discounted}]] a month`, 'Rp8,400 a month'],
  ] as const)('is filled in, in %s: %s', (locale, text, filled) => {
    expect(plain(fill(edition, text, '2026-11-22', locale))).toBe(filled);
  });

  test.each([
    ['id', 'mulai usia 59 tahun (sampai 31 Desember 2027), iuran mulai Rp16.800'],
    ['en', 'from the age of 59 years (until 31 December 2027), contributions from Rp16,800'],
  ] as const)('says in sentences until when, in %s', (locale, filled) => {
    const [age, minimum] = ['[[rule:jp/age]]', '[[rule:bpu/minimum]]'];
    const text = {
      id: `mulai usia ${age}, iuran mulai ${minimum}`,
      en: `from the age of ${age}, contributions from ${minimum}`,
    };
    expect(plain(fillSentences(edition, text[locale], '2026-11-22', locale))).toBe(filled);
  });

  test('is filled for the day, never with a value that has ended', () => {
    const text = fill(edition, `[[rule:${discounted}]]`, '2027-01-01', 'en');
    expect(plain(text)).toMatch(/^no longer in force on 1 January 2027;/);
  });

  test('stops at a number that the data does not hold', () => {
    expect(() => printReference(edition, 'makassar/coverage/1999', '2026-11-22', 'id')).toThrow(
      'makassar/coverage/1999',
    );
  });
});

describe('the amount an explainer opens with', () => {
  test.each([
    ['id', 'rule:bpu/minimum', '2026-11-22', '16800', 'Berlaku sejak 1 Juli 2015.'],
    ['en', 'rule:bpu/minimum', '2026-11-22', '16800', 'In force since 1 July 2015.'],
    [
      'id',
      `rule:${discounted}`,
      '2026-11-22',
      '8400',
      'Berlaku 1 April 2026 sampai 31 Desember 2026.',
    ],
    [
      'en',
      `rule:${discounted}`,
      '2026-11-22',
      '8400',
      'In force from 1 April 2026 to 31 December 2026.',
    ],
  ] as const)('in %s: %s on %s', (locale, reference, date, amount, applies) => {
    const lead = leadRule(edition, reference, date, locale);
    expect(lead.value).toEqual({ unit: 'rupiah', value: Number(amount) });
    expect(plain(lead.applies)).toBe(applies);
    expect(lead.basis).toMatch(/^PP \d+\/\d{4}/);
    expect(lead.claim).toEqual({ kind: 'rule', ref: reference.replace('rule:', ''), date });
  });

  test.each([
    ['rule:bpu/minimum', 'Set by law'],
    ['rule:employer/example-medium', 'Worked example under the law'],
  ])('%s is called what it is: %s', (reference, standing) => {
    expect(leadRule(edition, reference, '2026-11-22', 'en').standing).toBe(standing);
  });

  test.each([
    ['id', ': tidak berlaku lagi pada 1 Januari 2027; terakhir Rp8.400, sampai 31 Desember 2026'],
    ['en', ': no longer in force on 1 January 2027; last Rp8,400, until 31 December 2026'],
  ] as const)('is a sentence in %s when nothing is set', (locale, end) => {
    const lead = leadRule(edition, `rule:${discounted}`, '2027-01-01', locale);
    expect(lead.value).toBeNull();
    expect(plain(lead.label).endsWith(end)).toBe(true);
  });
});

describe('the discounted amount beside it', () => {
  const lead = (date: string) => leadRule(edition, 'rule:bpu/minimum', date, 'id');

  test.each([
    ['rule:bpu/minimum-discounted', '50'],
    ['rule:bpu/minimum-jht-discounted', '169.05'],
  ])('%s is %s per cent of the normal one', (reference, share) => {
    const date = '2026-11-22';
    const ref = reference.replace('rule:', '');
    expect(discountedRules(edition, reference, lead(date), date)).toEqual([
      { sector: 'other', claim: { kind: 'rule', ref, date }, share },
      { sector: 'transport', claim: { kind: 'rule', ref: `${ref}-transport`, date }, share },
    ]);
  });

  test.each([
    ['no discount is named', undefined, '2026-11-22'],
    ['it has not begun', 'rule:bpu/minimum-discounted', '2025-12-31'],
    ['it has ended', 'rule:bpu/minimum-discounted', '2027-04-01'],
    ['it is no amount', 'rule:bpu/discount-rate', '2026-11-22'],
  ])('is not shown when %s', (_, reference, date) => {
    expect(discountedRules(edition, reference, lead(date), date)).toEqual([]);
  });

  test.each(['2026-03-31', '2027-01-01'])('is that of transport alone on %s', (date) => {
    expect(discountedRules(edition, 'rule:bpu/minimum-discounted', lead(date), date)).toMatchObject(
      [{ sector: 'transport', share: '50' }],
    );
  });

  test.each([
    ['today’s price while everybody has a discount', '2026-11-22', 8400],
    ['the normal price while only transport has one', '2027-01-01', 16_800],
    ['the normal price when none is left', '2027-04-01', 16_800],
  ])('stands large: %s', (_, date, value) => {
    const rules = discountedRules(edition, 'rule:bpu/minimum-discounted', lead(date), date);
    const top = topRule(edition, lead(date), rules, 'id');
    expect(top.large).toEqual({ unit: 'rupiah', value });
    // When it applies and by what law is said of the amount that stands large.
    expect(top.rule.value).toEqual(top.large);
    expect(top.rule.applies.includes('Desember')).toBe(value === 8400);
  });

  test.each(['rule:employer/example-medium', 'rule:employer/example-micro'])(
    '%s, an example, never stands large',
    (reference) => {
      const example = leadRule(edition, reference, '2026-11-22', 'id');
      expect(example.value).not.toBeNull();
      expect(topRule(edition, example, [], 'id')).toEqual({ rule: example, large: null });
    },
  );

  test('is not shown beside an amount that is not set', () => {
    const absent = leadRule(edition, 'rule:bpu/minimum-jht-discounted', '2027-01-01', 'id');
    expect(discountedRules(edition, 'rule:bpu/minimum', absent, '2027-01-01')).toEqual([]);
  });
});
