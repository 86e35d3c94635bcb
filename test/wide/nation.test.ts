import { expect, test } from 'vitest';
import { join } from 'node:path';
import { addCorpus } from '../bench/corpus.ts';
import { faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { invalidHtml } from '../support/html.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { builtSite, representatives } from '../support/site.ts';

test('a record of all 38 provinces and 514 regencies and cities gives a sound site', async () => {
  const project = await temporaryFolder();
  await copyProject(project);
  await addCorpus(project, { regions: 490, releases: 20, years: 12 });
  const { status, output } = await buildProject(project, [], { SITE_DATE: '2026-11-22' });
  expect(status, output).toBe(0);
  const site = builtSite(join(project, 'dist'));
  expect(site.pages.length).toBeGreaterThan(2 * 552);
  expect(faultsOf(site)).toEqual([]);
  expect(await invalidHtml(representatives(site.pages))).toEqual([]);
}, 900_000);
