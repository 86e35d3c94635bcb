import { skippedPaths } from '../doors/skipped.ts';
import { inputs } from '../inputs.ts';
import { rulesOf } from '../jamsostek/subject.ts';
import { asOf } from '../ledger/as-of.ts';
import { createLedger } from '../ledger/index.ts';
import { parseRecords } from '../schema/index.ts';

const files = import.meta.glob<unknown>(['/data/**/*.json', '!/data/schema/**'], {
  eager: true,
  import: 'default',
});

/** Files that the check left aside, and with it the build. */
const skipped = skippedPaths(process.env);

const written = parseRecords(
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !skipped.has(path.slice(1)))
      .map(([path, content]) => [path.replace('/data/', ''), content]),
  ),
);

/**
 * The records of `data/` that are public on the day of the site; nothing that builds on this module can
 * see the others. `isLost` tells whether a page names one of those.
 */
export const { records, isLost } = asOf(written, inputs.siteDate, rulesOf);

/** All observations and statements. */
export const ledger = createLedger(records);

/** All dated rules of the programmes. */
export const rules = rulesOf(records.programs);
