import { keptFiles } from './doors/kept.ts';
import { skippedPaths } from './doors/skipped.ts';
import { inputs } from './inputs.ts';
import { createEdition, type Edition } from './library/edition.ts';
import { parseRecords } from './schema/index.ts';

const files = import.meta.glob<unknown>(['/data/**/*.json', '!/data/{schema,stamps}/**'], {
  eager: true,
  import: 'default',
});

/** Files that the check left aside, and with it the build. */
const skipped = skippedPaths(process.env);

/**
 * The edition that this build makes, of the project's own `data/`. Pages ask it which of them there are;
 * whatever is rendered finds it as `Astro.locals.edition`.
 */
export const edition: Edition = createEdition(
  parseRecords(
    Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => !skipped.has(path.slice(1)))
        .map(([path, content]) => [path.replace('/data/', ''), content]),
    ),
  ),
  inputs,
  keptFiles(process.env),
);
