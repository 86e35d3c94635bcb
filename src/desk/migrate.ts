import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readFiles, type Files } from '../check/index.ts';
import { readDoors, type Doors } from '../doors/index.ts';
import type { Leftover } from '../i18n/desk/migrate.ts';
import { firstEditionFileAt } from '../schema/first-edition.ts';
import { restOf, type Added } from './first-edition-rest.ts';
import { stampsOf } from './first-edition-stamps.ts';
import { moveFile } from './first-edition.ts';

/** What a migration did with one file of an earlier edition, or with many of one kind. */
export type Migrated =
  | ({ file: string } & (
      | { folder: string; count: number }
      /** Why it stays as it is. */
      | { left: Leftover }
    ))
  | Added
  | { file: string; stamped: { pages: number; lists: number } };

/** The folder of the project that this command belongs to. */
const toolkit = join(import.meta.dirname, '../..');

/**
 * Turns data and content of the project in `root` from the form of an earlier edition into today's: a file
 * is moved whole or left whole, what the first edition kept in its code is written where it is missing, and
 * what has today's form stays as it is.
 * @throws Error if a file cannot be read or written
 */
export function migrate(root: string): Migrated[] {
  const doors = readDoors(root);
  const { done, written } = moved(root, doors);
  const gone = done.flatMap((one) => ('folder' in one ? [one.file] : []));
  const before = soundFiles(root, doors);
  const now = new Map([...before, ...written]);
  for (const file of gone) now.delete(file);

  const observations = [...written.keys()].filter((path) => path.startsWith('data/observations/'));
  const rest = restOf(now, observations, textInToolkit);
  for (const [path, text] of rest.files) now.set(path, text);
  const isProject = now.has('data/site.json');
  const made = rest.done.flatMap((one) => ('added' in one ? [one.file] : []));
  const { files: stamps, ...stamped } = stampsOf(isProject ? before : new Map(), now, made);

  write(root, new Map([...written, ...rest.files, ...(isProject ? stamps : [])]));
  for (const file of gone) rmSync(join(root, file));
  const isStamped = isProject && stamps.size > 0;
  return [...done, ...rest.done, ...(isStamped ? [{ file: 'data/stamps/', stamped }] : [])];
}

/** What becomes of each file that only the first edition has: new files by path, and what is to be told. */
function moved(root: string, doors: Doors): { done: Migrated[]; written: Map<string, string> } {
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
  return { done, written };
}

/** What is written in another encoding is not there for what would write it anew: the check tells of it. */
function soundFiles(root: string, doors: Doors): Files {
  return new Map([...readFiles(root, doors)].filter(([, text]) => !text.includes('\uFFFD')));
}

/** The text of a file of the project that this command belongs to. */
function textInToolkit(path: string): string | undefined {
  const from = join(toolkit, path);
  return existsSync(from) ? readFileSync(from, 'utf8') : undefined;
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
