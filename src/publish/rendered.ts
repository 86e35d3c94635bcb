import type { Printed } from '../check/finished/printed.ts';
import type { Recorded } from '../check/finished/recorded.ts';
import type { Doors } from '../doors/index.ts';
import type { FilesWritten } from './written.ts';

/** What of a rendered site comes from the project, and by which door. */
export interface Rendered {
  /** Who wrote each page, download and script of ours, and each file of `public/` that the check let in. */
  files: ReadonlyMap<string, string>;
  /** Files of `public/` that the check skipped: Astro copies them, nobody is to get them. */
  skipped: ReadonlySet<string>;
  /** Texts of the scripts that our layouts and components hold. */
  scripts: ReadonlySet<string>;
  /** Numbers of the project that pages may hold besides their own data. */
  printed: Printed;
  /** What downloads must hold. */
  recorded: Recorded;
}

/** Puts together what Astro wrote, what `public/` may hold, and which numbers the records hold. */
export function renderedOf(
  doors: Doors,
  { files, scripts }: FilesWritten,
  { printed, recorded }: Pick<Rendered, 'printed' | 'recorded'>,
): Rendered {
  return {
    files: new Map([
      ...files,
      ...published(doors.accepted).map((path) => [path, `public/${path}`] as const),
    ]),
    skipped: new Set(published(doors.skipped)),
    scripts: new Set(scripts),
    printed,
    recorded,
  };
}

/** Paths below `public/` as they are in the site. */
function published(paths: readonly string[]): string[] {
  const folder = 'public/';
  return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
}
