import grayMatter from 'gray-matter';
import type { Place } from './mdx-types.ts';
import { readYaml, YamlError, type Yaml, type YamlSign } from './yaml.ts';

/** What can be wrong with front matter, for a message of the reader's own. */
export type FrontMatterFault =
  /** The first line is not exactly `---`. */
  | 'opening-line'
  /** The front matter is never closed. */
  | 'unclosed'
  /** The line that closes it is not exactly `---`. */
  | 'closing-line'
  /** It is not YAML. */
  | 'yaml'
  /** It is nested too deep. */
  | 'nesting'
  /** It is YAML, but no list of keys with values. */
  | 'not-a-mapping'
  | YamlSign;

/** Front matter that is not plain YAML between two lines of three hyphens. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError';
  readonly place: Place;
  readonly reason: FrontMatterFault;
  /** The offending line, what stands at the place, or what the YAML parser says. */
  readonly detail: string;

  constructor(place: Place, reason: FrontMatterFault, detail: string) {
    super(`${place.line}:${place.column}: ${reason}: ${detail}`);
    this.place = place;
    this.reason = reason;
    this.detail = detail;
  }
}

/** A file cut in two, its front matter read but not yet validated. */
export interface FrontMatter {
  matter: Record<string, unknown>;
  /** Text after the front matter. */
  body: string;
  /**
   * Where the key of the value at `path` stands in the file, or the item of a list; of what is missing, the
   * innermost that is there, or the opening line.
   */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** `text` as every reader of this room sees it: no byte order mark, lines ended by `\n`. */
export function normalizeLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Reads the YAML front matter of a content file, exactly as Astro reads it; only a day that does not
 * exist, or a time without its zone, stays text, where YAML would count on or guess the zone.
 *
 * A byte order mark and Windows line ends are accepted, because editors add them unseen. All else
 * that Astro would let pass (a language after `---`, `+++`, a blank first line, a closing line with
 * something behind it, values that are named here and repeated there) is refused, because readers of
 * front matter differ on it, run it, or would not see it.
 *
 * @throws {FrontMatterError} with the place in the file
 * @example parseFrontMatter('---\ntitle: Hai\n---\nTeks').matter // { title: 'Hai' }
 */
export function parseFrontMatter(source: string): FrontMatter {
  const lines = normalizeLines(source).split('\n');
  const close = closingLine(lines);
  const { value, placeOf } = readMatter(lines.slice(0, close + 1).join('\n'));
  return {
    matter: mapping(value),
    body: lines.slice(close + 1).join('\n'),
    placeOf: (path) => inFile(placeOf(path)),
  };
}

/** The 0-based line that closes the front matter. */
function closingLine(lines: string[]): number {
  const first = lines[0] ?? '';
  if (first !== '---') throw new FrontMatterError({ line: 1, column: 1 }, 'opening-line', first);
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (close === -1) throw new FrontMatterError({ line: 1, column: 1 }, 'unclosed', first);
  const last = lines[close] ?? '';
  if (last !== '---') {
    throw new FrontMatterError({ line: close + 1, column: 1 }, 'closing-line', last);
  }
  return close;
}

/**
 * The only call of gray-matter in the project, on nothing but the front matter itself. It bundles
 * a YAML of its own, evaluates `---js` and, called without options, caches: a broken file would
 * throw once and then read as empty.
 */
function readMatter(fenced: string): Yaml {
  // Where nothing but comments stands, gray-matter asks for no reading.
  let read: Yaml = { value: undefined, placeOf: () => null };
  /** Reads what gray-matter hands over: the text behind the opening hyphens, line break included. */
  const parse = (block: string) => {
    read = readYaml(block.replace(/^\n/, ''));
    return read.value as object;
  };
  try {
    const engines = { yaml: { parse }, javascript: { parse: refuse } };
    grayMatter(fenced, { language: 'yaml', engines });
    return read;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new FrontMatterError(inFile(error.place), error.reason, error.detail);
  }
}

/** A place of the YAML, which begins on the second line of the file, as one of the file. */
function inFile(place: Place | null): Place {
  return place === null ? { line: 1, column: 1 } : { ...place, line: place.line + 1 };
}

function refuse(): object {
  throw new FrontMatterError({ line: 1, column: 1 }, 'opening-line', 'javascript');
}

function mapping(data: unknown): Record<string, unknown> {
  if (data === undefined || data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data) || data instanceof Date) {
    throw new FrontMatterError({ line: 2, column: 1 }, 'not-a-mapping', typeof data);
  }
  return data as Record<string, unknown>;
}
