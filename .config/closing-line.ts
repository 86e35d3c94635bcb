import { writeSync } from 'node:fs';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** How many tests ended in each way. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * The closing line: `12 passed, 0 failed`, and how many were skipped if any were.
 * @example closingLine({ passed: 2, failed: 0, skipped: 1 }) // '2 passed, 0 failed, 1 skipped'
 */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts every test. Whatever failed outside a test (a file that does not load, an unhandled error,
 * a build that the tests wait for) counts as one failure each: a run that failed never reads "0 failed".
 */
export function tallyOf(
  modules: readonly Pick<TestModule, 'children' | 'errors'>[],
  strayErrors: number,
  reason: TestRunEndReason,
): Tally {
  const tally = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    tally.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed' || state === 'skipped') tally[state] += 1;
    }
  }
  if (reason === 'failed' && tally.failed === 0) tally.failed = 1;
  return tally;
}

/** Vitest reporter whose line is the last thing the run prints. */
export default class ClosingLineReporter implements Reporter {
  private tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  private ended = false;

  onInit(): void {
    process.once('exit', (code) => {
      const failedUnseen = code !== 0 && this.tally.failed === 0;
      if (failedUnseen || !this.ended) this.tally.failed += 1;
      writeSync(process.stdout.fd, `${closingLine(this.tally)}\n`);
    });
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    this.ended = true;
    this.tally = tallyOf(modules, errors.length, reason);
  }
}
