import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatQuantity, formatRuleValue, isPrintableRuleValue } from '../../src/i18n/formats.ts';
import { fullValue } from '../../src/ledger/index.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { readTable } from '../support/csv.ts';
import { builtSite, localeOf, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { siteDate } = site.manifest.inputs;
const { records, ledger, rules } = recordData(siteDate);
const entries = records.regions.flatMap(({ id }) => ledger.ofRegion(id));
const pages = site.pages.filter(({ address }) => /^\/(?:en\/)?data\/./.test(address));
const isForEditors = ({ address }: BuiltPage) => /\/data\/tags?\//.test(address);

/** What the line of a data page shows: its tag, and the number printed with it. */
interface Line {
  tag: string;
  value: string | null;
  text: string;
  place: string | null;
}

function linesOf(page: BuiltPage): Line[] {
  return page.elements
    .filter((element) => element.tagName === 'tr' && attribute(element, 'data-item') !== undefined)
    .map((row) => {
      const [data] = below(row, 'data');
      return {
        tag: below(row, 'code').map(textOf).join(),
        value: (data && attribute(data, 'value')) ?? null,
        text: data ? textOf(data) : '',
        place: placeOf(row),
      };
    });
}

function below(element: HtmlElement, tagName: string): HtmlElement[] {
  return [...elementsIn(element)].filter((inner) => inner.tagName === tagName);
}

function placeOf(row: HtmlElement): string | null {
  const around = row.parentNode;
  return around && 'tagName' in around ? (attribute(around, 'id') ?? null) : null;
}

describe.each(['id', 'en'] as const)('the data and its tags in %s', (locale) => {
  const lines = pages
    .filter((page) => localeOf(page) === locale && isForEditors(page))
    .flatMap(linesOf);
  const [numbers, ruled] = [
    lines.filter(({ tag }) => tag.startsWith('<Stat ')),
    lines.filter(({ tag }) => /^<(?:Rule|While) /.test(tag)),
  ];

  test('hold every number of the data exactly once, with its reference and as it is printed', () => {
    const expected = entries.map(({ ref, quantity, region }) => ({
      tag: `<Stat of="${ref}" />`,
      value: fullValue(quantity),
      text: formatQuantity(quantity, locale),
      place: region.id,
    }));
    const byTag = (a: Line, b: Line) => (a.tag < b.tag ? -1 : 1);
    expect(numbers.toSorted(byTag)).toEqual(expected.toSorted(byTag));
    expect(numbers.length).toBeGreaterThan(50);
  });

  test('hold every rule exactly once, with the number in force', () => {
    const expected = rules.all().map(({ ref, rule }) => {
      const at = rules.at(ref, siteDate);
      const row = at.state === 'in-force' ? at.row : null;
      const shape = (row ?? rule.rows[0])?.value;
      const shown = row && isPrintableRuleValue(row.value) ? row.value : null;
      return {
        tag:
          shape && isPrintableRuleValue(shape)
            ? `<Rule of="${ref}" />`
            : `<While rule="${ref}">…</While>`,
        value: shown ? String(shown.value) : null,
        text: shown ? formatRuleValue(shown, locale) : '',
      };
    });
    const found = ruled.map(({ tag, value, text }) => ({ tag, value, text }));
    const byTag = (a: { tag: string }, b: { tag: string }) => (a.tag < b.tag ? -1 : 1);
    expect(found.toSorted(byTag)).toEqual(expected.toSorted(byTag));
  });

  test('are all reached from the index, which says how many numbers each holds', () => {
    const index = site.page(locale === 'id' ? '/data/' : '/en/data/');
    const text = textOf(index.document);
    for (const { name } of records.indicators) expect(text).toContain(name[locale]);
    const linked = new Set(
      index.elements.flatMap((element) => attribute(element, 'href')?.split('#')[0] ?? []),
    );
    const { basePath } = site.manifest.inputs;
    // The tags are led to from a page of their own.
    const own = pages.filter((one) => localeOf(one) === locale && !isForEditors(one));
    // What is missing in a province is reached from the page above it.
    const isUndivided = ({ address }: { address: string }) =>
      address.slice(index.address.length).split('/').length === 2;
    for (const page of own.filter(isUndivided)) {
      expect(linked).toContain(`${basePath}${page.address.slice(1)}`);
    }
  });
});

test.each(['id', 'en'] as const)(
  'a reader of %s sees every number of an indicator once, and no tag',
  (locale) => {
    for (const { id } of records.indicators) {
      const own = entries.filter(({ indicator }) => indicator.id === id);
      const page = site.pages.find(
        ({ address }) => address === `${locale === 'id' ? '' : '/en'}/data/${id}/`,
      );
      if (!page) continue;
      const listed = page.elements
        .filter((element) => attribute(element, 'data-item') !== undefined)
        .flatMap((item) => below(item, 'data').map((data) => attribute(data, 'value') ?? ''));
      expect(listed.toSorted()).toEqual(own.map(({ quantity }) => fullValue(quantity)).toSorted());
      expect(textOf(page.document)).not.toContain('<Stat');
    }
  },
);

describe('the files to take', () => {
  const folder = join(site.folder, 'data');
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    version: string;
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };

  test('are all there, with the columns that the descriptor names', () => {
    expect(descriptor.resources.length).toBeGreaterThan(1);
    for (const { path, schema } of descriptor.resources) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      const [row = {}] = readTable(readFileSync(join(folder, path), 'utf8'));
      expect(Object.keys(row)).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test('carry the day of the site as their version', () => {
    expect(descriptor.version.split('.').map(Number)).toEqual(siteDate.split('-').map(Number));
  });

  test('hold every number once', () => {
    const rows = readTable(readFileSync(join(folder, 'cakupan.csv'), 'utf8'));
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      entries.map(({ ref }) => ref).toSorted(),
    );
  });

  test('are the sum of the files of all places', () => {
    const whole = readTable(readFileSync(join(folder, 'cakupan.csv'), 'utf8'));
    const parts = records.regions
      .map(({ id }) => join(folder, `${id}.csv`))
      .filter((path) => existsSync(path))
      .flatMap((path) => readTable(readFileSync(path, 'utf8')));
    expect(parts).toEqual(whole);
  });
});
