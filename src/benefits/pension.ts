import { isDay } from './days.ts';
import { benefitLine, benefitOf } from './line.ts';
import { compound, proportionOf, tidy } from './money.ts';
import { badAmount, badNumber, badPercent, read } from './read.ts';
import { retirement, type Retirement } from './retirement.ts';
import type { BenefitLine, BenefitResult, Refusal, RuleRows } from './types.ts';

export interface PensionQuestion {
  /** Average monthly wage over the whole period, past wages already indexed; whole rupiah. */
  averageWage: number;
  /** Months contributed. */
  contributionMonths: number;
  /** For `retirement`: year of birth, by which the age is known and the year it is reached. */
  born?: number;
  /** Day the pension starts, `YYYY-MM-DD`; absent: the end of the year in which the age is reached. */
  date?: string;
  /** Who receives it; `child-after-spouse`: a child whose parent's survivor pension has ended. */
  recipient?: 'member' | 'spouse' | 'child' | 'child-after-spouse' | 'parent';
  /** What the pension is for; the last two count a short period in full under conditions. */
  event?: 'retirement' | 'disability' | 'death';
  /** For `disability` and `death`: full months of membership before the event. */
  membershipMonths?: number;
  /** For `disability` and `death`: share of months actually paid for, in per cent. */
  density?: number;
}

/** A monthly pension and the limits it was held against. */
export type Pension =
  | (BenefitResult & {
      /** Months that count, which may be more than were contributed. */
      countedMonths: number;
      /** Day whose rules were read. */
      date: string;
      /** Age by the year of birth, where it was asked for and is known. */
      retirement: Reached | null;
      /** Smallest and largest pension of the day, or why they are not known: then none was applied. */
      limits: Limits;
    })
  | Refusal;

const YEAR = 12;
/** Whose shares are multiplied, where it is not only the recipient's own. */
const SHARES: Record<string, string[]> = {
  member: [],
  'child-after-spouse': ['spouse', 'child'],
};
const MOST_MONTHS = 720;

/**
 * The monthly pension (JP) by its formula. Too short a period gives no pension but all
 * contributions with their returns at once: refused with the rule that says so. So is who has not
 * reached the age on the day asked for.
 * @example pension(rules, { averageWage: 4_000_000, contributionMonths: 180, date: '2030-07-01' }) // 600000
 */
export function pension(rules: RuleRows, question: PensionQuestion): Pension {
  const { averageWage, contributionMonths, recipient = 'member' } = question;
  const wrong =
    badAmount(averageWage) ?? badNumber('contributionMonths', contributionMonths, 0, MOST_MONTHS);
  if (wrong) return wrong;
  const start = startOf(rules, question);
  if (!start.ok) return start;
  const { date, reached } = start;
  const counted = countedMonths(rules, question, date);
  if (!counted.ok) return counted;
  const formula = read(rules, date, { rate: ['jp/accrual-rate', 'percent'] });
  if (!formula.ok) return formula;
  const origins = [formula, ...counted.origins];
  const percents = [formula.values.rate];
  for (const name of SHARES[recipient] ?? [recipient]) {
    const share = read(rules, date, { rate: [`jp/${name}-share`, 'percent'] });
    if (!share.ok) return share;
    origins.push(share);
    percents.push(share.values.rate);
  }
  const { months } = counted;
  const line = benefitLine(
    {
      programme: 'jp',
      item: 'pension',
      base: averageWage,
      rate: compound(...percents),
      times: tidy(months / YEAR),
      amount: proportionOf(averageWage, months, YEAR, ...percents),
      paid: 'monthly',
    },
    origins,
  );
  const limits: Limits =
    recipient === 'member'
      ? limitsOn(rules, date)
      : { ok: false, reason: 'not-published', what: 'survivor-limits' };
  return {
    ...benefitOf([held(line, limits)]),
    countedMonths: months,
    date,
    retirement: reached,
    limits,
  };
}

type Reached = Extract<Retirement, { ok: true }>;

/** The day the pension starts and, by the year of birth, the age; who is too young then is refused. */
function startOf(
  rules: RuleRows,
  { born, date, event = 'retirement' }: PensionQuestion,
): { ok: true; date: string; reached: Reached | null } | Refusal {
  if (born === undefined || event !== 'retirement') {
    const day = date ?? '';
    return isDay(day)
      ? { ok: true, date: day, reached: null }
      : { ok: false, reason: 'date', given: day };
  }
  const reached = retirement(rules, born);
  if (!reached.ok && reached.reason === 'number') return reached;
  if (date === undefined)
    return reached.ok ? { ok: true, date: `${reached.year}-12-31`, reached } : reached;
  const limit = read(rules, date, { age: ['jp/age', 'years-of-age'] });
  if (!limit.ok) return limit;
  if (Number(date.slice(0, 4)) - born < limit.values.age)
    return { ok: false, reason: 'not-entitled', rule: 'jp/age', basis: limit.basis };
  // Whoever reached the age before there was a pension has no year of reaching it.
  return { ok: true, date, reached: reached.ok ? reached : null };
}

type Origin = { basis: string; rules: string[] };
/** The smallest and the largest pension, with where they are written. */
type Limits = { ok: true; minimum: number; maximum: number; origins: [Origin, Origin] } | Refusal;

function limitsOn(rules: RuleRows, date: string): Limits {
  const least = read(rules, date, { amount: ['jp/minimum-pension', 'rupiah'] });
  if (!least.ok) return unverified(least);
  const most = read(rules, date, { amount: ['jp/maximum-pension', 'rupiah'] });
  if (!most.ok) return unverified(most);
  const [minimum, maximum] = [least.values.amount, most.values.amount];
  return { ok: true, minimum, maximum, origins: [least, most] };
}

/** Limits change every year, so that those of another year would mislead: none is named. */
const unverified = (refusal: Refusal): Refusal =>
  refusal.reason === 'no-rule'
    ? { ok: false, reason: 'not-published', what: 'pension-limits' }
    : refusal;

/** The line, or the limit it lies beyond in its place. */
function held(line: BenefitLine, limits: Limits): BenefitLine {
  if (!limits.ok) return line;
  const { minimum, maximum, origins } = limits;
  const amount = Math.min(Math.max(line.amount, minimum), maximum);
  if (amount === line.amount) return line;
  const from = amount === minimum ? origins[0] : origins[1];
  return benefitLine({ programme: 'jp', item: 'pension', amount, paid: 'monthly' }, [from, line]);
}

/** The months that count, or the rule that a pension fails on. */
function countedMonths(
  rules: RuleRows,
  question: PensionQuestion,
  date: string,
): { ok: true; months: number; origins: Origin[] } | Refusal {
  const { contributionMonths, event = 'retirement' } = question;
  const needed = read(rules, date, { years: ['jp/minimum-years', 'years'] });
  if (!needed.ok) return needed;
  const least = needed.values.years * YEAR;
  if (contributionMonths >= least) return { ok: true, months: contributionMonths, origins: [] };
  const fails = ({ basis, rules: [rule = ''] }: Origin): Refusal => ({
    ok: false,
    reason: 'not-entitled',
    rule,
    basis,
  });
  if (event === 'retirement') return fails(needed);
  const { membershipMonths = 0, density = 0 } = question;
  const wrong =
    badNumber('membershipMonths', membershipMonths, 0, MOST_MONTHS) ??
    badPercent('density', density);
  if (wrong) return wrong;
  const name = event === 'death' ? 'survivor' : event;
  const paid = read(rules, date, { least: [`jp/${name}-density`, 'percent'] });
  if (!paid.ok) return paid;
  if (density < paid.values.least) return fails(paid);
  const member =
    event === 'disability'
      ? read(rules, date, { least: ['jp/disability-membership', 'months'] })
      : read(rules, date, { least: ['jp/survivor-membership', 'years'] });
  if (!member.ok) return member;
  const months = member.values.least * (event === 'disability' ? 1 : YEAR);
  return membershipMonths < months
    ? fails(member)
    : { ok: true, months: least, origins: [needed, paid, member] };
}
