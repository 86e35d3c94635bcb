import { rowProblems } from '../../benefits/rows.ts';
import type { Data } from '../data.ts';
import type { Report } from '../problem.ts';

/** Dated rows of a rule that overlap, run backwards or change their unit. */
export function checkRuleRows(data: Data, report: Report): void {
  for (const { record, file, place } of data.records.programs) {
    record.rules.forEach((rule, index) => {
      for (const { problem, row } of rowProblems(rule)) {
        report('rule-rows', file, place('rules', index, 'rows', row), { fault: problem });
      }
    });
  }
}
