import type { Place } from '../../mdx/mdx-types.ts';
import { firstEditionFileAt } from '../../schema/first-edition.ts';
import {
  dataFileAt,
  dataFileNames,
  dataFiles,
  recordFolders,
  type DataFile,
  type Records,
} from '../../schema/index.ts';
import { fileStart, type Files } from './files.ts';
import { readJsonFile } from './json-file.ts';
import type { JsonFile } from './json-places.ts';
import type { Report } from '../reports/problem.ts';
import {
  schemaFaults,
  valueAt,
  type Path,
  type Schema,
  type SchemaFault,
} from './schema-faults.ts';

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

/** An observation that could not be taken as it stands; without an indicator: all of its file or region. */
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
  /** The text of every other file, by its path. */
  unread: Map<string, string>;
}

type ListFile = DataFile & { form: 'list' };
type RecordFile = DataFile & { form: 'record' };
type ObservationFile = DataFile & { form: 'observations' };

/** The kind of records that each file of a list holds; null for what is no record. */
const kindsOfLists = new Map(
  Object.keys(dataFiles).map((name) => [
    name,
    name === 'site.json' ? null : (name.replace(/^.*\/|\.json$/g, '') as Kind),
  ]),
);

/** Reads `data/`, reporting broken JSON and every fault against the schemas. */
export function readData(files: Files, report: Report): Data {
  const data = emptyData();
  for (const [name, kind] of kindsOfLists) {
    if (files.has(`data/${name}`)) continue;
    report('missing-file', `data/${name}`, fileStart, {});
    if (kind) data.unreadable.add(kind);
  }
  // Sorted, so that the order in which a disk gives files decides nothing.
  for (const path of [...files.keys()].sort()) {
    // What is read and by whom stands in stamps, which state nothing themselves.
    if (path.startsWith('data/') && !path.startsWith('data/stamps/'))
      readDataFile(path, files.get(path) ?? '', data, report);
  }
  return data;
}

function emptyData(): Data {
  const kinds: Kind[] = [
    ...[...kindsOfLists.values()].filter((kind) => kind !== null),
    ...(Object.keys(recordFolders) as (keyof typeof recordFolders)[]),
    'observations',
  ];
  const each = <T>(make: () => T) =>
    Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<Kind, T>;
  return {
    records: each<never[]>(() => []),
    ids: each(() => new Set<string>()),
    unreadable: new Set(),
    faulty: [],
    json: [],
    unread: new Map(),
  };
}

function readDataFile(path: string, text: string, data: Data, report: Report): void {
  const held = dataFileAt(path.slice('data/'.length));
  if (!held) {
    const old = firstEditionFileAt(path.slice('data/'.length));
    if (!old) report('unknown-file', path, fileStart, { allowed: dataFileNames });
    else report('old-form', path, fileStart, {});
    if (old?.form === 'observations') data.faulty.push({ region: old.region });
    else if (old) data.unreadable.add(old.folder);
    return;
  }
  // Whatever is wrong inside: who names the record did not name one that is missing.
  if (held.form === 'record') noteId(data, held.folder, held.id);
  const file = readJsonFile(path, text, report);
  if (!file) {
    data.unread.set(path, text);
    markUnreadable(data, held);
    return;
  }
  data.json.push(file);
  const faults = reportFaults(file, held.schema, report);
  if (held.form === 'record') addRecord(file, held, faults, data);
  else addList(file, held, faults, data);
}

/** The kind of records that a file holds; null for what is no record. */
export function kindOfFile(held: DataFile): Kind | null {
  if (held.form === 'record') return held.folder;
  return held.form === 'list' ? (kindsOfLists.get(held.name) ?? null) : 'observations';
}

function markUnreadable(data: Data, held: DataFile): void {
  const kind = kindOfFile(held);
  if (held.form === 'observations') data.faulty.push(namedBy(held));
  else if (kind && (held.form === 'list' || kind === 'programs')) data.unreadable.add(kind);
}

/** A file that is read again as it was has the same faults and records: its schema is that of its path. */
const knownFaults = new WeakMap<JsonFile, SchemaFault[]>();
const knownRecords = new WeakMap<JsonFile, unknown[]>();

function faultsIn(file: JsonFile, schema: Schema): SchemaFault[] {
  const faults = knownFaults.get(file) ?? schemaFaults(schema, file.value);
  knownFaults.set(file, faults);
  return faults;
}

/** Reports the faults of a file; gives the paths at which they lie. */
function reportFaults(file: JsonFile, schema: Schema, report: Report): Path[] {
  const isTold = ({ line, column }: Place) =>
    file.changedNumbers.some(({ place }) => place.line === line && place.column === column);
  return faultsIn(file, schema).map(({ code, args, path, at }) => {
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

/** Adds the record of a file, under the name of that file. */
function addRecord(file: JsonFile, held: RecordFile, faults: readonly Path[], data: Data): void {
  const { folder, id, schema } = held;
  noteId(data, folder, valueAt(file.value, ['id']));
  if (faults.length > 0) {
    markUnreadable(data, held);
    return;
  }
  const [record] = recordsIn(file, () => [{ ...(schema.parse(file.value) as object), id }]);
  add(data, folder, record, file, []);
}

/** Adds the records of a list that fit. */
function addList(
  file: JsonFile,
  held: ListFile | ObservationFile,
  faults: readonly Path[],
  data: Data,
): void {
  const kind = kindOfFile(held);
  if (!kind) return;
  const items = valueAt(file.value, [kind]);
  if (!Array.isArray(items)) {
    markUnreadable(data, held);
    return;
  }
  const named = held.form === 'observations' ? namedBy(held) : {};
  const records = recordsIn(file, () =>
    items.map((item: unknown, index) => {
      const isBroken = faults.some((path) => path[0] === kind && path[1] === index);
      const alone = isBroken ? undefined : held.schema.safeParse({ [kind]: [item] }).data;
      const record = valueAt(alone, [kind, 0]);
      return typeof record === 'object' ? { ...named, ...record } : null;
    }),
  );
  items.forEach((item: unknown, index) => {
    noteId(data, kind, valueAt(item, ['id']));
    const record = records[index];
    if (record) add(data, kind, record, file, [kind, index]);
    else if (held.form === 'observations')
      data.faulty.push({ ...faultyObservation(item), ...named });
  });
}

function recordsIn(file: JsonFile, read: () => unknown[]): readonly unknown[] {
  const records = knownRecords.get(file) ?? read();
  knownRecords.set(file, records);
  return records;
}

/** What the name of a file of observations says of each of them. */
function namedBy({ region, source }: ObservationFile): { region: string; source: string } {
  return { region, source };
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
export function faultyObservation(observation: unknown): FaultyObservation {
  const [region, indicator, period, source] = ['region', 'indicator', 'period', 'source'].map(
    (key) => asText(valueAt(observation, [key])),
  );
  return { region: asText(region), indicator, period, source };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The name of a data file without its folder and ending. */
export function nameOfFile(path: string): string {
  return path.replace(/^.*\/|\.json$/g, '');
}
