import { checkFiles } from '../check/check.ts';
import { readFiles } from '../check/reading/files.ts';
import { reporters } from '../check/reports/report.ts';
import { printedNumbers, type Printed } from '../check/finished/printed.ts';
import { recordedIn, type Recorded } from '../check/finished/recorded.ts';
import type { Problem } from '../check/reports/problem.ts';
import type { Doors } from '../doors/index.ts';
import type { RequiredLocale } from '../schema/index.ts';

/** What the site of a project that is sound must say: values alone, which one thread can hand another. */
export interface Numbers {
  printed: Printed;
  recorded: Recorded;
}

/** What the check says of a project. */
export interface Checked {
  /** Whether it may be built: warnings do not stop it. */
  isSound: boolean;
  problems: Problem[];
  /** The whole report in words. */
  text(locale: RequiredLocale): string;
  /** What the site of a project that is sound must say. */
  numbers(): Numbers;
}

/** Checks what stands in the folder of a project, as far as `doors` let it in, for a day. */
export function report(root: string, doors: Doors, on: string): Checked {
  const files = readFiles(root, doors);
  const problems = checkFiles(files, { on, refused: doors.faults });
  // On a build server the problems stand beside the lines that have them.
  const format = process.env['GITHUB_ACTIONS'] ? 'github' : 'text';
  return {
    isSound: problems.every(({ severity }) => severity !== 'error'),
    problems,
    numbers: () => ({ printed: printedNumbers(files), recorded: recordedIn(files, on) }),
    text: (locale) => reporters[format]({ problems, files: files.size }, locale),
  };
}
