import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Regions that lie inside themselves, directly or by way of others; each circle is told of once. */
export function checkRegions({ records }: Data, report: Report): void {
  const regions = new Map(records.regions.map((one) => [one.record.id, one]));
  const seen = new Set<string>();
  for (const id of regions.keys()) {
    const path: string[] = [];
    let here: string | null = id;
    while (here !== null && !seen.has(here)) {
      seen.add(here);
      path.push(here);
      here = regions.get(here)?.record.parent ?? null;
    }
    const start = here === null ? -1 : path.indexOf(here);
    const first = start === -1 ? undefined : regions.get(path[start] ?? '');
    if (!first || here === null) continue;
    const circle = [...path.slice(start), here];
    report('region-circle', first.file, first.place('parent'), { circle });
  }
}
