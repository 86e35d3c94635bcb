import { totalOf } from '../rules/money.ts';
import { badNumber, read } from '../rules/read.ts';
import { neighbours, rowOn } from '../rules/rows.ts';
import type { RuleRows, NeededRules } from '../rules/rule-types.ts';
import { levels, type Child } from './levels.ts';
import { benefitLine } from './line.ts';
import type { BenefitLine, Refusal } from './case-types.ts';

/** The rules of scholarships: how many children, and for each level the sum of a year and the most years. */
export const SCHOLARSHIP = {
  children: ['scholarship/children', 'persons'],
  levels: {
    primary: {
      yearly: ['scholarship/primary', 'rupiah'],
      most: ['scholarship/primary-years', 'years'],
    },
    junior: {
      yearly: ['scholarship/junior', 'rupiah'],
      most: ['scholarship/junior-years', 'years'],
    },
    senior: {
      yearly: ['scholarship/senior', 'rupiah'],
      most: ['scholarship/senior-years', 'years'],
    },
    degree: {
      yearly: ['scholarship/degree', 'rupiah'],
      most: ['scholarship/degree-years', 'years'],
    },
  },
} as const satisfies NeededRules;

const MOST_CHILDREN = 20;
const MOST_YEARS = 30;

/**
 * Scholarships of a member's children, at most: one line for each child and level, paid year by
 * year. Of more children than may have one, those with the largest sums are counted.
 * @example scholarshipLines(rules, '2026-11-22', 'jkk', [{ primary: 8, junior: 3, senior: 3, degree: 5 }]) // 87 million
 */
export function scholarshipLines(
  rules: RuleRows,
  date: string,
  programme: 'jkk' | 'jkm',
  children: readonly Child[],
): { ok: true; lines: BenefitLine[] } | Refusal {
  const refusal = badNumber('children', children.length, 0, MOST_CHILDREN);
  if (refusal) return refusal;
  const limit = read(rules, date, { children: SCHOLARSHIP.children });
  if (!limit.ok) return limit;
  const perChild: BenefitLine[][] = [];
  for (const child of children) {
    const lines: BenefitLine[] = [];
    for (const level of levels) {
      const asked = child[level] ?? 0;
      const wrong = badNumber(level, asked, 0, MOST_YEARS);
      if (wrong) return wrong;
      const found = read(rules, date, SCHOLARSHIP.levels[level]);
      if (!found.ok) return found;
      const { yearly, most } = found.values;
      const years = Math.min(asked, most);
      if (years === 0) continue;
      lines.push(
        benefitLine(
          {
            programme,
            item: 'scholarship',
            base: yearly,
            times: years,
            amount: yearly * years,
            paid: 'yearly',
          },
          [found, limit],
        ),
      );
    }
    perChild.push(lines);
  }
  const counted = perChild
    .toSorted((a, b) => totalOf(b) - totalOf(a))
    .slice(0, limit.values.children);
  return { ok: true, lines: counted.flat() };
}

/** The scholarships of as many children as may have one, each with every year there is: the most there can be. */
export function mostScholarships(
  rules: RuleRows,
  date: string,
  programme: 'jkk' | 'jkm',
): ReturnType<typeof scholarshipLines> {
  const child = Object.fromEntries(levels.map((level) => [level, MOST_YEARS]));
  return scholarshipLines(rules, date, programme, Array(MOST_CHILDREN).fill(child) as Child[]);
}

/** How many children may have a scholarship, or could the last time that a rule said so; zero without a rule. */
export function mostChildren(rules: RuleRows, date: string): number {
  const rows = rules.rowsOf(SCHOLARSHIP.children[0]) ?? [];
  const row = rowOn(rows, date) ?? neighbours(rows, date).last;
  return row?.value.unit === 'persons' ? row.value.value : 0;
}
