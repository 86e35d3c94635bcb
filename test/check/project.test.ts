import { expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { projectRoot } from '../support/project.ts';
import { recordRoot } from '../support/record.ts';
import { on } from './small-site.ts';

/** What is wrong with the content and data of a project folder. */
const problemsOf = (root: string) =>
  check(root, { on })
    .filter(({ severity }) => severity === 'error')
    .map((problem) => asLine(problem, 'en'));

it('finds no problem in the record', () => {
  expect(problemsOf(projectRoot)).toEqual([]);
});

it('finds none in the record of the tests', () => {
  expect(problemsOf(recordRoot)).toEqual([]);
});
