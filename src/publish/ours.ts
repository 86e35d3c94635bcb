import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { kindOf, promisedKind, textOf } from '../doors/kind.ts';
import { readers } from '../doors/pictures/judge.ts';
import { svgFaults } from '../doors/pictures/svg.ts';
import { publishStrings as t } from '../i18n/strings/publish.ts';
import type { Bilingual } from '../schema/index.ts';
import type { OwnScripts } from './csp.ts';
import { filesBelow } from './files.ts';
import type { Rendered } from './rendered.ts';
import type { Inputs } from '../inputs.ts';

/** The files of a rendered site, by what becomes of them. */
export interface Sorted {
  pages: string[];
  others: string[];
  /** Files that nothing of ours wrote. */
  strangers: string[];
}

/** Sorts the files of a rendered site, and takes away what the check skipped in `public/`. */
export async function sortFiles(folder: string, rendered: Rendered): Promise<Sorted> {
  const sorted: Sorted = { pages: [], others: [], strangers: [] };
  for (const path of rendered.skipped) await takeAway(folder, path);
  for (const path of await filesBelow(folder)) {
    if (!rendered.files.has(path) && !isBuiltPicture(path)) sorted.strangers.push(path);
    else (path.endsWith('.html') ? sorted.pages : sorted.others).push(path);
  }
  return sorted;
}

/** Takes away a file, or what a link led to, and the folders that are empty without it. */
async function takeAway(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { recursive: true, force: true });
  for (let above = posix.dirname(path); above !== '.'; above = posix.dirname(above)) {
    const left = existsSync(join(folder, above)) ? await readdir(join(folder, above)) : [];
    if (left.length > 0) return;
    await rm(join(folder, above), { recursive: true, force: true });
  }
}

/** Whether a file is a picture that Astro prepared, or the original that it prepared one from. */
export function isBuiltPicture(path: string): boolean {
  return /^_astro\/[\w.-]+$/.test(path) && promisedKind(path) !== null;
}

/**
 * Why a picture that pages show may not be published: an original tells of its camera and place, a
 * drawing may hold more than a drawing. The check has seen to both; this holds Astro to it.
 */
export function pictureProblem(bytes: Buffer): Bilingual | null {
  const kind = kindOf(bytes);
  if (kind === 'svg') {
    const [fault] = svgFaults(textOf(bytes) ?? '');
    if (!fault) return null;
    return { id: t.unsafeDrawing.id(fault.written), en: t.unsafeDrawing.en(fault.written) };
  }
  const facts = readers[kind]?.(bytes);
  return !facts || facts.metadata ? t.original : null;
}

/** The scripts that pages may hold: those of our layouts, and the files of scripts that were built. */
export function ownScripts({ files, scripts }: Rendered, { basePath }: Inputs): OwnScripts {
  const built = [...files].filter((path) => path.endsWith('.js'));
  return { texts: scripts, addresses: new Set(built.map((path) => basePath + path)) };
}
