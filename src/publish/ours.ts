import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisedKind } from '../doors/kind.ts';
import type { OwnScripts } from './csp.ts';
import { WRITERS } from './file-kinds.ts';
import { filesBelow } from './files.ts';
import type { Rendered } from './rendered.ts';
import type { Inputs } from '../inputs.ts';

/** Who wrote each file of a rendered site, null where nobody did; takes away what the check skipped. */
export async function listFiles(
  folder: string,
  rendered: Rendered,
): Promise<Map<string, string | null>> {
  for (const path of rendered.skipped) await takeAway(folder, path);
  const paths = await filesBelow(folder);
  return new Map(paths.map((path) => [path, writerOf(path, rendered)]));
}

function writerOf(path: string, { files }: Rendered): string | null {
  return files.get(path) ?? (isBuiltPicture(path) ? WRITERS.pictures : null);
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
function isBuiltPicture(path: string): boolean {
  return /^_astro\/[\w.-]+$/.test(path) && promisedKind(path) !== null;
}

/** The scripts that pages may hold: those of our layouts, and the files of scripts that were built. */
export function ownScripts({ files, scripts }: Rendered, { basePath }: Inputs): OwnScripts {
  const built = [...files.keys()].filter((path) => path.endsWith('.js'));
  return { texts: scripts, addresses: new Set(built.map((path) => basePath + path)) };
}
