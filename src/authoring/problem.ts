import { definitions } from '../i18n/strings/check.ts';
import type { Definition } from '../i18n/strings/check-definition.ts';
import type { Place } from '../mdx/types.ts';
import type { Locale } from '../schema/index.ts';

/** The name of a kind of problem, stable for tools that read the reports. */
export type ProblemCode = keyof typeof definitions;

/** What a kind of problem needs to be put into words. */
export type ArgsOf<C extends ProblemCode> =
  (typeof definitions)[C] extends Definition<infer Args> ? Args : never;

/** A problem where it was found, not yet in any language. Line and column are 1-based. */
export interface Problem extends Place {
  /** Path relative to the project, with `/`. */
  file: string;
  code: ProblemCode;
  severity: 'error' | 'warning';
  /** What the words of this kind of problem need. */
  args: unknown;
}

/** Tells of a problem; the rules find, this collects. */
export type Report = <C extends ProblemCode>(
  code: C,
  file: string,
  place: Place,
  args: ArgsOf<C>,
) => void;

/** A fresh list and the function that adds to it. */
export function collectProblems(): { report: Report; sorted: () => Problem[] } {
  const found: Problem[] = [];
  return {
    report: (code, file, { line, column }, args) => {
      const { severity } = definitions[code];
      found.push({ file, line, column, code, severity, args });
    },
    sorted: () => found.sort(inOrder),
  };
}

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

/** What is wrong, and what to write instead, in one language. */
export function wordsOf(problem: Problem, locale: Locale): { message: string; hint: string } {
  const { message, hint } = definitions[problem.code] as Definition<unknown>;
  return { message: message[locale](problem.args), hint: hint[locale](problem.args) };
}
