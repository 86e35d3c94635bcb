import type { z } from 'astro/zod';
import { audience, type Audience } from './audience.ts';
import { channel, type Channel } from './channel.ts';
import { schemaHint } from './common.ts';
import { faq, type Faq } from './faq.ts';
import { figure, type Figure } from './figure.ts';
import { term, type Term } from './glossary.ts';
import { grid, type Grid } from './grid.ts';
import { indicator, type Indicator } from './indicator.ts';
import { keys, listOf, type Shape, type WithRole } from './key.ts';
import { omission, type Omission } from './omission.ts';
import { law, type Law } from './law.ts';
import { observationFile, type Observation } from './observation.ts';
import { coverage, explainer, page, press, programme } from './pages.ts';
import { payment, type Payment } from './payment.ts';
import { person, type Person } from './person.ts';
import { population, type Population } from './population.ts';
import { preferred, type Preferred } from './preferred.ts';
import { program, type Program } from './program.ts';
import { region, type Region } from './region.ts';
import { request, type Request } from './request.ts';
import { segment, type Segment } from './segment.ts';
import { site, type Site } from './site.ts';
import { source, type Source } from './source.ts';
import { statement, type Statement } from './statement.ts';
import { synonym, type Synonym } from './synonym.ts';
import { table, type Table } from './table.ts';
import { topic, type Topic } from './topic.ts';
import { unit, type Unit } from './unit.ts';
import { vector, type Vector } from './vector.ts';
import { wordFamily, type WordFamily } from './word-family.ts';
import {
  nameWithDigits,
  quantity,
  thing,
  type NameWithDigits,
  type SpokenQuantity,
  type CountedThing,
} from './words.ts';

/** A data file that holds a list of records under one key: `{ "regions": [ … ] }`. */
function listFile<K extends string, T extends Shape>(key: K, record: T) {
  return keys({ $schema: schemaHint, [key]: listOf(record) } as {
    $schema: typeof schemaHint;
  } & Record<K, WithRole<z.ZodArray<T>>>);
}

/** Data files with a fixed name under `data/`, and the schema of each. */
export const dataFiles = {
  'site.json': site,
  'regions.json': listFile('regions', region),
  'segments.json': listFile('segments', segment),
  'topics.json': listFile('topics', topic),
  'units.json': listFile('units', unit),
  'audiences.json': listFile('audiences', audience),
  'glossary.json': listFile('glossary', term),
  'channels.json': listFile('channels', channel),
  'faqs.json': listFile('faqs', faq),
  'search.json': listFile('search', synonym),
  'termbase.json': listFile('termbase', preferred),
  'grids.json': listFile('grids', grid),
  'vectors.json': listFile('vectors', vector),
  'words/names.json': listFile('names', nameWithDigits),
  'words/things.json': listFile('things', thing),
  'words/quantities.json': listFile('quantities', quantity),
} as const satisfies Record<string, Shape>;

/** A data file that holds one record, whose name is its `id`. */
function recordFile<T extends z.ZodRawShape>(record: z.ZodObject<T, z.core.$strict>) {
  return record.extend({ $schema: schemaHint });
}

/** Folders under `data/` whose every file is one record. */
export const recordFolders = {
  indicators: recordFile(indicator),
  populations: recordFile(population),
  sources: recordFile(source),
  people: recordFile(person),
  statements: recordFile(statement),
  payments: recordFile(payment),
  tables: recordFile(table),
  omissions: recordFile(omission),
  requests: recordFile(request),
  laws: recordFile(law),
  senses: recordFile(wordFamily),
  programs: program,
  figures: figure,
} as const satisfies Record<string, Shape>;

/** The folder of observations: in it one folder a region, and in that one file a source. */
const OBSERVATIONS = 'observations';

/** Folders under `content/`, and the schema of the front matter of their pages. */
export const contentFolders = {
  press,
  explainers: explainer,
  programs: programme,
  coverage,
  pages: page,
} as const satisfies Record<string, Shape>;
export type ContentFolder = keyof typeof contentFolders;

/** An observation together with the region and the source that its file is named by. */
export type RegionalObservation = { region: string; source: string } & Observation;

/** Every record of `data/`, validated. */
export interface Records {
  site: Site;
  regions: Region[];
  segments: Segment[];
  topics: Topic[];
  units: Unit[];
  indicators: Indicator[];
  populations: Population[];
  sources: Source[];
  people: Person[];
  statements: Statement[];
  payments: Payment[];
  audiences: Audience[];
  glossary: Term[];
  channels: Channel[];
  faqs: Faq[];
  search: Synonym[];
  termbase: Preferred[];
  grids: Grid[];
  vectors: Vector[];
  names: NameWithDigits[];
  things: CountedThing[];
  quantities: SpokenQuantity[];
  tables: Table[];
  omissions: Omission[];
  requests: Request[];
  laws: Law[];
  senses: WordFamily[];
  observations: RegionalObservation[];
  programs: Program[];
  figures: Figure[];
}

/** Every form that the name of a data file may have, as people write it. */
export const dataFileNames: readonly string[] = [
  ...Object.keys(dataFiles),
  ...Object.keys(recordFolders).map((folder) => `${folder}/<id>.json`),
  `${OBSERVATIONS}/<region>/<source>.json`,
];

/** What a data file holds, by its path relative to `data/`. */
export type DataFile =
  | { form: 'list'; name: keyof typeof dataFiles; schema: z.ZodType }
  | { form: 'record'; folder: keyof typeof recordFolders; id: string; schema: z.ZodType }
  | { form: 'observations'; region: string; source: string; schema: z.ZodType };

/** What the data file at `path` (relative to `data/`) holds, or undefined if no such file is known. */
export function dataFileAt(path: string): DataFile | undefined {
  if (isIn(dataFiles, path)) return { form: 'list', name: path, schema: dataFiles[path] };
  const [folder = '', ...names] = /^[a-z0-9/-]+(?=\.json$)/.exec(path)?.[0].split('/') ?? [];
  const [first = '', second = ''] = names;
  if (names.length === 1 && first && isIn(recordFolders, folder)) {
    return { form: 'record', folder, id: first, schema: recordFolders[folder] };
  }
  if (names.length !== 2 || !first || !second || folder !== OBSERVATIONS) return undefined;
  return { form: 'observations', region: first, source: second, schema: observationFile };
}

/** Sorts by the `order` that records give themselves; those without one come last. */
function byOrder(a: { order?: number | undefined }, b: { order?: number | undefined }): number {
  const [one, other] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE];
  return one - other;
}

function isIn<T extends object>(names: T, name: string): name is keyof T & string {
  return Object.hasOwn(names, name);
}

/**
 * All records from the parsed JSON of `data/`, keyed by path relative to `data/`; how the files come
 * decides nothing.
 * @throws z.ZodError on the first file that does not fit (the checker reports every problem before this runs)
 */
export function parseRecords(files: Record<string, unknown>): Records {
  const one = <K extends keyof typeof dataFiles>(path: K) =>
    dataFiles[path].parse(files[path]) as z.infer<(typeof dataFiles)[K]>;
  const sorted = Object.keys(files).sort();
  const many = <K extends keyof typeof recordFolders>(folder: K) =>
    sorted
      .filter((path) => path.startsWith(`${folder}/`) && !isIn(dataFiles, path))
      .map(
        (path) => recordFolders[folder].parse(files[path]) as z.infer<(typeof recordFolders)[K]>,
      );
  return {
    site: one('site.json'),
    regions: one('regions.json').regions,
    segments: one('segments.json').segments,
    topics: one('topics.json').topics,
    units: one('units.json').units,
    indicators: many('indicators').sort(byOrder),
    populations: many('populations'),
    sources: many('sources'),
    people: many('people'),
    statements: many('statements').sort(byOrder),
    payments: many('payments'),
    audiences: one('audiences.json').audiences,
    glossary: one('glossary.json').glossary,
    channels: one('channels.json').channels,
    faqs: one('faqs.json').faqs,
    search: one('search.json').search,
    termbase: one('termbase.json').termbase,
    grids: one('grids.json').grids,
    vectors: one('vectors.json').vectors,
    names: one('words/names.json').names,
    things: one('words/things.json').things,
    quantities: one('words/quantities.json').quantities,
    observations: sorted.flatMap((path) => {
      const file = dataFileAt(path);
      if (file?.form !== 'observations') return [];
      const { region, source } = file;
      return observationFile
        .parse(files[path])
        .observations.map((observation) => ({ region, source, ...observation }));
    }),
    tables: many('tables'),
    omissions: many('omissions'),
    requests: many('requests'),
    laws: many('laws'),
    senses: many('senses'),
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
export type * from './law.ts';
export type * from './locales.ts';
export type * from './omission.ts';
export type * from './observation.ts';
export type * from './pages.ts';
export type * from './payment.ts';
export type * from './person.ts';
export type * from './population.ts';
export type * from './preferred.ts';
export type * from './program.ts';
export type * from './region.ts';
export type * from './request.ts';
export type * from './segment.ts';
export type * from './site.ts';
export type * from './source.ts';
export type * from './statement.ts';
export type * from './synonym.ts';
export type * from './table.ts';
export type * from './topic.ts';
export type * from './unit.ts';
export type * from './vector.ts';
export type * from './word-family.ts';
export type * from './words.ts';
