import type { Gap } from '../ledger/gaps.ts';
import { toCsv } from './csv.ts';

const COLUMNS = ['kind', 'region', 'name', 'indicator', 'period', 'source', 'url'];

/** What the record lacks as CSV, a line each; names of places in the first language. */
export function gapsCsv(gaps: readonly Gap[]): string {
  return toCsv([
    COLUMNS,
    ...gaps.map(({ kind, region, indicator, period, source }) => [
      ...[kind, region.id, region.name.id, indicator?.id, period, source?.id, source?.url],
    ]),
  ]);
}
