import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDoors } from '../doors/index.ts';
import type { Leftover } from '../i18n/desk/migrate.ts';
import { firstEditionFileAt } from '../schema/index.ts';
import { moveFile } from './first-edition.ts';

/** What a migration did with one file of an earlier edition. */
export type Migrated = { file: string } & (
  | { folder: string; count: number }
  /** Why it stays as it is. */
  | { left: Leftover }
);

/**
 * Turns the data of the project in `root` from the form of an earlier edition into today's: a file is
 * moved whole or left whole, and what has today's form stays as it is.
 * @throws Error if a file cannot be read or written
 */
export function migrate(root: string): Migrated[] {
  const doors = readDoors(root);
  const written = new Map<string, string>();
  const done: Migrated[] = [];
  const there = (path: string) => {
    const known = written.get(path);
    if (known !== undefined || !doors.accepted.includes(path)) return known;
    return readFileSync(join(root, path), 'utf8');
  };
  const faults = doors.faults.map(({ file }) => file);
  for (const file of [...new Set([...doors.accepted, ...faults])].sort()) {
    const held = file.startsWith('data/') && firstEditionFileAt(file.slice('data/'.length));
    if (!held) continue;
    const text = faults.includes(file) ? undefined : textOf(join(root, file));
    if (typeof text !== 'string') {
      done.push({ file, left: { reason: text === null ? 'not-utf8' : 'refused' } });
      continue;
    }
    const move = moveFile(text, held, there);
    if ('left' in move) {
      done.push({ file, left: move.left });
      continue;
    }
    for (const [path, content] of move.files) written.set(path, content);
    const folder = held.form === 'records' ? held.folder : `observations/${held.region}`;
    done.push({ file, folder: `data/${folder}/`, count: move.files.size });
  }
  write(root, written);
  for (const one of done) if ('folder' in one) rmSync(join(root, one.file));
  return done;
}

/** The text of a file, without the mark that some editors put before it; null where it is no UTF-8. */
function textOf(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Writes files aside first: where one of them cannot be written, none is there. */
function write(root: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  mkdirSync(join(root, '.cakupan'), { recursive: true });
  const aside = mkdtempSync(join(root, '.cakupan/migrate-'));
  try {
    const staged = [...files].map(([path, text], index) => {
      const from = join(aside, String(index));
      writeFileSync(from, text);
      return [from, join(root, path)] as const;
    });
    for (const [from, to] of staged) {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  } finally {
    rmSync(aside, { recursive: true });
  }
}
