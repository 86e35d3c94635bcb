import type { Place } from '../../mdx/mdx-types.ts';
import { dayAfter } from '../../rules/days.ts';
import { rowOn } from '../../rules/rows.ts';
import type { RuleRow } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import type { Program } from '../../schema/index.ts';

/** A rule's amount changes more than this many times at once only by a slip of digits, or said to be so. */
const STEP = 3;

/**
 * Rows of rules that each fit their form, and yet stand out of line: a gap between two, a step no law
 * takes unsaid, a class of risk that costs more than the one above it, a ceiling that moves too far. A row
 * that is right says why in "unusual".
 */
export function checkRuleLines({ data, subject, report }: Desk): void {
  for (const one of data.records.programs) {
    one.record.rules.forEach((rule, index) => {
      rule.rows.forEach((row, at) => {
        const above = rule.rows[at - 1];
        if (!above || row.unusual) return;
        const where = (...path: (string | number)[]) =>
          one.place('rules', index, 'rows', at, ...path);
        const isInside = isMonthly(rule.kind) && !row.from.endsWith('-01');
        if (above.to !== null && dayAfter(above.to) < row.from && !isInside) {
          const args = { from: dayAfter(above.to), next: row.from };
          report('rule-gap', one.file, where('from'), args);
        }
        const [now, before] = [amountOf(row), amountOf(above)];
        if (now === null || before === null || now === 0 || before === 0) return;
        const move = subject.moves[`${one.record.id}/${rule.id}`];
        const ratio = now / before;
        if (ratio >= STEP || ratio <= 1 / STEP) {
          report('rule-step', one.file, where('value'), { value: now, before, since: above.from });
        } else if (move && (ratio < move.least || ratio > move.most)) {
          report('rule-move', one.file, where('value'), { value: now, before, ...move });
        }
      });
    });
  }
  for (const pair of subject.together) checkPace(pair, data.records.programs, report);
  for (const refs of subject.ascending) checkAscending(refs, data.records.programs, report);
}

/** Amounts are rounded to the hundred, so that two steps by one number differ by less than this. */
const PACE = 0.004;

/** Two rules that move by the same number, on the days on which both have a row and had one before. */
function checkPace(
  [ref, other]: readonly [string, string],
  programs: readonly Located<Program>[],
  report: Desk['report'],
): void {
  const [one, two] = [ref, other].map((wanted) => stepsOf(wanted, programs));
  for (const { day, times, since, tell } of one ?? []) {
    const beside = two?.find((step) => step.day === day && step.since === since);
    if (!beside || Math.abs(times / beside.times - 1) < PACE) continue;
    const rounded = (ratio: number) => Number(ratio.toFixed(4));
    const args = { ref, other, since, times: rounded(times), others: rounded(beside.times) };
    tell((file, place) => {
      report('rule-pace', file, place, args);
    });
    return;
  }
}

/** How a rule moved from one row to the next, and where it says so. */
function stepsOf(ref: string, programs: readonly Located<Program>[]) {
  const [program = '', id = ''] = ref.split('/');
  const one = programs.find(({ record }) => record.id === program);
  const index = one?.record.rules.findIndex((rule) => rule.id === id) ?? -1;
  const rows = one?.record.rules[index]?.rows ?? [];
  return rows.flatMap((row, nth) => {
    const before = rows[nth - 1];
    const [value, was] = [amountOf(row), before ? amountOf(before) : null];
    if (!one || !before || row.unusual || value === null || !was) return [];
    const tell = (told: (file: string, place: Place) => void) => {
      told(one.file, one.place('rules', index, 'rows', nth, 'value'));
    };
    return [{ day: row.from, since: before.from, times: value / was, tell }];
  });
}

/** A rule of an ascending list on one day. */
interface Step {
  ref: string;
  value: number;
  one: Located<Program>;
  index: number;
  at: number;
}

/** Rules of which each is higher than the one before it, on any day. */
function checkAscending(
  refs: readonly string[],
  programs: readonly Located<Program>[],
  report: Desk['report'],
): void {
  const found = refs.flatMap((ref) => {
    const [program = '', id = ''] = ref.split('/');
    const one = programs.find(({ record }) => record.id === program);
    const index = one?.record.rules.findIndex((rule) => rule.id === id) ?? -1;
    const rows = one?.record.rules[index]?.rows;
    return one && rows ? [{ ref, one, index, rows }] : [];
  });
  const days = [...new Set(found.flatMap(({ rows }) => rows.map(({ from }) => from)))].sort();
  for (const day of days) {
    const steps = found.flatMap(({ ref, one, index, rows }): Step[] => {
      const row = rowOn(rows, day);
      const value = row ? amountOf(row) : null;
      if (!row || value === null || row.unusual) return [];
      return [{ ref, value, one, index, at: rows.indexOf(row) }];
    });
    if (tellStep(steps, report)) return;
  }
}

/** Tells of the step without which the others are in order, or that is many times the one below it. */
function tellStep(steps: readonly Step[], report: Desk['report']): boolean {
  const isInOrder = isRising(steps.map(({ value }) => value));
  const wrong = steps.find((step, nth) =>
    isInOrder
      ? step.value >= STEP * (steps[nth - 1]?.value || Infinity)
      : isRising(steps.toSpliced(nth, 1).map(({ value }) => value)),
  );
  if (!wrong) return false;
  const { ref, value, one, index, at } = wrong;
  const nth = steps.indexOf(wrong);
  const beside = (isInOrder ? undefined : steps[nth + 1]) ?? steps[nth - 1];
  report('rule-class', one.file, one.place('rules', index, 'rows', at, 'value'), {
    rule: ref,
    value,
    other: beside?.ref ?? '',
    beside: beside?.value ?? 0,
  });
  return true;
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
}

/** What starts inside a month and is dated by months is told of. */
const isMonthly = (kind: string) => kind === 'contribution' || kind === 'bracket';

/** The amount of a row that is one number. */
function amountOf({ value }: RuleRow): number | null {
  return 'value' in value && typeof value.value === 'number' ? value.value : null;
}
