import type { Calculator } from './cases.ts';

/** The calculator whose rules a contribution table prints, by what the table is for. */
export const tableCalculators: ReadonlyMap<string, Calculator> = new Map([
  ['bpu', 'self-employed'],
  ['micro', 'employer'],
  ['small', 'employer'],
  ['construction', 'construction'],
  ['migrant', 'migrant'],
]);
