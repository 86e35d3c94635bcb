import { addMonths } from '../../../rules/add-months.ts';
import { isDay } from '../../../rules/days.ts';
import { percentOf } from '../../../rules/money.ts';
import { WORKING_LIFE, badAmount, badDay, badNumber, read, rowFor } from '../../../rules/read.ts';
import type { RuleRows, NeededRule, NeededRules } from '../../../rules/rule-types.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import type {
  BenefitLine,
  BenefitResult,
  Instead,
  OpenQuestion,
  Refusal,
  Size,
} from '../../case-types.ts';
import { bounds, type JobLossCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  rate: ['jkp/cash-rate', 'percent'],
  months: ['jkp/cash-months', 'months'],
  ceiling: ['jkp/ceiling', 'rupiah'],
  contributed: ['jkp/contribution-months', 'months'],
  within: ['jkp/within-months', 'months'],
  toClaim: ['jkp/claim-months', 'months'],
  ageLimit: ['jkp/age-limit', 'years-of-age'],
  claims: ['jkp/claims', 'times'],
  interval: ['jkp/claim-interval', 'years'],
  /** Programmes that the worker must have been in: of every employer, and of a larger one. */
  required: {
    all: ['jkp/jht-required', 'window'],
    larger: ['jkp/jp-required', 'window'],
  },
} as const satisfies NeededRules;

/** The cash benefit with its amount for each month. */
export type JobLossBenefit =
  | (BenefitResult & {
      monthly: number[];
      /** Last day to claim; null where no rule sets one. */
      claimBy: string | null;
    })
  | Refusal;

/** Whether an employer of a size is a larger one. */
const LARGER = {
  micro: false,
  small: false,
  medium: true,
  large: true,
} as const satisfies Record<Size, boolean>;

/** Conditions that a field is held against. */
const CONDITIONS: readonly [
  field: keyof typeof bounds,
  rule: NeededRule,
  met: (given: number, set: number) => boolean,
][] = [
  ['contributionMonths', needs.contributed, (given, set) => given >= set],
  ['monthsToClaim', needs.toClaim, (given, set) => given <= set],
  ['ageOnJoining', needs.ageLimit, (given, set) => given < set],
  ['claim', needs.claims, (given, set) => given <= set],
];

/**
 * Cash after a layoff (JKP), month by month. A condition that is told not to be met is refused with
 * its rule; one that was not told stands in `open`: the cash then comes only if it is met.
 * @example jobLossBenefit(rules, { wage: 8_000_000, date: '2026-11-22' }) // 3 million for 6 months
 */
export function jobLossBenefit(rules: RuleRows, question: JobLossCase): JobLossBenefit {
  const { wage, date } = question;
  const wrong = badDay(date) ?? badAmount(wage);
  if (wrong) return wrong;
  const open: OpenQuestion[] = [];
  const refusal =
    checkProgrammes(rules, question, open) ??
    checkConditions(rules, question, open) ??
    checkNextClaim(rules, question, open);
  if (refusal) return refusal;
  const rate = read(rules, date, { rate: needs.rate });
  if (!rate.ok) return rate;
  const length = read(rules, date, { months: needs.months });
  if (!length.ok) return length;
  const months: BenefitLine[] = [];
  for (let index = 0; index < length.values.months; index += 1) {
    const found = read(rules, addMonths(date, index), {
      rate: needs.rate,
      ceiling: needs.ceiling,
    });
    if (!found.ok) return found;
    const { rate, ceiling } = found.values;
    const base = Math.min(wage, ceiling);
    const amount = percentOf(base, rate);
    const given = { programme: 'jkp', item: 'cash', base, rate, times: 1, amount } as const;
    months.push(benefitLine({ ...given, paid: 'monthly' }, [found, length]));
  }
  const claim = read(rules, date, { months: needs.toClaim });
  const claimBy = claim.ok ? addMonths(date, claim.values.months) : null;
  return {
    ...benefitOf(runsOf(months), open),
    monthly: months.map(({ amount }) => amount),
    claimBy,
  };
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

/** Holds the programmes against the size of the employer, as far as both were told. */
function checkProgrammes(
  rules: RuleRows,
  { date, size, programmes }: JobLossCase,
  open: OpenQuestion[],
): Refusal | null {
  if (size && !Object.hasOwn(LARGER, size))
    return { ok: false, reason: 'unknown-rule', rule: `employer/${size}-required` };
  const larger = size === undefined || LARGER[size];
  const needed = [
    ...(['jkk', 'jkm', 'jht'] as const).map((one) => [needs.required.all, one] as const),
    ...(larger ? [[needs.required.larger, 'jp'] as const] : []),
  ];
  for (const [[rule], programme] of needed) {
    if (size && programmes?.includes(programme)) continue;
    if (size && programmes?.includes('only'))
      return condition(rules, rule, date, () => false, 'employer');
    // Which programmes are needed hangs on the size: they are asked once that is told.
    ask(rules, date, open, rule, [size ? 'programmes' : 'size']);
  }
  return null;
}

function checkConditions(
  rules: RuleRows,
  question: JobLossCase,
  open: OpenQuestion[],
): Refusal | null {
  const { date } = question;
  const within = read(rules, date, { months: needs.within });
  // Contributions are counted within some months only: there cannot be more of them.
  const span = within.ok ? within.values.months : WORKING_LIFE;
  for (const [field, [rule], met] of CONDITIONS) {
    const given = question[field];
    const [least, most] = bounds[field];
    if (given === undefined) {
      ask(rules, date, open, rule, [field]);
      continue;
    }
    const refusal =
      badNumber(field, given, least, field === 'contributionMonths' ? span : most) ??
      condition(rules, rule, date, (set) => met(given, set), 'savings');
    if (refusal) return refusal;
  }
  return null;
}

/** A second or third claim needs some years of contributions since the benefit before it. */
function checkNextClaim(
  rules: RuleRows,
  { date, claim = 1, lastBenefit }: JobLossCase,
  open: OpenQuestion[],
): Refusal | null {
  if (claim < 2) return null;
  const [rule] = needs.interval;
  const found = read(rules, date, { years: needs.interval });
  if (!found.ok) return found;
  const months = found.values.years * 12;
  const since = rules.rowsOf(rule)?.[0]?.from ?? '';
  // Each claim before this one took as long, and the first of them could be made when JKP began.
  const first = addMonths(since, months * (claim - 1));
  if (lastBenefit !== undefined) {
    if (!isDay(lastBenefit))
      return { ok: false, reason: 'date', given: lastBenefit, field: 'lastBenefit' };
    if (lastBenefit > date) return { ok: false, reason: 'after', field: 'lastBenefit' };
    if (lastBenefit < since) return { ok: false, reason: 'before', field: 'lastBenefit', since };
  }
  const next = lastBenefit === undefined ? first : addMonths(lastBenefit, months);
  const from = next > first ? next : first;
  if (date < from)
    return { ok: false, reason: 'not-yet', says: 'claim', rule, basis: found.basis, from };
  if (lastBenefit === undefined) {
    ask(rules, date, open, rule, ['lastBenefit']);
    return null;
  }
  // Whether contributions were paid in all those years is not asked.
  ask(rules, date, open, rule, []);
  return null;
}

/** Notes a condition that the question does not tell of, once, if its rule is in force. */
function ask(
  rules: RuleRows,
  date: string,
  open: OpenQuestion[],
  rule: string,
  fields: string[],
): void {
  if ('ok' in rowFor(rules, rule, date) || open.some((one) => one.rule === rule)) return;
  open.push({ fields, says: 'condition', effect: 'if', rule });
}

function condition(
  rules: RuleRows,
  rule: string,
  date: string,
  met: (set: number) => boolean,
  instead: Instead,
): Refusal | null {
  const row = rowFor(rules, rule, date);
  if ('ok' in row) return row;
  const { value } = row;
  const set = 'value' in value && typeof value.value === 'number' ? value.value : 0;
  return met(set) ? null : { ok: false, reason: 'not-entitled', rule, basis: row.basis, instead };
}
