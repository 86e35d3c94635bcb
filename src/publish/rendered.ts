import type { Printed } from '../authoring/printed.ts';
import type { Doors } from '../doors/index.ts';
import type { Written } from './written.ts';

/** What of a rendered site comes from the project, and by which door. */
export interface Rendered {
  /** Files that pages, endpoints and scripts of ours are, and files of `public/` that the check let in. */
  files: ReadonlySet<string>;
  /** Files of `public/` that the check skipped: Astro copies them, nobody is to get them. */
  skipped: ReadonlySet<string>;
  /** Texts of the scripts that our layouts and components hold. */
  scripts: ReadonlySet<string>;
  /** Numbers of the project that pages may hold besides their own data. */
  printed: Printed;
}

/** Puts together what Astro wrote, what `public/` may hold, and which numbers the records hold. */
export function renderedOf(doors: Doors, { files, scripts }: Written, printed: Printed): Rendered {
  return {
    files: new Set([...files, ...published(doors.accepted)]),
    skipped: new Set(published(doors.skipped)),
    scripts: new Set(scripts),
    printed,
  };
}

/** Paths below `public/` as they are in the site. */
function published(paths: readonly string[]): string[] {
  const folder = 'public/';
  return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
}
