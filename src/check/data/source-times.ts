import type { RegionalObservation } from '../../schema/index.ts';
import { spanOf } from '../../ledger/index.ts';
import { daysIn } from '../pairs/days.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** So many times as many numbers of a source and a kind show of which time it is. */
const MANY = 3;

type LocatedObservation = Located<RegionalObservation>;

/**
 * Numbers of a time that the rest of their source contradicts: those of a kind that are of another time
 * than most of its kind, in whatever place, and those of a source whose title names a month of which it gives
 * nothing. What is right all the same says why in "mismatch".
 */
export function checkSourceTimes({ records }: Data, report: Report): void {
  const titles = new Map(records.sources.map(({ record }) => [record.id, record.title]));
  const bySource = Map.groupBy(records.observations, ({ record }) => record.source);
  for (const [source, own] of bySource) {
    const ofKinds = Map.groupBy(own, ({ record }) => `${record.indicator} ${record.segment}`);
    const odd = [...ofKinds.values()].flatMap((some) => loneOf(some));
    for (const { one, usual } of odd)
      report('lone-time', one.file, one.place('period'), {
        period: one.record.period,
        others: usual,
        source,
      });
    if (odd.length > 0) continue;
    const named = monthIn(titles.get(source) ?? '');
    const [first] = own;
    if (!named || !first || own.some(({ record }) => record.mismatch)) continue;
    if (own.some(({ record }) => overlaps(record.period, named.period))) continue;
    report('title-period', first.file, first.place('period'), {
      period: first.record.period,
      named: named.text,
      source,
    });
  }
}

/** The few among some of a kind that are of another time than most, which share theirs. */
function loneOf(some: readonly LocatedObservation[]): { one: LocatedObservation; usual: string }[] {
  const times = Map.groupBy(some, ({ record }) => record.period);
  const [most, ...others] = [...times.values()].toSorted((a, b) => b.length - a.length);
  const usual = most?.[0]?.record.period;
  const few = others.flat();
  if (!most || usual === undefined || few.length * MANY > most.length) return [];
  // A place that has both times has a series.
  const places = new Set(most.map(({ record }) => record.region));
  return few
    .filter(
      // The head of a column tells of which time its cells are.
      ({ record }) =>
        !places.has(record.region) &&
        record.mismatch === undefined &&
        record.where?.column === undefined,
    )
    .map((one) => ({ one, usual }));
}

/** The one month that a title names. */
function monthIn(title: string): { period: string; text: string } | null {
  const months = daysIn(title).filter(({ key }) => /^\d{4}-\d\d$/.test(key));
  const [only] = months;
  return only && months.length === 1 ? { period: only.key.slice(0, 7), text: only.text } : null;
}

function overlaps(period: string, other: string): boolean {
  const [a, b] = [spanOf(period), spanOf(other)];
  return a.first <= b.last && b.first <= a.last;
}
