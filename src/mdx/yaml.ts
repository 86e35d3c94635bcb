import {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Parser,
  type Document,
  type ErrorCode,
} from 'yaml';
import { limits } from '../schema/limits.ts';
import type { Place } from './mdx-types.ts';
import { scalarTags } from './yaml-scalars.ts';
import {
  firstOdd,
  firstSign,
  firstTooDeep,
  firstTooLong,
  startOfQuotation,
  type YamlSign,
} from './yaml-signs.ts';

export type { YamlSign };

/** What is wrong with a text that is no YAML. */
export type YamlSlip =
  | 'misplaced'
  | 'repeated-key'
  | 'no-colon'
  | 'no-comma'
  | 'open-quote'
  | 'open-bracket'
  | 'indent'
  | 'tab'
  | 'escape'
  | 'unprintable';

/** YAML that cannot be read, or may not be. */
export class YamlError extends Error {
  override name = 'YamlError';
  readonly reason: 'yaml' | 'nesting' | YamlSign;
  /** Both 1-based, counted from the start of the text. */
  readonly place: Place;
  /** The slip, or what stands at the place. */
  readonly detail: string;

  constructor(reason: YamlError['reason'], place: Place, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.place = place;
    this.detail = detail;
  }
}

/** A YAML text that was read. */
export interface Yaml {
  value: unknown;
  /**
   * Where the key of the value at `path` stands, or the item of a list; of what is missing, the innermost
   * that is there; null where nothing is.
   */
  placeOf: (path: readonly PropertyKey[]) => Place | null;
}

/** Characters that YAML does not know, and Astro's reader refuses. */
const UNPRINTABLE = /(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * Reads a YAML text as Astro does; only a day that does not exist, or a time without its zone, stays
 * text, where YAML would count on or guess the zone. Aliases and their kin are refused before anything is
 * made of them: a few aliases of aliases hold billions of values, and a merged key stands where nobody
 * looks.
 * @throws {YamlError}
 * @example readYaml('title: a & b').value // { title: 'a & b' }
 */
export function readYaml(text: string): Yaml {
  const at = (offset: number) => placeAt(text, offset);
  const unprintable = text.search(UNPRINTABLE);
  if (unprintable !== -1) throw slip('unprintable', at(unprintable));
  const long = firstTooLong(text, limits.depth);
  if (long !== null) throw new YamlError('nesting', at(long), '');
  const tokens = [...new Parser().parse(text)];
  const [deep, found] = [firstTooDeep(tokens, limits.depth), firstSign(tokens)];
  if (deep !== null && (!found || deep < found.offset))
    throw new YamlError('nesting', at(deep), '');
  if (found) {
    // What comes before it is told of first.
    const error = deep === null ? firstError(composed(tokens)) : undefined;
    if (error && error.offset < found.offset) throw slip(error.slip, at(error.offset));
    const line = text.slice(found.offset).split('\n', 1)[0]?.trim() ?? '';
    throw new YamlError(found.sign, at(found.offset), line);
  }
  const documents = composed(tokens);
  const error = firstError(documents);
  if (error?.slip === 'open-quote')
    throw slip(error.slip, at(startOfQuotation(tokens, error.offset)));
  if (error) throw slip(error.slip, at(error.offset));
  const odd = firstOdd(tokens);
  if (odd !== null) throw slip('misplaced', at(odd));
  const [document, second] = documents;
  if (second) throw slip('misplaced', at(second.range[0]));
  return {
    value: document?.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => {
      const offset = document ? offsetOf(document, path) : null;
      return offset === null ? null : at(offset);
    },
  };
}

function slip(detail: YamlSlip, place: Place): YamlError {
  return new YamlError('yaml', place, detail);
}

type Documents = Document.Parsed[];

function composed(tokens: Parameters<Composer['compose']>[0]): Documents {
  const composer = new Composer({
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'silent',
    customTags: (core) => [
      ...scalarTags,
      ...core.filter((one) => typeof one === 'string' || !/:(?:int|float)$/.test(one.tag)),
    ],
  });
  return [...composer.compose(tokens)] as Documents;
}

/** What the reader complains of first, and where. */
function firstError(documents: Documents): { slip: YamlSlip; offset: number } | undefined {
  return documents
    .flatMap(({ errors }) => errors)
    .map(({ code, message, pos: [offset] }) => ({ slip: slipOf(code, message), offset }))
    .sort((a, b) => a.offset - b.offset)[0];
}

function slipOf(code: ErrorCode, message: string): YamlSlip {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'repeated-key';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'no-colon';
    case 'BAD_INDENT':
      return /end with a/.test(message) ? 'open-bracket' : 'indent';
    case 'MISSING_CHAR':
      if (message.endsWith('quote')) return 'open-quote';
      if (message.startsWith('Missing ,')) return 'no-comma';
      return message.startsWith('Implicit') ? 'no-colon' : 'misplaced';
    default:
      return 'misplaced';
  }
}

function offsetOf({ contents }: Document.Parsed, path: readonly PropertyKey[]): number | null {
  let [node, offset]: [unknown, number | null] = [contents, null];
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair || !isNode(pair.key) || !pair.key.range) break;
      [node, offset] = [pair.value, pair.key.range[0]];
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(part)];
      if (!isNode(item) || !item.range) break;
      [node, offset] = [item, item.range[0]];
    } else break;
  }
  return offset;
}

/** The 1-based line and column of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
