import { spanOf } from '../../ledger/index.ts';
import type { Region } from '../../schema/index.ts';
import { requiredLocales } from '../../schema/locales.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

const FORMS = {
  country: /^ID$/,
  province: /^\d{2}$/,
  regency: /^\d{2}\.[0-6]\d$/,
  city: /^\d{2}\.[7-9]\d$/,
};
const KIND = /^(?:kota|kabupaten|kab\.)\s+|\s+(?:city|regency)$|^(?:city|regency)\s+of\s+/i;

/** Code, level, parent, BPS code and name of a region, each held against the others. */
export function checkPlaces({ records }: Data, report: Report): void {
  const regions = new Map(records.regions.map((one) => [one.record.id, one.record]));
  const bps = new Map<string, string>();
  const byName = new Map<string, Region>();
  for (const one of records.regions) {
    const { record, file, place } = one;
    const tell = tellWith(one, report);
    const { id, code, level, parent } = record;
    if (!FORMS[level].test(code)) tell('code', 'level', level);
    else if (parent !== null) checkParent(one, regions.get(parent), report);
    if (record.bps !== null) {
      const before = bps.get(record.bps);
      if (before !== undefined) tell('bps', 'twice', before);
      bps.set(record.bps, id);
      const above = regions.get(parent ?? '')?.bps;
      const length = level === 'province' ? 2 : 4;
      if (level === 'country' || record.bps.length !== length) tell('bps', 'bps-level', level);
      else if (level !== 'province' && above && !record.bps.startsWith(above)) {
        tell('bps', 'bps-parent', above);
      }
    }
    const bare = record.name.id.replace(KIND, '').toLowerCase();
    const twin = byName.get(bare);
    if (twin && requiredLocales.some((locale) => record.name[locale] === twin.name[locale])) {
      report('place-kind', file, place('name'), { name: record.name.id, other: twin.id });
    }
    byName.set(bare, record);
  }
}

const ABOVE = {
  country: null,
  province: 'country',
  regency: 'province',
  city: 'province',
} as const;

function checkParent(one: Located<Region>, above: Region | undefined, report: Report): void {
  if (!above) return;
  const { id, code, level } = one.record;
  const tell = tellWith(one, report);
  // A site about one city may know no province; a circle is told of as such.
  const isCircle = above.id === id || above.parent === id;
  if (above.level !== ABOVE[level] && above.level !== 'country' && !isCircle)
    tell('parent', 'parent-level', above.id);
  else if (
    above.level === 'province' &&
    level !== 'province' &&
    !code.startsWith(`${above.code}.`)
  ) {
    tell('code', 'parent-code', `${above.id} (${above.code})`);
  }
}

function tellWith({ record, file, place }: Located<Region>, report: Report) {
  return (
    key: 'code' | 'parent' | 'bps',
    fault: 'level' | 'parent-level' | 'parent-code' | 'twice' | 'bps-level' | 'bps-parent',
    other: string,
  ): void => {
    report('place-codes', file, place(key), { value: record[key] ?? '', fault, other });
  };
}

/** News may be read before it is out, while an embargo lasts; so many days ahead it was not there. */
const LONGEST = 90;

/** A site may be built for a day some time ago; one source read a year after all others was not yet. */
const A_YEAR = 366;

/** Days from a day to the first one of a period. */
function daysBetween(day: string, period: string): number {
  const first = spanOf(period).first;
  return (Date.parse(first) - Date.parse(day)) / 86_400_000;
}

/** Sources of which two have one address, and days of reading that cannot be. */
export function checkSources({ records }: Data, report: Report, on: string): void {
  const first = new Map<string, string>();
  // Asked for a day in the past, all readings are still to come, and none is wrong.
  const readings = records.sources.map(({ record }) => record.read).sort();
  const middle = readings[Math.floor(readings.length / 2)] ?? on;
  const last = middle > on ? middle : on;
  for (const { record, file, place } of records.sources) {
    const { id, kind, url, read, published } = record;
    const isOut = published !== null && spanOf(published).first <= on;
    if (isOut && daysBetween(last, read) > A_YEAR)
      report('read-to-come', file, place('read'), { read, on });
    else if (kind !== 'law' && published !== null && daysBetween(read, published) > LONGEST) {
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
