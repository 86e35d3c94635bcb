import type { z } from 'astro/zod';
import { audience, type Audience } from './audience.ts';
import { channel, type Channel } from './channel.ts';
import { schemaHint } from './common.ts';
import { faq, type Faq } from './faq.ts';
import { figure, type Figure } from './figure.ts';
import { term, type Term } from './glossary.ts';
import { grid, type Grid } from './grid.ts';
import { indicator, type Indicator } from './indicator.ts';
import { keys, listOf, type Shape, type Told } from './key.ts';
import { observationFile, type Observation } from './observation.ts';
import { coverage, explainer, page, press, programme } from './pages.ts';
import { person, type Person } from './person.ts';
import { population, type Population } from './population.ts';
import { program, type Program } from './program.ts';
import { region, type Region } from './region.ts';
import { site, type Site } from './site.ts';
import { source, type Source } from './source.ts';
import { statement, type Statement } from './statement.ts';
import { vector, type Vector } from './vector.ts';

/** A data file that holds a list of records under one key: `{ "regions": [ … ] }`. */
function listFile<K extends string, T extends Shape>(key: K, record: T) {
  return keys({ $schema: schemaHint, [key]: listOf(record) } as {
    $schema: typeof schemaHint;
  } & Record<K, Told<z.ZodArray<T>>>);
}

/** Data files with a fixed name under `data/`, and the schema of each. */
export const dataFiles = {
  'site.json': site,
  'regions.json': listFile('regions', region),
  'indicators.json': listFile('indicators', indicator),
  'populations.json': listFile('populations', population),
  'sources.json': listFile('sources', source),
  'people.json': listFile('people', person),
  'statements.json': listFile('statements', statement),
  'audiences.json': listFile('audiences', audience),
  'glossary.json': listFile('glossary', term),
  'channels.json': listFile('channels', channel),
  'faqs.json': listFile('faqs', faq),
  'grids.json': listFile('grids', grid),
  'vectors.json': listFile('vectors', vector),
} as const satisfies Record<string, Shape>;

/** Folders under `data/` whose every file has the same schema. */
export const dataFolders = {
  observations: observationFile,
  programs: program,
  figures: figure,
} as const satisfies Record<string, Shape>;

/** Folders under `content/`, and the schema of the front matter of their pages. */
export const contentFolders = {
  press,
  explainers: explainer,
  programs: programme,
  coverage,
  pages: page,
} as const satisfies Record<string, Shape>;
export type ContentFolder = keyof typeof contentFolders;

/** An observation together with the region its file is about. */
export type RegionalObservation = Observation & { region: string };

/** Every record of `data/`, validated. */
export interface Records {
  site: Site;
  regions: Region[];
  indicators: Indicator[];
  populations: Population[];
  sources: Source[];
  people: Person[];
  statements: Statement[];
  audiences: Audience[];
  glossary: Term[];
  channels: Channel[];
  faqs: Faq[];
  grids: Grid[];
  vectors: Vector[];
  observations: RegionalObservation[];
  programs: Program[];
  figures: Figure[];
}

/** Schema of the data file at `path` (relative to `data/`), or undefined if no such file is known. */
export function schemaOfDataFile(path: string): z.ZodType | undefined {
  if (Object.hasOwn(dataFiles, path)) return dataFiles[path as keyof typeof dataFiles];
  const folder = /^([a-z]+)\/[a-z0-9-]+\.json$/.exec(path)?.[1];
  return folder && Object.hasOwn(dataFolders, folder)
    ? dataFolders[folder as keyof typeof dataFolders]
    : undefined;
}

/**
 * All records from the parsed JSON of `data/`, keyed by path relative to `data/`.
 * @throws z.ZodError on the first file that does not fit (the checker reports every problem before this runs)
 */
export function parseRecords(files: Record<string, unknown>): Records {
  const one = <K extends keyof typeof dataFiles>(path: K) =>
    dataFiles[path].parse(files[path]) as z.infer<(typeof dataFiles)[K]>;
  const many = <K extends keyof typeof dataFolders>(folder: K) =>
    Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`))
      .sort()
      .map((path) => dataFolders[folder].parse(files[path]) as z.infer<(typeof dataFolders)[K]>);
  return {
    site: one('site.json'),
    regions: one('regions.json').regions,
    indicators: one('indicators.json').indicators,
    populations: one('populations.json').populations,
    sources: one('sources.json').sources,
    people: one('people.json').people,
    statements: one('statements.json').statements,
    audiences: one('audiences.json').audiences,
    glossary: one('glossary.json').glossary,
    channels: one('channels.json').channels,
    faqs: one('faqs.json').faqs,
    grids: one('grids.json').grids,
    vectors: one('vectors.json').vectors,
    observations: many('observations').flatMap((file) =>
      file.observations.map((observation) => ({ region: file.region, ...observation })),
    ),
    programs: many('programs'),
    figures: many('figures'),
  };
}

export type * from './audience.ts';
export type * from './channel.ts';
export type * from './common.ts';
export type * from './faq.ts';
export type * from './figure.ts';
export type * from './glossary.ts';
export type * from './grid.ts';
export type * from './indicator.ts';
export type * from './languages.ts';
export type * from './locales.ts';
export type * from './observation.ts';
export type * from './pages.ts';
export type * from './person.ts';
export type * from './population.ts';
export type * from './program.ts';
export type * from './region.ts';
export type * from './site.ts';
export type * from './source.ts';
export type * from './statement.ts';
export type * from './vector.ts';
