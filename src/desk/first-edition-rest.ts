import { readJson } from '../check/reading/json-places.ts';
import { valueAt } from '../check/reading/schema-faults.ts';
import type { Files } from '../check/index.ts';
import type { Leftover } from '../i18n/desk/migrate.ts';
import { FrontMatterError, normalizeLines, parseFrontMatter } from '../mdx/front-matter.ts';
import { dataFiles } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { isRequired, type Written } from '../schema/locales.ts';
import { pathKinds } from '../schema/path-words.ts';
import kept from './first-edition.json' with { type: 'json' };
import {
  copyOf,
  itemsOf,
  jsonOf,
  keysOf,
  listFile,
  replaced,
  textUnder,
  valueOf,
  wholeOf,
  withKey,
  without,
  jsonWordsOf,
} from './json-text.ts';

/** What became of a file beside those that are cut into many. */
export type Added = { file: string } & (
  | { added: { records: number; of: 'first-edition' | 'toolkit' } }
  | { keys: string[] }
  | { unprinted: number }
  | { openings: string[] }
  | { left: Leftover }
);

/** What the first edition did not have in files: their texts, by path, and what is to be told. */
export interface FirstEditionRest {
  files: Map<string, string>;
  done: Added[];
}

/** What says that a folder is a project. */
const SITE = 'data/site.json';

/**
 * What the first edition kept in its code, or not at all, for the files of a project whose data have been
 * moved: lists that are missing, keys of the site, addresses of pages. Nothing that is there is changed.
 * @param files the project as it is once its data have been moved
 * @param moved the files of observations that came out of those of the first edition
 * @param toolkit the text of a data file of the project that this command belongs to, where it has it
 */
export function restOf(
  files: Files,
  moved: readonly string[],
  toolkit: (path: string) => string | undefined,
): FirstEditionRest {
  const rest: FirstEditionRest = { files: new Map(), done: [] };
  if (!files.has(SITE)) return rest;
  addLists(files, toolkit, rest);
  addKeysOfSite(files, rest);
  addPaths(files, rest);
  dropOpenings(files, rest);
  addPrinted(files, moved, rest);
  return rest;
}

const sorting = ['segments', 'topics', 'units'] as const;

function addLists(
  files: Files,
  toolkit: (path: string) => string | undefined,
  { files: written, done }: FirstEditionRest,
): void {
  const used = namesUsed(files);
  for (const name of Object.keys(dataFiles)) {
    const file = `data/${name}`;
    if (files.has(file)) continue;
    const key = name.replace(/^.*\/|\.json$/g, '');
    const sorted = sorting.find((one) => one === key);
    if (sorted) {
      const records = kept[sorted].filter(
        ({ id }) => used[sorted].has(id) || (kept.needed[sorted] as string[]).includes(id),
      );
      written.set(file, `${jsonOf({ [key]: records })}\n`);
      done.push({ file, added: { records: records.length, of: 'first-edition' } });
      continue;
    }
    // Words belong to a language and not to an office; all other new lists begin empty.
    const text = name.startsWith('words/') ? toolkit(file) : undefined;
    written.set(file, text ?? `${jsonOf({ [key]: [] })}\n`);
    const list = text === undefined ? undefined : valueOf(wholeOf(text), key);
    const records = (list && itemsOf(list)?.length) ?? 0;
    done.push({ file, added: { records, of: 'toolkit' } });
  }
}

/** The names that records give to what sorts them. */
function namesUsed(files: Files): Record<(typeof sorting)[number], Set<string>> {
  const used = { segments: new Set<string>(), topics: new Set<string>(), units: new Set<string>() };
  const note = (names: Set<string>, name: unknown) => {
    if (typeof name === 'string') names.add(name);
  };
  for (const [path, text] of files) {
    const [, folder] = /^data\/(observations|indicators)\/.*\.json$/.exec(path) ?? [];
    const reading = folder === undefined ? null : readJson(path, text);
    if (!reading?.ok) continue;
    const { value } = reading.file;
    const list: unknown = valueAt(value, ['observations']);
    for (const one of Array.isArray(list) ? list : [])
      note(used.segments, valueAt(one, ['segment']));
    note(used.topics, valueAt(value, ['topic']));
    note(used.units, valueAt(value, ['unit']));
  }
  return used;
}

/** Keys of the site that it does not have, and words of addresses that are not among those it has. */
function addKeysOfSite(files: Files, { files: written, done }: FirstEditionRest): void {
  const text = (files.get(SITE) ?? '').replace(/^\uFEFF/, '');
  const reading = readJson(SITE, text);
  if (!reading.ok) {
    done.push({ file: SITE, left: { reason: 'broken', line: reading.place.line } });
    return;
  }
  const has = keysOf(wholeOf(text));
  let last = has.at(-1);
  if (last === undefined) return;
  const keys: string[] = [];
  let now = withWords(text, keys);
  for (const [key, value] of Object.entries({ ...kept.site, footer: footerOf(files) })) {
    if (has.includes(key)) continue;
    now = withKey(now, last, key, jsonOf(value, '  ', `  "${key}": `.length));
    last = key;
    keys.push(key);
  }
  if (keys.length === 0) return;
  written.set(SITE, now);
  done.push({ file: SITE, keys });
}

/** The site with the words of addresses that it lacks among those it has, whose names are put to `keys`. */
function withWords(text: string, keys: string[]): string {
  const addresses = valueOf(wholeOf(text), 'addresses');
  const has = addresses ? keysOf(addresses) : [];
  let last = has.at(-1);
  if (!addresses || last === undefined) return text;
  let words = jsonWordsOf(addresses);
  for (const [kind, word] of Object.entries(kept.site.addresses)) {
    if (has.includes(kind)) continue;
    words = withKey(words, last, kind, jsonOf(word));
    last = kind;
    keys.push(`addresses.${kind}`);
  }
  return replaced(text, [[addresses, words]]);
}

/** The lists at the foot of every page, without pages that the project does not have. */
function footerOf(files: Files): typeof kept.site.footer {
  const isThere = (page: string) =>
    pathKinds.some((kind) => kind === page) ||
    files.has(`content/pages/${page}/${firstLocale}.mdx`);
  return kept.site.footer
    .map(({ title, pages }) => ({ title, pages: pages.filter(isThere) }))
    .filter(({ pages }) => pages.length > 0);
}

/** Keys of front matter behind which the address of a page and its name in menus are written. */
const BEFORE = /^(?:published|sections|translation|translationOf):|^---[ \t]*$/m;

/** The address of each page of text, and what menus called it where that was not its title. */
function addPaths(files: Files, { files: written, done }: FirstEditionRest): void {
  for (const [file, source] of files) {
    const [, name = '', locale] = /^content\/pages\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
    const page: Partial<Record<'path' | 'menu', Written>> | undefined = Object.entries(
      kept.pages,
    ).find(([one]) => one === name)?.[1];
    if (!page || !isRequired(locale)) continue;
    const matter = matterOf(source);
    if (!matter || 'path' in matter) continue;
    const lines = (['path', 'menu'] as const).flatMap((key) => {
      const text = page[key]?.[locale];
      if (text === undefined || key in matter || text === matter['title']) return [];
      return [{ key, line: `${key}: ${text}` }];
    });
    written.set(
      file,
      withLines(
        source,
        lines.map(({ line }) => line),
      ),
    );
    done.push({ file, keys: lines.map(({ key }) => key) });
  }
}

/** The front matter of a page; null where it cannot be read, of which the check tells. */
function matterOf(source: string): Record<string, unknown> | null {
  try {
    return parseFrontMatter(normalizeLines(source)).matter;
  } catch (error) {
    if (error instanceof FrontMatterError) return null;
    throw error;
  }
}

/** A page with more lines in its front matter, ended as its other lines are. */
function withLines(source: string, lines: readonly string[]): string {
  const [open = '', end = '\n'] = /^\uFEFF?---[ \t]*(\r?\n)/.exec(source) ?? [];
  const rest = source.slice(open.length);
  const at = BEFORE.exec(rest)?.index ?? 0;
  return open + rest.slice(0, at) + lines.map((line) => line + end).join('') + rest.slice(at);
}

/** The file of places. */
const REGIONS = 'data/regions.json';

/** What places open with, where an editor chose it in the form of the first edition: a rule chooses now. */
function dropOpenings(files: Files, { files: written, done }: FirstEditionRest): void {
  const text = (files.get(REGIONS) ?? '').replace(/^\uFEFF/, '');
  const list = readJson(REGIONS, text).ok ? valueOf(wholeOf(text), 'regions') : undefined;
  const regions = ((list && itemsOf(list)) ?? []).filter((region) => {
    const headline = valueOf(region, 'headline');
    return headline && keysOf(headline).includes('reason');
  });
  if (regions.length === 0) return;
  const pieces = regions.map(
    (region) => [region, without(jsonWordsOf(region), 'headline')] as const,
  );
  written.set(REGIONS, replaced(text, pieces));
  done.push({ file: REGIONS, openings: regions.map((one) => textUnder(one, 'id') ?? '') });
}

/** Of numbers that came from the first edition, which did not ask for it: that nobody copied what is printed. */
function addPrinted(
  files: Files,
  moved: readonly string[],
  { files: written, done }: FirstEditionRest,
): void {
  let unprinted = 0;
  for (const file of moved) {
    const text = files.get(file) ?? '';
    const list = readJson(file, text).ok ? valueOf(wholeOf(text), 'observations') : undefined;
    const items = list && itemsOf(list);
    if (!items || items.every((item) => keysOf(item).includes('printed'))) continue;
    const why = isOwn(files, file) ? 'computed' : 'source-not-at-hand';
    const copies = items.map((item) => {
      const copy = copyOf(item);
      const behind = keysOf(item).findLast((key) => ['decimals', 'magnitude'].includes(key));
      if (behind === undefined || keysOf(item).includes('printed')) return copy;
      unprinted += 1;
      return withKey(withKey(copy, behind, 'printed', 'null'), 'printed', 'printedWhy', `"${why}"`);
    });
    written.set(file, listFile('observations', copies));
  }
  if (unprinted > 0) done.push({ file: 'data/observations/', unprinted });
}

/** Whether the source of a file of observations is the office's own reckoning. */
function isOwn(files: Files, file: string): boolean {
  const source = files.get(file.replace(/^data\/observations\/[^/]+\//, 'data/sources/')) ?? '';
  return readJson('', source).ok && textUnder(wholeOf(source), 'kind') === 'own';
}
