import { isDeepStrictEqual } from 'node:util';
import { readJson } from '../check/reading/json-places.ts';
import type { Leftover } from '../i18n/desk/migrate.ts';
import { slug } from '../schema/common.ts';
import type { FirstEditionFile } from '../schema/first-edition.ts';
import {
  copyOf,
  itemsOf,
  keysOf,
  lineOf,
  listFile,
  textUnder,
  valueOf,
  wholeOf,
  without,
  withKey,
  type JsonText,
} from './json-text.ts';

/** What becomes of a file of the first edition: new files by path, or why it stays as it is. */
export type Move = { files: Map<string, string> } | { left: Leftover };

/** The text of a file that is there already; undefined where there is none. */
export type There = (path: string) => string | undefined;

/** Why a file cannot be moved as a whole: no part of it is, then, so that nothing is lost. */
class Left extends Error {
  readonly why: Leftover;

  constructor(why: Leftover) {
    super(why.reason);
    this.why = why;
  }
}

/** Cuts a file of the first edition into files of one record, or of one place and source, each. */
export function moveFile(text: string, held: FirstEditionFile, there: There): Move {
  try {
    const files =
      held.form === 'records' ? records(text, held.folder, there) : places(text, held, there);
    return { files };
  } catch (error) {
    if (error instanceof Left) return { left: error.why };
    throw error;
  }
}

function records(text: string, folder: string, there: There): Map<string, string> {
  const items = listIn(text, folder, []);
  const places = placesInLists(items, folder);
  const files = new Map<string, string>();
  for (const item of items) {
    const id = nameIn(item, 'id');
    const path = `data/${folder}/${id}.json`;
    if (files.has(path)) throw new Left({ reason: 'twice', line: lineOf(item), name: id });
    const place = places.get(item);
    const copy =
      place === undefined ? copyOf(item) : withKey(copyOf(item), 'id', 'order', String(place));
    files.set(path, `${copy}\n`);
  }
  return keptOrNew(files, there);
}

/** Of files whose record is there already the one that is there; never one that says something else. */
function keptOrNew(files: Map<string, string>, there: There): Map<string, string> {
  for (const [path, text] of files) {
    const before = there(path);
    if (before === undefined) continue;
    if (!isDeepStrictEqual(unplaced(before), unplaced(text))) {
      throw new Left({ reason: 'taken', path });
    }
    files.set(path, before);
  }
  return files;
}

/** The value of a record without its place in lists, which the first edition did not write down. */
function unplaced(text: string): unknown {
  const reading = readJson('', text);
  if (!reading.ok || typeof reading.file.value !== 'object') return undefined;
  return { ...reading.file.value, order: undefined };
}

/** Kinds whose order in the file was what readers saw, and within what of each record. */
const ordered: Record<string, (item: JsonText) => string> = {
  indicators: () => '',
  statements: (item) => textUnder(item, 'source') ?? '',
};

/** How far numbers are apart, so that a record can be put between two others. */
const STEP = 10;

/** The place of each record in lists, where the names of their files would give another. */
function placesInLists(items: readonly JsonText[], folder: string): Map<JsonText, number> {
  const found = new Map<JsonText, number>();
  const group = ordered[folder];
  if (!group) return found;
  for (const own of Map.groupBy(items, group).values()) {
    const ids = own.map((item) => textUnder(item, 'id') ?? '');
    if (isDeepStrictEqual(ids, ids.toSorted())) continue;
    if (own.some((item) => keysOf(item).includes('order'))) continue;
    own.forEach((item, index) => found.set(item, STEP * (index + 1)));
  }
  return found;
}

function places(text: string, { region }: { region: string }, there: There): Map<string, string> {
  const items = listIn(text, 'observations', ['region']);
  const written = textUnder(wholeOf(text), 'region');
  if (written !== region) throw new Left({ reason: 'other-region', name: written ?? '' });
  const bySource = Map.groupBy(items, (item) => nameIn(item, 'source'));
  return new Map(
    [...bySource].map(([source, own]) => {
      const path = `data/observations/${region}/${source}.json`;
      const copies = own.map((item) => without(copyOf(item), 'source'));
      return [path, joined(path, copies, there(path))];
    }),
  );
}

/** The observations of a file that is there with those that it lacks behind them. */
function joined(path: string, copies: string[], before: string | undefined): string {
  if (before === undefined) return listFile('observations', copies);
  const held = readJson(path, before).ok ? valueOf(wholeOf(before), 'observations') : undefined;
  const items = held && itemsOf(held)?.map(copyOf);
  if (!items) throw new Left({ reason: 'taken', path });
  const missing = copies.filter((copy) => !items.some((item) => isSame(item, copy)));
  if (missing.length === 0) return before;
  const names = items.map(nameOfObservation);
  if (missing.some((copy) => names.includes(nameOfObservation(copy)))) {
    throw new Left({ reason: 'taken', path });
  }
  return listFile('observations', [...items, ...missing]);
}

function isSame(one: string, other: string): boolean {
  return isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}

/** What tells an observation of a file from the others in it. */
function nameOfObservation(text: string): string {
  const parts = ['indicator', 'period', 'segment'].map((key) => textUnder(wholeOf(text), key));
  return parts.join('/');
}

/** The records of a file that holds them under `key`, with nothing beside that would be lost. */
function listIn(text: string, key: string, besides: readonly string[]): JsonText[] {
  const reading = readJson('', text);
  if (!reading.ok) throw new Left({ reason: 'broken', line: reading.place.line });
  const [repeated] = reading.file.repeatedKeys;
  if (repeated) throw new Left({ reason: 'broken', line: repeated.place.line });
  const whole = wholeOf(text);
  const unknown = keysOf(whole).find((one) => ![key, '$schema', ...besides].includes(one));
  if (unknown !== undefined) throw new Left({ reason: 'unknown-key', name: unknown });
  const list = valueOf(whole, key);
  const items = list && itemsOf(list);
  if (!items) throw new Left({ reason: 'no-list', name: key });
  return items;
}

/** What names the file of a record: the value of its key, which must be able to be a name. */
function nameIn(item: JsonText, key: string): string {
  const name = slug.safeParse(textUnder(item, key));
  if (!name.success) throw new Left({ reason: 'no-name', line: lineOf(item), name: key });
  return name.data;
}
