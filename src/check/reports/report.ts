import { formatNumber } from '../../i18n/formats.ts';
import { checkStrings } from '../../i18n/desk/check.ts';
import { fixStrings, fixWords } from '../../i18n/desk/fixes.ts';
import type { RequiredLocale } from '../../schema/index.ts';
import type { Fix } from '../fixes/fixes.ts';
import { problemWords, type Problem } from './problem.ts';
import type { Readability } from './sentences.ts';

/** A way to print problems. */
export type Format = 'text' | 'json' | 'github';

/** What is printed about a check. */
export interface CheckOutcome {
  problems: readonly Problem[];
  /** How many files were read. */
  files: number;
  /** What was mended before, where that was asked for. */
  mends?: Mends | undefined;
}

/** What `--fix` did, and which files it left alone because they changed meanwhile. */
export interface Mends {
  done: readonly Fix[];
  left: readonly string[];
}

/** Prints the outcome of a check in one language, without a line break at the end. */
export const reporters: Record<Format, (outcome: CheckOutcome, locale: RequiredLocale) => string> =
  {
    text: (outcome, locale) =>
      [
        ...mendLines(outcome, locale),
        ...outcome.problems.map((problem) => asLine(problem, locale)),
        summary(outcome, locale),
      ].join('\n'),
    json: ({ problems, files, mends }, locale) =>
      JSON.stringify(
        {
          files,
          ...(mends && { mended: mends.done, left: mends.left }),
          problems: problems.map((problem) => {
            const { file, line, column, code, severity } = problem;
            return { file, line, column, code, severity, ...problemWords(problem, locale) };
          }),
        },
        null,
        2,
      ),
    github: (outcome, locale) =>
      [
        ...mendLines(outcome, locale),
        ...outcome.problems.map((problem) => asAnnotation(problem, locale)),
        summary(outcome, locale),
      ].join('\n'),
  };

/** How each page reads, one line a page: average, sentences, longest, and where that starts. */
export function sentencesReport(
  pages: readonly (Readability & { file: string })[],
  locale: RequiredLocale,
): string {
  return pages
    .map(({ file, average, sentences, longest }) => {
      const words = checkStrings.reading[locale](
        formatNumber(average.toFixed(1), locale),
        sentences,
        longest.words,
      );
      return `${file}:${longest.place.line}:${longest.place.column}  ${words}`;
    })
    .join('\n');
}

/** What was mended, a line each. */
function mendLines({ mends }: CheckOutcome, locale: RequiredLocale): string[] {
  if (!mends) return [];
  const { done, left } = mends;
  const t = fixStrings;
  return [
    ...done.map(
      ({ kind, file, count, from = '', to = '' }) =>
        `${file}  ${t.mended[locale]}  ${fixWords[kind][locale](count, from, to)}`,
    ),
    ...left.map((file) => t.changedMeanwhile[locale](file)),
    done.length > 0 ? t.remains[locale] : t.nothing[locale],
  ];
}

/** A problem on one line: place, code, what is wrong, what to write instead. */
export function asLine(problem: Problem, locale: RequiredLocale): string {
  const { file, line, column, code, severity } = problem;
  const { message, hint } = problemWords(problem, locale);
  const mark = severity === 'error' ? '' : ` (${checkStrings[severity][locale]})`;
  return `${file}:${line}:${column}  ${code}${mark}  ${message} ${hint}`;
}

/** A problem as GitHub shows it beside the line of a pull request. */
function asAnnotation(problem: Problem, locale: RequiredLocale): string {
  const { file, line, column, code, severity } = problem;
  const { message, hint } = problemWords(problem, locale);
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${severity === 'note' ? 'notice' : severity} ${place}::${data(`${message} ${hint}`)}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function summary({ problems, files }: CheckOutcome, locale: RequiredLocale): string {
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map(
    (wanted) => problems.filter(({ severity }) => severity === wanted).length,
  );
  const told =
    errors || warnings
      ? checkStrings.summary[locale](errors ?? 0, warnings ?? 0, files)
      : checkStrings.clean[locale](files);
  return notes ? `${told} ${checkStrings.notes[locale](notes)}` : told;
}
