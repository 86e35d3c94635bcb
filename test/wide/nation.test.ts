import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kindOfPage, type PageKind } from '../../src/publish/budgets.ts';
import { addressOfFile, filesBelow } from '../../src/publish/files.ts';
import { heavyPage } from '../../src/publish/sizes.ts';
import { addCorpus, type Size } from '../bench/corpus.ts';
import { invalidHtml } from '../support/html.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { serveFolder } from '../support/server.ts';
import { readPage } from '../support/site.ts';
import '../support/provided.ts';

/**
 * A fifth of a nation: every province, a hundred regencies more than the record has, twelve counts of each
 * for twenty years. A night on two cores carries two builds of it (three minutes of work each), one for
 * what has doubled. What a page shows of an archive it shows of a fifth too: lists are divided into pages
 * of years and parts long before, and two hundred releases fill the first part of each.
 * `CAKUPAN_NATION=whole` takes all 38 provinces and 514 regencies and cities with 1,000 releases instead.
 */
const isWhole = process.env['CAKUPAN_NATION'] === 'whole';
const nation: Size = isWhole
  ? { regions: 490, releases: 1000, years: 20 }
  : { regions: 100, releases: 200, years: 20 };
/** The same places after as long again: twice the numbers of each, and twice the reports. */
const later: Size = { ...nation, releases: 2 * nation.releases, years: 2 * nation.years };

/** A page may be so much longer, or shorter, when the archive has doubled. */
const MOST_CHANGE = 0.05;

/** Screens of a phone that a page of each kind is long at most, with what folds still folded. */
const SCREENS: Readonly<Record<PageKind, number>> = {
  release: 16,
  explainer: 14,
  'data page': 16,
  calculator: 22,
  reference: 42,
  text: 26,
  embed: 4,
};
const PHONE = { width: 360, height: 740 };

/** How many pages of a kind are opened: the longest by their bytes. */
const OPENED = 5;

/** A built site of so many pages is read page by page: all of them at once are too much for a memory. */
interface Nation {
  folder: string;
  /** Bytes of each page by its file. */
  pages: Map<string, number>;
}

const projects: string[] = [];

afterAll(async () => {
  for (const project of projects) await rm(project, { recursive: true, force: true });
});

/** The build itself has looked for dead links, and for what some readers cannot use. */
async function build(size: Size): Promise<Nation> {
  const project = await mkdtemp(join(tmpdir(), 'cakupan-'));
  projects.push(project);
  await copyProject(project);
  await addCorpus(project, size);
  const { status, output } = await buildProject(project, [], {
    SITE_DATE: '2026-11-22',
    // Whoever builds a nation needs no larger machine.
    NODE_OPTIONS: '--max-old-space-size=2048',
  });
  expect(status, output.slice(-3000)).toBe(0);
  const folder = join(project, 'dist');
  const files = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
  return { folder, pages: new Map(files.map((file) => [file, read(folder, file).length])) };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

let site: Nation;

beforeAll(async () => {
  site = await build(nation);
});

/** The longest pages of each kind, by their bytes. */
function longestPages(many: number): [PageKind, string[]][] {
  const byKind = Map.groupBy(site.pages.keys(), (file) => kindOfPage(addressOfFile(file)));
  const bytes = (file: string) => site.pages.get(file) ?? 0;
  return [...byKind].map(([kind, files]) => [
    kind,
    files.toSorted((a, b) => bytes(b) - bytes(a)).slice(0, many),
  ]);
}

test('a record of many places and years gives a sound site', async () => {
  expect(site.pages.size).toBeGreaterThan(2 * (nation.regions + nation.releases));
  const longest = longestPages(1).flatMap(([, files]) => files);
  const pages = longest.map((file) => readPage(site.folder, addressOfFile(file)));
  expect(pages.length).toBeGreaterThan(4);
  expect(await invalidHtml(pages)).toEqual([]);
});

test('every page of it stays within its limits of bytes and elements', async () => {
  const faults: string[] = [];
  for (const file of site.pages.keys()) {
    const heavy = await heavyPage(file, read(site.folder, file));
    faults.push(...heavy.map(({ en }) => `${file}: ${en}`));
  }
  expect(faults).toEqual([]);
});

test('no page of it is longer on a phone than its kind may be', async () => {
  const server = await serveFolder(site.folder);
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  const faults: string[] = [];
  for (const [kind, files] of longestPages(OPENED)) {
    for (const file of files) {
      await page.goto(server.origin + addressOfFile(file), { waitUntil: 'load' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const screens = height / PHONE.height;
      if (screens > SCREENS[kind]) faults.push(`${file}: ${screens.toFixed(1)} screens`);
    }
  }
  await page.context().close();
  await server.close();
  expect(faults).toEqual([]);
});

/** A further part of a list, `…/2/`: the last one fills up, and then the next begins. */
const PART = /\d{1,3}\/index\.html$/;

test('a record that has doubled makes no page of it longer or shorter by a twentieth', async () => {
  const doubled = (await build(later)).pages;
  const changed = [...site.pages].flatMap(([file, bytes]) => {
    const then = doubled.get(file);
    if (then === undefined) return [`${file}: gone`];
    const first = PART.test(file) ? doubled.get(file.replace(PART, 'index.html')) : undefined;
    const change = then / (first ?? bytes) - 1;
    const isFilling = first !== undefined && change < 0;
    if (isFilling || Math.abs(change) <= MOST_CHANGE) return [];
    return [`${file}: ${(100 * change).toFixed(1)}%`];
  });
  expect(changed).toEqual([]);
});
