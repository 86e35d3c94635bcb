import root from 'cakupan:root';
import { readDataFiles } from './data-files.ts';
import { keptFiles } from './doors/kept.ts';
import { skippedPaths } from './doors/skipped.ts';
import { inputs } from './inputs.ts';
import { createEdition, type Edition } from './library/edition.ts';
import { parseRecords } from './schema/index.ts';

/** Files that the check left aside, and with it the build. */
const skipped = skippedPaths(process.env);

/**
 * The edition that this build makes, of the project's own `data/`. Pages ask it which of them there are;
 * whatever is rendered finds it as `Astro.locals.edition`.
 */
export const edition: Edition = createEdition(
  parseRecords(
    Object.fromEntries(
      Object.entries(readDataFiles(root)).filter(([path]) => !skipped.has(`data/${path}`)),
    ),
  ),
  inputs,
  keptFiles(process.env),
);
