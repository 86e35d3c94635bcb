import type { Entry } from '../../src/ledger/types.ts';
import { recordData } from '../support/content.ts';

export const { records, ledger } = recordData();

/** Every observation of the tests' record. */
export const entries = records.regions.flatMap(({ id }) => ledger.ofRegion(id));

export const get = (reference: string): Entry => ledger.get(reference);

/** What the same source says of the same place and period, the entry itself included. */
export function together(entry: Entry): Entry[] {
  const { region, period, source } = entry.observation;
  return ledger
    .ofRegion(region)
    .filter(({ observation }) => observation.period === period && observation.source === source);
}
