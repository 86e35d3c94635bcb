import { describe, expect, it, test } from 'vitest';
import Letters from '../../src/components/Letters.astro';
import { letterParts, listedUnder, ofPart } from '../../src/library/a-to-z.ts';
import {
  comingRules,
  nationalRange,
  newestDisputes,
  newestNumbers,
} from '../../src/library/front.ts';
import { headlineOf } from '../../src/library/region-context.ts';
import { questionsView } from '../../src/library/questions.ts';
import { searchDocuments } from '../../src/library/search.ts';
import { locales } from '../../src/schema/locales.ts';
import { readInputs } from '../../src/inputs.ts';
import { createEdition } from '../../src/library/edition.ts';
import { record } from '../support/record.ts';
import { attribute } from '../../src/publish/html.ts';
import { DATE, edition, editionOn } from './edition.ts';
import { render, words } from './render.ts';

describe('what begins and ends within sixty days', () => {
  test.each([
    ['the last day is the sixtieth', '2026-11-01', ['2026-12-31 ends bpu/discount']],
    ['the last day is the sixty-first', '2026-10-31', []],
    ['the last day is today', '2026-12-31', ['2027-02-28 ends jp/ceiling']],
    ['another row follows the last day', '2027-11-15', ['2028-01-01 begins jp/age']],
  ])('%s', (_, day, expected) => {
    const coming = comingRules(editionOn(day));
    expect(coming.map((one) => `${one.day} ${one.what} ${one.claim.ref}`)).toEqual(expected);
    // What it sets is read for that day, and stays so.
    for (const one of coming) expect(one.claim).toMatchObject({ date: one.day, fixed: true });
  });
});

describe('the numbers of the front page', () => {
  it('are three at most, of one place each, the newest source first', () => {
    const newest = newestNumbers(edition);
    expect(newest).toHaveLength(3);
    expect(new Set(newest.map(({ region }) => region.id)).size).toBe(3);
    const days = newest.map(({ source }) => source.published ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(newest.every(({ source }) => source.kind !== 'own')).toBe(true);
    // None says otherwise than the page of its place.
    expect(newest).toEqual(newest.map(({ region }) => headlineOf(edition, region)));
  });

  it('give the nation one count, or the ends of several of one year, the lower first', () => {
    const alone = nationalRange(edition);
    if (!alone) throw new Error('The record of the tests holds a national count.');
    expect(alone.high).toBeNull();
    const { region, indicator, source, observation } = alone.low;
    const second = { ...observation, region: region.id, indicator: indicator.id };
    const more = ['kontan-apr25', 'bisnis-5755'].map((other, nth) => ({
      ...second,
      source: other,
      value: observation.value + nth * 2 - 1,
    }));
    const { observations, ...records } = record();
    const several = createEdition(
      { ...records, observations: [...observations, ...more] },
      readInputs({}, DATE),
    );
    const range = nationalRange(several);
    expect([range?.low.source.id, range?.high?.source.id]).toEqual(['kontan-apr25', 'bisnis-5755']);
    expect(range?.year).toBe(observation.period.slice(0, 4));
    expect(source.kind).not.toBe('own');
  });

  it('name one dispute, of which no rival is newer', () => {
    const [dispute, ...others] = newestDisputes(edition);
    expect(others).toEqual([]);
    expect(dispute?.rivals.length).toBeGreaterThan(1);
  });
});

describe('the index from A to Z', () => {
  it('lists every title once, in the order of the language, on parts of a hundred and fifty', async () => {
    const parts = await letterParts(edition);
    for (const locale of locales) {
      const listed = await Promise.all(
        [...new Set(parts.map(({ letter }) => letter))].map(async (letter) => {
          const titles = await listedUnder(edition, letter, locale);
          const own = parts.filter((one) => one.letter === letter);
          const shown = own.flatMap((part) => ofPart(titles, part));
          expect(shown).toEqual(titles);
          expect(own.map(({ part }) => part)).toEqual(own.map((_, at) => at + 1));
          return titles;
        }),
      );
      const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
      for (const titles of listed.map((some) => some.map(({ title }) => title))) {
        expect(titles).toEqual(titles.toSorted(compare));
      }
      expect(listed.flat().length).toBeGreaterThan(200);
    }
  });
});

it('says which letter of the index is open', async () => {
  const { all } = await render(Letters, { locale: 'id', letter: 'b' });
  const current = all('a').filter((one) => attribute(one, 'aria-current') === 'page');
  expect(current.map(words)).toEqual(['B']);
});

it('finds everything the record holds, each thing once', async () => {
  for (const locale of locales) {
    const found = (await searchDocuments(edition, locale)).map(({ id }) => id);
    const { faqs, glossary, figures, regions, programs, audiences } = edition.records;
    const held = Object.entries({ faqs, glossary, figures, regions }).flatMap(([kind, all]) =>
      all.map(({ id }) => `${kind}/${id}`),
    );
    expect(found).toEqual(expect.arrayContaining(held));
    expect(new Set(found).size).toBe(found.length);
    const written = [...programs, ...audiences].length;
    expect(found.length).toBeGreaterThan(held.length + written);
  }
});

it('leads each group of questions to the guide of its audience', async () => {
  const { groups } = await questionsView(edition, 'en');
  expect(groups.length).toBeGreaterThan(1);
  const own = groups.find(({ id }) => id === 'self-employed');
  expect(own?.guide?.href).toBe('/en/guides/self-employed/');
  expect(groups.filter(({ guide, id }) => guide === null && id !== 'semua')).toEqual([]);
});
