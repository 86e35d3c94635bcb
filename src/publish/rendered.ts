import { readFile } from 'node:fs/promises';
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
}

/** Puts together what Astro said it wrote, in the file `written`, and what `public/` may hold. */
export async function readRendered(doors: Doors, written: string): Promise<Rendered> {
  const { files, scripts } = JSON.parse(await readFile(written, 'utf8')) as Written;
  return {
    files: new Set([...files, ...published(doors.accepted)]),
    skipped: new Set(published(doors.skipped)),
    scripts: new Set(scripts),
  };
}

/** Paths below `public/` as they are in the site. */
function published(paths: readonly string[]): string[] {
  const folder = 'public/';
  return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
}
