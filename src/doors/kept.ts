import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Variable in which a build hands on the folder of what earlier builds made. */
export const KEPT = 'CAKUPAN_KEPT';

/** What earlier builds made, by a name that says all it was made from. */
export interface Kept {
  /** The bytes of that name; null where nobody made them yet. */
  take(name: string): Uint8Array<ArrayBuffer> | null;
  /** Keeps bytes for the builds to come. */
  keep(name: string, bytes: Uint8Array<ArrayBuffer>): void;
}

/** What is made anew each time: outside a build, and in tests. */
export const NOTHING_KEPT: Kept = { take: () => null, keep: () => undefined };

/** The folder that the build before us hands on; nothing is kept outside a build. */
export function keptFiles(env: Record<string, string | undefined>): Kept {
  const folder = env[KEPT];
  if (!folder) return NOTHING_KEPT;
  const next = nextTo(folder);
  const keep = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
    mkdirSync(next, { recursive: true });
    writeFileSync(join(next, name), bytes);
  };
  return {
    take(name) {
      const bytes = readIfThere(join(folder, name));
      if (bytes) keep(name, bytes);
      return bytes;
    },
    keep,
  };
}

/** Clears away what a build that broke off made. */
export function dropKept(folder: string): void {
  rmSync(nextTo(folder), { recursive: true, force: true });
}

/** Keeps what a build that went well made or took, and forgets the rest. */
export function endKeeping(folder: string): void {
  if (!existsSync(nextTo(folder))) return;
  rmSync(folder, { recursive: true, force: true });
  renameSync(nextTo(folder), folder);
}

const nextTo = (folder: string): string => `${folder}-next`;

function readIfThere(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
