import { describe, expect, test } from 'vitest';
import Figure from '../../src/components/content/Figure.astro';
import FigureView from '../../src/components/FigureView.astro';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { referencesInText } from '../../src/i18n/text.ts';
import { figureInput, figureSpec } from '../../src/library/figure-pages.ts';
import type { Verdict } from '../../src/ledger/entry-types.ts';
import { claimOf } from '../../src/library/sources.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { ancestorsOf, DATE, pageWith, plain, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

const figure = (locale: Locale, of: string) =>
  render(Figure, { of }, { page: pageWith(locale, [['Figure', { of }]]) });

const cases = edition.records.figures.flatMap((spec) =>
  (['id', 'en'] as const).map((locale) => ({ locale, id: spec.id, spec })),
);

describe.each(cases)('the figure $id in $locale', ({ locale, id, spec }) => {
  test('opens with its headline, numbers filled in', async () => {
    const { one } = await figure(locale, id);
    const title = plain(figureInput(edition, spec).title[locale]);
    expect(words(one('figcaption'))).toContain(title);
    expect(title).not.toContain('[[');
  });

  test('tells every number in words', async () => {
    const { all } = await figure(locale, id);
    const description = all('details').map(words).join();
    for (const { quantity } of figureInput(edition, spec).entries) {
      expect(description).toContain(plain(formatQuantity(quantity, locale)));
    }
  });

  test('sets a mark behind each number of its note and of its table', async () => {
    const { all } = await figure(locale, id);
    const note = referencesInText(spec.note?.[locale] ?? '');
    const marked = all('span').filter((span) => attribute(span, 'class') === 'n');
    const marks = marked.flatMap((span) => valuesOf(span, 'href'));
    expect(marks.length).toBe(note.length + spec.references.length);
  });

  test('hides a picture from listeners or names it', async () => {
    const { all } = await figure(locale, id);
    for (const svg of all('svg')) {
      const named = attribute(svg, 'role') === 'img' && attribute(svg, 'aria-label');
      expect(attribute(svg, 'aria-hidden') === 'true' || named).toBeTruthy();
    }
  });

  test('holds its numbers as a table with caption, scopes and a mark in each row', async () => {
    const page = pageWith(locale, [['Figure', { of: id }]]);
    const { one, all } = await render(Figure, { of: id }, { page });
    expect(words(one('caption'))).not.toBe('');
    const scopes = all('th').map((cell) => attribute(cell, 'scope'));
    expect(scopes.every((scope) => scope === 'row' || scope === 'col')).toBe(true);
    const marks = all('td').flatMap((cell) => valuesOf(cell, 'href'));
    const numbers = spec.references.map((ref) => page.sourceOf(claimOf(edition, ref, DATE)).n);
    expect(marks).toEqual(numbers.map((n) => `#s${String(n)}`));
  });

  test('offers its CSV file and its own page, in this language', async () => {
    const { fragment } = await figure(locale, id);
    const links = valuesOf(fragment, 'href').filter((href) => !href.startsWith('#'));
    const own = locale === 'id' ? `/grafik/${id}/` : `/en/figures/${id}/`;
    expect(links.slice(-2)).toEqual([`/data/figures/${id}.csv`, own]);
  });

  test('is the place its sources lead back to', async () => {
    const page = pageWith(locale, [['Figure', { of: id }]]);
    const { fragment } = await render(Figure, { of: id }, { page });
    expect(valuesOf(fragment, 'id')[0]).toBe(`fig-${id}`);
    expect(new Set(page.sources.map(({ back }) => back))).toEqual(new Set([`fig-${id}`]));
  });
});

test.each([1, 2])(
  'a statement figure says every reason against comparing it: %i',
  async (count) => {
    const spec = edition.records.figures.find(({ statement }) => statement !== undefined);
    const obstacles = (['population', 'month'] as const).slice(0, count);
    const compare = (): Verdict => ({ allowed: false, obstacles });
    const of = { ...edition, ledger: { ...edition.ledger, compare } };
    const page = pageWith('id', [['Figure', { of: spec?.id ?? '' }]]);
    const { all, text } = await render(FigureView, { spec, page }, { page, of });
    expect(text).toContain(readerTexts('id').figures.refused);
    const dots = all('ul').filter((one) => attribute(one, 'class') === 'dots');
    expect(dots.flatMap((one) => one.childNodes)).toHaveLength(count);
  },
);

/** A schematic grid is drawn as a list of tiles. */
const drawn = cases.filter(({ spec }) => spec.kind !== 'tiles');

test.each(drawn)('the figure $id in $locale has a picture for each line it draws', async (one) => {
  const { all } = await figure(one.locale, one.id);
  expect(all('svg').length).toBe(one.spec.kind === 'statement' ? one.spec.references.length : 1);
});

describe.each(cases.filter(({ spec }) => spec.kind === 'tiles'))(
  'the schematic grid $id in $locale',
  ({ locale, id, spec }) => {
    test('says in words which tiles hold no number', async () => {
      const { all } = await figure(locale, id);
      const tiles = all('li').filter((item) => attribute(item, 'class')?.startsWith('tile'));
      const empty = tiles.filter((tile) => !/\d/.test(words(tile)));
      expect(tiles.length).toBe(spec.references.length + empty.length);
      for (const tile of empty) expect(words(tile)).toContain(readerTexts(locale).charts.noFigure);
    });

    test('keeps its numbers out of links', async () => {
      const { all } = await figure(locale, id);
      expect(all('data').length).toBeGreaterThanOrEqual(spec.references.length);
      for (const data of all('data')) {
        expect(ancestorsOf(data).map(({ tagName }) => tagName)).not.toContain('a');
      }
    });
  },
);

test('on its own page the table stands open and nothing leads to that page', async () => {
  const id = 'makassar-100-people';
  const page = pageWith('id', [['Figure', { of: id }]]);
  const { one, fragment } = await render(FigureView, {
    spec: figureSpec(edition, id),
    page,
    role: 'whole',
  });
  expect(attribute(one('details'), 'open')).toBeDefined();
  expect(valuesOf(fragment, 'href')).not.toContain(`/grafik/${id}/`);
  const within = await figure('id', id);
  expect(attribute(within.one('details'), 'open')).toBeUndefined();
});

test('one that was made for its page offers no file and no page of its own', async () => {
  const id = 'makassar-100-people';
  const page = pageWith('id', [['Figure', { of: id }]]);
  const { fragment } = await render(FigureView, {
    spec: figureSpec(edition, id),
    page,
    role: 'made',
  });
  expect(valuesOf(fragment, 'href').filter((href) => !href.startsWith('#'))).toEqual([]);
});

describe.each([
  [
    'id',
    [
      'Perbandingan menurut sumbernya',
      'Perbandingan ini dibuat oleh sumbernya, bukan oleh kami. Menurut ',
      'Yang tidak disebut:',
      'Dari angka-angka ini tidak dapat disimpulkan mana yang lebih tinggi, karena:',
    ],
    [
      'Setidaknya satu angka tidak menyebut pembaginya.',
      'Setidaknya satu angka tidak menyebut bulannya.',
    ],
    /12,50?|poin/,
  ],
  [
    'en',
    [
      'Comparison as stated',
      'This comparison was made by its source, not by us. According to ',
      'What it leaves open:',
      'These figures do not show which is higher, because:',
    ],
    [
      'The denominator of at least one figure is not stated.',
      'The month of at least one figure is not stated.',
    ],
    /12\.50?|points/,
  ],
] as const)('a statement figure in %s', (locale, said, reasons, difference) => {
  const id = 'makassar-national-2025-release';

  test('says whose comparison it is', async () => {
    const { text } = await figure(locale, id);
    for (const sentence of said) expect(text).toContain(sentence);
  });

  test('says what its source left unsaid and why no difference is computed', async () => {
    const { all, text } = await figure(locale, id);
    const items = all('li').map(words);
    const unsaid = edition.ledger
      .statement('makassar-above-national')
      ?.unsaid.map((open) => open[locale]);
    expect(text).toContain(`${unsaid?.join('; ') ?? 'a statement'}.`);
    expect(items.filter((item) => reasons.some((reason) => reason === item))).toEqual(reasons);
  });

  test('never shows a difference', async () => {
    const { text } = await figure(locale, id);
    expect(text).not.toMatch(difference);
  });
});

test('an unknown figure stops the build', () => {
  expect(() => pageWith('id', [['Figure', { of: 'no-such-figure' }]])).toThrow(
    'unknown figure no-such-figure',
  );
});
