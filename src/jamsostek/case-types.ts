import type { Unread } from '../rules/rule-types.ts';

/** Who pays; the law leaves open whether a migrant worker or the agency does. */
export type Payer =
  'worker' | 'employer' | 'government' | 'contractor' | 'self' | 'worker-or-agency' | 'bpjs';

/** One line of a computed result; lines add up to the total and are never given as a bare total. */
export interface Line {
  programme: string;
  payer: Payer;
  /** Whole rupiah the rate is applied to; null for a flat amount. */
  base: number | null;
  /** Per cent; null for a flat amount. */
  rate: number | null;
  /** Whole rupiah, rounded half up. */
  amount: number;
  basis: string;
  /** Rule references the line was computed from; none for what only the asker says. */
  rules: string[];
}

/** What a line of a benefit is for. */
export type BenefitItem =
  | 'lump-sum'
  | 'periodic'
  | 'funeral'
  | 'disability'
  | 'incapacity'
  | 'scholarship'
  | 'cash'
  | 'opening-balance'
  | 'contributions'
  | 'growth'
  | 'payout'
  | 'tax-free'
  | 'tax'
  | 'pension';

/** One line of a benefit; `amount` is all of it, `times` included. */
export interface BenefitLine extends Line {
  item: BenefitItem;
  /** How often the base counts: a multiple of the wage, or months or years; null where it counts once. */
  times: number | null;
  paid: 'once' | 'monthly' | 'yearly';
  /** Paid only once arrears are settled. */
  afterArrears?: true;
}

/**
 * A question that was left open and decides something. Nothing is taken for its answer: the result
 * stands as far as what was told goes, and this says what the answer would make of it.
 */
export interface OpenQuestion {
  /** Fields that ask it. */
  fields: string[];
  /** Name of the text that says what hangs on it. */
  says: OpenText;
  /**
   * `adds`: the answer can only bring more. `if`: the result stands only where the condition is met.
   * `choice`: the result is that of one answer, which its text names beside those of the others.
   */
  effect: 'adds' | 'if' | 'choice';
  /** Rule that holds the condition. */
  rule?: string | undefined;
  /** Text of law for what is paid where the condition is not met, if it could be read. */
  otherwise?: string;
  /** Whole rupiah: the most that the answer adds, or the total that another answer brings. */
  amount?: number;
}

/** What hangs on a question left open, by the name of its text. */
export type OpenText =
  | 'membership'
  | 'scholarship'
  | 'scholarship-children'
  | 'children'
  | 'arrears-self'
  | 'arrears-death'
  | 'arrears-employer'
  | 'stage'
  | 'loss'
  | 'start'
  | 'condition'
  | 'widow'
  | 'unread'
  | 'sector'
  | 'jht'
  | 'state'
  | 'relief'
  | 'extra'
  | 'saving';

/** A benefit: its lines, their sum, conditions that kept something out of them, and what is open. */
export interface BenefitResult {
  ok: true;
  lines: BenefitLine[];
  total: number;
  /** Rules whose condition is told not to be met, so that a part is missing. */
  unmet: string[];
  /** Questions that were not answered and decide something, in the order of the form. */
  open: OpenQuestion[];
}
export type Benefit = BenefitResult | Refusal;

/** Why a calculation gives no result; printed by the page, never thrown. */
export type Refusal =
  | Unread
  /** A condition of the law is told not to be met: the rule that sets it, and its text of law. */
  | {
      ok: false;
      reason: 'not-entitled';
      rule: string;
      basis: string;
      instead?: Instead;
      /** Text of law for what is paid instead. */
      otherwise?: string;
    }
  /** What was asked for cannot begin before a day, or a year; `rule` says why. */
  | {
      ok: false;
      reason: 'not-yet';
      says: 'pension' | 'short' | 'claim';
      rule: string;
      basis: string;
      from: string;
    }
  /** More months than there have been since JP began; `first` is the first month of old-age pensions. */
  | {
      ok: false;
      reason: 'programme-age';
      field: string;
      most: number;
      since: string;
      first: string;
    }
  /** A relief that an enterprise of so few workers cannot have. */
  | { ok: false; reason: 'relief'; field: string; rule: string; basis: string }
  /** A day before the programme began. */
  | { ok: false; reason: 'before'; field: string; since: string }
  /** A day before which another day of the case would have to lie. */
  | { ok: false; reason: 'after'; field: string }
  /** A contract of a length for which no package is published. */
  | { ok: false; reason: 'contract'; given: number; known: number[] }
  /** The law has an answer, but not one that could be published; `what` names it. */
  | { ok: false; reason: 'not-published'; what: Unpublished };

/** What is paid, or remains, where a condition fails; the name of its text. */
export type Instead =
  /** The old-age savings stay the member's own. */
  | 'savings'
  /** An employer that did not enrol its worker owes the cash itself. */
  | 'employer'
  /** A widow or widower is paid once, not monthly. */
  | 'widow'
  /** The article that decides has not been read. */
  | 'unread'
  /** All contributions with their returns, at once. */
  | 'contributions';

/** What the law sets and no published source states. */
export type Unpublished =
  /** Progressive income tax on old-age savings paid in the third calendar year or later. */
  | 'progressive-tax'
  /** Work accident benefits of migrant workers other than death. */
  | 'migrant-accident'
  /** A package of migrant workers without an agency, other than for the long contract. */
  | 'individual-package';

/** A contribution for one month: its lines and their sum. */
export type Contribution =
  { ok: true; lines: Line[]; total: number; open: OpenQuestion[] } | Refusal;

/** Groups of members with rules of their own. */
export type CaseSegment = 'pu' | 'bpu' | 'construction' | 'migrant';

/** Sectors whose discount has a period of its own. */
export type Sector = 'transport' | 'other';

/** Work accident risk of an enterprise, which BPJS assigns. */
export type RiskClass = 'very-low' | 'low' | 'medium' | 'high' | 'very-high';

/** Scale of an enterprise, which decides the programmes it must join. */
export type Size = 'micro' | 'small' | 'medium' | 'large';
