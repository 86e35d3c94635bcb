import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Region } from '../../src/schema/index.ts';
import { stampFolder } from '../support/stamped.ts';

/** How many regions and releases the corpus adds to a project, each a page in both languages. */
export interface Size {
  regions: number;
  releases: number;
  /** Years of December counts that each region gets of twelve indicators, enough for charts of its own. */
  years: number;
}

/**
 * Fills a copy of the project with more of the same: regions with the observations of Makassar,
 * releases with the text of the release about it.
 */
export async function addCorpus(folder: string, { regions, releases, years }: Size): Promise<void> {
  await addRegions(join(folder, 'data'), regions, years);
  await addReleases(join(folder, 'content/press'), releases);
  await stampFolder(folder);
}

async function addRegions(data: string, count: number, years: number): Promise<void> {
  const path = join(data, 'regions.json');
  const file = readJson(path) as { regions: Region[] };
  const model = file.regions.find(({ id }) => id === 'makassar');
  if (!model) throw new Error('The corpus is modelled on Makassar, which the data does not hold.');
  const observations = join(data, 'observations');
  const places = freePlaces(file.regions);
  for (let index = 0; index < count; index += 1) {
    const id = `kab-${letters(index)}`;
    const name = `Kabupaten ${letters(index)}`;
    file.regions.push({
      ...(JSON.parse(JSON.stringify(model).replaceAll('makassar/', `${id}/`)) as Region),
      id,
      name: { id: name, en: name },
      ...places[index],
      level: 'regency',
      bps: null,
    });
    await mkdir(join(observations, id));
    for (const name of await readdir(join(observations, 'makassar'))) {
      const text = await readFile(join(observations, 'makassar', name), 'utf8');
      const own = noted(text.replaceAll('"makassar/', `"${id}/`));
      await writeFile(join(observations, id, name), own);
    }
    await writeFile(join(observations, id, `${SOURCE}.json`), decembers(years, index));
  }
  await writeFile(path, JSON.stringify(file));
}

const copied = { id: 'Angka tiruan.', en: 'A made-up number.' };

/** A file of observations with a note on each: numbers that two places share would be told of without. */
function noted(text: string): string {
  const file = JSON.parse(text) as { observations: object[] };
  const observations = file.observations.map((one) => ({ note: copied, ...one }));
  return JSON.stringify({ ...file, observations });
}

/** A source that says nothing of Makassar. */
const SOURCE = 'spn-2023';

/** Counts that a place may have every year, each smaller than those before it, of which it may be a part. */
const COUNTS = [
  ...['working-age-people', 'labour-force', 'working-people', 'eligible-workers'],
  ...['covered-workers', 'employees', 'formal-workers', 'registered-participants'],
  ...['active-participants', 'active-participants-jht', 'active-participants-jp'],
  ...['active-participants-jkp'],
];

/** December counts of a year each, from one source and of that place alone: series that its page draws. */
function decembers(years: number, place: number): string {
  const observations = COUNTS.flatMap((indicator, nth) =>
    Array.from({ length: years }, (_, year) => ({
      indicator,
      // The last is that of 2022, however many there are: of 2023 the model has its own.
      period: `${String(2023 - years + year)}-12`,
      value: 200_000 + 600 * year + 13 * place - 1_009 * nth,
      decimals: 0,
      population: null,
      printed: null,
      printedWhy: 'source-not-at-hand',
      status: 'dataset',
      // Made-up parts add up to nothing, and now and then to what looks like a slip of their sum.
      ...(indicator === 'active-participants' ? { mismatch: copied } : { note: copied }),
    })),
  );
  return JSON.stringify({ observations });
}

/** Provinces with fewer members than Makassar, none of which may have a part as large. */
const SMALL = new Set(['gorontalo', 'maluku', 'maluku-utara']);

/** Codes that no region has yet, with their provinces in turn, so that no province is crowded. */
function freePlaces(regions: Region[]): { code: string; parent: string }[] {
  const taken = new Set(regions.map(({ code }) => code));
  const provinces = regions.filter(({ level, id }) => level === 'province' && !SMALL.has(id));
  return Array.from({ length: 99 }, (_, n) =>
    provinces.map(({ id, code }) => ({ code: `${code}.${pad(n + 1)}`, parent: id })),
  )
    .flat()
    .filter(({ code }) => !taken.has(code));
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
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'id.mdx'), titled(id, letters(index)));
    await writeFile(join(folder, 'en.mdx'), titled(en, letters(index)));
  }
}

function titled(mdx: string, suffix: string): string {
  return mdx.replace(/^title: (.*)$/m, `title: $1 (${suffix})`);
}

/** Letters of made-up names: none of them makes a word or the short name of an office. */
const LETTERS = 'bcdfghlmnqrsvwxz';

/** A name without digits, which headlines must not hold: bbb, bbc, … */
function letters(index: number): string {
  const letter = (place: number) => LETTERS[Math.floor(index / 16 ** place) % 16];
  return [2, 1, 0].map(letter).join('');
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
