import { totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badDay, badTold, read, tooLong } from '../../../rules/read.ts';
import type { RuleRows, NeededRule, NeededRules } from '../../../rules/rule-types.ts';
import { arrearsOf } from '../../arrears.ts';
import { studies } from '../../levels.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import { mostScholarships, scholarshipLines } from '../../scholarship.ts';
import type { Benefit, BenefitItem, BenefitLine, OpenQuestion, Refusal } from '../../case-types.ts';
import { bounds, type DeathCase } from './case.ts';

/** The rules it reads, beside those of arrears and scholarships. */
export const needs = {
  lumpSum: ['jkm/lump-sum', 'rupiah'],
  periodic: ['jkm/periodic', 'rupiah'],
  funeral: ['jkm/funeral', 'rupiah'],
  fullAfter: ['bpu/jkm-full-after', 'months'],
  migrant: {
    abroad: ['migrant/death-abroad', 'rupiah'],
    home: ['migrant/death-home', 'rupiah'],
  },
  scholarshipAfter: ['scholarship/jkm-years', 'years'],
} as const satisfies NeededRules;

/** What is paid without a scholarship; the funeral grant comes last. */
const PARTS = [
  ['lump-sum', needs.lumpSum],
  ['periodic', needs.periodic],
  ['funeral', needs.funeral],
] as const satisfies readonly (readonly [item: BenefitItem, rule: NeededRule])[];

/**
 * What a family gets when a member dies other than from work (JKM). A self-employed member of too
 * short a membership leaves the funeral grant only; `unmet` then names the rule. What was not told
 * counts neither as met nor as not met: what hangs on it stands in `open`.
 * @example deathBenefit(rules, { segment: 'pu', date: '2026-11-22', children: [] }) // 20 + 12 + 10 million
 */
export function deathBenefit(rules: RuleRows, question: DeathCase): Benefit {
  const { segment, date, membershipMonths, contributionMonths, arrearsMonths } = question;
  const wrong =
    badDay(date) ??
    badTold('membershipMonths', membershipMonths, ...bounds.membershipMonths) ??
    badTold('contributionMonths', contributionMonths, ...bounds.contributionMonths) ??
    badTold('arrearsMonths', arrearsMonths, ...bounds.arrearsMonths) ??
    (segment === 'bpu'
      ? (tooLong('contributionMonths', contributionMonths, membershipMonths) ??
        tooLong('arrearsMonths', arrearsMonths, monthsLeft(membershipMonths, contributionMonths)))
      : null);
  if (wrong) return wrong;
  if (segment === 'migrant') return migrantDeath(rules, question);

  const arrears = arrearsOf(rules, segment, date, arrearsMonths, {
    says: 'arrears-death',
    member: segment === 'bpu' ? membershipMonths : undefined,
  });
  if (!arrears.ok) return arrears;
  const full = segment === 'bpu' ? fullness(rules, date, membershipMonths) : FULL;
  if (!full.ok) return full;
  const all: BenefitLine[] = [];
  for (const [item, amount] of PARTS) {
    const found = read(rules, date, { amount });
    if (!found.ok) return found;
    const line = { programme: 'jkm', item, payer: arrears.payer, amount: found.values.amount };
    const waits = arrears.wait && item !== 'funeral' ? { afterArrears: true as const } : {};
    all.push(benefitLine({ ...line, ...waits }, full.met ? [found] : [found, full]));
  }
  const lines = full.met ? all : all.slice(-1);
  if (full.met === false) return benefitOf(lines, arrears.open, full.rules);

  const school = schooling(rules, question);
  if (!school.ok) return school;
  if (full.met)
    return benefitOf([...lines, ...school.lines], [...school.open, ...arrears.open], school.unmet);
  const membership: OpenQuestion = {
    fields: ['membershipMonths'],
    says: 'membership',
    effect: 'adds',
    rule: full.rules[0],
    amount: totalOf([...all.slice(0, -1), ...school.lines]),
  };
  return benefitOf(lines, [membership, ...school.open, ...arrears.open], school.unmet);
}

/** Months of a membership in which nothing was paid: no arrears can be longer. */
function monthsLeft(member: number | undefined, paid = 0): number | undefined {
  return member === undefined ? undefined : member - paid;
}

/** Whether a self-employed member was long enough in for all of it; undefined where it was not told. */
type Fullness =
  { ok: true; met: true } | { ok: true; met: false | undefined; basis: string; rules: string[] };
const FULL = { ok: true, met: true } as const;

/** Before the rule everyone was long enough in. */
function fullness(rules: RuleRows, date: string, months: number | undefined): Fullness | Refusal {
  const found = read(rules, date, { least: needs.fullAfter });
  if (!found.ok) return found.reason === 'no-rule' && !found.last ? FULL : found;
  const met = months === undefined ? undefined : months >= found.values.least;
  return met ? FULL : { ok: true, met, basis: found.basis, rules: found.rules };
}

/** The scholarships that are sure, or what they hang on. */
function schooling(
  rules: RuleRows,
  { segment, date, contributionMonths, membershipMonths, children }: DeathCase,
): { ok: true; lines: BenefitLine[]; open: OpenQuestion[]; unmet: string[] } | Refusal {
  if (children && !children.some(studies)) return { ok: true, lines: [], open: [], unmet: [] };
  const needed = read(rules, date, { years: needs.scholarshipAfter });
  if (!needed.ok) return needed;
  const least = needed.values.years * 12;
  // Nobody can have contributed for longer than they were a member.
  const tooNew = segment === 'bpu' && (membershipMonths ?? Infinity) < least;
  const short = contributionMonths === undefined ? tooNew || undefined : contributionMonths < least;
  if (short) return { ok: true, lines: [], open: [], unmet: children ? needed.rules : [] };
  const found = children
    ? scholarshipLines(rules, date, 'jkm', children)
    : mostScholarships(rules, date, 'jkm');
  if (!found.ok) return found;
  if (children && short === false) return { ok: true, lines: found.lines, open: [], unmet: [] };
  const fields = [
    ...(short === undefined ? ['contributionMonths'] : []),
    ...(children ? [] : ['children']),
  ];
  const open: OpenQuestion = {
    fields,
    says: short === false ? 'children' : children ? 'scholarship' : 'scholarship-children',
    effect: 'adds',
    rule: needed.rules[0],
    amount: totalOf(found.lines),
  };
  return { ok: true, lines: [], open: [open], unmet: [] };
}

function migrantDeath(rules: RuleRows, { date, stage, children }: DeathCase): Benefit {
  const lines: Record<string, BenefitLine> = {};
  for (const one of stage ? [stage] : (['abroad', 'home'] as const)) {
    const found = read(rules, date, { amount: ruleOf(needs.migrant, one) });
    if (!found.ok) return found;
    const { amount } = found.values;
    lines[one] = benefitLine({ programme: 'jkm', item: 'lump-sum', amount }, [found]);
  }
  const { home, abroad } = lines;
  if (!abroad) return benefitOf(home ? [home] : []);
  const school = children
    ? scholarshipLines(rules, date, 'jkm', children)
    : mostScholarships(rules, date, 'jkm');
  if (!school.ok) return school;
  const most = totalOf(school.lines);
  if (home) {
    const amount = totalOf([abroad, ...(children ? school.lines : [])]);
    const fields = children ? ['stage'] : ['stage', 'children'];
    return benefitOf([home], [{ fields, says: 'stage', effect: 'choice', amount }]);
  }
  if (children) return benefitOf([abroad, ...school.lines]);
  return benefitOf(
    [abroad],
    [{ fields: ['children'], says: 'children', effect: 'adds', amount: most }],
  );
}
