import { dayAfter } from '../../rules/days.ts';
import { endedRules, endingRules } from '../../rules/ending.ts';
import { programProblems } from '../../rules/problems.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import type { Report } from '../reports/problem.ts';
import { readersOf } from './readers.ts';

/**
 * Rules that calculations cannot rely on: dated rows that overlap, run backwards or change their
 * unit, a rate that cannot be printed, a unit other than calculations need, a rule that is computed from others.
 */
export function checkRules({ data, subject, report }: Desk): void {
  for (const { record, file, place } of data.records.programs) {
    for (const found of programProblems([record], subject)) {
      const { problem, rule, index } = found;
      // A rule written twice is told of with all other ids.
      if (problem === 'twice') continue;
      if (problem === 'derived') {
        report('rule-derived', file, place('rules', index, 'id'), { rule });
      } else if (problem === 'unit') {
        const { unit, expected } = found;
        const where = place('rules', index, 'rows', 0, 'value', 'unit');
        report('rule-unit', file, where, { rule, unit, expected });
      } else if (problem === 'decimals') {
        const { row, value, decimals } = found;
        const where = place('rules', index, 'rows', row, 'value', 'value');
        report('hidden-decimals', file, where, { value: String(value), decimals });
      } else {
        report('rule-rows', file, place('rules', index, 'rows', found.row), { fault: problem });
      }
    }
  }
}

/** Rules that end soon after the day the site speaks for, with no row to follow. */
export function checkEndings(data: Data, report: Report, on: string): void {
  for (const { record, file, place } of data.records.programs) {
    for (const { ref, row, to, days } of endingRules([record], on)) {
      const index = record.rules.findIndex(({ id }) => ref === `${record.id}/${id}`);
      const where = place('rules', index, 'rows', row, 'to');
      report('rule-ending', file, where, { rule: ref, to, days, next: dayAfter(to) });
    }
  }
}

/** Rules that ended not long ago with no row to follow, and the pages that say something else since. */
export function checkEnded(desk: Desk, pages: readonly Page[], on: string): void {
  for (const { record, file, place } of desk.data.records.programs) {
    for (const { ref, row, to } of endedRules([record], on)) {
      const index = record.rules.findIndex(({ id }) => ref === `${record.id}/${id}`);
      const where = place('rules', index, 'rows', row, 'to');
      desk.report('rule-ended', file, where, { rule: ref, to, ...readersOf(ref, desk, pages) });
    }
  }
}
