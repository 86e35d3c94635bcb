import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../src/mdx/digest.ts';
import { readMdx } from '../../src/mdx/read.ts';

/** A number that a release of the small site cites, a figure draws and the page of its place lists. */
export const old = 'makassar/coverage/2024@release';

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

/** Puts a source into a copy of the small site that replaces a number, and a page that lists what was corrected. */
export async function addRevision(folder: string): Promise<void> {
  const release = await read(folder, 'sources/release.json');
  await write(folder, 'sources/correction.json', { ...release, id: 'correction' });
  await write(folder, 'observations/makassar/correction.json', { observations: [revision] });
  const { regions } = (await read(folder, 'regions.json')) as { regions: Listed[] };
  const headline = { reference: old, because: 'own-document' };
  await write(folder, 'regions.json', {
    regions: regions.map((one) => (one['id'] === 'makassar' ? { ...one, headline } : one)),
  });
  await addCorrections(folder);
}

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
