import { totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badAmount, badMonth, badNumber, badTold, read } from '../../../rules/read.ts';
import type { RuleRows, NeededRule, NeededRules } from '../../../rules/rule-types.ts';
import { lineFrom } from '../../line.ts';
import type { Contribution, Line, OpenQuestion } from '../../case-types.ts';
import { bounds, type MigrantCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  contracts: {
    short: {
      months: ['migrant/contract-short', 'months'],
      package: ['migrant/package-short', 'rupiah'],
    },
    medium: {
      months: ['migrant/contract-medium', 'months'],
      package: ['migrant/package-medium', 'rupiah'],
    },
    long: {
      months: ['migrant/contract-long', 'months'],
      package: ['migrant/package-long', 'rupiah'],
    },
  },
  before: { agency: ['migrant/before-agency', 'rupiah'] },
  extraMonth: ['migrant/extra-month', 'rupiah'],
  /** What may be saved in a month. */
  saving: {
    least: ['migrant/jht-minimum', 'rupiah'],
    most: ['migrant/jht-maximum', 'rupiah'],
  },
} as const satisfies NeededRules;

/** Contracts for which packages exist, the shortest first. */
export const lengths = ['short', 'medium', 'long'] as const;

/** A programme of its own: the package covers both and is not split between them. */
const PACKAGE = 'jkk-jkm';

/**
 * What a migrant worker's contract costs in JKK and JKM, and in JHT if wanted.
 * Without an agency only the package of the long contract is published.
 * @example migrantContribution(rules, { contractMonths: 24, via: 'agency', month: '2026-11' }) // 37500 + 332500
 */
export function migrantContribution(rules: RuleRows, question: MigrantCase): Contribution {
  const { contractMonths, via, month, extraMonths, jht } = question;
  const refusal =
    badMonth(month) ??
    badTold('extraMonths', extraMonths, ...bounds.extraMonths) ??
    (jht === undefined ? null : badAmount(jht));
  if (refusal) return refusal;
  const known: number[] = [];
  let length: (typeof lengths)[number] | null = null;
  for (const one of lengths) {
    const contract = read(rules, month, { months: needs.contracts[one].months });
    if (!contract.ok) return contract;
    known.push(contract.values.months);
    if (contract.values.months === contractMonths) length = one;
  }
  if (!length) return { ok: false, reason: 'contract', given: contractMonths, known };
  if (via === 'individual' && length !== 'long')
    return { ok: false, reason: 'not-published', what: 'individual-package' };

  const payer = via === 'agency' ? 'worker-or-agency' : 'self';
  const lines: Line[] = [];
  const flat = (rule: NeededRule<'rupiah'>, times: number) => {
    const found = read(rules, month, { amount: rule });
    if (!found.ok) return found;
    const { amount } = found.values;
    const base = times === 1 ? null : amount;
    const line = { programme: PACKAGE, payer, base, rate: null, amount: amount * times } as const;
    lines.push(lineFrom(line, [found]));
    return null;
  };
  const missing =
    (via === 'individual' ? null : flat(ruleOf(needs.before, via), 1)) ??
    flat(needs.contracts[length].package, 1) ??
    (extraMonths ? flat(needs.extraMonth, extraMonths) : null);
  if (missing) return missing;
  const open: OpenQuestion[] = [];
  if (extraMonths === undefined) {
    const extra = read(rules, month, { amount: needs.extraMonth });
    if (!extra.ok) return extra;
    const { amount } = extra.values;
    open.push({ fields: ['extraMonths'], says: 'extra', effect: 'adds', amount });
  }
  if (jht === undefined) {
    const bounds = read(rules, month, needs.saving);
    if (!bounds.ok) return bounds;
    const amount = bounds.values.most * contractMonths;
    open.push({ fields: ['jht'], says: 'saving', effect: 'adds', amount });
  } else if (jht > 0) {
    const saving = savingLine(rules, month, jht, contractMonths);
    if (!('amount' in saving)) return saving;
    lines.push(saving);
  }
  return { ok: true, lines, total: totalOf(lines), open };
}

/** Old-age savings over the contract; the worker chooses the monthly amount between two bounds. */
function savingLine(rules: RuleRows, month: string, monthly: number, months: number) {
  const bounds = read(rules, month, needs.saving);
  if (!bounds.ok) return bounds;
  const { least, most } = bounds.values;
  return (
    badNumber('jht', monthly, least, most) ??
    lineFrom(
      { programme: 'jht', payer: 'self', base: monthly, rate: null, amount: monthly * months },
      [bounds],
    )
  );
}
