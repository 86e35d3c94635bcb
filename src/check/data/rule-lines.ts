import { dayAfter } from '../../rules/days.ts';
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
  for (const refs of subject.ascending) checkAscending(refs, data.records.programs, report);
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
    const row = one?.record.rules[index]?.rows.at(-1);
    const value = row ? amountOf(row) : null;
    return one && row && value !== null && !row.unusual
      ? [{ ref, value, one, index, at: (one.record.rules[index]?.rows.length ?? 1) - 1 }]
      : [];
  });
  // The one out of line is the one without which the others are in order.
  for (const [nth, { ref, value, one, index, at }] of found.entries()) {
    const others = found.toSpliced(nth, 1);
    if (isRising(found.map((each) => each.value))) return;
    if (!isRising(others.map((each) => each.value))) continue;
    const beside = found[nth + 1] ?? found[nth - 1];
    const place = one.place('rules', index, 'rows', at, 'value');
    report('rule-class', one.file, place, {
      rule: ref,
      value,
      other: beside?.ref ?? '',
      beside: beside?.value ?? 0,
    });
    return;
  }
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
