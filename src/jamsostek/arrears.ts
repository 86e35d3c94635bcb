import { ruleOf } from '../rules/needs.ts';
import { read } from '../rules/read.ts';
import type { NeededRules, RuleRows } from '../rules/rule-types.ts';
import type { BenefitLine, OpenQuestion, OpenText, Refusal, CaseSegment } from './case-types.ts';

/** The longest arrears that leave a benefit as it is. */
export const ARREARS = {
  bpu: ['bpu/arrears-limit', 'months'],
  pu: ['employer/arrears-limit', 'months'],
} as const satisfies NeededRules;

/** What consecutive months of arrears change in the payment of a benefit. */
export interface Arrears {
  ok: true;
  /** Who pays first: above the limit an employer does, and is refunded once it has settled. */
  payer: Extract<BenefitLine['payer'], 'bpjs' | 'employer'>;
  /** Whether cash waits until the arrears are settled. */
  wait: boolean;
  /** What hangs on arrears that were not told. */
  open: OpenQuestion[];
}

/**
 * The effect of `months` consecutive months of arrears on JKK and JKM. Self-employed members lose
 * the benefit above their limit and wait for cash below it; an employer pays first above its own.
 * No limit is published for construction and migrant workers: there nothing changes.
 * @param more what an open question says of the self-employed, and for how many months they have been members
 * @param months not told where undefined: the result then holds up to the limit, which `open` says
 */
export function arrearsOf(
  rules: RuleRows,
  segment: CaseSegment,
  date: string,
  months: number | undefined,
  more: { says?: OpenText; member?: number | undefined } = {},
): Arrears | Refusal {
  const none: Arrears = { ok: true, payer: 'bpjs', wait: false, open: [] };
  if (segment === 'construction' || segment === 'migrant') return none;
  const limit = ruleOf(ARREARS, segment);
  const [rule] = limit;
  // An unknown segment has no such rule, and is refused with or without arrears.
  if (months === 0 && rules.rowsOf(rule)) return none;
  const found = read(rules, date, { limit });
  if (!found.ok) return found;
  if (months === undefined) {
    const self = segment !== 'pu';
    // Whoever joined so lately cannot be in arrears for longer.
    if (self && (more.member ?? Infinity) < found.values.limit) return none;
    const says = self ? (more.says ?? 'arrears-self') : 'arrears-employer';
    const effect = self ? 'if' : 'choice';
    return { ...none, open: [{ fields: ['arrearsMonths'], says, effect, rule }] };
  }
  const above = months > found.values.limit;
  if (segment === 'pu') return above ? { ...none, payer: 'employer' } : none;
  return above
    ? { ok: false, reason: 'not-entitled', rule, basis: found.basis, instead: 'savings' }
    : { ...none, wait: true };
}
