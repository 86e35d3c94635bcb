import type { Place } from '../../mdx/types.ts';
import { dataFiles, dataFolders, schemaOfDataFile, type Records } from '../../schema/index.ts';
import { fileStart, type Files } from './files.ts';
import { readJsonFile } from './json-file.ts';
import type { JsonFile } from './json-places.ts';
import type { Report } from '../reports/problem.ts';
import { schemaFaults, valueAt, type Path, type Schema } from './schema-faults.ts';

/** A kind of record that is kept as many. */
export type Kind = Exclude<keyof Records, 'site'>;

/** A record that fits its schema, and where it stands. */
export interface Located<T> {
  record: T;
  file: string;
  /** Where the value at `path` inside the record stands. */
  place: (...path: Path) => Place;
}

/** The records of `data/` that fit their schemas; those that do not have been reported. */
export type LocatedRecords = { [K in Kind]: Located<Records[K][number]>[] };

/** An observation that could not be taken as it stands; only a region: all of its file. */
export interface FaultyObservation {
  region: string;
  indicator?: string | undefined;
  period?: string | undefined;
  source?: string | undefined;
}

/** Everything read from `data/`. */
export interface Data {
  records: LocatedRecords;
  /** Every identifier written, also of records with other faults, so that one fault is told once. */
  ids: Record<Kind, Set<string>>;
  /** Kinds of which a file could not be read: what points to them is not judged. */
  unreadable: Set<Kind>;
  /** Observations left out for a fault of their own, as written. */
  faulty: FaultyObservation[];
  /** Every file that is JSON, for rules that look at strings wherever they stand. */
  json: JsonFile[];
}

/** Key under which a kind of file keeps its list of records. */
const LISTS: Partial<Record<string, Kind>> = {
  ...Object.fromEntries(
    Object.keys(dataFiles)
      .filter((file) => file !== 'site.json')
      .map((file) => [file, file.replace('.json', '') as Kind]),
  ),
  'observations/': 'observations',
};

/** Reads `data/`, reporting broken JSON and every fault against the schemas. */
export function readData(files: Files, report: Report): Data {
  const data = emptyData();
  for (const file of Object.keys(dataFiles)) {
    if (!files.has(`data/${file}`)) {
      report('missing-file', `data/${file}`, fileStart, {});
      const kind = LISTS[file];
      if (kind) data.unreadable.add(kind);
    }
  }
  // Regions first: whether a file of observations is named after one decides whose they are.
  const paths = [...files.keys()].filter((path) => path.startsWith('data/'));
  for (const path of new Set(['data/regions.json', ...paths])) {
    const text = files.get(path);
    if (text !== undefined) readDataFile(path, text, data, report);
  }
  return data;
}

function emptyData(): Data {
  const kinds: Kind[] = [
    'regions',
    'indicators',
    'populations',
    'sources',
    'people',
    'statements',
    'audiences',
    'glossary',
    'channels',
    'faqs',
    'grids',
    'vectors',
    'observations',
    'programs',
    'figures',
  ];
  const each = <T>(make: () => T) =>
    Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<Kind, T>;
  return {
    records: each<never[]>(() => []),
    ids: each(() => new Set<string>()),
    unreadable: new Set(),
    faulty: [],
    json: [],
  };
}

function readDataFile(path: string, text: string, data: Data, report: Report): void {
  const name = path.slice('data/'.length);
  const schema = schemaOfDataFile(name);
  if (!schema) {
    const folders = Object.keys(dataFolders).map((folder) => `${folder}/<id>.json`);
    report('unknown-file', path, fileStart, { allowed: [...Object.keys(dataFiles), ...folders] });
    return;
  }
  const kind = kindOf(name);
  const file = readJsonFile(path, text, report);
  if (!file) {
    if (kind) markUnreadable(data, kind, name);
    return;
  }
  data.json.push(file);
  if (!kind) {
    reportFaults(file, schema, report);
  } else if (kind === 'programs' || kind === 'figures') {
    addWhole(file, kind, schema, data, report);
  } else {
    addList(file, kind, schema, data, report);
  }
}

/** The kind of records a file holds, by its path inside `data/`; null for what is no record. */
export function kindOf(name: string): Kind | null {
  const folder = name.split('/')[0];
  if (folder === 'programs' || folder === 'figures') return folder;
  return LISTS[name] ?? LISTS[name.replace(/[^/]+$/, '')] ?? null;
}

function markUnreadable(data: Data, kind: Kind, path: string): void {
  if (kind === 'observations') data.faulty.push({ region: nameOfFile(path) });
  else data.unreadable.add(kind);
}

/** Reports the faults of a file; gives the paths at which they lie. */
function reportFaults(file: JsonFile, schema: Schema, report: Report): Path[] {
  const isTold = ({ line, column }: Place) =>
    file.changedNumbers.some(({ place }) => place.line === line && place.column === column);
  return schemaFaults(schema, file.value).map(({ code, args, path, at }) => {
    const place = at === 'key' ? file.keyPlaceOf(path) : file.placeOf(path);
    // What a number becomes for a machine is no number to judge.
    if (isTold(place)) return path;
    (report as (code: string, file: string, place: Place, args: unknown) => void)(
      code,
      file.path,
      place,
      args,
    );
    return path;
  });
}

function addWhole(
  file: JsonFile,
  kind: 'programs' | 'figures',
  schema: Schema,
  data: Data,
  report: Report,
): void {
  const faults = reportFaults(file, schema, report);
  noteId(data, kind, valueAt(file.value, ['id']));
  if (faults.length > 0) {
    if (kind === 'programs') data.unreadable.add(kind);
    return;
  }
  add(data, kind, schema.parse(file.value), file, []);
}

function addList(file: JsonFile, kind: Kind, schema: Schema, data: Data, report: Report): void {
  const faults = reportFaults(file, schema, report);
  const items = valueAt(file.value, [kind]);
  if (!Array.isArray(items)) {
    markUnreadable(data, kind, file.path);
    return;
  }
  const region = regionOf(file, data);
  items.forEach((item: unknown, index) => {
    noteId(data, kind, valueAt(item, ['id']));
    const broken = faults.some((path) => path[0] === kind && path[1] === index);
    if (broken || (kind === 'observations' && typeof region !== 'string')) {
      data.faulty.push(faultyObservation(region, item));
      return;
    }
    const ofRegion = kind === 'observations' ? { region } : {};
    const record = valueAt(schema.safeParse({ ...ofRegion, [kind]: [item] }).data, [kind, 0]);
    if (record === undefined) data.faulty.push(faultyObservation(region, item));
    else add(data, kind, { ...ofRegion, ...record }, file, [kind, index]);
  });
}

/**
 * The region a file of observations is about: the one it is named after, should it say another, so
 * that the wrong word is one problem and not one on every page that names its numbers.
 */
function regionOf(file: JsonFile, data: Data): unknown {
  const name = nameOfFile(file.path);
  return data.ids.regions.has(name) ? name : valueAt(file.value, ['region']);
}

/** The name of a data file without its folder and ending. */
export function nameOfFile(path: string): string {
  return path.replace(/^.*\/|\.json$/g, '');
}

function add(data: Data, kind: Kind, record: unknown, file: JsonFile, at: Path): void {
  (data.records[kind] as Located<unknown>[]).push({
    record,
    file: file.path,
    place: (...path) => file.placeOf([...at, ...path]),
  });
}

function noteId(data: Data, kind: Kind, id: unknown): void {
  if (typeof id === 'string') data.ids[kind].add(id);
}

/** The parts of an observation that a reference names, as written. */
export function faultyObservation(region: unknown, observation: unknown): FaultyObservation {
  const [indicator, period, source] = ['indicator', 'period', 'source'].map((key) =>
    asText(valueAt(observation, [key])),
  );
  return { region: asText(region), indicator, period, source };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
