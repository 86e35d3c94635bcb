import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAfter } from '../../src/rules/days.ts';
import { addAskedCanaries, addCanaries, asked, singing, songs } from '../support/canary.ts';
import { openedFilesOf, temporaryFolder } from '../support/folders.ts';
import { buildProject, copySmallProject } from '../support/project.ts';

const today = '2026-11-22';
const tomorrow = dayAfter(today);
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copySmallProject(project);
  await addCanaries(project, tomorrow);
  await addAskedCanaries(project);
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

/** Every file of the site of a day, and what is said while it is built. */
async function filesOn(day: string): Promise<Record<string, string>> {
  const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
  expect(status, output).toBe(0);
  return openedFilesOf(join(project, day));
}

test('a day early, not one byte of anything that waits is in the site', async () => {
  const files = await filesOn(today);
  expect(singing(files)).toEqual({});
  // What its owners are still to be asked for stands with one place of theirs, in whatever is written.
  const carrying = Object.entries(files).map(([path, bytes]) => ({
    path,
    places: asked.filter(({ values }) => values.some((value) => bytes.includes(value))),
  }));
  expect(carrying.filter(({ places }) => places.length > 1).map(({ path }) => path)).toEqual([]);
  for (const { place } of asked) {
    const own = carrying.filter(({ places }) => places.some((one) => one.place === place));
    expect(own.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        `data/${place}.csv`,
        `data/${place}.id.xlsx!xl/worksheets/sheet1.xml`,
      ]),
    );
  }
  expect(files['data/cakupan.zip!README.en.md']).toContain('Ask the canary.');
  // A picture can be known by its bytes alone: there are no more than without the canaries.
  const without = await temporaryFolder();
  await copySmallProject(without);
  await addAskedCanaries(without);
  // A choice of what waits is none yet: there as here the rule opens the page.
  const regions = join(without, 'data/regions.json');
  const text = await readFile(regions, 'utf8');
  await writeFile(regions, text.replace(/"headline": \{[^}]*\}/, '"headline": null'));
  const { status, output } = await buildProject(without, [], { SITE_DATE: today });
  expect(status, output).toBe(0);
  const before = await openedFilesOf(join(without, 'dist'));
  expect(Object.keys(files)).toEqual(Object.keys(before));
}, 240_000);

test('on the day itself everything is there, but for what is a draft', async () => {
  const sung = singing(await filesOn(tomorrow));
  expect(Object.keys(sung)).toEqual(expect.arrayContaining(Object.values(songs)));
  expect(Object.keys(sung)).not.toContain('kenari-masih-konsep');
}, 240_000);
