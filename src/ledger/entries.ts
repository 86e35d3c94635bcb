import type { PrintedQuantity, RegionalObservation } from '../schema/index.ts';
import type { LedgerFault } from './faults.ts';
import { inOrder } from './order.ts';
import { comparePeriods, isPartOfYear, periodsOverlap } from './period.ts';
import { fitsDecimals, quantityOf } from './quantity.ts';
import { printReference, referenceOf } from './reference.ts';
import type { Entry, LedgerRecords, ParsedReference } from './entry-types.ts';

/** Observations joined with all they point to, and those that point nowhere. */
export function readEntries(records: LedgerRecords): { entries: Entry[]; faults: LedgerFault[] } {
  const regions = byId(records.regions);
  const indicators = byId(records.indicators);
  const units = byId(records.units);
  const segments = byId(records.segments);
  const populations = byId(records.populations);
  const sources = byId(records.sources);
  const people = byId(records.people);
  const entries = new Map<string, Entry>();
  const faults: LedgerFault[] = [];

  for (const observation of records.observations) {
    const fault = (kind: LedgerFault['kind'], value: string) =>
      faults.push({ kind, observation, value });
    const ref = referenceOf(observation);
    const region = regions.get(observation.region);
    const indicator = indicators.get(observation.indicator);
    const unit = indicator && units.get(indicator.unit);
    const segment = segments.get(observation.segment);
    const source = sources.get(observation.source);
    const population =
      observation.population === null ? null : populations.get(observation.population);
    if (!region) fault('unknown-region', observation.region);
    if (!indicator) fault('unknown-indicator', observation.indicator);
    if (indicator && !unit) fault('unknown-unit', indicator.unit);
    if (!segment) fault('unknown-segment', observation.segment);
    if (!source) fault('unknown-source', observation.source);
    if (population === undefined) fault('unknown-population', String(observation.population));
    const unfit = numbersOf(observation).filter((number) => !fitsDecimals(number));
    for (const { value } of unfit) fault('more-decimals', String(value));
    const stretched = indicator?.nature === 'stock' && isPartOfYear(observation.period);
    if (stretched) fault('stock-over-time', observation.period);
    if (!region || !indicator || !unit || !segment || !source) continue;
    if (population === undefined || stretched || unfit.length > 0) continue;
    if (entries.has(ref)) {
      fault('repeated', ref);
      continue;
    }
    entries.set(ref, {
      ref,
      region,
      indicator,
      unit,
      segment,
      population,
      source,
      speaker: observation.speaker ?? source,
      person: people.get(observation.person ?? '') ?? speakerOf(source, observation, people),
      quantity: quantityOf(observation, indicator.unit),
      observation,
    });
  }
  return { entries: [...entries.values()].sort(compareEntries), faults };
}

/** The one speaker of a source; nobody where the observation says that the document itself or somebody else speaks. */
function speakerOf(
  { person }: LedgerRecords['sources'][number],
  observation: RegionalObservation,
  people: ReadonlyMap<string, LedgerRecords['people'][number]>,
) {
  const isAnother = observation.person === null || observation.speaker !== undefined;
  return isAnother || person === null ? null : (people.get(person) ?? null);
}

/** The value of an observation and the counts it was divided from. */
function numbersOf({ numerator, denominator, ...value }: RegionalObservation): PrintedQuantity[] {
  return [value, numerator, denominator].filter((number) => typeof number === 'object');
}

/** Sorts by period, then by day of publication (undated last), then by reference. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    comparePeriods(a.observation.period, b.observation.period) ||
    comparePublished(a.source.published, b.source.published) ||
    inOrder(a.ref, b.ref)
  );
}

/**
 * Whether two entries of one indicator may describe the same time: a stock at some common moment; a
 * flow belongs to its whole period, so a quarter is a part of its year and not the same time.
 */
export function sameTime(a: Entry, b: Entry): boolean {
  const [one, other] = [a.observation.period, b.observation.period];
  return a.indicator.nature === 'flow' ? one === other : periodsOverlap(one, other);
}

/** Finds entries by the parts of a reference. */
export interface EntryIndex {
  all: readonly Entry[];
  /** Every entry that fits, superseded ones included; at most one if a source is named. */
  at(reference: ParsedReference): readonly Entry[];
}

/** An index over entries that are sorted already. */
export function indexEntries(entries: readonly Entry[]): EntryIndex {
  const bySubject = Map.groupBy(entries, ({ observation }) =>
    printReference({ ...observation, source: null }),
  );
  return {
    all: entries,
    at(reference) {
      const found = bySubject.get(printReference({ ...reference, source: null })) ?? [];
      return reference.source === null
        ? found
        : found.filter((entry) => entry.source.id === reference.source);
    },
  };
}

function comparePublished(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePeriods(a, b);
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
