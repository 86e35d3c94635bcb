import type { Nodes } from 'mdast';
import { isMdxElement, placeOf, stringAttributes, walk } from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { characterFaults, type CharacterFault, type CharacterKind } from './characters.ts';
import type { Page } from '../reading/content-folder.ts';
import { fileStart, placeAt, type Files } from '../reading/files.ts';
import type { JsonFile, JsonPath } from '../reading/json-places.ts';
import type { ProblemCode, Report } from '../reports/problem.ts';

/** What was read of the files, for characters that stand in them as an escape. */
export interface Readings {
  json: readonly JsonFile[];
  pages: readonly Page[];
}

interface Found {
  fault: CharacterFault;
  place: () => Place;
  where: 'text' | 'name' | 'escape';
}

const CODES = {
  hidden: 'hidden-character',
  letter: 'foreign-letter',
  form: 'character-form',
  sign: 'unknown-sign',
} satisfies Record<CharacterKind, ProblemCode>;

/**
 * Characters that readers cannot see or take for others, as written in a file or its name, or behind an
 * escape (`\u202e`, `&shy;`): of each kind the first of a file, and how many more there are.
 * @param judged files whose names have been judged already
 */
export function checkCharacters(
  files: Files,
  { json, pages }: Readings,
  judged: ReadonlySet<string>,
  report: Report,
): void {
  const told = new Map<string, Set<CharacterKind>>();
  for (const [file, text] of files) {
    const found = [...(judged.has(file) ? [] : inName(file)), ...inText(file, text)];
    if (found.length > 0) told.set(file, tell(file, found, report));
    const broken = text.indexOf(NO_TEXT);
    if (broken !== -1) report('not-utf8', file, placeAt(text, broken), {});
  }
  const escaped = [
    ...json.map((one) => ({ file: one.path, found: inJson(one) })),
    ...pages.map((page) => ({ file: page.file, found: [...inMatter(page), ...inBody(page)] })),
  ];
  for (const { file, found } of escaped) {
    const bare = told.get(file);
    tell(
      file,
      found.filter(({ fault }) => !bare?.has(fault.kind)),
      report,
    );
  }
}

/** What a reader of files puts where the bytes are no text: a fault of the file, not of a character. */
const NO_TEXT = '\uFFFD';

/** Tells of the first of each kind; gives the kinds. */
function tell(file: string, found: readonly Found[], report: Report): Set<CharacterKind> {
  const kinds = new Map<CharacterKind, { first: Found; more: number }>();
  for (const one of found) {
    const known = kinds.get(one.fault.kind);
    if (known) known.more += 1;
    else kinds.set(one.fault.kind, { first: one, more: 0 });
  }
  for (const [kind, { first, more }] of kinds) {
    const { code, name, meant } = first.fault;
    (report as (code: string, file: string, place: Place, args: unknown) => void)(
      CODES[kind],
      file,
      first.place(),
      { code, name, meant, more, where: first.where },
    );
  }
  return new Set(kinds.keys());
}

function inName(file: string): Found[] {
  return characterFaults(file).map((fault) => ({ fault, place: () => fileStart, where: 'name' }));
}

/** A byte order mark at the start of a page is taken away by its reader; one in JSON breaks other readers. */
function inText(file: string, text: string): Found[] {
  const isPassed = ({ code, offset }: CharacterFault) =>
    code === 'U+FEFF' && offset === 0 && file.endsWith('.mdx');
  return characterFaults(text)
    .filter((fault) => fault.code !== 'U+FFFD' && !isPassed(fault))
    .map((fault) => ({ fault, place: () => placeAt(text, fault.offset), where: 'text' }));
}

function inString(text: string, place: () => Place): Found[] {
  return characterFaults(text).map((fault) => ({ fault, place, where: 'escape' }));
}

function inJson({ text, value, placeOf: placeIn }: JsonFile): Found[] {
  return text.includes('\\') ? inValue(value, placeIn) : [];
}

function inMatter({ text, matter, matterPlace }: Page): Found[] {
  return text.includes('\\') ? inValue(matter, (path) => matterPlace(...path)) : [];
}

function inValue(value: unknown, placeIn: (path: JsonPath) => Place, path: JsonPath = []): Found[] {
  if (typeof value === 'string') return inString(value, () => placeIn(path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inValue(inner, placeIn, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function inBody({ mdx, text }: Page): Found[] {
  const found: Found[] = [];
  if (!mdx || !text.includes('&')) return found;
  walk(mdx.tree, (node) => {
    for (const one of textsOf(node)) found.push(...inString(one, () => placeOf(node)));
    return undefined;
  });
  return found;
}

/** Every text of a node itself, its escapes undone. */
function textsOf(node: Nodes): string[] {
  const texts: unknown[] = isMdxElement(node) ? Object.values(stringAttributes(node)) : [];
  if ('value' in node) texts.push(node.value);
  if ('url' in node) texts.push(node.url);
  if ('title' in node) texts.push(node.title);
  if ('alt' in node) texts.push(node.alt);
  return texts.filter((text) => typeof text === 'string');
}
