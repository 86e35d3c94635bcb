import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDayOf } from '../../src/ledger/as-of.ts';
import { dayAfter } from '../../src/benefits/days.ts';
import { addCanaries, singing, songs } from '../support/canary.ts';
import { projectData } from '../support/content.ts';
import { bytesOf } from '../support/folders.ts';
import { faultsOf } from '../support/faults.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { builtSite } from '../support/site.ts';

const site = builtSite();
const today = site.manifest.inputs.siteDate;
const tomorrow = dayAfter(today);
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copyProject(project);
  await addCanaries(project, tomorrow);
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

/** Every file of the site of a day, and what is said while it is built. */
async function filesOn(day: string): Promise<Record<string, string>> {
  const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
  expect(status, output).toBe(0);
  return bytesOf(join(project, day));
}

test('a day early, not one byte of anything that waits is in the site', async () => {
  const files = await filesOn(today);
  expect(singing(files)).toEqual({});
  // A picture can be known by its bytes alone: there are no more than before.
  const before = await bytesOf(site.folder);
  const added = Object.keys(files).filter((path) => !(path in before));
  expect(added).toEqual([]);
}, 240_000);

test('on the day itself everything is there, but for what is a draft', async () => {
  const sung = singing(await filesOn(tomorrow));
  expect(Object.keys(sung)).toEqual(expect.arrayContaining(Object.values(songs)));
  expect(Object.keys(sung)).not.toContain('kenari-masih-konsep');
}, 240_000);

test('the site of a day long past stands, and holds nothing of what was published since', async () => {
  const day = '2025-06-01';
  const files = await filesOn(day);
  const { records } = projectData();
  const later = records.sources.filter((source) => firstDayOf(source) > day);
  expect(later.length).toBeGreaterThan(0);
  const told = later.flatMap(({ id, title, url }) => {
    const words = [`@${id}`, `"${id}"`, `,${id},`, title, ...(url === null ? [] : [url])];
    return Object.entries(files).flatMap(([path, content]) =>
      words.some((word) => content.includes(word)) ? [`${path} ${id}`] : [],
    );
  });
  expect(told).toEqual([]);
  const past = builtSite(join(project, day));
  expect(faultsOf(past)).toEqual([]);
}, 240_000);
