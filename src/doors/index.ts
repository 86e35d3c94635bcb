import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import type { DoorFault, Fault } from './fault.ts';
import { ignoredByGit, isJunk } from './ignored.ts';
import { kindOfBytes, promisedKind } from './kind.ts';
import { mostBytes, pictureFaults } from './pictures/judge.ts';
import { heldInPublic, isPublicFolder, publicFiles, whyNotPublic } from './public-files.ts';

export type { DoorFault } from './fault.ts';

/** What stands below `content/`, `data/` and `public/`, and what of it comes in. */
export interface Doors {
  /** Plain files that may be read or published; those of `faults` are not among them. */
  accepted: string[];
  /** What systems and git leave aside: not read, not published. */
  skipped: string[];
  /** What may not be there. */
  faults: DoorFault[];
}

/** Folders whose files get into the site. */
const TOPS = ['content', 'data', 'public'] as const;

const PICTURE_NAME = /^[\p{L}\p{M}\p{N} ._(),+@-]+$/u;

/**
 * Looks at everything that could get into the site of the project in `root`, without following a link.
 * All paths are relative to it, with `/`.
 * @throws Error if a folder cannot be read
 */
export function readDoors(root: string): Doors {
  const doors: Doors = { accepted: [], skipped: [], faults: [] };
  const ignored = ignoredByGit(root, TOPS);
  for (const top of TOPS) {
    const stat = lstatSync(join(root, top), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) doors.faults.push({ code: 'symbolic-link', args: {}, file: top });
    else if (stat?.isDirectory()) walk(root, top, ignored, doors);
  }
  return doors;
}

function walk(root: string, folder: string, ignored: ReadonlySet<string>, doors: Doors): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (ignored.has(file) || (entry.isFile() && isJunk(entry.name))) {
      doors.skipped.push(file);
      continue;
    }
    const faults = faultsOf(root, file, entry);
    if (faults.length > 0) doors.faults.push(...faults.map((fault) => ({ ...fault, file })));
    else if (entry.isDirectory()) walk(root, file, ignored, doors);
    else doors.accepted.push(file);
  }
}

function faultsOf(root: string, file: string, entry: Dirent): Fault[] {
  if (entry.isSymbolicLink()) return [{ code: 'symbolic-link', args: {} }];
  if (!entry.isFile() && !entry.isDirectory()) return [{ code: 'special-file', args: {} }];
  const published = file.startsWith('public/') ? file.slice('public/'.length) : null;
  if (entry.isDirectory()) {
    const isHidden = entry.name.startsWith('.') && !(published && isPublicFolder(published));
    return isHidden ? [{ code: 'hidden-file', args: {} }] : [];
  }
  if (published !== null) return publicFaults(root, file, published);
  if (entry.name.startsWith('.')) return [{ code: 'hidden-file', args: {} }];
  return file.startsWith('content/') ? contentFaults(root, file) : [];
}

function publicFaults(root: string, file: string, published: string): Fault[] {
  const promised = heldInPublic(published);
  if (promised === null) {
    if (basename(file).startsWith('.')) return [{ code: 'hidden-file', args: {} }];
    const allowed = publicFiles.map(({ path }) => path);
    return [{ code: 'not-public', args: { reason: whyNotPublic(published), allowed } }];
  }
  // Its name is fixed: another ending is no cure here.
  if (promisedKind(file)) return readPicture(root, file).map(withoutEndings);
  const found = kindOfBytes(readFileSync(join(root, file)));
  if (found === promised) return [];
  return [{ code: 'wrong-content', args: { promised, found, endings: [] } }];
}

function withoutEndings(fault: Fault): Fault {
  if (fault.code !== 'wrong-content') return fault;
  return { ...fault, args: { ...fault.args, endings: [] } };
}

function contentFaults(root: string, file: string): Fault[] {
  if (!promisedKind(file)) return [];
  const name = basename(file);
  if (!PICTURE_NAME.test(name)) return [{ code: 'picture-name', args: { name } }];
  return readPicture(root, file);
}

function readPicture(root: string, file: string): Fault[] {
  const kind = promisedKind(file);
  if (!kind) return [];
  const bytes = lstatSync(join(root, file)).size;
  const most = mostBytes(kind);
  if (bytes > most) return [{ code: 'picture-bytes', args: { bytes, most, kind } }];
  return pictureFaults(kind, readFileSync(join(root, file)));
}
