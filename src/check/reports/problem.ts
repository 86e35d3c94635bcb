import { definitions } from '../../i18n/desk/check.ts';
import type { Definition } from '../../i18n/desk/check-definition.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import type { RequiredLocale } from '../../schema/index.ts';

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
  severity: Definition<unknown>['severity'];
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

/**
 * Whether an error has been told of in `file`, between two places where they are given: what follows
 * from it need not be told too.
 */
export type IsFaulty = (file: string, from?: Place, to?: Place) => boolean;

/** A fresh list, the function that adds to it, and one that asks it. */
export function collectProblems(): {
  report: Report;
  isFaulty: IsFaulty;
  sorted: () => Problem[];
} {
  const found: Problem[] = [];
  return {
    isFaulty: (file, from, to) =>
      found.some(
        (one) =>
          one.file === file &&
          one.severity === 'error' &&
          (!from || isBefore(from, one)) &&
          (!to || isBefore(one, to)),
      ),
    report: (code, file, { line, column }, args) => {
      const { severity } = definitions[code];
      found.push({ file, line, column, code, severity, args });
    },
    sorted: () => found.sort(inOrder),
  };
}

/** Whether `a` stands before `b`, or in the same place. */
export function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

/** What is wrong, and what to write instead, in one language. */
export function problemWords(
  problem: Problem,
  locale: RequiredLocale,
): { message: string; hint: string } {
  const { message, hint } = definitions[problem.code] as Definition<unknown>;
  return { message: message[locale](problem.args), hint: hint[locale](problem.args) };
}
