import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../support/csv.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { temporaryFolder } from '../support/folders.ts';
import { buildProject, copyProject } from '../support/project.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

/** The record holds no revision yet: two, made up, are added to a copy of the project. */
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

/** Of a number that the press page about Makassar cites. */
const citedRevision = {
  ...revision,
  indicator: 'coverage',
  period: '2023',
  value: 39.5,
  decimals: 1,
  population: 'unstated',
  supersedes: { ...revision.supersedes, reference: 'makassar/coverage/2023@bisnis-mks-aug24' },
};

/** Of a number in a figure. */
const drawnRevision = {
  ...citedRevision,
  period: '2024-07-31',
  value: 40.5,
  population: 'ucj-semesta',
  supersedes: { ...revision.supersedes, reference: 'gowa/coverage/2024-07-31@bacapesan-aug24' },
};

/** Of the number that a page opens with. */
const headlineRevision = {
  ...citedRevision,
  period: '2025-04',
  value: 33.3,
  supersedes: { ...revision.supersedes, reference: 'gowa/coverage/2025-04@gosulsel-apr25' },
};

test('a number that was replaced stays, dated and with its reason, on every page that lists it', async () => {
  const folder = await temporaryFolder();
  await copyProject(folder);
  await addObservation(folder, 'maros', revision);
  await addObservation(folder, 'makassar', citedRevision);
  await addObservation(folder, 'gowa', drawnRevision);
  await addObservation(folder, 'gowa', headlineRevision);
  const { siteDate } = builtSite().manifest.inputs;
  const { status, output } = await buildProject(folder, [], { SITE_DATE: siteDate });
  expect(status, output).toBe(0);
  const site = builtSite(join(folder, 'dist'));

  const pages = [
    ['/cakupan/maros/', '182.670 183.456. Sumber pertama salah mengetik. 2 Oktober 2026'],
    ['/en/coverage/maros/', '182,670 183,456. The first source mistyped it. 2 October 2026'],
    ['/koreksi/', '182.670 → 183.456. Sumber pertama salah mengetik.'],
    ['/en/corrections/', '182,670 → 183,456. The first source mistyped it.'],
    [
      '/siaran-pers/2025-03-17-makassar-audience/',
      'Angka 38% sudah diganti dengan 39,5% (2 Oktober 2026). Sumber pertama salah mengetik.',
    ],
    [
      '/en/press/2025-03-17-makassar-audience/',
      'The figure 38% has since been replaced by 39.5% (2 October 2026). The first source mistyped it.',
    ],
  ] as const;
  for (const [address, words] of pages)
    expect(listOf(site.page(address)), address).toContain(words);

  const figure = elementsNamed(site.page('/en/figures/south-sulawesi-july-2024/'), 'figure');
  expect(figure.map((one) => textOf(one).replace(/\s+/g, ' ')).join()).toContain(
    'The figure 26.50% has since been replaced by 40.5% (2 October 2026). The first source mistyped it.',
  );

  const current = elementsNamed(site.page('/cakupan/maros/'), 'data', 'value');
  const values = current.map((data) => attribute(data, 'value'));
  expect(values).toContain('183456');
  expect(values).not.toContain('182670');

  const [opening] = elementsNamed(site.page('/cakupan/gowa/'), 'data', 'value');
  expect(opening && attribute(opening, 'value')).toBe('33.3');

  const csv = readTable(await readFile(join(folder, 'dist/data/maros.csv'), 'utf8'));
  expect(csv.map(({ reference }) => reference)).toContain(old);
  expect(csv.map(({ supersedes }) => supersedes)).toContain(old);
});

/** Adds an observation of a region to a copy of the project. */
async function addObservation(folder: string, region: string, observation: object): Promise<void> {
  const file = join(folder, `data/observations/${region}.json`);
  const record = JSON.parse(await readFile(file, 'utf8')) as { observations: unknown[] };
  record.observations.push(observation);
  await writeFile(file, JSON.stringify(record));
}

/** What the lists of a page say, with ordinary spaces. */
function listOf(page: BuiltPage): string {
  return elementsNamed(page, 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' '))
    .join('\n');
}
