import { describe, expect, test } from 'vitest';
import Contributions from '../../src/components/content/Contributions.astro';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { pageWith, render, valuesOf, words, type Rendered } from './render.ts';
import { edition } from './edition.ts';

const table = (locale: Locale, kind: string, date: string) =>
  render(
    Contributions,
    { for: kind },
    { page: pageWith(locale, [['Contributions', { for: kind }]], { date }) },
  );

/** The rows of all tables, cell by cell. */
const rowsOf = ({ all }: Rendered): string[][] =>
  all('tr').map((row) => row.childNodes.map((cell) => words(cell)));

const discounted = '2026-11-22';
const undiscounted = '2027-04-01';

describe('the contributions of the self-employed', () => {
  test.each([
    [
      'id',
      [
        'Penghasilan sebulan',
        'JKK dan JKM dengan diskon',
        'JKK dan JKM tanpa diskon',
        'Tambahan JHT (sukarela)',
      ],
      ['sampai 1.099.000', '8.400', '16.800', '20.000'],
      ['20.200.000 ke atas', '106.900', '213.800', '414.000'],
    ],
    [
      'en',
      [
        'Monthly income',
        'JKK and JKM with the discount',
        'JKK and JKM without a discount',
        'Extra for JHT (voluntary)',
      ],
      ['up to 1,099,000', '8,400', '16,800', '20,000'],
      ['20,200,000 or more', '106,900', '213,800', '414,000'],
    ],
  ] as const)('during the discount, in %s', async (locale, head, first, last) => {
    const rows = rowsOf(await table(locale, 'bpu', discounted));
    expect(rows[0]).toEqual(head);
    expect(rows[1]).toEqual(first);
    expect(rows.at(-1)).toEqual(last);
  });

  test.each([
    [
      'id',
      'Diskon berlaku bagi:',
      [
        'sektor transportasi (pengemudi, sopir, kurir): sampai iuran Maret 2027',
        'sektor lain: sampai iuran Desember 2026',
      ],
    ],
    [
      'en',
      'The discount lasts, for:',
      [
        'transport (drivers, couriers): through the March 2027 contribution',
        'other sectors: through the December 2026 contribution',
      ],
    ],
  ] as const)(
    'say until when the discount holds, for each sector, in %s',
    async (locale, lead, ends) => {
      const { all } = await table(locale, 'bpu', discounted);
      expect(all('p').map(words)).toEqual([lead]);
      expect(all('li').map(words)).toEqual(ends);
    },
  );

  test.each([
    ['id', '2025-12-31'],
    ['en', '2025-12-31'],
    ['id', undiscounted],
    ['en', undiscounted],
  ] as const)('without a discount have no such column, in %s on %s', async (locale, date) => {
    const rendered = await table(locale, 'bpu', date);
    const [head = [], first = []] = rowsOf(rendered);
    expect(head.length).toBe(3);
    expect(head.join()).not.toMatch(/diskon|discount/);
    expect(head[1]).toBe(locale === 'id' ? 'JKK dan JKM' : 'JKK and JKM');
    expect(first.slice(1).join(' ')).toBe(locale === 'id' ? '16.800 20.000' : '16,800 20,000');
    expect(rendered.all('li')).toEqual([]);
  });

  test.each([
    ['2026-03-31', 'other sectors'],
    ['2027-01-01', 'other sectors'],
  ])('name no sector whose discount does not hold on %s', async (date, sector) => {
    const { all } = await table('en', 'bpu', date);
    expect(all('li').map(words)).toEqual([
      'transport (drivers, couriers): through the March 2027 contribution',
    ]);
    expect(all('li').map(words).join()).not.toContain(sector);
  });

  test.each([
    ['id', discounted, 'JKK dan JKM dengan diskon'],
    ['id', '2027-01-01', 'JKK dan JKM tanpa diskon'],
    ['en', '2027-01-01', 'JKK and JKM without a discount'],
    ['id', undiscounted, undefined],
  ] as const)(
    'in %s on %s let the column stand out that most pay: %s',
    async (locale, date, heading) => {
      const { all } = await table(locale, 'bpu', date);
      const loud = all('th').filter((cell) => attribute(cell, 'class')?.split(' ').includes('hi'));
      expect([...new Set(loud.map(words))]).toEqual(heading === undefined ? [] : [heading]);
    },
  );

  test.each([
    ['id', 'JKK dan JKM dengan diskon transportasi'],
    ['en', 'JKK and JKM with the transport discount'],
  ] as const)(
    'say in %s whose the discount is that only transport has',
    async (locale, heading) => {
      const [head = []] = rowsOf(await table(locale, 'bpu', '2027-01-01'));
      expect(head[1]).toBe(heading);
    },
  );

  test('show five brackets and keep the other ones behind a tap, none lost', async () => {
    const { all } = await table('id', 'bpu', discounted);
    const brackets = edition.rules.at('bpu/brackets', discounted);
    if (brackets.state !== 'in-force' || brackets.row.value.unit !== 'brackets') {
      throw new Error('expected brackets');
    }
    const counts = all('tbody').map((body) => body.childNodes.length);
    expect(counts).toEqual([5, brackets.row.value.value.length - 5]);
    expect(all('details').length).toBe(1);
  });
});

describe('the contributions of an enterprise', () => {
  test.each([
    ['id', 'micro', 'usaha mikro', 'Rp3.000.000', ['Sangat rendah', '0,24%', '7.200', '16.200']],
    ['en', 'micro', 'micro enterprise', 'Rp3,000,000', ['Very low', '0.24%', '7,200', '16,200']],
    ['id', 'small', 'usaha kecil', 'Rp3.000.000', ['Sangat rendah', '0,24%', '7.200', '127.200']],
    ['en', 'small', 'small enterprise', 'Rp3,000,000', ['Very low', '0.24%', '7,200', '127,200']],
  ] as const)('are a worked example in %s: %s', async (locale, kind, size, wage, first) => {
    const rendered = await table(locale, kind, discounted);
    expect(words(rendered.one('caption'))).toContain(size);
    expect(words(rendered.one('caption'))).toContain(wage);
    expect(rowsOf(rendered)[1]).toEqual(first);
    expect(rowsOf(rendered).length).toBe(6);
  });

  test('say below the table what is the same in every row', async () => {
    const { all } = await table('en', 'small', discounted);
    expect(all('li').map(words)).toEqual([
      'JKM: 9,000, the same in every row',
      'JHT, employer’s share: 111,000, the same in every row',
      'JHT, withheld from the wage: 60,000, the same in every row',
    ]);
  });
});

describe('the contributions of a contract', () => {
  test.each([
    [
      'id',
      ['100.000.000–500.000.000', '0,17%', '0,02%', '240.000'],
      ['5.000.000.000 ke atas', '0,09%', '0,01%', '6.550.000'],
    ],
    [
      'en',
      ['100,000,000–500,000,000', '0.17%', '0.02%', '240,000'],
      ['5,000,000,000 or more', '0.09%', '0.01%', '6,550,000'],
    ],
  ] as const)('of construction are one row for each slice, in %s', async (locale, second, last) => {
    const rows = rowsOf(await table(locale, 'construction', discounted));
    expect(rows.length).toBe(6);
    expect(rows[2]).toEqual(second);
    expect(rows.at(-1)).toEqual(last);
  });

  test.each([
    ['id', ['6', '108.000', '145.500', 'tanya 175'], '332.500'],
    ['en', ['6', '108,000', '145,500', 'ask 175'], '332,500'],
  ] as const)(
    'of migrant workers say whom to ask for what was not found, in %s',
    async (locale, first, alone) => {
      const rendered = await table(locale, 'migrant', discounted);
      const rows = rowsOf(rendered);
      expect(rows[1]).toEqual(first);
      expect(rows.at(-1)?.at(-1)).toBe(alone);
      expect(rendered.all('li').map(words).join()).toMatch(/37[.,]500/);
    },
  );
});

describe.each(['bpu', 'micro', 'small', 'construction', 'migrant'])('the table for %s', (kind) => {
  test.each(['id', 'en'] as const)(
    'has a caption, scopes and a mark for each rule, in %s',
    async (locale) => {
      const page = pageWith(locale, [['Contributions', { for: kind }]]);
      const { all, fragment } = await render(Contributions, { for: kind }, { page });
      expect(all('caption').length).toBe(all('table').length);
      expect(all('th').every((cell) => /^(?:row|col)$/.test(attribute(cell, 'scope') ?? ''))).toBe(
        true,
      );
      const marks = valuesOf(fragment, 'href');
      expect(marks.length).toBeGreaterThan(0);
      expect(marks).toEqual(page.sources.map(({ n }) => `#s${String(n)}`));
      expect(valuesOf(fragment, 'id')).toEqual([`iuran-${kind}`]);
      expect(new Set(page.sources.map(({ back }) => back))).toEqual(new Set([`iuran-${kind}`]));
    },
  );

  test.each([
    ['id', /: belum ada ketentuan untuk iuran Januari 2010\.$/],
    ['en', /: no rule yet for the January 2010 contribution\.$/],
  ] as const)('is a sentence where no rule holds, in %s', async (locale, sentence) => {
    const { text, all } = await table(locale, kind, '2010-01-01');
    expect(all('table')).toEqual([]);
    expect(text).toMatch(sentence);
  });
});

test('an unknown table stops the build', () => {
  expect(() => pageWith('id', [['Contributions', { for: 'large' }]])).toThrow(
    'no contribution table for "large"',
  );
});
