import { addMonths } from './add-months.ts';
import { benefitLine, benefitOf } from './line.ts';
import { percentOf } from './money.ts';
import { badAmount, badDay, badNumber, read, rowFor } from './read.ts';
import type { BenefitLine, BenefitResult, Refusal, RuleRows, Size } from './types.ts';

export interface JobLossQuestion {
  /** Last monthly wage the employer reported, whole rupiah. */
  wage: number;
  /** Day of the layoff, `YYYY-MM-DD`: the first month of cash starts on it. */
  date: string;
  /** Size of the employer, with which the programmes are checked. */
  size?: Size;
  /** Programmes the worker was enrolled in; checked where `size` is given. */
  programmes?: readonly string[];
  /** Months contributed in the period the law looks at; not checked where absent. */
  contributionMonths?: number;
  /** Months from the layoff to the claim; not checked where absent. */
  monthsToClaim?: number;
  /** Age on joining JKP; not checked where absent. */
  ageOnJoining?: number;
  /** Which claim in the career this is, from 1; not checked where absent. */
  claim?: number;
}

const MOST_NUMBER = 1200;
const SIZES: readonly Size[] = ['micro', 'small', 'medium', 'large'];

/** The cash benefit with its amount for each month. */
export type JobLossBenefit =
  | (BenefitResult & {
      monthly: number[];
      /** Rules of conditions in force that the question says nothing of. */
      unchecked: string[];
      /** Last day to claim; null where no rule sets one. */
      claimBy: string | null;
    })
  | Refusal;

/** Conditions that a field is held against. */
const CONDITIONS: readonly [
  field: 'contributionMonths' | 'monthsToClaim' | 'ageOnJoining' | 'claim',
  rule: string,
  met: (given: number, set: number) => boolean,
][] = [
  ['contributionMonths', 'jkp/contribution-months', (given, set) => given >= set],
  ['monthsToClaim', 'jkp/claim-months', (given, set) => given <= set],
  ['ageOnJoining', 'jkp/age-limit', (given, set) => given < set],
  ['claim', 'jkp/claims', (given, set) => given <= set],
];

/**
 * Cash after a layoff (JKP), month by month. Each month follows the rule in force when it starts:
 * since February 2025 the new rate also holds for the months that remained of older claims.
 * Conditions are checked only where the question states what they depend on.
 * @example jobLossBenefit(rules, { wage: 8_000_000, date: '2026-11-22' }) // 3 million for 6 months
 */
export function jobLossBenefit(rules: RuleRows, question: JobLossQuestion): JobLossBenefit {
  const { wage, date } = question;
  const refusal = badAmount(wage) ?? unmetCondition(rules, question);
  if (refusal) return refusal;
  const length = read(rules, date, { months: ['jkp/cash-months', 'months'] });
  if (!length.ok) return length;
  const months: { amount: number; line: BenefitLine }[] = [];
  for (let index = 0; index < length.values.months; index += 1) {
    const day = addMonths(date, index);
    const limit = read(rules, day, { ceiling: ['jkp/ceiling', 'rupiah'] });
    if (!limit.ok) return limit;
    const share = rateOf(rules, day, index);
    if (!share.ok) return share;
    const base = Math.min(wage, limit.values.ceiling);
    const { rate } = share.values;
    const amount = percentOf(base, rate);
    const given = { programme: 'jkp', item: 'cash', base, rate, times: 1, amount } as const;
    const line = benefitLine({ ...given, paid: 'monthly' }, [share, limit, length]);
    months.push({ amount, line });
  }
  const monthly = months.map(({ amount }) => amount);
  const claim = read(rules, date, { months: ['jkp/claim-months', 'months'] });
  const claimBy = claim.ok ? addMonths(date, claim.values.months) : null;
  const unchecked = [
    ...(question.size ? [] : ['jkp/jht-required', 'jkp/jp-required']),
    ...CONDITIONS.filter(([field]) => question[field] === undefined).map(([, rule]) => rule),
  ].filter((rule) => !('ok' in rowFor(rules, rule, date)));
  return { ...benefitOf(runsOf(months.map(({ line }) => line))), monthly, unchecked, claimBy };
}

/** The rate of a month: the one of today, or that of its place among the months before 2025. */
function rateOf(rules: RuleRows, day: string, index: number) {
  const now = read(rules, day, { rate: ['jkp/cash-rate', 'percent'] });
  if (now.ok || now.reason !== 'no-rule') return now;
  const first = read(rules, day, { months: ['jkp/cash-first-months', 'months'] });
  // Where the former rule does not hold either, it is the rule of today that is missing.
  if (!first.ok) return now;
  const part = index < first.values.months ? 'first' : 'later';
  return read(rules, day, { rate: [`jkp/cash-rate-${part}`, 'percent'] });
}

/** Neighbouring months that are alike, as one line each. */
function runsOf(months: BenefitLine[]): BenefitLine[] {
  const lines: BenefitLine[] = [];
  for (const month of months) {
    const last = lines.at(-1);
    if (last && last.rate === month.rate && last.base === month.base) {
      last.amount += month.amount;
      last.times = (last.times ?? 0) + 1;
    } else lines.push({ ...month });
  }
  return lines;
}

/** The first condition the question shows not to be met; null if none is. */
function unmetCondition(rules: RuleRows, question: JobLossQuestion): Refusal | null {
  const { date, size, programmes = [] } = question;
  const wrong = badDay(date);
  if (wrong) return wrong;
  if (size && !SIZES.includes(size))
    return { ok: false, reason: 'unknown-rule', rule: `employer/${size}-required` };
  const needed = [
    ...(size === undefined ? [] : ['jkk', 'jkm', 'jht'].map((one) => ['jkp/jht-required', one])),
    ...(size === 'medium' || size === 'large' ? [['jkp/jp-required', 'jp']] : []),
  ];
  for (const [rule = '', programme = ''] of needed)
    if (!programmes.includes(programme)) return condition(rules, rule, date, () => false);
  for (const [field, rule, met] of CONDITIONS) {
    const given = question[field];
    const refusal =
      given === undefined
        ? null
        : (badNumber(field, given, 0, MOST_NUMBER) ??
          condition(rules, rule, date, (set) => met(given, set)));
    if (refusal) return refusal;
  }
  return null;
}

function condition(
  rules: RuleRows,
  rule: string,
  date: string,
  met: (set: number) => boolean,
): Refusal | null {
  const row = rowFor(rules, rule, date);
  if ('ok' in row) return row;
  const { value } = row;
  const set = 'value' in value && typeof value.value === 'number' ? value.value : 0;
  return met(set) ? null : { ok: false, reason: 'not-entitled', rule, basis: row.basis };
}
