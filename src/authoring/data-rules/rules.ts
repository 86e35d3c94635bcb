import { dayAfter } from '../../benefits/days.ts';
import { endedRules, endingRules } from '../../benefits/ending.ts';
import { programProblems } from '../../benefits/problems.ts';
import type { Rules } from '../../benefits/types.ts';
import type { Page } from '../content.ts';
import type { Data } from '../data.ts';
import type { Desk } from '../desk.ts';
import type { Report } from '../problem.ts';

/**
 * Rules that calculations cannot rely on: dated rows that overlap, run backwards or change their
 * unit, a unit other than calculations need, a rule that is computed from others.
 */
export function checkRules(data: Data, report: Report): void {
  for (const { record, file, place } of data.records.programs) {
    for (const found of programProblems([record])) {
      const { problem, rule, index } = found;
      // A rule written twice is told of with all other ids.
      if (problem === 'twice') continue;
      if (problem === 'derived') {
        report('rule-derived', file, place('rules', index, 'id'), { rule });
      } else if (problem === 'unit') {
        const { unit, expected } = found;
        const where = place('rules', index, 'rows', 0, 'value', 'unit');
        report('rule-unit', file, where, { rule, unit, expected });
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
export function checkEnded(
  { data, rules, report }: Desk,
  pages: readonly Page[],
  on: string,
): void {
  for (const { record, file, place } of data.records.programs) {
    for (const { ref, row, to } of endedRules([record], on)) {
      const index = record.rules.findIndex(({ id }) => ref === `${record.id}/${id}`);
      const refs = [ref, ...derivedFrom(ref, rules)];
      const names = pages
        .filter(({ text }) => refs.some((one) => namesRule(text, one)))
        .map(({ folder, name }) => `${folder}/${name}`);
      const where = place('rules', index, 'rows', row, 'to');
      report('rule-ended', file, where, { rule: ref, to, pages: [...new Set(names)] });
    }
  }
}

/** The rules computed from a rule, at however many removes. */
function derivedFrom(ref: string, rules: Rules): string[] {
  const direct = rules.all().filter(({ inputs }) => inputs?.includes(ref));
  return direct.flatMap((entry) => [entry.ref, ...derivedFrom(entry.ref, rules)]);
}

/** Whether a page names a rule, as an attribute or in a `[[…]]`. */
function namesRule(text: string, ref: string): boolean {
  return [`"${ref}"`, `"rule:${ref}"`, `[[rule:${ref}]]`].some((one) => text.includes(one));
}
