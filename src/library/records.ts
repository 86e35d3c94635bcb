import { createRules } from '../benefits/index.ts';
import { skippedPaths } from '../doors/skipped.ts';
import { createLedger } from '../ledger/index.ts';
import { parseRecords } from '../schema/index.ts';

const files = import.meta.glob<unknown>('../../data/**/*.json', { eager: true, import: 'default' });

/** Files that the check left aside, and with it the build. */
const skipped = skippedPaths(process.env);

/** Every record of `data/`. */
export const records = parseRecords(
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !skipped.has(path.replace('../../', '')))
      .map(([path, content]) => [path.replace('../../data/', ''), content]),
  ),
);

/** All observations and statements. */
export const ledger = createLedger(records);

/** All dated rules of the programmes. */
export const rules = createRules(records.programs);
