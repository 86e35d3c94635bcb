import { elementNamed } from '../vocabulary/index.ts';
import { comparePeriods } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Figure, Locale, Statement } from '../schema/index.ts';
import type { ContentPage } from './content.ts';
import type { Edition } from './edition.ts';
import { figureSpec } from './figure-pages.ts';
import { recordParts, type RecordPart } from './place-parts.ts';
import type { Surroundings } from './region-context.ts';
import type { RegionFacts } from './region-facts.ts';
import type { ValueTable } from './value-tables.ts';

/** What the page of a place shows of a record that has a page of its own: the newest few of everything. */
export interface PlaceBrief {
  /** The newest values, each of another thing. */
  values: ValueTable;
  said: Statement[];
  /** What stands on the page of the record. */
  parts: RecordPart[];
}

/** So many of each stand on the page of the place. */
const VALUES = 4;
const SAID = 2;

/** The newest of a record, latest first. */
export function briefOf(
  facts: RegionFacts,
  { peers, refused }: Surroundings,
  locale: Locale,
): PlaceBrief {
  const { results, comparisons, plans, risks } = facts;
  const entries = results
    .flatMap((table) => table.entries)
    .toSorted(laterFirst)
    .slice(0, VALUES);
  const said = [...comparisons, ...plans, ...risks]
    .toSorted((a, b) => comparePeriods(b.date, a.date))
    .slice(0, SAID);
  const values = { topic: null, label: null, entries, leads: true };
  return { values, said, parts: recordParts(facts, peers.length + refused.length, locale) };
}

/** The first picture of a narrative that has a page of its own: the page of the place keeps it. */
export function pictureOf(edition: Edition, { contents }: ContentPage): Figure | null {
  const of = contents.uses.find(({ name }) => elementNamed(name)?.states === 'figure')?.attributes[
    'of'
  ];
  return of === undefined ? null : figureSpec(edition, of);
}

function laterFirst(a: Entry, b: Entry): number {
  return comparePeriods(b.observation.period, a.observation.period);
}
