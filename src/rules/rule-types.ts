import type { Program, RuleRecord, RuleRow, RuleValue } from '../schema/index.ts';

/** What a rule is counted in. */
export type RuleUnit = RuleValue['unit'];

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

/** Where calculations find dated rows: all rules, or the few a calculator in a browser needs. */
export interface RuleRows {
  /** The rows of `program/rule`, oldest first; null for an unknown rule. */
  rowsOf(ref: string): readonly RuleRow[] | null;
}

/** All rules of all programmes, derived ones (bpu/minimum) included. */
export interface Rules extends RuleRows {
  /** Accepts `rule:jkm/death-benefit` and `jkm/death-benefit`. */
  find(reference: string): RuleLookup;
  /** @throws Error for an unknown rule */
  at(reference: string, date: string): RuleAt;
  all(): RuleEntry[];
}

/** A rule that a calculation reads, with the unit it needs of it. */
export type NeededRule<U extends RuleUnit = RuleUnit> = readonly [ref: string, unit: U];

/** Rules that a calculation reads, under names of its own. */
export interface NeededRules {
  readonly [name: string]: NeededRule | NeededRules;
}

/** Why rules could not be read, or a number not be taken; printed by the page, never thrown. */
export type Unread =
  /** No row covers the month, or the day if one was asked for; `last` and `next` are for saying so, never for computing. */
  | {
      ok: false;
      reason: 'no-rule';
      rule: string;
      month: string;
      date?: string;
      last: RuleRow | null;
      next: RuleRow | null;
    }
  | { ok: false; reason: 'unknown-rule'; rule: string }
  /** Not a month written `YYYY-MM`. */
  | { ok: false; reason: 'month'; given: string }
  /** Not a day written `YYYY-MM-DD`; `field` where it is not the day of the case. */
  | { ok: false; reason: 'date'; given: string; field?: string }
  /** Not whole rupiah from zero to ten trillion. */
  | { ok: false; reason: 'amount'; given: number }
  /** A number of months, years, persons or per cent outside its bounds. */
  | { ok: false; reason: 'number'; field: string; given: number; least: number; most: number }
  /** More months of contributions, or of arrears, than of membership. */
  | { ok: false; reason: 'too-long'; field: string; most: number };
