import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../src/mdx/digest.ts';
import { readMdx } from '../../src/mdx/read.ts';
import type { Region } from '../../src/schema/index.ts';

/** How many regions and releases the corpus adds to a project, each a page in both languages. */
export interface Size {
  regions: number;
  releases: number;
}

/**
 * Fills a copy of the project with more of the same: regions with the observations of Makassar,
 * releases with the text of the release about it.
 */
export async function addCorpus(folder: string, { regions, releases }: Size): Promise<void> {
  await addRegions(join(folder, 'data'), regions);
  await addReleases(join(folder, 'content/press'), releases);
}

async function addRegions(data: string, count: number): Promise<void> {
  const path = join(data, 'regions.json');
  const file = readJson(path) as { regions: Region[] };
  const model = file.regions.find(({ id }) => id === 'makassar');
  if (!model) throw new Error('The corpus is modelled on Makassar, which the data does not hold.');
  const observations = await readFile(join(data, 'observations/makassar.json'), 'utf8');
  const codes = freeCodes(file.regions);
  for (let index = 0; index < count; index += 1) {
    const id = `kab-${letters(index)}`;
    const name = `Kabupaten ${letters(index)}`;
    file.regions.push({
      ...(JSON.parse(JSON.stringify(model).replaceAll('makassar/', `${id}/`)) as Region),
      id,
      name: { id: name, en: name },
      code: codes[index] ?? '',
      level: 'regency',
      bps: null,
    });
    const own = observations
      .replace('"region": "makassar"', `"region": "${id}"`)
      .replaceAll('"makassar/', `"${id}/`);
    await writeFile(join(data, `observations/${id}.json`), own);
  }
  await writeFile(path, JSON.stringify(file));
}

/** Codes of regencies of South Sulawesi and its neighbours that no region has. */
function freeCodes(regions: Region[]): string[] {
  const taken = new Set(regions.map(({ code }) => code));
  const provinces = [73, 72, 74, 76, 75, 71];
  return provinces
    .flatMap((province) => Array.from({ length: 99 }, (_, n) => `${province}.${pad(n + 1)}`))
    .filter((code) => !taken.has(code));
}

async function addReleases(press: string, count: number): Promise<void> {
  const model = join(press, '2025-03-17-makassar-audience');
  const [id, en] = [
    readFileSync(join(model, 'id.mdx'), 'utf8'),
    readFileSync(join(model, 'en.mdx'), 'utf8'),
  ];
  for (let index = 0; index < count; index += 1) {
    const folder = join(press, `2025-03-17-${letters(index)}`);
    await cp(model, folder, { recursive: true });
    const source = titled(id, letters(index));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'id.mdx'), source);
    const translated = titled(en, letters(index)).replace(
      /^translationOf:.*$/m,
      `translationOf: '${digest(readMdx(source))}'`,
    );
    await writeFile(join(folder, 'en.mdx'), translated);
  }
}

function titled(mdx: string, suffix: string): string {
  return mdx.replace(/^title: (.*)$/m, `title: $1 (${suffix})`);
}

/** A name without digits, which headlines must not hold: aaa, aab, … */
function letters(index: number): string {
  const letter = (place: number) =>
    String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26));
  return [2, 1, 0].map(letter).join('');
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
