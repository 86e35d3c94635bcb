import type { RuleRow } from '../../schema/index.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';
import { rulePrintedFault, type RulePrintedFault } from './printed-rule.ts';

/** Differences that are one of the record, and the key that holds what differs. */
const DIFFERS = ['value', 'decimals', 'unit', 'limit', 'from', 'to'] as const;
type Differs = (typeof DIFFERS)[number];

const isDifference = (fault: RulePrintedFault): fault is Differs =>
  DIFFERS.some((key) => key === fault);

/**
 * Rows of rules held against what their texts say: a digit typed wrong, days for working days, a limit
 * below for one above, another first or last day. Where one row of a programme has it, all have, or say why not.
 */
export function checkPrintedRules({ records }: Data, report: Report): void {
  for (const { record, file, place } of records.programs) {
    const isHeld = record.rules.some(({ rows }) =>
      rows.some(({ printed }) => printed !== undefined),
    );
    record.rules.forEach(({ rows, limit }, index) => {
      rows.forEach((row, nth) => {
        const at = (...path: string[]) => place('rules', index, 'rows', nth, ...path);
        const { printed, printedWhy } = row;
        if (printed === undefined || printed === null) {
          const where = printed === null ? 'printed' : 'value';
          if (isHeld && printedWhy === undefined)
            report('printed-reason', file, at(where), { fault: 'missing', reason: '' });
          return;
        }
        if (printedWhy !== undefined) {
          const args = { fault: 'needless' as const, reason: printedWhy };
          report('printed-reason', file, at('printedWhy'), args);
        }
        const fault = rulePrintedFault(printed, row, limit);
        if (fault === null) return;
        if (!isDifference(fault)) {
          report('rule-printed-says', file, at('printed'), { printed, fault });
          return;
        }
        const spot = fault === 'limit' ? place('rules', index, 'limit') : at(...wayTo(fault));
        const recorded = String(fault === 'limit' ? limit : heldIn(row, fault));
        report('rule-printed', file, spot, { printed, key: fault, recorded });
      });
    });
  }
}

const wayTo = (key: Exclude<Differs, 'limit'>): string[] =>
  key === 'from' || key === 'to' ? [key] : ['value', key];

function heldIn({ value, from, to }: RuleRow, key: Exclude<Differs, 'limit'>): unknown {
  if (key === 'from') return from;
  if (key === 'to') return to;
  return (value as Partial<Record<typeof key, unknown>>)[key];
}
