import { expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { recordRoot } from '../support/record.ts';
import { on } from './small-site.ts';

/** What is wrong with the content and data of a project folder. */
const problemsOf = (root: string) =>
  check(root, { on })
    .filter(({ severity }) => severity === 'error')
    .map((problem) => asLine(problem, 'en'));

// The record itself is checked by `npm test` before any test runs.
it('finds no problem in the record of the tests', () => {
  expect(problemsOf(recordRoot)).toEqual([]);
});
