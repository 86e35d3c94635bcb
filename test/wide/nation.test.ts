import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kindOfPage } from '../../src/publish/budgets.ts';
import { addressOfFile, filesBelow } from '../../src/publish/files.ts';
import { heavyPage } from '../../src/publish/sizes.ts';
import { addCorpus, type Size } from '../bench/corpus.ts';
import { temporaryFolder } from '../support/folders.ts';
import { invalidHtml } from '../support/html.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { readPage } from '../support/site.ts';

/** All 38 provinces and 514 regencies and cities, with twelve counts a year. */
const nation: Size = { regions: 490, releases: 500, years: 20 };
/** The same places after as long again: twice the numbers of each, and twice the reports. */
const later: Size = { regions: 490, releases: 1000, years: 40 };

/** A page may be so much longer, or shorter, when the archive has doubled. */
const MOST_CHANGE = 0.05;

/** A built site of so many pages is read page by page: all of them at once are too much for a memory. */
interface Nation {
  folder: string;
  /** Bytes of each page by its file. */
  pages: Map<string, number>;
}

/** The build itself has looked for dead links, and for what some readers cannot use. */
async function build(size: Size): Promise<Nation> {
  const project = await temporaryFolder();
  await copyProject(project);
  await addCorpus(project, size);
  const { status, output } = await buildProject(project, [], { SITE_DATE: '2026-11-22' });
  expect(status, output.slice(-3000)).toBe(0);
  const folder = join(project, 'dist');
  const files = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
  return { folder, pages: new Map(files.map((file) => [file, read(folder, file).length])) };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

let site: Nation;

beforeAll(async () => {
  site = await build(nation);
}, 1_800_000);

test('a record of all 38 provinces and 514 regencies and cities gives a sound site', async () => {
  expect(site.pages.size).toBeGreaterThan(2 * 552);
  const byKind = Map.groupBy(site.pages.keys(), (file) => kindOfPage(addressOfFile(file)));
  const longest = [...byKind.values()].flatMap(
    (files) =>
      files.toSorted((a, b) => (site.pages.get(b) ?? 0) - (site.pages.get(a) ?? 0))[0] ?? [],
  );
  const pages = longest.map((file) => readPage(site.folder, addressOfFile(file)));
  expect(pages.length).toBeGreaterThan(4);
  expect(await invalidHtml(pages)).toEqual([]);
}, 900_000);

test('every page of it stays within its limits of bytes and elements', async () => {
  const faults: string[] = [];
  for (const file of site.pages.keys()) {
    const heavy = await heavyPage(file, read(site.folder, file));
    faults.push(...heavy.map(({ en }) => `${file}: ${en}`));
  }
  expect(faults).toEqual([]);
}, 900_000);

test('a record that has doubled makes no page of it longer or shorter by a twentieth', async () => {
  const doubled = (await build(later)).pages;
  const changed = [...site.pages].flatMap(([file, bytes]) => {
    const then = doubled.get(file);
    if (then === undefined) return [`${file}: gone`];
    const change = then / bytes - 1;
    return Math.abs(change) > MOST_CHANGE ? [`${file}: ${(100 * change).toFixed(1)}%`] : [];
  });
  expect(changed).toEqual([]);
}, 1_800_000);
