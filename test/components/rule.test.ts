import { describe, expect, test } from 'vitest';
import Rule from '../../src/components/content/Rule.astro';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { pageWith, plain, render, words } from './render.ts';

const rule = (locale: Locale, date: string, attributes: Record<string, string>) =>
  render(Rule, attributes, { page: pageWith(locale, [['Rule', attributes]], { date }) });

describe('a rule in force', () => {
  test.each([
    ['id', 'bpu/minimum', 'Rp16.800[1]', '16800'],
    ['en', 'bpu/minimum', 'Rp16,800[1]', '16800'],
    ['id', 'jkk/report', '2×24 jam[1]', '2'],
    ['en', 'jkk/report', '2×24 hours[1]', '2'],
    ['id', 'jkp/rate-government', '0,22%[1]', '0.22'],
    ['en', 'jkp/rate-government', '0.22%[1]', '0.22'],
    ['id', 'bpu/pay-by', 'tanggal 15[1]', '15'],
    ['en', 'bpu/pay-by', 'the 15th[1]', '15'],
  ] as const)('without an end is printed alone in %s: %s', async (locale, of, printed, value) => {
    const { text, one } = await rule(locale, '2026-11-22', { of });
    expect(text).toBe(printed);
    expect(attribute(one('data'), 'value')).toBe(value);
  });

  test.each([
    ['id', 'bpu/minimum-discounted', 'Rp8.400[1] (sampai iuran Desember 2026)'],
    ['en', 'bpu/minimum-discounted', 'Rp8,400[1] (up to the December 2026 contribution)'],
    ['id', 'jp/age', '59 tahun[1] (sampai 31 Desember 2027)'],
    ['en', 'jp/age', '59 years[1] (until 31 December 2027)'],
  ] as const)('that ends says in %s until when: %s', async (locale, of, printed) => {
    const { text, one } = await rule(locale, '2026-11-22', { of });
    expect(text).toBe(printed);
    expect(words(one('data'))).toBe(printed.replace(/\[1\].*/, ''));
  });

  test.each([
    ['2026-04-01', 'Rp8.400[1] (sampai iuran Desember 2026)'],
    ['2026-12-31', 'Rp8.400[1] (sampai iuran Desember 2026)'],
  ])('stands on its first and last day: %s', async (date, printed) => {
    const { text } = await rule('id', date, { of: 'bpu/minimum-discounted' });
    expect(text).toBe(printed);
  });
});

describe('`on`', () => {
  test.each([
    ['id', '2021-06-01', '57 tahun[1] (sampai 31 Desember 2021)'],
    ['en', '2030-12-31', '60 years[1] (until 31 December 2030)'],
  ] as const)(
    'reads a rule for another day than the page’s, in %s',
    async (locale, on, printed) => {
      const { text } = await rule(locale, '2026-11-22', { of: 'jp/age', on });
      expect(text).toBe(printed);
    },
  );

  test('gives a source of its own beside the same rule of today', async () => {
    const [now, then] = [{ of: 'jp/age' }, { of: 'jp/age', on: '2021-06-01' }];
    const page = pageWith('id', [
      ['Rule', now],
      ['Rule', then],
    ]);
    expect((await render(Rule, now, { page })).text).toBe('59 tahun[1] (sampai 31 Desember 2027)');
    expect((await render(Rule, then, { page })).text).toBe('57 tahun[2] (sampai 31 Desember 2021)');
    expect(page.sources.map(({ notes }) => plain(notes[0] ?? ''))).toEqual([
      'Berlaku 1 Januari 2025 sampai 31 Desember 2027.',
      'Berlaku 1 Januari 2019 sampai 31 Desember 2021.',
    ]);
  });
});

describe('a rule that sets nothing on the day', () => {
  test.each([
    [
      'id',
      '2027-01-01',
      'tidak berlaku lagi pada 1 Januari 2027; terakhir Rp8.400, sampai 31 Desember 2026[1]',
    ],
    [
      'en',
      '2027-01-01',
      'no longer in force on 1 January 2027; last Rp8,400, until 31 December 2026[1]',
    ],
    ['id', '2026-03-31', 'Rp8.400, baru berlaku 1 April 2026[1]'],
    ['en', '2026-03-31', 'Rp8,400, only from 1 April 2026[1]'],
  ] as const)('says so in %s on %s', async (locale, date, sentence) => {
    const { text, one } = await rule(locale, date, { of: 'bpu/minimum-discounted' });
    expect(text).toBe(sentence);
    // The gate of a build lets no number stand bare.
    expect(attribute(one('data'), 'value')).toBe('8400');
    expect(words(one('data'))).toMatch(/^Rp8[.,]400$/);
  });

  test.each(['id', 'en'] as const)(
    'never passes off its last value as current, in %s',
    async (locale) => {
      const before = await rule(locale, '2026-12-31', { of: 'bpu/minimum-discounted' });
      const after = await rule(locale, '2027-01-01', { of: 'bpu/minimum-discounted' });
      const value = words(before.one('data'));
      expect(after.text).toContain(value);
      expect(after.text.startsWith(value)).toBe(false);
    },
  );

  test('has a mark all the same, whose source says what held', async () => {
    const attributes = { of: 'bpu/minimum-discounted' };
    const page = pageWith('en', [['Rule', attributes]], { date: '2027-01-01' });
    const { one } = await render(Rule, attributes, { page });
    expect(attribute(one('a'), 'href')).toBe('#s1');
    expect(page.sources[0]?.notes.map(plain)).toContain(
      'In force from 1 April 2026 to 31 December 2026.',
    );
  });
});

test('only the first mark of a rule carries the id its source leads back to', async () => {
  const of = 'bpu/minimum';
  const page = pageWith('id', [['Rule', { of }]]);
  const first = await render(Rule, { of, first: 'true' }, { page });
  const again = await render(Rule, { of }, { page });
  expect(attribute(first.one('a'), 'id')).toBe(page.sources[0]?.back);
  expect(attribute(again.one('a'), 'id')).toBeUndefined();
});
