import { joinBasis } from '../../../rules/derive.ts';
import { totalOf } from '../../../rules/money.ts';
import { badNumber, read } from '../../../rules/read.ts';
import type { RuleRows, NeededRules } from '../../../rules/rule-types.ts';
import type { Line, OpenQuestion, Refusal } from '../../case-types.ts';
import { openRelief, puContribution } from '../employee/compute.ts';
import { bounds, type EmployerCase } from './case.ts';

/** The rules it reads beside those of an employee. */
export const needs = {
  leastWorkers: ['jkk/relief-workers', 'persons'],
} as const satisfies NeededRules;

/** What an employer pays and withholds for all its workers in a month. */
export type EmployerContribution =
  | {
      ok: true;
      /** One line for each programme and payer, the sum over all workers. */
      lines: Line[];
      total: number;
      /** The part of the total that the employer pays itself. */
      employer: number;
      /** The part of the total that is withheld from wages. */
      withheld: number;
      /** The same for each worker, in the order asked. */
      workers: { wage: number; lines: Line[]; total: number }[];
      open: OpenQuestion[];
    }
  | (Refusal & { worker?: number });

/**
 * Contributions of an enterprise for several workers. Each worker's amounts are rounded by
 * themselves, as they are paid, and then added. A refusal names the worker it is about, from 0.
 */
export function employerContribution(
  rules: RuleRows,
  { wages, ...shared }: EmployerCase,
): EmployerContribution {
  const count = badNumber('wages', wages.length, ...bounds.wages);
  if (count) return count;
  if (shared.labourIntensive) {
    const least = fewestWorkers(rules, shared.month, wages.length);
    if (least) return least;
  }
  const workers: { wage: number; lines: Line[]; total: number }[] = [];
  for (const [worker, wage] of wages.entries()) {
    const result = puContribution(rules, { ...shared, wage });
    if (!result.ok) return { ...result, worker };
    workers.push({ wage, lines: result.lines, total: result.total });
  }
  const lines = sumOfWorkers(workers.flatMap((worker) => worker.lines));
  const paidBy = (payer: Line['payer']) => totalOf(lines.filter((line) => line.payer === payer));
  const total = totalOf(lines);
  const open =
    shared.labourIntensive === undefined
      ? openRelief(employerContribution(rules, { wages, ...shared, labourIntensive: true }), total)
      : [];
  return {
    ok: true,
    lines,
    total,
    employer: paidBy('employer'),
    withheld: paidBy('worker'),
    workers,
    open,
  };
}

/** The refusal of the relief for an enterprise with too few workers; null where it may have it. */
function fewestWorkers(rules: RuleRows, month: string, workers: number): Refusal | null {
  const found = read(rules, month, { least: needs.leastWorkers });
  // Outside its months there is no relief, and no condition for it either.
  if (!found.ok) return found.reason === 'no-rule' ? null : found;
  return workers >= found.values.least
    ? null
    : {
        ok: false,
        reason: 'relief',
        field: 'labourIntensive',
        rule: needs.leastWorkers[0],
        basis: found.basis,
      };
}

function sumOfWorkers(lines: Line[]): Line[] {
  const groups = Map.groupBy(lines, ({ programme, payer }) => `${programme} ${payer}`);
  return [...groups.values()].flatMap((group): Line[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        ...first,
        base: group.reduce((sum, { base }) => sum + (base ?? 0), 0),
        amount: totalOf(group),
        basis: joinBasis(group.map(({ basis }) => basis)),
      },
    ];
  });
}
