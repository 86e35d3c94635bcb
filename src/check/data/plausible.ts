import { EVERYONE, spanOf } from '../../ledger/index.ts';
import type { Indicator, RegionalObservation, Source } from '../../schema/index.ts';
import { faultyObservation, type Data, type Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/**
 * Numbers that fit their form, and yet cannot be what their indicator or source says. Those
 * whose reference is wrong by it are remembered as faulty, so that pages that meant them are not
 * blamed too.
 */
export function checkPlausible({ records, ids, faulty }: Data, report: Report): void {
  const indicators = new Map(records.indicators.map(({ record }) => [record.id, record]));
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]));
  for (const one of records.observations) {
    const indicator = indicators.get(one.record.indicator);
    const source = sources.get(one.record.source);
    // Of an unknown unit nobody can say whether it is a share.
    if (indicator && ids.units.has(indicator.unit)) checkShare(one, indicator, report);
    const isTimely = !indicator || !source || checkTime(one, indicator, source, report);
    if (!isTimely) faulty.push(faultyObservation(one.record));
  }
}

/** All people of a population, as a percentage of them. */
const WHOLE = 100;

type LocatedObservation = Located<RegionalObservation>;

/**
 * Percentages that do not say out of whom or exceed everyone, and counts out of somebody. A segment
 * may exceed the whole: more people can be members than it was thought to hold.
 */
function checkShare(
  { record, file, place }: LocatedObservation,
  { id, unit }: Indicator,
  report: Report,
): void {
  const { value, decimals, population, segment, mismatch } = record;
  if (unit !== 'percent') {
    if (population === null) return;
    report('population-of-count', file, place('population'), { indicator: id, population });
    return;
  }
  if (population === null) {
    report('missing-population', file, place('population'), { indicator: id });
  }
  if (segment === EVERYONE && mismatch === undefined && value > WHOLE) {
    const printed = value.toFixed(decimals);
    report('over-the-whole', file, place('value'), { indicator: id, value: printed });
  }
}

/** Whether a result's time had begun when its source was published or, if undated, read; reports it where not. */
function checkTime(
  { record: { period }, file, place }: LocatedObservation,
  { kind }: Indicator,
  { id, published, read }: Source,
  report: Report,
): boolean {
  const date = published ?? read;
  const isBegun = spanOf(period).first <= spanOf(date).last;
  // What is said of a whole year in its first months is meant for its end.
  const isEarly = period.length === 4 && date.startsWith(period) && /^\d{4}-0[1-6]/.test(date);
  if (kind !== 'result' || (isBegun && !(isEarly && published !== null))) return true;
  const shown = published === null ? 'read' : 'published';
  report('result-to-come', file, place('period'), { period, source: id, date, shown });
  return false;
}
