import grayMatter from 'gray-matter';
import { DEFAULT_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { isCalendarDay } from '../schema/common.ts';
import type { Place } from './types.ts';

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
  /** It is YAML, but no list of keys with values. */
  | 'not-a-mapping';

/** Front matter that is not plain YAML between two lines of three hyphens. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError';
  readonly place: Place;
  readonly reason: FrontMatterFault;
  /** The offending line, or what the YAML parser says. */
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
 * that gray-matter or Astro would let pass (a language after `---`, `+++`, a blank first line, a
 * closing line with something behind it) is refused, because the two read it differently or run it.
 *
 * @throws {FrontMatterError} with the place in the file
 * @example parseFrontMatter('---\ntitle: Hai\n---\nTeks').matter // { title: 'Hai' }
 */
export function parseFrontMatter(source: string): FrontMatter {
  const text = normalizeLines(source);
  refuseOddFences(text.split('\n'));
  const { data, content } = readWithGrayMatter(text);
  return { matter: mapping(data), body: content };
}

function refuseOddFences(lines: string[]): void {
  const first = lines[0] ?? '';
  if (first !== '---') throw new FrontMatterError({ line: 1, column: 1 }, 'opening-line', first);
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (close === -1) throw new FrontMatterError({ line: 1, column: 1 }, 'unclosed', first);
  const last = lines[close] ?? '';
  if (last !== '---') {
    throw new FrontMatterError({ line: close + 1, column: 1 }, 'closing-line', last);
  }
}

/**
 * The only call of gray-matter in the project. It bundles another YAML than Astro's, evaluates
 * `---js` and, called without options, caches: a broken file would throw once and then read as empty.
 */
function readWithGrayMatter(text: string): { data: unknown; content: string } {
  try {
    return grayMatter(text, { language: 'yaml', engines: { yaml: parseYaml, javascript: refuse } });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // gray-matter hands over the text behind the opening hyphens, so its line 0 is the file's line 1.
    const { line, column } = error.mark;
    throw new FrontMatterError({ line: line + 1, column: column + 1 }, 'yaml', error.reason);
  }
}

/** A time that exists, with the zone it is told in: without one, YAML would take it for London's. */
const ZONED =
  /^(?:[Tt]|[ \t]+)(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d*)?[ \t]*(?:Z|[-+](?:0?\d|1[0-4])(?::[0-5]\d)?)$/;

/** YAML's own type for days and times, without those it counts on: 2026-11-31 is no first of December. */
const existingDay = new Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: string | null) => {
    const [day, time] = [text?.slice(0, 10) ?? '', text?.slice(10) ?? ''];
    return (
      isCalendarDay(day) && (time === '' || ZONED.test(time)) && load(text ?? '') instanceof Date
    );
  },
  construct: (text: string) => load(text),
});
const yamlSchema = DEFAULT_SCHEMA.extend({ implicit: [existingDay] });

const parseYaml = { parse: (yaml: string) => load(yaml, { schema: yamlSchema }) as object };

const refuse = {
  parse(): object {
    throw new FrontMatterError({ line: 1, column: 1 }, 'opening-line', 'javascript');
  },
};

function mapping(data: unknown): Record<string, unknown> {
  if (data === undefined || data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data) || data instanceof Date || isCyclic(data)) {
    throw new FrontMatterError({ line: 2, column: 1 }, 'not-a-mapping', typeof data);
  }
  return data as Record<string, unknown>;
}

/** YAML anchors can make a value contain itself; whoever walks it would never return. */
function isCyclic(value: unknown, open = new Set<unknown>(), done = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || done.has(value)) return false;
  if (open.has(value)) return true;
  open.add(value);
  const cyclic = Object.values(value).some((inner) => isCyclic(inner, open, done));
  open.delete(value);
  done.add(value);
  return cyclic;
}
