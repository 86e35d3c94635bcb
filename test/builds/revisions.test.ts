import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../support/csv.ts';
import { digest } from '../../src/mdx/digest.ts';
import { readMdx } from '../../src/mdx/read.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { temporaryFolder } from '../support/folders.ts';
import { buildProject, copySmallProject } from '../support/project.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

/** A number that a release cites, a figure draws and the page of its place lists. */
const old = 'makassar/coverage/2024@release';

/** What replaces it. */
const revision = {
  indicator: 'coverage',
  period: '2024',
  value: 51.25,
  decimals: 2,
  population: 'unstated',
  numerator: 'not-published',
  denominator: 'not-published',
  printed: null,
  printedWhy: 'source-not-at-hand',
  status: 'reported',
  supersedes: {
    reference: old,
    date: '2026-10-02',
    reason: { id: 'Sumber pertama salah mengetik.', en: 'The first source mistyped it.' },
  },
};

test('a number that was replaced stays, dated and with its reason, on every page that lists it', async () => {
  const folder = await temporaryFolder();
  await copySmallProject(folder);
  const release = await read(folder, 'sources/release.json');
  await write(folder, 'sources/correction.json', { ...release, id: 'correction' });
  await write(folder, 'observations/makassar/correction.json', { observations: [revision] });
  const { regions } = (await read(folder, 'regions.json')) as { regions: Listed[] };
  const headline = { reference: old, because: 'own-document' };
  await write(folder, 'regions.json', {
    regions: regions.map((one) => (one['id'] === 'makassar' ? { ...one, headline } : one)),
  });
  await addCorrections(folder);
  const { status, output } = await buildProject(folder, [], { SITE_DATE: '2026-11-22' });
  expect(status, output).toBe(0);
  const site = builtSite(join(folder, 'dist'));

  const replaced = [
    'Angka 50,50% sudah diganti dengan 51,25% (2 Oktober 2026). Sumber pertama salah mengetik.',
    'The figure 50.50% has since been replaced by 51.25% (2 October 2026). The first source mistyped it.',
  ] as const;
  const pages = [
    ['/cakupan/makassar/', '50,50% 51,25%. Sumber pertama salah mengetik. 2 Oktober 2026'],
    ['/en/coverage/makassar/', '50.50% 51.25%. The first source mistyped it. 2 October 2026'],
    ['/koreksi/', '50,50% → 51,25%. Sumber pertama salah mengetik.'],
    ['/en/corrections/', '50.50% → 51.25%. The first source mistyped it.'],
    ['/siaran-pers/2025-03-17-makassar/', replaced[0]],
    ['/en/press/2025-03-17-makassar/', replaced[1]],
  ] as const;
  for (const [address, words] of pages)
    expect(listOf(site.page(address)), address).toContain(words);

  const figure = elementsNamed(site.page('/en/figures/makassar-national/'), 'figure');
  expect(figure.map((one) => textOf(one).replace(/\s+/g, ' ')).join()).toContain(replaced[1]);

  const opening = elementsNamed(site.page('/cakupan/makassar/'), 'p').filter((one) =>
    attribute(one, 'class')?.split(' ').includes('big'),
  );
  expect(opening.map(textOf).join()).toContain('51,25');

  const csv = readTable(await readFile(join(folder, 'dist/data/makassar.csv'), 'utf8'));
  expect(csv.map(({ reference }) => reference)).toContain(old);
  expect(csv.map(({ supersedes }) => supersedes)).toContain(old);
});

/** The page that lists what was corrected. */
async function addCorrections(folder: string): Promise<void> {
  const page = join(folder, 'content/pages/corrections');
  const id =
    '---\ntitle: Koreksi\nsummary: Yang kami perbaiki.\npath: koreksi\n---\n\nYang terbaru di atas.\n';
  const en =
    '---\ntitle: Corrections\nsummary: What we have put right.\npath: corrections\n---\n\nNewest first.\n';
  await mkdir(page, { recursive: true });
  await writeFile(join(page, 'id.mdx'), id);
  const stamp = `\ntranslationOf: '${digest(readMdx(id))}'\n---\n\n`;
  await writeFile(join(page, 'en.mdx'), en.replace('\n---\n\n', stamp));
}

type Listed = Record<string, unknown>;

async function read(folder: string, file: string): Promise<Listed> {
  return JSON.parse(await readFile(join(folder, 'data', file), 'utf8')) as Listed;
}

async function write(folder: string, file: string, content: object): Promise<void> {
  await writeFile(join(folder, 'data', file), JSON.stringify(content));
}

/** What the lists of a page say, with ordinary spaces. */
function listOf(page: BuiltPage): string {
  return elementsNamed(page, 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' '))
    .join('\n');
}
