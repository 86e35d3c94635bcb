import { percentOf, proportionOf, totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badAmount, badDay, badMonth, badNumber, badPercent, read } from '../../../rules/read.ts';
import type { RuleRows, NeededRules } from '../../../rules/rule-types.ts';
import { bracketOf, BRACKETS } from '../../brackets.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import type { Benefit, BenefitLine, BenefitResult, Refusal } from '../../case-types.ts';
import { bounds, type SavingsCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  ...BRACKETS,
  self: { bpu: ['bpu/jht-rate', 'percent'] },
  share: {
    employer: ['jht/rate-employer', 'percent'],
    worker: ['jht/rate-worker', 'percent'],
  },
  tax: {
    free: ['jht/tax-free', 'rupiah'],
    rate: ['jht/tax-rate', 'percent'],
    years: ['jht/tax-years', 'years'],
  },
  partialAfter: ['jht/partial-years', 'years'],
  partial: {
    housing: ['jht/partial-housing', 'percent'],
    other: ['jht/partial-other', 'percent'],
  },
} as const satisfies NeededRules;

/** Savings at the end, with the assumption they rest on. */
export type Savings = (BenefitResult & { assumed: { growth: number } }) | Refusal;

const YEAR = 12;

/**
 * Old-age savings (JHT) after some months: opening balance, contributions, and growth. No return is
 * published, so growth is whatever the asker assumes: reckoned on the balance at the start of each
 * month and added once a year and at the end. Tax is not taken off (`savingsTax`).
 * @example oldAgeSavings(rules, { segment: 'pu', wage: 0, month: '2026-11', months: 12, balance: 20_000_000, growth: 5 }) // 21 million
 */
export function oldAgeSavings(rules: RuleRows, question: SavingsCase): Savings {
  const { months, balance, growth } = question;
  const wrong =
    badMonth(question.month) ??
    badAmount(question.wage, balance) ??
    badNumber('months', months, ...bounds.months) ??
    badPercent('growth', growth, ...bounds.growth);
  if (wrong) return wrong;
  const shares = sharesOf(rules, question);
  if (!shares.ok) return shares;
  const monthly = totalOf(shares.lines);
  const opening = { item: 'opening-balance', payer: 'self', amount: balance } as const;
  const lines = [
    benefitLine({ programme: 'jht', ...opening }, []),
    ...shares.lines.map((line) => ({ ...line, times: months, amount: line.amount * months })),
    benefitLine(
      {
        programme: 'jht',
        item: 'growth',
        rate: growth,
        amount: grown(balance, monthly, months, growth),
      },
      [],
    ),
  ];
  const result = benefitOf(lines);
  // A long time of high growth leaves the numbers that are exact.
  if (!Number.isSafeInteger(result.total)) return { ok: false, reason: 'amount', given: balance };
  return { ...result, assumed: { growth } };
}

/** What is paid in for one month, by whom. */
function sharesOf(
  rules: RuleRows,
  { segment, wage, month }: SavingsCase,
): { ok: true; lines: BenefitLine[] } | Refusal {
  const lines: BenefitLine[] = [];
  const payers = segment === 'pu' ? (['employer', 'worker'] as const) : (['self'] as const);
  let base = wage;
  if (segment === 'bpu') {
    const found = bracketOf(rules, wage, month);
    if (!found.ok) return found;
    base = found.bracket.base;
  }
  for (const payer of payers) {
    const found =
      payer === 'self'
        ? read(rules, month, { ...BRACKETS, rate: ruleOf(needs.self, segment) })
        : read(rules, month, { rate: needs.share[payer] });
    if (!found.ok) return found;
    const { rate } = found.values;
    const given = { programme: 'jht', item: 'contributions', payer, base, rate } as const;
    lines.push(benefitLine({ ...given, amount: percentOf(base, rate), paid: 'monthly' }, [found]));
  }
  return { ok: true, lines };
}

/** Growth over all months; a contribution grows from the month after it. */
function grown(balance: number, monthly: number, months: number, rate: number): number {
  let now = balance;
  let added = 0;
  let ofYear = 0;
  for (let month = 1; month <= months; month += 1) {
    ofYear += now;
    now += monthly;
    if (month % YEAR !== 0 && month !== months) continue;
    const growth = proportionOf(ofYear, 1, YEAR, rate);
    now += growth;
    added += growth;
    ofYear = 0;
  }
  return added;
}

export interface SavingsTaxQuestion {
  /** Amount paid out now, whole rupiah. */
  amount: number;
  /** Day it is paid out, `YYYY-MM-DD`. */
  date: string;
  /** Amount paid out before within the calendar years that are taxed together. */
  before?: number;
  /** Which calendar year of payout this is, counted from the first payout as 1. */
  calendarYear?: number;
}

/**
 * Tax on old-age savings paid out: nothing up to a limit, a final rate above it, while all is paid
 * within the calendar years the law names. Later payouts are taxed progressively: refused.
 * @example savingsTax(rules, { amount: 80_000_000, date: '2026-11-22' }) // 5% of 30 million
 */
export function savingsTax(rules: RuleRows, question: SavingsTaxQuestion): Benefit {
  const { amount, date, before = 0, calendarYear = 1 } = question;
  const wrong =
    badDay(date) ?? badAmount(amount, before) ?? badNumber('calendarYear', calendarYear, 1, 100);
  if (wrong) return wrong;
  const found = read(rules, date, needs.tax);
  if (!found.ok) return found;
  const { free, rate, years } = found.values;
  if (calendarYear > years) return { ok: false, reason: 'not-published', what: 'progressive-tax' };
  const untaxed = Math.min(amount, Math.max(0, free - before));
  const base = amount - untaxed;
  const shared = { programme: 'jht', payer: 'self' } as const;
  return benefitOf([
    benefitLine({ ...shared, item: 'tax-free', base: untaxed, rate: 0, amount: 0 }, [found]),
    benefitLine({ ...shared, item: 'tax', base, rate, amount: percentOf(base, rate) }, [found]),
  ]);
}

/**
 * The most that may be taken out of the savings once, before their time.
 * @example partialPayout(rules, { balance: 40_000_000, membershipYears: 10, purpose: 'housing', date: '2026-11-22' }) // 12 million
 */
export function partialPayout(
  rules: RuleRows,
  question: {
    balance: number;
    membershipYears: number;
    purpose: 'housing' | 'other';
    date: string;
  },
): Benefit {
  const { balance, membershipYears, purpose, date } = question;
  const wrong =
    badDay(date) ?? badAmount(balance) ?? badNumber('membershipYears', membershipYears, 0, 100);
  if (wrong) return wrong;
  const needed = read(rules, date, { years: needs.partialAfter });
  if (!needed.ok) return needed;
  const [rule = ''] = needed.rules;
  if (membershipYears < needed.values.years)
    return { ok: false, reason: 'not-entitled', rule, basis: needed.basis };
  const found = read(rules, date, { rate: ruleOf(needs.partial, purpose) });
  if (!found.ok) return found;
  const { rate } = found.values;
  const given = { programme: 'jht', item: 'payout', base: balance, rate } as const;
  return benefitOf([benefitLine({ ...given, amount: percentOf(balance, rate) }, [found, needed])]);
}
