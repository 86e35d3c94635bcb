import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/engine.ts';
import { unpack, type PackedDocuments, type SearchDocument } from '../../src/search/types.ts';
import { fresh as freshEnglish } from '../search/fresh-en.ts';
import { fresh as freshIndonesian } from '../search/fresh-id.ts';
import type { Asked } from '../search/asked.ts';
import { asked as english } from '../search/queries-en.ts';
import { asked as indonesian } from '../search/queries-id.ts';
import { builtSite } from '../support/site.ts';

const site = builtSite();
const GATE = 25_000;
/** Shares of the queries whose page stands first, and among the first three. */
const FIRST = 0.85;
const AMONG_THREE = 0.97;

function documentsIn(folder: string): SearchDocument[] {
  const text = readFileSync(join(site.folder, folder, 'documents.json'), 'utf8');
  return unpack(JSON.parse(text) as PackedDocuments);
}

const languages = [
  { language: 'id', folder: 'cari', sets: setsOf(indonesian, freshIndonesian) },
  { language: 'en', folder: 'en/search', sets: setsOf(english, freshEnglish) },
];

/** The first was written before there were synonyms, the second by somebody who had not seen them. */
function setsOf(first: readonly Asked[], fresh: readonly Asked[]) {
  return [
    { set: 'first', asked: first, least: 80 },
    { set: 'fresh', asked: fresh, least: 60 },
  ];
}

describe.each(languages)('in $language', ({ language, folder, sets }) => {
  const documents = documentsIn(folder);

  test.each(sets)('the $set queries are many, and every page expected exists', (of) => {
    const ids = new Set(documents.map(({ id }) => id));
    expect(of.asked.length).toBeGreaterThanOrEqual(of.least);
    expect(of.asked.flatMap(([, ...wanted]) => wanted.filter((id) => !ids.has(id)))).toEqual([]);
  });

  test.each(sets)('what the $set queries want stands first, or among three', async ({ asked }) => {
    const search = await createSearch(documents, language);
    const places = asked.map(([query, ...wanted]) => {
      const found = search(query).groups.flatMap((group) => group.documents);
      return { query, at: found.findIndex(({ id }) => wanted.includes(id)) };
    });
    const share = (most: number) =>
      places.filter(({ at }) => at >= 0 && at < most).length / places.length;
    const missed = places.filter(({ at }) => at < 0 || at > 2).map(({ query }) => query);
    expect({ first: share(1), missed }).toEqual({
      first: expect.toSatisfy((part: number) => part >= FIRST) as number,
      missed: expect.toSatisfy(
        (list: string[]) => 1 - list.length / places.length >= AMONG_THREE,
      ) as string[],
    });
  });

  test('every region of the record can be found, by its name and by its code', async () => {
    const search = await createSearch(documents, language);
    const places = documents.filter(({ group }) => group === 'places');
    const lost = places.flatMap(({ id, title, also }) => {
      const code = also.find((one) => /^\d\d(?:\.\d\d)?$/.test(one)) ?? title;
      return [title, code].filter((query) => {
        const [group] = search(query).groups;
        return !group?.documents.some((one) => one.id === id);
      });
    });
    expect(places.length).toBeGreaterThanOrEqual(63);
    expect(lost).toEqual([]);
  });

  test('every document leads to a page of the site, and to a part that is on it', () => {
    const { basePath } = site.manifest.inputs;
    const pages = new Map(site.pages.map((page) => [page.address, page.html]));
    const lost = documents.filter(({ href }) => {
      const [path = '', part] = href.split('#');
      const html = pages.get(`/${path.slice(basePath.length)}`);
      return html === undefined || (part !== undefined && !html.includes(`id="${part}"`));
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
  });

  test('the first query, with its library, stays within the gate', () => {
    const text = readFileSync(join(site.folder, folder, 'documents.json'));
    const scripts = Object.keys(site.manifest.files)
      .filter((path) => /^_astro\/SearchPage\b.*\.js$/.test(path))
      .map((path) => readFileSync(join(site.folder, path)));
    expect(scripts).toHaveLength(1);
    const bytes = [text, ...scripts].reduce(
      (sum, file) => sum + brotliCompressSync(file).byteLength,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(GATE);
  });
});
