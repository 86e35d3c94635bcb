import type { RuleNeeds } from './problems.ts';

/** A way to divide up what an indicator counts; it is complete once its telling segment is there. */
export interface Division {
  telling: string;
  segments: readonly string[];
}

/** Two counts, one of which is about the same part of the other in every place: money a case. */
export interface Steady {
  /** Indicators. */
  of: string;
  by: readonly string[];
  /** How many times the usual ratio it may be, or what part of it. */
  times: number;
}

/** What payments cannot be, by rules that are in force for their time. */
export interface PaymentLimits {
  /** What a month of contributions costs for one worker at least. */
  month: string;
  /** Indicators that count those whose contributions are paid. */
  workers: readonly string[];
  /** What is paid for one worker: no less than one rule, no more than so many times another. */
  one: { least: string; most: string; times: number };
  /** Programmes that pay amounts set by rules: no more than all of these together for one worker. */
  fixed: Readonly<Record<string, readonly string[]>>;
}

/** What the rooms that know no programme are told of the subject of a site. */
export interface Subject extends RuleNeeds {
  /** The rules that each calculator reads, by its name. */
  calculators: Readonly<Record<string, readonly string[]>>;
  /** The rules that each table of contributions prints, by what it is for. */
  tables: Readonly<Record<string, readonly string[]>>;
  /** Rules that the home page prints. */
  home: readonly string[];
  divisions: readonly Division[];
  /** Rules of which each is higher than the one before it: classes of risk. */
  ascending: readonly (readonly string[])[];
  /** How far a rule may move from one row to the next, as a ratio, by the law that moves it. */
  moves: Readonly<Record<string, { least: number; most: number; by: string }>>;
  /** Rules that their law moves by the same number, so that each step of one is that of the other. */
  together: readonly (readonly [string, string])[];
  /** Counts that keep about the same ratio in all places and years. */
  steady: readonly Steady[];
  /** What payments can be; null where no rule says it. */
  payments: PaymentLimits | null;
}
