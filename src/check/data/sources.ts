import { spanOf } from '../../ledger/index.ts';
import type { Source } from '../../schema/index.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** What is sent ahead may be read before it is out, while an embargo lasts; so many days ahead it was not there. */
const LONGEST = 90;

/** Nobody is sent these ahead: they are read once they are out. */
const NEVER_AHEAD: ReadonlySet<Source['kind']> = new Set(['news', 'advertorial', 'copy']);

/** A site may be built for a day some time ago; one source read a year after all others was not yet. */
const A_YEAR = 366;

/** Days from a day to the first one of a period. */
function daysBetween(day: string, period: string): number {
  const first = spanOf(period).first;
  return (Date.parse(first) - Date.parse(day)) / 86_400_000;
}

const DAY = /(?<!\d)(20[0-3]\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH = /\/(20[0-3]\d)\/(0[1-9]|1[0-2])\//;

/** The day or month that an address holds, as a period. */
function dayIn(url: string): string | null {
  const [, year, , month, day] = DAY.exec(url) ?? [];
  if (year && month && day) return `${year}-${month}-${day}`;
  const [, ofYear, only] = MONTH.exec(url) ?? [];
  return ofYear && only ? `${ofYear}-${only}` : null;
}

/** Sources of which two have one address, addresses of another day, and days of reading that cannot be. */
export function checkSources({ records }: Data, report: Report, on: string): void {
  const first = new Map<string, string>();
  // Asked for a day in the past, all readings are still to come, and none is wrong.
  const readings = records.sources.map(({ record }) => record.read).sort();
  const middle = readings[Math.floor(readings.length / 2)] ?? on;
  const last = middle > on ? middle : on;
  for (const { record, file, place } of records.sources) {
    const { id, kind, url, read, published } = record;
    if (url !== null && published !== null) {
      const day = dayIn(url);
      if (day !== null && !day.startsWith(published) && !published.startsWith(day))
        report('address-day', file, place('url'), { day, published });
    }
    const isOut = published !== null && spanOf(published).first <= on;
    if ((isOut || published === null) && daysBetween(last, read) > A_YEAR)
      report('read-to-come', file, place('read'), { read, on });
    else if (
      published !== null &&
      daysBetween(read, published) > (isOut && NEVER_AHEAD.has(kind) ? 0 : LONGEST)
    ) {
      report('read-too-early', file, place('read'), { read, published });
    }
    const { dead } = record;
    if (dead !== undefined && (url === null || dead < read || dead > last)) {
      const fault = url === null ? 'url' : 'day';
      report('dead-address', file, place('dead'), { fault, dead });
    }
    if (url === null) continue;
    const address = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#]+$/, '');
    const before = first.get(address);
    if (before !== undefined) report('same-address', file, place('url'), { other: before });
    else first.set(address, id);
  }
}
