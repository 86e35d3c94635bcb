import type { RuleNeeds } from './problems.ts';

/** A way to divide up what an indicator counts; it is complete once its telling segment is there. */
export interface Division {
  telling: string;
  segments: readonly string[];
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
}
