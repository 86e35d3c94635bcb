import { bracketsOf, tagOf } from '../../i18n/desk/check-bare-numbers.ts';
import type { FixKind } from '../../i18n/desk/fixes.ts';
import { checkFiles, type CheckOptions } from '../check.ts';
import { renewedAfter } from './renewed-stamps.ts';
import { offsetAt, type Files } from '../reading/files.ts';
import type { ArgsOf, Problem } from '../reports/problem.ts';
import { withJsonForm } from './json-fixes.ts';
import { renamesOf, type Renamed } from './name-fixes.ts';
import { withHyphens, withoutHidden, withStraightQuotes, type Mended } from './text-fixes.ts';

/** What was mended in one file, for people. */
export interface Fix {
  kind: FixKind;
  /** Under its old name where it has a new one. */
  file: string;
  /** How many places of it. */
  count: number;
  /** What became what: of a number and of a name. */
  from?: string;
  to?: string;
}

/** Files after all mends. */
export interface Fixed {
  /** Under their new names. */
  files: Map<string, string>;
  renamed: Renamed[];
  done: Fix[];
}

/** The mends of a text that need nothing but the text, in the order in which they are made. */
const ofText: readonly [FixKind, ending: RegExp, mend: (text: string) => Mended][] = [
  ['hidden', /\.(?:mdx|json)$/, withoutHidden],
  ['bullet', /\.mdx$/, withHyphens],
  ['quotes', /\.mdx$/, withStraightQuotes],
  ['json', /\.json$/, withJsonForm],
];

/** Made by machines, which renew them. */
const STAMPS = 'data/stamps/';

/**
 * Files with everything mended whose cure is certain, and what was done. Nothing is written; a text that
 * was read in both languages is still read, because no mend changes what a reader is told.
 * @example fixesOf(files, { on: '2026-11-22' }).done // [{ kind: 'hidden', file: '…/id.mdx', count: 3 }]
 */
export function fixesOf(given: Files, options: Pick<CheckOptions, 'on' | 'subject'>): Fixed {
  const done: Fix[] = [];
  const renamed = renamesOf(given);
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  for (const { from, to } of renamed) done.push({ kind: 'name', file: from, count: 1, from, to });
  const files = new Map<string, string>();
  for (const [path, text] of given) {
    const file = names.get(path) ?? path;
    files.set(file, file.startsWith(STAMPS) ? text : mendedText(file, text, done));
  }
  for (const [file, problems] of Map.groupBy(checkFiles(files, options), ({ file }) => file)) {
    const text = files.get(file);
    if (text !== undefined) files.set(file, withTags(file, text, problems, done));
  }
  const before = new Map([...given].map(([path, text]) => [names.get(path) ?? path, text]));
  return { files: renewedAfter(before, files), renamed, done };
}

function mendedText(file: string, text: string, done: Fix[]): string {
  // Two versions in one are for people to settle first.
  if (text.includes('<<<<<<<')) return text;
  return ofText.reduce((now, [kind, ending, mend]) => {
    if (!ending.test(file)) return now;
    const { text: mended, count } = mend(now);
    if (count > 0) done.push({ kind, file, count });
    return mended;
  }, text);
}

type BareNumber = 'bare-number' | 'bare-number-in-string';

/** A text with the references that surely stand for its numbers, the last first: places stay as told. */
function withTags(file: string, text: string, problems: readonly Problem[], done: Fix[]): string {
  const written: Fix[] = [];
  const mended = problems.toReversed().reduce((now, { code, line, column, args }) => {
    if (code !== 'bare-number' && code !== 'bare-number-in-string') return now;
    const { ready, ...rest } = args as ArgsOf<BareNumber>;
    const { sure } = ready;
    if (!sure) return now;
    const isProse = 'form' in rest && rest.form === 'prose';
    const to = isProse ? tagOf(sure.reference) : bracketsOf(sure.reference);
    const offset = offsetAt(now, { line, column }) + sure.before.length;
    // Between words with emphasis in them nothing is written.
    if (!now.startsWith(sure.written, offset)) return now;
    written.unshift({ kind: 'tag', file, count: 1, from: sure.written, to });
    return now.slice(0, offset) + to + now.slice(offset + sure.written.length);
  }, text);
  done.push(...written);
  return mended;
}
