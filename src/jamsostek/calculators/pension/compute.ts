import { compound, proportionOf, tidy } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badAmount, badNumber, badPercent, badTold, read } from '../../../rules/read.ts';
import type { RuleRows } from '../../../rules/rule-types.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import type { BenefitResult, OpenQuestion, Refusal } from '../../case-types.ts';
import { ceilingFor, firstPension, impossibleMonths, lastYear, type Ceiling } from './bounds.ts';
import { bounds, type PensionCase } from './case.ts';
import { needs } from './needs.ts';
import { startOf, type Reached } from './retirement.ts';

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
const DENSITY = { disability: needs.full.disability.density, death: needs.full.death.density };
/** Whose shares are multiplied, where it is not only the recipient's own. */
const SHARES: Record<string, string[]> = { 'child-after-spouse': ['spouse', 'child'] };

/**
 * The monthly pension (JP) by its formula. Too short a period gives no old-age pension but all
 * contributions with their returns at once: refused with the rule that says so. So is who has not
 * reached the age on the day asked for, and what cannot be: more months than the programme is old.
 * A wage above every ceiling so far is cut to the highest of them.
 * @example pension(rules, { event: 'retirement', averageWage: 4_000_000, contributionMonths: 180, born: 1970, date: '2030-07-01' }) // 600000
 */
export function pension(rules: RuleRows, question: PensionCase): Pension {
  const { event, averageWage, contributionMonths } = question;
  const wrong =
    badAmount(averageWage) ??
    badNumber('contributionMonths', contributionMonths, ...bounds.contributionMonths);
  if (wrong) return wrong;
  const begun = startOf(rules, question);
  if (!begun.ok) return begun;
  const { date, reached } = begun;
  const formula = read(rules, date, { rate: needs.rate });
  if (!formula.ok) return formula;
  const needed = read(rules, date, { years: needs.minimum });
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
    const [rule] = needs.minimum;
    return { ok: false, reason: 'not-yet', says: 'short', rule, basis, from: `${year}` };
  }
  const counted = countedMonths(rules, question, date, needed);
  if (!counted.ok) return counted;
  const origins: Origin[] = [formula, ...counted.origins];
  const percents = [formula.values.rate];
  const recipient = event === 'death' ? (question.recipient ?? '') : '';
  for (const name of SHARES[recipient] ?? (recipient ? [recipient] : [])) {
    const share = read(rules, date, { rate: ruleOf(needs.share, name) });
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
/** The months that count and what that hangs on, or the rule that a pension fails on. */
function countedMonths(
  rules: RuleRows,
  question: PensionCase,
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
      rule: needs.minimum[0],
      basis,
      instead: 'contributions',
    };
  const wrong =
    badTold('membershipMonths', membershipMonths, ...bounds.membershipMonths) ??
    (density === undefined ? null : badPercent('density', density, ...bounds.density));
  if (wrong) return wrong;
  const paid = read(rules, date, { least: ruleOf(DENSITY, event) });
  if (!paid.ok) return paid;
  const member =
    event === 'disability'
      ? read(rules, date, { least: needs.full.disability.membership })
      : read(rules, date, { least: needs.full.death.membership });
  if (!member.ok) return member;
  const months = member.values.least * (event === 'disability' ? 1 : YEAR);
  const widow =
    event === 'death' && recipient === 'spouse'
      ? read(rules, date, { once: needs.widowOnce })
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
