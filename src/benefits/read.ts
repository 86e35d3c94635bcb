import type { RuleRow } from '../schema/index.ts';
import { joinBasis, type InputValue, type Unit } from './derive.ts';
import { firstDay, isMonth } from './days.ts';
import type { Refusal, Rules } from './types.ts';

/** Rules a calculation needs: a name for each, its reference and its unit. */
export type Wanted = Record<string, readonly [ref: string, unit: Unit]>;

/** What was read: a value for each name, and where all of them come from. */
export type Reading<W extends Wanted> = {
  ok: true;
  values: { [K in keyof W]: InputValue<W[K][1]> };
  basis: string;
  rules: string[];
};

/**
 * The values in force for contributions of `month`, or the reason why one of them has none.
 * @throws TypeError if the data gives a rule another unit (`programProblems` reports that first)
 */
export function read<const W extends Wanted>(
  rules: Rules,
  month: string,
  wanted: W,
): Reading<W> | Refusal {
  if (!isMonth(month)) return { ok: false, reason: 'month', given: month };
  const values: Record<string, unknown> = {};
  const bases: string[] = [];
  for (const [name, [ref, unit]] of Object.entries(wanted)) {
    const row = rowFor(rules, ref, month);
    if ('ok' in row) return row;
    if (row.value.unit !== unit)
      throw new TypeError(`Rule ${ref} is in ${row.value.unit}, not in ${unit}.`);
    values[name] = row.value.unit === 'window' ? null : row.value.value;
    bases.push(row.basis);
  }
  return {
    ok: true,
    values: values as Reading<W>['values'],
    basis: joinBasis(bases),
    rules: Object.values(wanted).map(([ref]) => ref),
  };
}

/** The row of a rule for contributions of `month`, or the reason why there is none. */
export function rowFor(rules: Rules, ref: string, month: string): RuleRow | Refusal {
  if (!rules.find(ref).ok) return { ok: false, reason: 'unknown-rule', rule: ref };
  const state = rules.at(ref, firstDay(month));
  if (state.state === 'in-force') return state.row;
  const { last, next } = state;
  return { ok: false, reason: 'no-rule', rule: ref, month, last, next };
}

/** Whether `amount` can be an income or a wage: whole rupiah, not negative, exact as a number. */
export function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}
