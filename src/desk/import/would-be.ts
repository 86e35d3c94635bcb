import { applyEdits, modify } from 'jsonc-parser';
import { checkFiles, type Files, type Problem } from '../../check/index.ts';
import { stampOne } from '../../check/pairs/stamp.ts';
import { problemWords, type ArgsOf } from '../../check/reports/problem.ts';
import type { ImportMap } from '../../schema/import-map.ts';
import type { RequiredLocale } from '../../schema/index.ts';
import { copyOf, itemsOf, lineOf, listFile, textUnder, valueOf, wholeOf } from '../json-text.ts';
import type { DiffLine } from './diff.ts';

/** The file that says with which number a place opens. */
export const REGIONS = 'data/regions.json';

/** Kinds of lines that become records. */
const WRITTEN = new Set(['new', 'conflicting', 'replacing']);

/** Files as they would be, by path, and the lines that each number would take in its own. */
export interface WouldBe {
  files: Map<string, string>;
  places: { path: string; from: number; to: number; line: DiffLine }[];
}

/**
 * The files of observations with the numbers of a table behind those that they hold, and the stamps of
 * their texts: who wrote the map has written both languages.
 * @param on the day on which a revision is recorded
 */
export function wouldBe(
  files: Files,
  diff: readonly DiffLine[],
  source: string,
  on: string,
): WouldBe {
  const taken = diff.filter(({ kind }) => WRITTEN.has(kind));
  const result: WouldBe = { files: new Map(), places: [] };
  for (const [region, own] of Map.groupBy(taken, ({ candidate }) => candidate.region)) {
    const path = `data/observations/${region}/${source}.json`;
    const held = files.get(path);
    const list = held === undefined ? undefined : valueOf(wholeOf(held), 'observations');
    const before = list ? (itemsOf(list)?.map(copyOf) ?? []) : [];
    const texts = own.map((line) => JSON.stringify(recordOf(line, on), null, 2));
    const text = listFile('observations', [...before, ...texts]);
    result.files.set(path, text);
    const whole = valueOf(wholeOf(text), 'observations');
    const items = whole ? (itemsOf(whole) ?? []) : [];
    own.forEach((line, nth) => {
      const item = items[before.length + nth];
      const from = item ? lineOf(item) : 1;
      const height = (texts[nth] ?? '').split('\n').length;
      result.places.push({ path, from, to: from + height - 1, line });
    });
  }
  stampAll(files, result.files);
  return result;
}

/** Adds the stamps of files that would be to them. */
export function stampAll(files: Files, own: Map<string, string>): void {
  const whole = new Map([...files, ...own]);
  for (const path of [...own.keys()].filter((one) => !one.startsWith('data/stamps/'))) {
    for (const [stamps, text] of stampOne(whole, path) ?? []) {
      if (text !== null) own.set(stamps, text);
    }
  }
}

/**
 * The file of regions in which each place that would have coverage and no number to open with opens with
 * its first of the table; null where every place has one, or the map gives no reason.
 */
export function withHeadlines(
  files: Files,
  problems: readonly Problem[],
  reason: ImportMap['headline'],
): string | null {
  const missing = problems.filter(({ code }) => code === 'missing-headline');
  if (reason === undefined || missing.length === 0) return null;
  return missing.reduce(
    (text, problem) => {
      const { reference } = problem.args as ArgsOf<'missing-headline'>;
      const [id] = reference.split('/');
      const list = valueOf(wholeOf(text), 'regions');
      const at = (list ? (itemsOf(list) ?? []) : []).findIndex(
        (one) => textUnder(one, 'id') === id,
      );
      const headline = { reference, reason };
      const edits = modify(text, ['regions', at, 'headline'], headline, {
        formattingOptions: { insertSpaces: true, tabSize: 2 },
      });
      return applyEdits(text, edits);
    },
    files.get(REGIONS) ?? '',
  );
}

/** A number as people would have written it: without what is left out by default. */
function recordOf({ candidate: { observation } }: DiffLine, on: string): object {
  const { magnitude, segment, approximate, supersedes, ...rest } = observation;
  return {
    ...rest,
    ...(magnitude === 'one' ? {} : { magnitude }),
    ...(segment === 'all' ? {} : { segment }),
    ...(approximate ? { approximate } : {}),
    ...(supersedes ? { supersedes: { ...supersedes, date: on } } : {}),
  };
}

/**
 * What the check says of the project as it would be. Errors that stand at a number of the table make it
 * implausible, in the words of the check; the others are handed back.
 */
export function judge(
  files: Files,
  { files: own, places }: WouldBe,
  on: string,
  locale: RequiredLocale,
): Problem[] {
  const problems = checkFiles(new Map([...files, ...own]), { on });
  return problems.filter((problem) => {
    if (problem.severity === 'warning') return false;
    const at = places.find(
      ({ path, from, to }) => path === problem.file && problem.line >= from && problem.line <= to,
    );
    if (!at) return true;
    const { message, hint } = problemWords(problem, locale);
    at.line.kind = 'implausible';
    at.line.why.push(`${message} ${hint}`);
    return false;
  });
}
