import type { Program, RuleRecord, RuleRow } from '../schema/index.ts';

/** A rule together with the programme it belongs to. */
export interface RuleEntry {
  /** `program/rule` without the `rule:` prefix, e.g. `jkm/death-benefit`. */
  ref: string;
  program: Program;
  rule: RuleRecord;
  /** For a derived rule the references it is computed from; absent where `data/` holds the rule. */
  inputs?: string[];
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

/** Why a calculation gives no result; printed by the page, never thrown. */
export type Refusal =
  /** No row covers the month; `last` and `next` are for saying so, never for computing. */
  | {
      ok: false;
      reason: 'no-rule';
      rule: string;
      month: string;
      last: RuleRow | null;
      next: RuleRow | null;
    }
  | { ok: false; reason: 'unknown-rule'; rule: string }
  /** Not a month written `YYYY-MM`. */
  | { ok: false; reason: 'month'; given: string }
  /** Not whole rupiah of zero or more. */
  | { ok: false; reason: 'amount'; given: number };

/** A contribution for one month: its lines and their sum. */
export type Contribution = { ok: true; lines: Line[]; total: number } | Refusal;

/** Sectors whose discount has a period of its own. */
export type Sector = 'transport' | 'other';

/** Work accident risk of an enterprise, which BPJS assigns. */
export type RiskClass = 'very-low' | 'low' | 'medium' | 'high' | 'very-high';

/** Scale of an enterprise, which decides the programmes it must join. */
export type Size = 'micro' | 'small' | 'medium' | 'large';
