import { expect, test } from 'vitest';
import { closingLine, tallyOf } from '../../.config/closing-line.ts';

type Modules = Parameters<typeof tallyOf>[0];

/** A test file with tests that ended in these states, and errors outside them. */
function file(states: string[], errors = 0): Modules[number] {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return {
    errors: () => Array.from({ length: errors }, () => ({ message: 'did not load' })),
    children: { allTests: () => tests.values() },
  } as unknown as Modules[number];
}

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 0, failed: 3, skipped: 0 }, '0 passed, 3 failed'],
  [{ passed: 2, failed: 1, skipped: 4 }, '2 passed, 1 failed, 4 skipped'],
])('the closing line of %o', (tally, line) => {
  expect(closingLine(tally)).toBe(line);
});

test('every test of every file is counted', () => {
  const files = [file(['passed', 'failed', 'skipped']), file(['passed'])];
  expect(tallyOf(files, 0, 'failed')).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that does not load and an error outside tests count as failures', () => {
  expect(tallyOf([file([], 1), file(['passed'])], 2, 'failed')).toEqual({
    passed: 1,
    failed: 3,
    skipped: 0,
  });
});

test('a run that failed for a reason of its own never reads "0 failed"', () => {
  expect(tallyOf([], 0, 'failed')).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
