import type { AllowedNumbers } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';
import type { Acceptances } from './accepted.ts';

/** Two languages of a page, and where to tell of it. */
export interface Pair {
  one: Page;
  other: Page;
  allowed: AllowedNumbers;
  report: Report;
  accepted: Acceptances;
  isFaulty: IsFaulty;
}
