import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDoors, type Doors } from '../../doors/index.ts';
import { promisedKind } from '../../doors/kind.ts';
import type { Place } from '../../mdx/mdx-types.ts';

/**
 * The files a check reads: path relative to the project, with `/`, to text.
 * A file that is no text (a picture) is there with empty text, so that its existence can be asked.
 */
export type Files = ReadonlyMap<string, string>;

/** Schemas for editors, made from those of the check. */
const FOR_EDITORS = 'data/schema/';

const TEXT = /\.(?:json|mdx?|txt)$/;

/**
 * Everything below `content/` and `data/` of the project in `root` that the doors let in. A picture they
 * refuse is there too: that it may not be so is one problem, that it is missing would be a second.
 */
export function readFiles(root: string, doors: Doors = readDoors(root)): Files {
  const refused = doors.faults.map(({ file }) => file).filter((file) => promisedKind(file));
  const paths = [...doors.accepted, ...refused].filter(
    (path) => /^(?:content|data)\//.test(path) && !path.startsWith(FOR_EDITORS),
  );
  return new Map(
    paths.map((path) => [path, TEXT.test(path) ? readFileSync(join(root, path), 'utf8') : '']),
  );
}

/** The 1-based line and column of an offset in `text`. */
export function placeAt(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** The offset of a 1-based place in `text`; behind its end where it has fewer lines. */
export function offsetAt(text: string, place: Place): number {
  return (lineStarts(text)[place.line - 1] ?? text.length + 1) + place.column - 1;
}

/** The text asked last, and where its lines start: a check asks for hundreds of places in a file. */
let asked = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (asked.text !== text) {
    asked = { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  }
  return asked.starts;
}

/** Where `part` stands at or after `place`; `place` itself if it is not found. */
export function findFrom(text: string, place: Place, part: string): Place {
  const found = text.indexOf(part, offsetAt(text, place));
  return found === -1 ? place : placeAt(text, found);
}

/** The line `line` (1-based) of `text`, without its line break. */
export function lineOf(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}

/** The place of a file as such. */
export const fileStart: Place = { line: 1, column: 1 };
