import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addCorpus } from '../bench/corpus.ts';
import { faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { invalidHtml } from '../support/html.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { builtSite, representatives, type BuiltSite } from '../support/site.ts';

/** What a phone can hold of one page, whatever the archive holds. */
const MOST = { elements: 3_000, bytes: 300_000 };

/** The page of the country, which still holds more than a phone should: bound by what it holds today. */
const COUNTRY = { address: /^\/(?:cakupan|en\/coverage)\/indonesia\/$/, elements: 4_500 };

/** A generated nation: 552 places with a series of their own, and releases. */
async function nation(releases: number, years: number): Promise<BuiltSite> {
  const project = await temporaryFolder();
  await copyProject(project);
  await addCorpus(project, { regions: 490, releases, years });
  const { status, output } = await buildProject(project, [], { SITE_DATE: '2026-11-22' });
  expect(status, output).toBe(0);
  return builtSite(join(project, 'dist'));
}

const bytesOf = (site: BuiltSite, file: string) => statSync(join(site.folder, file)).size;

test('a record of all 38 provinces and 514 regencies and cities gives a sound site', async () => {
  const site = await nation(20, 12);
  expect(site.pages.length).toBeGreaterThan(2 * 552);
  expect(faultsOf(site)).toEqual([]);
  expect(await invalidHtml(representatives(site.pages))).toEqual([]);
  const large = site.pages
    .map(({ address, file, elements }) => ({
      ...{ address, elements: elements.length, bytes: bytesOf(site, file) },
    }))
    .filter(({ address, elements, bytes }) => {
      const most = COUNTRY.address.test(address) ? COUNTRY.elements : MOST.elements;
      return elements > most || bytes > MOST.bytes;
    });
  expect(large).toEqual([]);
}, 900_000);
