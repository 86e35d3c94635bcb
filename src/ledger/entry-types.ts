import type { Quantity } from '../i18n/quantity.ts';
import type { Evidence } from './evidence.ts';
import type {
  Indicator,
  Person,
  Population,
  Records,
  Region,
  RegionalObservation,
  Segment,
  Source,
  Statement,
  Unit,
} from '../schema/index.ts';

/** The records a ledger is made from. */
export type LedgerRecords = Pick<
  Records,
  | 'regions'
  | 'indicators'
  | 'units'
  | 'segments'
  | 'populations'
  | 'sources'
  | 'people'
  | 'statements'
  | 'observations'
>;

export type { Quantity };

/** An observation with everything it points to. */
export interface Entry {
  /** Canonical reference, always with `@source`. */
  ref: string;
  region: Region;
  indicator: Indicator;
  /** What the indicator is counted in. */
  unit: Unit;
  /** Who or what of it is counted. */
  segment: Segment;
  population: Population | null;
  source: Source;
  /** Who states it: who of its source gave the number, or all who speak there. */
  speaker: Pick<Source, 'attribution' | 'voice'>;
  person: Person | null;
  quantity: Quantity;
  observation: RegionalObservation;
}

/** The parts of `region/indicator/period[:segment][@source]`. */
export interface ParsedReference {
  region: string;
  indicator: string;
  period: string;
  segment: string;
  source: string | null;
}

/** What looking up a reference gives. */
export type Lookup =
  | { ok: true; entry: Entry }
  | { ok: false; problem: 'malformed'; reference: string }
  | { ok: false; problem: 'unknown'; reference: string; nearest: string[] }
  | { ok: false; problem: 'ambiguous'; reference: string; candidates: Entry[] };

/** Why two observations may not share an axis, a rank or a difference. */
export type Obstacle =
  | 'indicator'
  | 'population'
  | 'population-unstated'
  | 'segment'
  | 'place-rule'
  | 'territory'
  | 'month'
  | 'month-unknown'
  | 'bound';

/** May two observations be compared, and if not, every reason. */
export type Verdict = { allowed: true } | { allowed: false; obstacles: Obstacle[] };

/** A number computed from others, with the entries it came from. */
export interface Derived {
  kind: 'difference' | 'ratio';
  quantity: Quantity;
  of: [Entry, Entry];
}

export type DerivedOrRefused =
  { ok: true; derived: Derived } | { ok: false; verdict: Verdict & { allowed: false } };

/** Observations of one region, indicator and segment with overlapping periods that do not agree. */
export interface Dispute {
  region: Region;
  indicator: Indicator;
  segment: string;
  /** The widest period the rivals share, as a period string. */
  period: string;
  rivals: Entry[];
}

/** A value that replaced another. */
export interface Revision {
  entry: Entry;
  replaced: Entry;
}

/** Find, compare, derive and revise observations. Made once from validated records. */
export interface Ledger {
  find(reference: string): Lookup;
  /** @throws Error if the reference is unknown or ambiguous: for pages, whose references the check has passed */
  get(reference: string): Entry;
  /** All entries of a region (current and superseded), in order of period, then publication. */
  ofRegion(region: string): Entry[];
  region(id: string): Region | undefined;
  statement(id: string): Statement | undefined;
  /** What was said of a region: by day, then source by source. */
  statementsOf(region: string): Statement[];
  /** What the ledger finds for and against a comparison or superlative, without what is typed. */
  evidence(statement: Statement): Evidence;
  compare(a: Entry, b: Entry): Verdict;
  /** a − b; percentages give percentage points. */
  difference(a: Entry, b: Entry): DerivedOrRefused;
  /** a ÷ b, rounded half up to `decimals`. */
  ratio(a: Entry, b: Entry, decimals?: number): DerivedOrRefused;
  disputes(region: string): Dispute[];
  revisions(region?: string): Revision[];
  /** True once another observation supersedes this one. */
  isSuperseded(entry: Entry): boolean;
  /** What replaced an entry, and what replaced that in turn, oldest first. */
  replacementsOf(entry: Entry): Revision[];
}
