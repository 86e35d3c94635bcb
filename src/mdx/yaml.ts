import { DEFAULT_SCHEMA, load, Type, YAMLException, type State } from 'js-yaml';
import { isCalendarDay } from '../schema/common.ts';
import type { Place } from './types.ts';

/** What YAML can do and front matter may not: a value that stands elsewhere, or is another kind than it looks. */
export type YamlSign =
  /** `&name`: gives a value a name. */
  | 'anchor'
  /** `*name`: repeats a named value. */
  | 'alias'
  /** `!!js/function`, `!note`: makes something else of a value. */
  | 'tag'
  /** `<<`: takes in the keys of another value. */
  | 'merge';

/** YAML that cannot be read, or may not be. */
export class YamlError extends Error {
  override name = 'YamlError';
  readonly reason: 'yaml' | 'nesting' | YamlSign;
  /** Both 1-based, counted from the start of the text. */
  readonly place: Place;
  /** What the parser says, or what stands at the place. */
  readonly detail: string;

  constructor(reason: YamlError['reason'], place: Place, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.place = place;
    this.detail = detail;
  }
}

/** A scalar cannot begin with these signs unless it is quoted, so a node that does has a property of its own. */
const SIGNS: ReadonlyMap<string, YamlSign> = new Map([
  ['&', 'anchor'],
  ['*', 'alias'],
  ['!', 'tag'],
]);
const MERGE = 'tag:yaml.org,2002:merge';

/**
 * The value of a YAML text, as Astro reads it; only a day that does not exist, or a time without its
 * zone, stays text, where YAML would count on or guess the zone. Aliases and their kin are refused before anything is made of
 * them: a few aliases of aliases hold billions of values, and a merged key stands where nobody looks.
 * @throws {YamlError}
 * @example readYaml('title: a & b') // { title: 'a & b' }
 */
export function readYaml(text: string): unknown {
  try {
    return load(text, { schema, listener: refuseSigns() });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason } = error;
    // Of several documents in one text the parser gives no place.
    const mark = (error.mark as typeof error.mark | undefined) ?? { line: 0, column: 0 };
    const isDeep = reason.startsWith('nesting exceeded');
    const place = { line: mark.line + 1, column: mark.column + 1 };
    throw new YamlError(isDeep ? 'nesting' : 'yaml', place, reason);
  }
}

/** Told of every node before it is read and after, with what the parser knows at that moment. */
function refuseSigns() {
  const open: number[] = [];
  return function (this: State, event: 'open' | 'close', state: State): void {
    if (event === 'open') {
      const start = startOfNode(state);
      const sign = SIGNS.get(state.input.charAt(start));
      if (sign) throw signError(sign, state.input, start);
      open.push(start);
    } else {
      const start = open.pop() ?? 0;
      const isMerge = (state as State & { tag?: unknown }).tag === MERGE;
      if (isMerge) throw signError('merge', state.input, start);
    }
  };
}

/** The offset of a node's first sign: the parser tells of it before it has passed white space and comments. */
function startOfNode({ input, position }: State): number {
  const between = /(?:[ \t\r\n]+(?:#[^\r\n]*)?|#[^\r\n]*(?=[\r\n]))*/y;
  between.lastIndex = position;
  return position + (between.exec(input)?.[0].length ?? 0);
}

function signError(sign: YamlSign, input: string, offset: number): YamlError {
  const before = input.slice(0, offset).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return new YamlError(sign, place, input.slice(offset).split('\n', 1)[0]?.trim() ?? '');
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
const schema = DEFAULT_SCHEMA.extend({ implicit: [existingDay] });
