import { dayOf, workOut, type Worked } from '../../jamsostek/subject.ts';
import { programProblems } from '../../rules/problems.ts';
import { rowOn } from '../../rules/rows.ts';
import type { Rules } from '../../rules/rule-types.ts';
import type { Vector } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';

/** A dated row of a rule of the data. */
interface Row {
  rule: string;
  from: string;
}

/** A vector that failed, how, and the rows behind it. */
interface Failed {
  located: Located<Vector>;
  failure: string;
  rows: Row[];
}

/**
 * Sums that were worked out elsewhere and that the rules no longer give. Those behind which the same rows stand
 * are told of together; where that is a single row, it is the row that is told of.
 */
export function checkVectors({ data, rules, subject, report }: Desk): void {
  // What follows from a programme that cannot be read, or relied upon, is no problem of its own.
  const programs = data.records.programs.map(({ record }) => record);
  if (data.unreadable.has('programs') || programProblems(programs, subject).length > 0) return;
  // Of a site with programmes it is told which rules are missing; of one without, each sum says so.
  const isTold = programs.some(({ kind }) => kind === 'programme');
  const failed = data.records.vectors.flatMap((located) => tried(located, rules, isTold) ?? []);
  const groups = Map.groupBy(failed, ({ rows }) => rows.map(nameOfRow).join(', '));
  for (const [read, group] of groups) {
    const [first] = group;
    if (!first) continue;
    const vectors = group.map(({ located, failure }) => `${located.record.id} (${failure})`);
    const [row, ...others] = first.rows;
    const spot = row && others.length === 0 ? placeOf(row, data.records.programs) : null;
    const { file, place } = spot ?? { ...first.located, place: first.located.place('expected') };
    report('vector', file, place, { vectors, rows: read });
  }
}

const nameOfRow = ({ rule, from }: Row): string => `${rule} ${from}`;

function placeOf({ rule, from }: Row, programs: Desk['data']['records']['programs']) {
  for (const { record, file, place } of programs) {
    const index = record.rules.findIndex(({ id }) => rule === `${record.id}/${id}`);
    const row = record.rules[index]?.rows.findIndex((one) => one.from === from) ?? -1;
    if (row !== -1) return { file, place: place('rules', index, 'rows', row, 'value') };
  }
  return null;
}

/**
 * What went wrong with a vector; null where the rules give what it expects.
 * @param isTold whether a rule that is missing is told of where the data are held against what code needs
 */
function tried(located: Located<Vector>, rules: Rules, isTold: boolean): Failed | null {
  const { record } = located;
  const given = workOut(rules, record);
  const failure = failureOf(record, given);
  if (!given.ok && given.reason === 'unknown-rule') {
    return isTold ? null : { located, failure: `${given.reason} ${given.rule}`, rows: [] };
  }
  if (failure === null) return null;
  const read = given.ok ? given.rules : 'rule' in given ? [given.rule] : [];
  const written = new Set(read.flatMap((ref) => inputsOf(ref, rules)));
  const date = dayOf(record);
  const rows = [...written].flatMap((rule): Row[] => {
    const row = rowOn(rules.rowsOf(rule) ?? [], date);
    return row ? [{ rule, from: row.from }] : [];
  });
  return { located, failure, rows };
}

/** The rules of the data that a rule is computed from; itself where it stands there. */
function inputsOf(ref: string, rules: Rules): string[] {
  const lookup = rules.find(ref);
  if (!lookup.ok) return [];
  return lookup.entry.inputs?.flatMap((input) => inputsOf(input, rules)) ?? [ref];
}

/** How many digits of a wage that was reckoned back are to be the same. */
const CLOSE = 1e-6;

/** The first value that is not as expected, or the reason why there is none; null where all are. */
function failureOf({ expected }: Vector, given: Worked): string | null {
  if (!given.ok) return given.reason;
  for (const [name, wanted] of Object.entries(expected)) {
    const found = given.values[name];
    if (!isSame(found, wanted)) return `${name} ${written(found)} ≠ ${written(wanted)}`;
  }
  return null;
}

function isSame(found: unknown, wanted: unknown): boolean {
  return typeof found === 'number' && typeof wanted === 'number'
    ? Math.abs(found - wanted) < CLOSE
    : written(found) === written(wanted);
}

const written = (value: unknown): string => JSON.stringify(value ?? null);
