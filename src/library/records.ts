import { createRules } from '../benefits/index.ts';
import { createLedger } from '../ledger/index.ts';
import { parseRecords } from '../schema/index.ts';

const files = import.meta.glob<unknown>('../../data/**/*.json', { eager: true, import: 'default' });

/** Every record of `data/`. */
export const records = parseRecords(
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.replace('../../data/', ''), content]),
  ),
);

/** All observations and statements. */
export const ledger = createLedger(records);

/** All dated rules of the programmes. */
export const rules = createRules(records.programs);
