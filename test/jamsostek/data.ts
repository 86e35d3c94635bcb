import { rulesOf } from '../../src/jamsostek/subject.ts';
import type { Rules } from '../../src/rules/rule-types.ts';
import type { Program, RuleRow } from '../../src/schema/index.ts';
import { record } from '../support/record.ts';

/**
 * The programmes of the tests' record, or of another project folder: a copy, which a test may change.
 */
export function readPrograms(project?: string): Program[] {
  return structuredClone(record(project).programs);
}

export const rules: Rules = rulesOf(readPrograms());

/** The rules after `change` has been made to the programmes of the record. */
export function rulesAfter(change: (row: (ref: string) => RuleRow) => void): Rules {
  const programs = readPrograms();
  change((ref) => {
    const [program, id] = ref.split('/');
    const row = programs.find((one) => one.id === program)?.rules.find((one) => one.id === id)
      ?.rows[0];
    if (!row) throw new Error(`no row of ${ref}`);
    return row;
  });
  return rulesOf(programs);
}

/** The number a rule says on a date; an error where it says none. */
export function valueAt(reference: string, date: string, from: Rules = rules): number {
  const state = from.at(reference, date);
  if (state.state === 'none') throw new Error(`${reference} says nothing on ${date}`);
  const { value } = state.row;
  if (value.unit === 'window' || value.unit === 'brackets' || value.unit === 'tiers')
    throw new Error(`${reference} is no number`);
  return value.value;
}

/** Months from `2025-01` to `2027-12`. */
export const months: string[] = [2025, 2026, 2027].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
);
