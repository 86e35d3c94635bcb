import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../support/csv.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { temporaryFolder } from '../support/folders.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

/** The record holds no revision yet: this one, made up, is added to a copy of the project. */
const old = 'maros/working-people/2024@maros-2024';
const revision = {
  indicator: 'working-people',
  period: '2024',
  value: 183456,
  decimals: 0,
  population: null,
  status: 'dataset',
  source: 'luwu-aug24',
  supersedes: {
    reference: old,
    date: '2026-10-02',
    reason: { id: 'Sumber pertama salah mengetik.', en: 'The first source mistyped it.' },
  },
};

test('a number that was replaced stays, dated and with its reason, on every page that lists it', async () => {
  const folder = await temporaryFolder();
  await copyProject(folder);
  const file = join(folder, 'data/observations/maros.json');
  const record = JSON.parse(await readFile(file, 'utf8')) as { observations: unknown[] };
  record.observations.push(revision);
  await writeFile(file, JSON.stringify(record));
  const { siteDate } = builtSite().manifest.inputs;
  const { status, output } = await buildProject(folder, [], { SITE_DATE: siteDate });
  expect(status, output).toBe(0);
  const site = builtSite(join(folder, 'dist'));

  const pages = [
    ['/cakupan/maros/', '182.670 183.456. Sumber pertama salah mengetik. 2 Oktober 2026'],
    ['/en/coverage/maros/', '182,670 183,456. The first source mistyped it. 2 October 2026'],
    ['/koreksi/', '182.670 → 183.456. Sumber pertama salah mengetik.'],
    ['/en/corrections/', '182,670 → 183,456. The first source mistyped it.'],
  ] as const;
  for (const [address, words] of pages)
    expect(listOf(site.page(address)), address).toContain(words);

  const current = elementsNamed(site.page('/cakupan/maros/'), 'data', 'value');
  const values = current.map((data) => attribute(data, 'value'));
  expect(values).toContain('183456');
  expect(values).not.toContain('182670');

  const csv = readTable(await readFile(join(folder, 'dist/data/maros.csv'), 'utf8'));
  expect(csv.map(({ reference }) => reference)).toContain(old);
  expect(csv.map(({ supersedes }) => supersedes)).toContain(old);
});

/** What the lists of a page say, with ordinary spaces. */
function listOf(page: BuiltPage): string {
  return elementsNamed(page, 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' '))
    .join('\n');
}
