import { lineFrom } from '../../line.ts';
import { totalOf } from '../../../rules/money.ts';
import { badAmount, badMonth, badNumber, badTold, read } from '../../../rules/read.ts';
import type { Contribution, Line, OpenQuestion, RuleRows } from '../../../rules/types.ts';

export interface MigrantQuestion {
  /** Months of the employment contract; packages exist for some lengths only. */
  contractMonths: number;
  /** Placed by an agency, or going alone. */
  via: 'agency' | 'individual';
  /** Month of the first payment, `YYYY-MM`. */
  month: string;
  /** Months worked beyond the contract. */
  extraMonths?: number;
  /** Old-age savings a month, whole rupiah, for all months of the contract; zero: none. */
  jht?: number;
}

/** A programme of its own: the package covers both and is not split between them. */
const PACKAGE = 'jkk-jkm';
const LENGTHS = ['short', 'medium', 'long'] as const;
const MOST_EXTRA = 60;
/** What may be saved in a month. */
const BOUNDS = {
  least: ['migrant/jht-minimum', 'rupiah'],
  most: ['migrant/jht-maximum', 'rupiah'],
} as const;

/**
 * What a migrant worker's contract costs in JKK and JKM, and in JHT if wanted.
 * Without an agency only the package of the long contract is published.
 * @example migrantContribution(rules, { contractMonths: 24, via: 'agency', month: '2026-11' }) // 37500 + 332500
 */
export function migrantContribution(rules: RuleRows, question: MigrantQuestion): Contribution {
  const { contractMonths, via, month, extraMonths, jht } = question;
  const refusal =
    badMonth(month) ??
    badTold('extraMonths', extraMonths, 0, MOST_EXTRA) ??
    (jht === undefined ? null : badAmount(jht));
  if (refusal) return refusal;
  const known: number[] = [];
  let length: (typeof LENGTHS)[number] | null = null;
  for (const one of LENGTHS) {
    const contract = read(rules, month, { months: [`migrant/contract-${one}`, 'months'] });
    if (!contract.ok) return contract;
    known.push(contract.values.months);
    if (contract.values.months === contractMonths) length = one;
  }
  if (!length) return { ok: false, reason: 'contract', given: contractMonths, known };
  if (via === 'individual' && length !== 'long')
    return { ok: false, reason: 'not-published', what: 'individual-package' };

  const payer = via === 'agency' ? 'worker-or-agency' : 'self';
  const lines: Line[] = [];
  const flat = (ref: string, times: number) => {
    const found = read(rules, month, { amount: [ref, 'rupiah'] });
    if (!found.ok) return found;
    const { amount } = found.values;
    const base = times === 1 ? null : amount;
    const line = { programme: PACKAGE, payer, base, rate: null, amount: amount * times } as const;
    lines.push(lineFrom(line, [found]));
    return null;
  };
  const missing =
    (via === 'individual' ? null : flat(`migrant/before-${via}`, 1)) ??
    flat(`migrant/package-${length}`, 1) ??
    (extraMonths ? flat('migrant/extra-month', extraMonths) : null);
  if (missing) return missing;
  const open: OpenQuestion[] = [];
  if (extraMonths === undefined) {
    const extra = read(rules, month, { amount: ['migrant/extra-month', 'rupiah'] });
    if (!extra.ok) return extra;
    const { amount } = extra.values;
    open.push({ fields: ['extraMonths'], says: 'extra', effect: 'adds', amount });
  }
  if (jht === undefined) {
    const bounds = read(rules, month, BOUNDS);
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
  const bounds = read(rules, month, BOUNDS);
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
