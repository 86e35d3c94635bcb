import { levels, type Child } from './levels.ts';
import { benefitLine } from './line.ts';
import { totalOf } from '../rules/money.ts';
import { badNumber, read } from '../rules/read.ts';
import type { BenefitLine, Refusal, RuleRows } from '../rules/types.ts';

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
  const limit = read(rules, date, { children: ['scholarship/children', 'persons'] });
  if (!limit.ok) return limit;
  const perChild: BenefitLine[][] = [];
  for (const child of children) {
    const lines: BenefitLine[] = [];
    for (const level of levels) {
      const asked = child[level] ?? 0;
      const wrong = badNumber(level, asked, 0, MOST_YEARS);
      if (wrong) return wrong;
      const found = read(rules, date, {
        yearly: [`scholarship/${level}`, 'rupiah'],
        most: [`scholarship/${level}-years`, 'years'],
      });
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
