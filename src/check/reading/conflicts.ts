import type { Report } from '../reports/problem.ts';
import { placeAt, type Files } from './files.ts';

/** How git marks two versions of a piece of a file that it could not join. */
const CONFLICT = /^<{7}(?: .*)?\r?\n(?:(?!<{7}|>{7})[^]*?\n)?={7}\r?\n[^]*?^>{7}(?: .*)?$/gm;

/**
 * The files with their own side of each merge conflict, so that nothing else is told that only follows
 * from its marks: a file with conflicts is one problem.
 */
export function splitConflicts(files: Files, report: Report): Files {
  const conflicted = [...files].filter(([, text]) => text.includes('<<<<<<<'));
  if (conflicted.length === 0) return files;
  const split = new Map(files);
  for (const [file, text] of conflicted) {
    const found = [...text.matchAll(CONFLICT)];
    const [first] = found;
    if (!first) continue;
    report('merge-conflict', file, placeAt(text, first.index), { conflicts: found.length });
    split.set(file, text.replaceAll(CONFLICT, ownSide));
  }
  return split;
}

/** The first version, on as many lines as both took, so that what follows keeps its place. */
function ownSide(conflict: string): string {
  const lines = conflict.split('\n');
  const middle = lines.findIndex((line) => /^={7}\r?$/.test(line));
  const isOwn = (at: number) => at > 0 && at < middle;
  return lines.map((line, at) => (isOwn(at) ? line : '')).join('\n');
}
