import type { Program, RuleRecord, RuleRow } from '../schema/index.ts';

/** A rule together with the programme it belongs to. */
export interface RuleEntry {
  /** `program/rule` without the `rule:` prefix, e.g. `jkm/death-benefit`. */
  ref: string;
  program: Program;
  rule: RuleRecord;
}

/** What a rule says on a date. `none` never passes the last row off as current. */
export type RuleAt =
  | { state: 'in-force'; entry: RuleEntry; row: RuleRow }
  | { state: 'none'; entry: RuleEntry; last: RuleRow | null; next: RuleRow | null };

export type RuleLookup =
  { ok: true; entry: RuleEntry } | { ok: false; reference: string; nearest: string[] };

/** All rules of all programmes, derived ones (bpu/minimum) included. */
export interface Rules {
  /** Accepts `rule:jkm/death-benefit` and `jkm/death-benefit`. */
  find(reference: string): RuleLookup;
  /** @throws Error for an unknown rule */
  at(reference: string, date: string): RuleAt;
  all(): RuleEntry[];
}

/** One line of a computed result; lines add up to the total and are never given as a bare total. */
export interface Line {
  programme: string;
  payer: 'worker' | 'employer' | 'government' | 'contractor' | 'self';
  /** Whole rupiah the rate is applied to; null for a flat amount. */
  base: number | null;
  /** Per cent; null for a flat amount. */
  rate: number | null;
  /** Whole rupiah, rounded half up. */
  amount: number;
  basis: string;
  /** Rule references the line was computed from. */
  rules: string[];
}
