import { sideOf, spanOf } from '../../ledger/index.ts';
import type { Region } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Regions whose times contradict each other, and numbers of a time before their region was. */
export function checkTerritories({ records }: Data, report: Report): void {
  const regions = new Map(records.regions.map(({ record }) => [record.id, record]));
  for (const one of records.regions) checkLife(one, regions, report);
  for (const { record, file, place } of records.observations) {
    const region = regions.get(record.region);
    if (!region || region.from === null || sideOf(region, record) !== 'before') continue;
    const args = { region: region.id, from: region.from, before: region.succeeds };
    report('before-territory', file, place('period'), args);
  }
}

function checkLife(
  { record, file, place }: Located<Region>,
  regions: ReadonlyMap<string, Region>,
  report: Report,
): void {
  const { id, from, to, succeeds } = record;
  const tell = (key: 'from' | 'to', fault: 'order' | 'no-from', other = ''): void => {
    report('region-time', file, place(key), { fault, id, other });
  };
  if (from !== null && to !== null && spanOf(to).last < spanOf(from).first)
    tell('to', 'order', from);
  if (succeeds.length > 0 && from === null) tell('from', 'no-from');
  succeeds.forEach((other, index) => {
    const before = regions.get(other);
    // A name that no region has is told of as such.
    if (!before || (before.to !== null && other !== id)) return;
    const fault = other === id ? 'itself' : 'standing';
    report('region-time', file, place('succeeds', index), { fault, id, other });
  });
}
