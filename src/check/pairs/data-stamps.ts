import { digestOfText } from '../../mdx/digest.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { requiredLocales, type RequiredLocale, type Written } from '../../schema/locales.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Files } from '../reading/files.ts';
import { readJsonFile } from '../reading/json-file.ts';
import type { JsonFile, JsonPath } from '../reading/json-places.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';

/** The folder of stamps: written by the machine, one file for each data file that holds texts. */
export const STAMPS = 'data/stamps/';

/** A text of a data file in its languages, and what its stamp says once all of them were read. */
export interface DataPair {
  /** The way to the text in words that outlive another record before it: `glossary.bpu.short`. */
  key: string;
  path: JsonPath;
  text: Written;
  /** A digest for each language it must exist in: one that is added later makes nothing stale. */
  now: string;
}

/** What the stamps of one data file say, by the keys of its texts. */
export type Stamps = ReadonlyMap<string, string>;

/** Where the stamps of a data file stand. */
export function stampFileOf(path: string): string {
  return STAMPS + path.slice('data/'.length);
}

/** The texts of a data file that have to be read in all languages they must exist in; what is the same in each has not. */
export function pairsIn(file: Pick<JsonFile, 'path' | 'value'>): DataPair[] {
  const times = new Map<string, number>();
  return writtenTextsIn(file).flatMap(({ path, text }) => {
    const written = requiredLocales.map((locale) => writtenIn(text, locale));
    if (new Set(written.filter((one) => one !== undefined)).size < 2) return [];
    const now = written.map((one) => (one === undefined ? '-' : digestOfText(one))).join(' ');
    const key = keyOf(path, file.value);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    // Two records of one name are told of as that; here each has stamps of its own.
    return [{ key: nth === 1 ? key : `${key} ${String(nth)}`, path, text, now }];
  });
}

/** A way in which items of lists are called by their `id`, where they have one. */
function keyOf(path: JsonPath, value: unknown): string {
  let at = value;
  const steps = path.map((step) => {
    const isItem = Array.isArray(at);
    at = (at as Record<string | number, unknown>)[step];
    const id = isItem ? (at as { id?: unknown } | null)?.id : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return steps.join('.');
}

/** The stamps of a file; null where it cannot be read as such. */
export function readStamps(path: string, text: string, report: Report): Stamps | null {
  const file = readJsonFile(path, text, report);
  if (!file) return null;
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('stamps-form', path, { line: 1, column: 1 }, { key: null });
    return null;
  }
  const entries = Object.entries(value as Record<string, unknown>);
  const odd = entries.find(([, said]) => typeof said !== 'string' || !STAMP.test(said));
  if (!odd) return new Map(entries as [string, string][]);
  report('stamps-form', path, file.placeOf([odd[0]]), { key: odd[0] });
  return null;
}

const STAMP = /^(?:[0-9a-f]{12}|-)(?: (?:[0-9a-f]{12}|-))*$/;

/** The text of a file of stamps: sorted, the same bytes wherever it is written. */
export function stampsText(pairs: readonly DataPair[]): string {
  const lines = pairs
    .map(({ key, now }) => `  ${JSON.stringify(key)}: "${now}"`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * The files of stamps that go with `files`, by path: null for one that no text needs any more.
 * A data file that cannot be read keeps its stamps.
 */
export function renewedStamps(files: Files): Map<string, string | null> {
  const renewed = new Map<string, string | null>();
  for (const path of files.keys()) {
    if (path.startsWith(STAMPS) && !files.has(`data/${path.slice(STAMPS.length)}`)) {
      if (path !== ACCEPTED) renewed.set(path, null);
    }
  }
  for (const [path, text] of files) {
    if (!/^data\/.*\.json$/.test(path) || path.startsWith(STAMPS)) continue;
    const read = readJsonFile(path, text, () => undefined);
    if (!read) continue;
    const pairs = pairsIn(read);
    const file = stampFileOf(path);
    if (pairs.length > 0) renewed.set(file, stampsText(pairs));
    else if (files.has(file)) renewed.set(file, null);
  }
  return renewed;
}

/** Where differences stand that an author has accepted. */
export const ACCEPTED = `${STAMPS}accepted.json`;

/** How a text of the data stands to its stamp. */
export type PairState =
  | { is: 'current' }
  | { is: 'unread' }
  /** The languages in which it is no longer what was read. */
  | { is: 'changed'; languages: RequiredLocale[] };

/** How a text stands to what its file of stamps says of it. */
export function pairState({ key, now }: DataPair, stamps: Stamps): PairState {
  const told = stamps.get(key);
  if (told === undefined) return { is: 'unread' };
  if (told === now) return { is: 'current' };
  const [before, after] = [told, now].map((stamp) => stamp.split(' '));
  const languages = requiredLocales.filter((_, nth) => before?.[nth] !== after?.[nth]);
  return { is: 'changed', languages };
}

/**
 * Tells of the texts of the data that were not read in all languages as they stand: one problem for
 * a text that changed, one for all of a file that never were read. Nothing is told of a text that has
 * a fault of its own.
 */
export function checkStamps(data: Data, files: Files, report: Report, isFaulty: IsFaulty): void {
  for (const file of data.json) {
    const pairs = pairsIn(file);
    if (pairs.length === 0) continue;
    const path = stampFileOf(file.path);
    const text = files.get(path);
    const stamps = text === undefined ? new Map<string, string>() : readStamps(path, text, report);
    if (!stamps) continue;
    const unread: DataPair[] = [];
    for (const pair of pairs) {
      const state = pairState(pair, stamps);
      if (state.is === 'current') continue;
      if (isToldOf(file, pair, isFaulty)) continue;
      if (state.is === 'unread') {
        unread.push(pair);
        continue;
      }
      const [first] = state.languages;
      const place = file.placeOf([...pair.path, ...(first ? [first] : [])]);
      const { key, now } = pair;
      const args = { key, languages: state.languages, now, file: file.path, stamps: path };
      report('pair-stale', file.path, place, args);
    }
    const [first] = unread;
    if (!first) continue;
    report('pair-unread', file.path, file.placeOf(first.path), {
      pairs: unread.map(({ key, now }) => ({ key, now })),
      file: file.path,
      stamps: path,
    });
  }
}

function isToldOf(file: JsonFile, { path, text }: DataPair, isFaulty: IsFaulty): boolean {
  return Object.keys(text).some((language) => {
    const { line } = file.placeOf([...path, language]);
    return isFaulty(file.path, { line, column: 1 }, { line, column: Infinity });
  });
}
