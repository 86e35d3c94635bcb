import { describe, expect, test } from 'vitest';
import { titleForm } from '../../src/components/copy-forms.ts';
import DataFiles from '../../src/components/DataFiles.astro';
import DataList from '../../src/components/DataList.astro';
import NewestTable from '../../src/components/NewestTable.astro';
import Tag from '../../src/components/Tag.astro';
import TakeFiles from '../../src/components/TakeFiles.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { compareEnds } from '../../src/ledger/index.ts';
import { newestFor } from '../../src/library/data-indicator.ts';
import { dataPrograms, dataRule } from '../../src/library/data-rules.ts';
import { dataHref, dataIndicators, dataRow, statTag } from '../../src/library/data-index.ts';
import { changedRules } from '../../src/library/programs.ts';
import { attribute, elementsIn } from '../../src/publish/html.ts';
import { plain, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

const release = 'makassar/coverage/2024@bpjstk-makassar-2025-03-17';

describe('the numbers by indicator', () => {
  const listed = dataIndicators(edition).flatMap(({ places }) =>
    places.flatMap(({ entries }) => entries.map(({ ref }) => ref)),
  );

  test('hold every observation once, superseded ones included', () => {
    const all = edition.records.regions
      .flatMap(({ id }) => edition.ledger.ofRegion(id))
      .map(({ ref }) => ref);
    expect(listed.toSorted()).toEqual(all.toSorted());
  });

  test('start with results and end with forecasts', () => {
    const kinds = dataIndicators(edition).map(({ indicator }) => indicator.kind);
    expect([...new Set(kinds)]).toEqual(['result', 'target', 'forecast']);
    expect(kinds.lastIndexOf('result')).toBeLessThan(kinds.indexOf('target'));
    expect(kinds.lastIndexOf('target')).toBeLessThan(kinds.indexOf('forecast'));
  });

  test('are the newest first in each place, and belong to it', () => {
    for (const { indicator, places, count } of dataIndicators(edition)) {
      expect(places.flatMap(({ entries }) => entries)).toHaveLength(count);
      for (const { region, entries } of places) {
        expect(entries).toEqual(
          edition.ledger
            .ofRegion(region.id)
            .filter((one) => one.indicator === indicator)
            .toSorted(compareEnds)
            .toReversed(),
        );
      }
    }
  });

  test('name each source once', () => {
    for (const { places, sources } of dataIndicators(edition)) {
      const used = places.flatMap(({ entries }) => entries.map(({ source }) => source.id));
      expect(sources.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].toSorted());
    }
  });
});

describe('a line of an indicator', () => {
  const row = (ref: string, locale: 'id' | 'en' = 'id') =>
    dataRow(edition, edition.ledger.get(ref), locale);

  test.each([
    ['id', '50,50%'],
    ['en', '50.50%'],
  ] as const)('prints the value as a text in %s would', (locale, value) => {
    expect(row(release, locale)).toMatchObject({ value, when: '2024', tag: statTag(release) });
  });

  test('names the group counted where it is not everyone', () => {
    const [entry] = edition.records.regions
      .flatMap(({ id }) => edition.ledger.ofRegion(id))
      .filter(({ observation }) => observation.segment === 'pu');
    expect(entry && dataRow(edition, entry, 'id').when).toMatch(/^.*\d{4}, penerima upah$/);
  });

  test('warns where sources disagree, and only there', () => {
    const rivals = new Set(
      edition.records.regions
        .flatMap(({ id }) => edition.ledger.disputes(id))
        .flatMap((dispute) => dispute.rivals.map(({ ref }) => ref)),
    );
    expect(rivals.size).toBeGreaterThan(0);
    for (const entry of edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id))) {
      const warned = dataRow(edition, entry, 'id').cautions.includes('Sumber tidak sepakat');
      expect(warned, entry.ref).toBe(rivals.has(entry.ref));
    }
  });
});

test('the newest number of each place says what readers must know of it', async () => {
  const [data] = dataIndicators(edition).filter(({ indicator }) => indicator.id === 'coverage');
  const { all } = await render(NewestTable, { data, locale: 'id' });
  const said = all('tr').flatMap((row) => {
    const [small] = [...elementsIn(row)].filter(({ tagName }) => tagName === 'small');
    return small ? [[attribute(row, 'id'), words(small)]] : [];
  });
  const expected = data?.places.map(({ region, entries }) => {
    const standing = newestFor(edition, entries);
    const { when, cautions } = dataRow(edition, standing, 'id');
    return [region.id, plain([when, ...cautions].join('; '))];
  });
  expect(said).toEqual(expected);
  expect(said.some(([, words]) => words?.includes('Sumber tidak sepakat'))).toBe(true);
});

test.each(['id', 'en'] as const)(
  'the data page finds an indicator by its places, in %s',
  async (locale) => {
    const list = await render(DataList, { locale });
    const [{ indicator, places } = { indicator: null, places: [] }] = dataIndicators(edition);
    const address = `${locale === 'id' ? '' : '/en'}/data/${indicator?.id ?? ''}/`;
    const [item] = list
      .all('li')
      .filter((one) => valuesOf(one, 'href').includes(address) && attribute(one, 'data-item'));
    const found = item ? attribute(item, 'data-item') : '';
    expect(places.length).toBeGreaterThan(0);
    for (const { region } of places) expect(found).toContain(region.name[locale]);
  },
);

test.each(['id', 'en'] as const)('the data page hands out its table in %s', async (locale) => {
  const { fragment } = await render(DataFiles, { locale });
  const files = valuesOf(fragment, 'href').filter((href) => /\.(?:id|en)\.csv$/.test(href));
  expect(files).toEqual([`/data/cakupan.${locale}.csv`]);
});

test.each(['id', 'en'] as const)('each file says whom it is for, in %s', async (locale) => {
  const { all } = await render(TakeFiles, { stem: 'data/makassar', locale, json: true });
  const { forPeople, forMachines, allOfIt } = readerTexts(locale).data;
  expect(all('a').map((one) => [attribute(one, 'href'), words(one)])).toEqual([
    [`/data/makassar.${locale}.csv`, `CSV ${plain(forPeople)}`],
    ['/data/makassar.csv', `CSV ${plain(forMachines)}`],
    ['/data/makassar.json', `JSON ${plain(allOfIt)}`],
  ]);
});

describe('the rules by programme', () => {
  test('hold every rule once, derived ones included', () => {
    const listed = dataPrograms(edition).flatMap(({ entries }) => entries.map(({ ref }) => ref));
    expect(listed.toSorted()).toEqual(
      edition.rules
        .all()
        .map(({ ref }) => ref)
        .toSorted(),
    );
  });

  test('stand with the newest row first on the page of their programme', () => {
    const own = edition.records.programs.find(({ id }) => id === 'jp');
    const listed = changedRules(edition, 'jp', 'id').find(({ ref }) => ref === 'jp/ceiling');
    const rows = own?.rules.find(({ id }) => id === 'ceiling')?.rows ?? [];
    const values = rows.map(({ value }) => (value.unit === 'rupiah' ? String(value.value) : ''));
    expect(new Set(values).size).toBeGreaterThan(1);
    expect(listed?.rows.map(({ value }) => value)).toEqual(values.toReversed());
  });

  test.each(edition.rules.all())('$ref is listed with a tag that fits what it says', (entry) => {
    const [id, en] = [dataRule(edition, entry, 'id'), dataRule(edition, entry, 'en')];
    expect(id.text).not.toBe('');
    expect(id.tag).toBe(en.tag);
    expect(id.value).toBe(en.value);
    expect(id.tag).toBe(
      id.printable ? `<Rule of="${entry.ref}" />` : `<While rule="${entry.ref}">…</While>`,
    );
    if (id.value !== null) expect(id.span).not.toBeNull();
    if (id.basis === null) expect(id.value).toBeNull();
  });
});

describe('a tag', () => {
  test.each([
    [`<Stat of="${release}" />`, `[[${release}]]`],
    ['<Rule of="jkm/death-benefit" />', '[[rule:jkm/death-benefit]]'],
  ])('%s is written in titles as %s', (tag, written) => {
    expect(titleForm(tag)).toBe(written);
  });

  test.each([
    ['id', 'Salin untuk teks', 'Salin untuk judul'],
    ['en', 'Copy for text', 'Copy for a title'],
  ] as const)('stands as plain text, with buttons for scripts, in %s', async (locale, ...names) => {
    const { one, all } = await render(Tag, { tag: statTag(release), inTitles: true, locale });
    expect(words(one('code'))).toBe(`<Stat of="${release}" />`);
    expect(all('button').map(words)).toEqual(names);
    expect(all('button').map((button) => attribute(button, 'value'))).toEqual([undefined, 'title']);
    expect(valuesOf(one('code'), 'class')).toEqual([]);
  });

  test('that prints no number has no form for titles', async () => {
    const tag = '<While rule="bpu/discount">…</While>';
    const { all } = await render(Tag, { tag, inTitles: false, locale: 'id' });
    expect(all('button').map(words)).toEqual(['Salin untuk teks']);
  });
});

test('a place leads to what is known of it, one without numbers to everything', () => {
  const [known] = edition.records.regions.filter(({ id }) => id === 'makassar');
  const [unknown] = edition.records.regions.filter(
    ({ id }) => edition.ledger.ofRegion(id).length === 0,
  );
  expect(known && dataHref(edition, known, 'en')).toBe('/en/data/?q=Makassar');
  expect(unknown && dataHref(edition, unknown, 'id')).toBe('/data/');
});
