import { isDay } from '../../../rules/days.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import { compound, proportionOf, tidy } from '../../../rules/money.ts';
import { ceilingFor, firstPension, impossibleMonths, lastYear, type Ceiling } from './bounds.ts';
import {
  badAmount,
  badNumber,
  badPercent,
  badTold,
  read,
  WORKING_LIFE,
} from '../../../rules/read.ts';
import { retirement, type Retirement } from './retirement.ts';
import type { BenefitResult, OpenQuestion, Refusal, RuleRows } from '../../../rules/types.ts';

export interface PensionQuestion {
  /** What the pension is for; the last two count a short period in full under conditions. */
  event: 'retirement' | 'disability' | 'death';
  /** Average monthly wage over the whole period, past wages already indexed; whole rupiah. */
  averageWage: number;
  /** Months contributed. */
  contributionMonths: number;
  /** For `retirement`: year of birth, by which the age is known and the year it is reached. */
  born?: number;
  /**
   * Day the pension starts, `YYYY-MM-DD`; absent for `retirement`: the end of the year in which the
   * age is reached.
   */
  date?: string;
  /** For `death`: who receives it; `child-after-spouse` is a child whose parent's pension has ended. */
  recipient?: 'spouse' | 'child' | 'child-after-spouse' | 'parent';
  /** For `disability` and `death`: full months of membership before the event. */
  membershipMonths?: number;
  /** For `disability` and `death`: share of months actually paid for, in per cent. */
  density?: number;
}

/** A monthly pension. */
export type Pension =
  | (BenefitResult & {
      /** Months that count, which may be more than were contributed. */
      countedMonths: number;
      /** Day whose rules were read. */
      date: string;
      /** Age by the year of birth, where it was asked for and is known. */
      retirement: Reached | null;
      /** The highest wage contributions have been paid on, where the average told lies above it. */
      ceiling: Ceiling | null;
    })
  | Refusal;

const YEAR = 12;
/** Years of birth of those who can be in the programme: old when it began, or too young to work yet. */
const [FIRST_BORN, LAST_BORN] = [1930, 2015];
const FORMULA = { rate: ['jp/accrual-rate', 'percent'] } as const;
/** Whose shares are multiplied, where it is not only the recipient's own. */
const SHARES: Record<string, string[]> = { 'child-after-spouse': ['spouse', 'child'] };

/**
 * The monthly pension (JP) by its formula. Too short a period gives no old-age pension but all
 * contributions with their returns at once: refused with the rule that says so. So is who has not
 * reached the age on the day asked for, and what cannot be: more months than the programme is old.
 * A wage above every ceiling so far is cut to the highest of them.
 * @example pension(rules, { event: 'retirement', averageWage: 4_000_000, contributionMonths: 180, born: 1970, date: '2030-07-01' }) // 600000
 */
export function pension(rules: RuleRows, question: PensionQuestion): Pension {
  const { event, averageWage, contributionMonths } = question;
  const wrong =
    badAmount(averageWage) ?? badNumber('contributionMonths', contributionMonths, 1, WORKING_LIFE);
  if (wrong) return wrong;
  const begun = startOf(rules, question);
  if (!begun.ok) return begun;
  const { date, reached } = begun;
  const formula = read(rules, date, FORMULA);
  if (!formula.ok) return formula;
  const needed = read(rules, date, { years: ['jp/minimum-years', 'years'] });
  if (!needed.ok) return needed;
  const last = lastYear(rules, question, reached);
  const { years } = needed.values;
  const impossible = impossibleMonths(rules, question, date, years, last);
  // On a later day than the one taken for it there may have been as many.
  if (impossible) return question.date ? impossible : { ok: false, reason: 'date', given: '' };
  const isShort = contributionMonths < years * YEAR;
  if (question.date === undefined && reached && isShort && last >= firstPension(rules, years)) {
    // Until then more may be paid: too short a period fails on a day that was told.
    const { basis, year } = reached;
    const rule = 'jp/minimum-years';
    return { ok: false, reason: 'not-yet', says: 'short', rule, basis, from: `${year}` };
  }
  const counted = countedMonths(rules, question, date, needed);
  if (!counted.ok) return counted;
  const origins: Origin[] = [formula, ...counted.origins];
  const percents = [formula.values.rate];
  const recipient = event === 'death' ? (question.recipient ?? '') : '';
  for (const name of SHARES[recipient] ?? (recipient ? [recipient] : [])) {
    const share = read(rules, date, { rate: [`jp/${name}-share`, 'percent'] });
    if (!share.ok) return share;
    origins.push(share);
    percents.push(share.values.rate);
  }
  const ceiling = ceilingFor(rules, averageWage, date);
  if (ceiling) origins.push(ceiling);
  const base = ceiling?.amount ?? averageWage;
  const { months } = counted;
  const line = benefitLine(
    {
      programme: 'jp',
      item: 'pension',
      base,
      rate: compound(...percents),
      times: tidy(months / YEAR),
      amount: proportionOf(base, months, YEAR, ...percents),
      paid: 'monthly',
    },
    origins,
  );
  // The end of a year was taken for the day.
  const start: OpenQuestion[] =
    question.date === undefined ? [{ fields: ['date'], says: 'start', effect: 'choice' }] : [];
  return {
    ...benefitOf([line], [...start, ...counted.open]),
    countedMonths: months,
    date,
    retirement: reached,
    ceiling,
  };
}

type Origin = { basis: string; rules: string[] };
type Reached = Extract<Retirement, { ok: true }>;

/** The day the pension starts and, by the year of birth, the age; who is too young then is refused. */
function startOf(
  rules: RuleRows,
  { born = NaN, date, event }: PensionQuestion,
): { ok: true; date: string; reached: Reached | null } | Refusal {
  if (event !== 'retirement') {
    const day = date ?? '';
    return isDay(day)
      ? { ok: true, date: day, reached: null }
      : { ok: false, reason: 'date', given: day };
  }
  const wrong = badNumber('born', born, FIRST_BORN, LAST_BORN);
  if (wrong) return wrong;
  const reached = retirement(rules, born);
  if (date === undefined) {
    if (reached.ok) return { ok: true, date: `${reached.year}-12-31`, reached };
    // Whoever reached the age before there was a pension tells the day.
    return reached.reason === 'no-rule' ? { ok: false, reason: 'date', given: '' } : reached;
  }
  const limit = read(rules, date, { age: ['jp/age', 'years-of-age'] });
  if (!limit.ok) return limit;
  if (Number(date.slice(0, 4)) - born < limit.values.age && reached.ok) {
    const { basis, year } = reached;
    return {
      ok: false,
      reason: 'not-yet',
      says: 'pension',
      rule: 'jp/age',
      basis,
      from: `${year}`,
    };
  }
  // Whoever reached the age before there was a pension has no year of reaching it.
  return { ok: true, date, reached: reached.ok ? reached : null };
}

/** The months that count and what that hangs on, or the rule that a pension fails on. */
function countedMonths(
  rules: RuleRows,
  question: PensionQuestion,
  date: string,
  needed: Origin & { values: { years: number } },
): { ok: true; months: number; origins: Origin[]; open: OpenQuestion[] } | Refusal {
  const { contributionMonths, event, recipient, membershipMonths, density } = question;
  const least = needed.values.years * YEAR;
  if (contributionMonths >= least)
    return { ok: true, months: contributionMonths, origins: [], open: [] };
  const { basis } = needed;
  if (event === 'retirement')
    return {
      ok: false,
      reason: 'not-entitled',
      rule: 'jp/minimum-years',
      basis,
      instead: 'contributions',
    };
  const wrong =
    badTold('membershipMonths', membershipMonths, 0, WORKING_LIFE) ??
    (density === undefined ? null : badPercent('density', density));
  if (wrong) return wrong;
  const name = event === 'death' ? 'survivor' : event;
  const paid = read(rules, date, { least: [`jp/${name}-density`, 'percent'] });
  if (!paid.ok) return paid;
  const member =
    event === 'disability'
      ? read(rules, date, { least: ['jp/disability-membership', 'months'] })
      : read(rules, date, { least: ['jp/survivor-membership', 'years'] });
  if (!member.ok) return member;
  const months = member.values.least * (event === 'disability' ? 1 : YEAR);
  const widow =
    event === 'death' && recipient === 'spouse'
      ? read(rules, date, { once: ['jp/widow-once', 'window'] })
      : null;
  if (widow && !widow.ok) return widow;
  const instead = widow ? 'widow' : 'unread';
  const otherwise = widow ? { otherwise: widow.basis } : {};
  const open: OpenQuestion[] = [];
  for (const [field, given, limit, found] of [
    ['membershipMonths', membershipMonths, months, member],
    ['density', density, paid.values.least, paid],
  ] as const) {
    const [rule = ''] = found.rules;
    // Whoever has contributed for so long has been a member for so long.
    if (field === 'membershipMonths' && contributionMonths >= limit) continue;
    if (given === undefined)
      open.push({ fields: [field], says: instead, effect: 'if', rule, ...otherwise });
    else if (given < limit)
      return { ok: false, reason: 'not-entitled', rule, basis: found.basis, instead, ...otherwise };
  }
  return { ok: true, months: least, origins: [needed, paid, member], open };
}
