import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../reading/files.ts';
import type { Fixed } from './fixes.ts';

/**
 * Writes mended files into the project folder `root`. A file that is no longer what was read is left
 * alone, under its old name too.
 * @param read the files as they were read
 * @returns the files left alone
 * @throws Error where a file cannot be written
 */
export function writeFixed(root: string, read: Files, { files, renamed }: Fixed): string[] {
  const left: string[] = [];
  const oldNames = new Map(renamed.map(({ from, to }) => [to, from]));
  for (const [file, text] of files) {
    const from = oldNames.get(file) ?? file;
    const known = read.get(from);
    if (known === text && from === file) continue;
    if (hasChanged(root, from, known) || (from !== file && isTaken(root, from, file))) {
      left.push(from);
      continue;
    }
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (from !== file) renameSync(join(root, from), join(root, file));
    if (known !== text) writeFileSync(join(root, file), text);
  }
  for (const file of read.keys()) {
    // Stamps that no text needs any more.
    if (files.has(file) || renamed.some(({ from }) => from === file)) continue;
    if (!hasChanged(root, file, read.get(file))) rmSync(join(root, file));
  }
  return left;
}

/** Whether a text on the disk is another than the one read; a picture was not read. */
function hasChanged(root: string, file: string, known: string | undefined): boolean {
  const path = join(root, file);
  if (known === undefined) return existsSync(path);
  if (!existsSync(path)) return true;
  return known !== '' && readFileSync(path, 'utf8') !== known;
}

/** Whether another file has the new name; where capitals make no difference, it is the same one. */
function isTaken(root: string, from: string, to: string): boolean {
  return from.toLowerCase() !== to.toLowerCase() && existsSync(join(root, to));
}
