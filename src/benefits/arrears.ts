import { read } from './read.ts';
import type { BenefitLine, Refusal, RuleRows, Segment } from './types.ts';

/** What consecutive months of arrears change in the payment of a benefit. */
export interface Arrears {
  ok: true;
  /** Who pays first: above the limit an employer does, and is refunded once it has settled. */
  payer: Extract<BenefitLine['payer'], 'bpjs' | 'employer'>;
  /** Whether cash waits until the arrears are settled. */
  wait: boolean;
}

/**
 * The effect of `months` consecutive months of arrears on JKK and JKM. Self-employed members lose
 * the benefit above their limit and wait for cash below it; an employer pays first above its own.
 * No limit is published for construction and migrant workers: there nothing changes.
 */
export function arrearsOf(
  rules: RuleRows,
  segment: Segment,
  date: string,
  months: number,
): Arrears | Refusal {
  const none: Arrears = { ok: true, payer: 'bpjs', wait: false };
  if (segment === 'construction' || segment === 'migrant') return none;
  const rule = segment === 'pu' ? 'employer/arrears-limit' : `${segment}/arrears-limit`;
  // An unknown segment has no such rule, and is refused with or without arrears.
  if (months === 0 && rules.rowsOf(rule)) return none;
  const found = read(rules, date, { limit: [rule, 'months'] });
  if (!found.ok) return found;
  const above = months > found.values.limit;
  if (segment === 'pu') return above ? { ...none, payer: 'employer' } : none;
  return above
    ? { ok: false, reason: 'not-entitled', rule, basis: found.basis }
    : { ...none, wait: true };
}
