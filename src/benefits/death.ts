import { arrearsOf } from './arrears.ts';
import { benefitLine, benefitOf } from './line.ts';
import { badDay, badNumber, read } from './read.ts';
import { scholarshipLines } from './scholarship.ts';
import type { Child } from './levels.ts';
import type { Benefit, BenefitItem, BenefitLine, Refusal, RuleRows, Segment } from './types.ts';

export interface DeathQuestion {
  segment: Segment;
  /** Day of death, `YYYY-MM-DD`; not from a work accident, which `accidentBenefit` answers. */
  date: string;
  /** Full months of membership. */
  membershipMonths: number;
  /** Months contributed in all, on which the scholarship depends; not asked of migrant workers. */
  contributionMonths?: number;
  /** Consecutive months of arrears. */
  arrearsMonths?: number;
  /** Children who may have a scholarship. */
  children?: readonly Child[];
  /** Migrant workers: while working abroad, or before or after it. */
  stage?: 'abroad' | 'home';
}

const MONTHS = 1200;

/**
 * What a family gets when a member dies other than from work (JKM). A self-employed member of too
 * short a membership leaves the funeral grant only; `unmet` then names the rule.
 * @example deathBenefit(rules, { segment: 'pu', date: '2026-11-22', membershipMonths: 12 }) // 20 + 12 + 10 million
 */
export function deathBenefit(rules: RuleRows, question: DeathQuestion): Benefit {
  const { segment, date, membershipMonths, contributionMonths = 0 } = question;
  const { arrearsMonths = 0, children = [] } = question;
  const wrong =
    badDay(date) ??
    badNumber('membershipMonths', membershipMonths, 0, MONTHS) ??
    badNumber('contributionMonths', contributionMonths, 0, MONTHS) ??
    badNumber('arrearsMonths', arrearsMonths, 0, MONTHS);
  if (wrong) return wrong;
  if (segment === 'migrant') return migrantDeath(rules, question);

  const arrears = arrearsOf(rules, segment, date, arrearsMonths);
  if (!arrears.ok) return arrears;
  const full = segment === 'bpu' ? isFull(rules, date, membershipMonths) : FULL;
  if (!full.ok) return full;
  const parts: [ref: string, item: BenefitItem][] = [
    ['jkm/lump-sum', 'lump-sum'],
    ['jkm/periodic', 'periodic'],
    ['jkm/funeral', 'funeral'],
  ];
  const lines: BenefitLine[] = [];
  for (const [ref, item] of full.short ? parts.slice(-1) : parts) {
    const found = read(rules, date, { amount: [ref, 'rupiah'] });
    if (!found.ok) return found;
    const line = { programme: 'jkm', item, payer: arrears.payer, amount: found.values.amount };
    const waits = arrears.wait && item !== 'funeral' ? { afterArrears: true as const } : {};
    lines.push(benefitLine({ ...line, ...waits }, full.short ? [found, full.short] : [found]));
  }
  const unmet = full.short ? [...full.short.rules] : [];
  if (full.short || children.length === 0) return benefitOf(lines, unmet);

  const needed = read(rules, date, { years: ['scholarship/jkm-years', 'years'] });
  if (!needed.ok) return needed;
  if (contributionMonths < needed.values.years * 12)
    return benefitOf(lines, [...unmet, ...needed.rules]);
  const scholarship = scholarshipLines(rules, date, 'jkm', children);
  if (!scholarship.ok) return scholarship;
  return benefitOf([...lines, ...scholarship.lines], unmet);
}

type Fullness = { ok: true; short: { basis: string; rules: string[] } | null };
const FULL: Fullness = { ok: true, short: null };

/** Whether a self-employed member was long enough in for all of it; before the rule everyone was. */
function isFull(rules: RuleRows, date: string, months: number): Fullness | Refusal {
  const found = read(rules, date, { least: ['bpu/jkm-full-after', 'months'] });
  if (!found.ok) return found.reason === 'no-rule' && !found.last ? FULL : found;
  return months >= found.values.least ? FULL : { ok: true, short: found };
}

function migrantDeath(rules: RuleRows, question: DeathQuestion): Benefit {
  const { date, stage = 'abroad', children = [] } = question;
  const found = read(rules, date, { amount: [`migrant/death-${stage}`, 'rupiah'] });
  if (!found.ok) return found;
  const { amount } = found.values;
  const lines = [benefitLine({ programme: 'jkm', item: 'lump-sum', amount }, [found])];
  if (stage === 'home') return benefitOf(lines);
  const scholarship = scholarshipLines(rules, date, 'jkm', children);
  return scholarship.ok ? benefitOf([...lines, ...scholarship.lines]) : scholarship;
}
