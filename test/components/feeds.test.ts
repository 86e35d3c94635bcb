import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { contentPages } from '../../src/library/content.ts';
import { allCorrections, type Correction } from '../../src/library/corrections.ts';
import { allEntries } from '../../src/library/downloads.ts';
import { feedItems } from '../../src/library/feed-items.ts';
import { feedText } from '../../src/library/feeds.ts';
import { datasetOf } from '../../src/library/linked-data.ts';
import { isAsked } from '../../src/ledger/index.ts';
import { locales } from '../../src/schema/locales.ts';
import { edition, editionOn } from './edition.ts';

/** An item as a library for feeds reads it. */
interface Read {
  id: string | undefined;
  title: string | undefined;
  link: string | undefined;
  day: string;
  html: string;
}

describe.each(locales)('the feeds in %s', async (locale) => {
  const items = await feedItems(edition, locale);
  const atom = parseAtomFeed(await feedText(edition, 'atom', locale));
  const json = parseJsonFeed(await feedText(edition, 'json', locale));

  test.each<[string, () => Read[]]>([
    [
      'Atom',
      () =>
        (atom.entries ?? []).map(({ id, title, links, published, content }) => ({
          id,
          title: title?.value,
          link: links?.[0]?.href,
          day: String(published).slice(0, 10),
          html: content?.value ?? '',
        })),
    ],
    [
      'JSON',
      () =>
        (json.items ?? []).map((item) => ({
          id: item.id,
          title: item.title,
          link: item.url,
          day: String(item.date_published).slice(0, 10),
          html: item.content_html ?? '',
        })),
    ],
  ])('read as %s say every item once, newest first, each with whose site it is from', (_, read) => {
    const found = read();
    expect(found.map(({ id, title, link, day }) => ({ id, title, link, day }))).toEqual(
      items.map(({ id, title, link, day }) => ({ id, title, link, day })),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ day }) => day)).toEqual(
      found
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
    for (const { html } of found) expect(html).toMatch(/Cakupan, (?:bukan situs|not an off)/);
  });

  test('tell of every release, correction and replaced number', async () => {
    const of = (kind: string) => items.filter((item) => item.kind === kind);
    const releases = (await contentPages(edition, 'press')).filter((one) => one.locale === locale);
    const corrections = await allCorrections(edition, locale);
    expect(of('release')).toHaveLength(releases.length);
    expect(of('correction').length + of('revision').length).toBe(corrections.length);
    expect(of('numbers').length).toBeGreaterThan(5);
  });

  test('were last changed on the day of their newest item', async () => {
    const [item] = items;
    vi.resetModules();
    vi.doMock('../../src/library/feed-items.ts', () => ({
      feedItems: () =>
        Promise.resolve(['2026-03-04', '2026-01-02'].map((day) => ({ ...item, day }))),
    }));
    const { feedText: written } = await import('../../src/library/feeds.ts');
    vi.doUnmock('../../src/library/feed-items.ts');
    const read = parseAtomFeed(await written(edition, 'atom', locale));
    expect(String(read.updated).slice(0, 10)).toBe('2026-03-04');
  });

  test('spell out no table that is not ours to pass on', () => {
    expect(allEntries(edition).filter(({ source }) => isAsked(source))).toEqual([]);
  });

  test('say nothing from a day to come', async () => {
    const early = await feedItems(editionOn('2025-06-01'), locale);
    expect(early.filter(({ day }) => day > '2025-06-01')).toEqual([]);
  });
});

test('the same edition gives the same bytes', async () => {
  const again = await feedText(editionOn(edition.siteDate), 'atom', 'id');
  expect(again).toBe(await feedText(edition, 'atom', 'id'));
});

test('a correction keeps its name when another one follows', async () => {
  const page = { text: 'A', href: '/siaran-pers/a/' };
  const of = (date: string): Correction => ({ date, of: 'release', what: '', page, text: date });
  const idsOf = async (corrections: Correction[]) => {
    vi.resetModules();
    vi.doMock('../../src/library/corrections.ts', () => ({
      allCorrections: () => Promise.resolve(corrections),
    }));
    const { feedItems: told } = await import('../../src/library/feed-items.ts');
    vi.doUnmock('../../src/library/corrections.ts');
    const items = (await told(edition, 'id')).filter(({ kind }) => kind === 'correction');
    return new Map(items.map(({ day, id }) => [day, id]));
  };
  const first = of('2026-01-02');
  const before = await idsOf([first]);
  const after = await idsOf([of('2026-02-03'), first]);
  expect(after.get(first.date)).toBe(before.get(first.date));
  expect(new Set(after.values()).size).toBe(2);
});

test('machines are told the last day on which a number was read, none to come', () => {
  const [entry] = edition.ledger.ofRegion('makassar');
  if (!entry) throw new Error('this test needs a number of Makassar');
  const entries = ['2026-03-04', '2026-01-02', '2027-01-01'].map((read) => ({
    ...entry,
    source: { ...entry.source, read },
  }));
  const words = { name: 'A', description: 'A', url: 'https://cakupan.example/', files: [] };
  expect(datasetOf(edition, entries, words, 'id')).toMatchObject([{ dateModified: '2026-03-04' }]);
});

test('corrections are listed with the newest first', async () => {
  const [replaced, entry] = edition.ledger.ofRegion('makassar');
  if (!replaced || !entry) throw new Error('this test needs numbers of Makassar');
  const reason = { id: 'Salah.', en: 'Wrong.' };
  const dates = ['2026-02-03', '2026-03-04', '2026-01-02'];
  const revisions = () =>
    dates.map((date) => {
      const supersedes = { reference: replaced.ref, date, reason };
      return { replaced, entry: { ...entry, observation: { ...entry.observation, supersedes } } };
    });
  const of = { ...edition, ledger: { ...edition.ledger, revisions } };
  const listed = (await allCorrections(of, 'id')).map(({ date }) => date);
  expect(listed.filter((date) => dates.includes(date))).toEqual(dates.toSorted().toReversed());
});
