import { Lexer, type CST } from 'yaml';

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

type Token = CST.Token | CST.SourceToken;

/** A token with how many lists and mappings it lies in, itself included where it is one. */
interface Found {
  token: Token;
  depth: number;
}

/** What the lexer puts before a text to say what kind it is; no character of the source. */
const MARKS = /^[\u0002\u0018\u001F]$/;

/**
 * The offset where one line has opened too many lists and mappings, as `- - - a` or `: : : a` do; null
 * where none has. It is asked before the parser, which goes one call deeper for each of them and breaks on
 * some thousands. What stands in brackets is counted by {@link firstTooDeep}.
 */
export function firstTooLong(text: string, most: number): number | null {
  let [offset, opened, brackets] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    else if (lexeme.includes('\n')) opened = 0;
    else if (brackets <= 0 && /^[-?:]$/.test(lexeme)) opened += 1;
    if (opened > most) return offset;
    if (!MARKS.test(lexeme)) offset += lexeme.length;
  }
  return null;
}

/** The offset of the first list or mapping that lies in too many others; null where none does. */
export function firstTooDeep(tokens: readonly CST.Token[], most: number): number | null {
  const deep = allTokens(tokens).filter(({ token, depth }) => depth > most && 'items' in token);
  return deep.length === 0 ? null : Math.min(...deep.map(({ token }) => token.offset));
}

/** The first sign of a text that front matter may not hold; null where there is none. */
export function firstSign(tokens: readonly CST.Token[]): { sign: YamlSign; offset: number } | null {
  const found = allTokens(tokens).flatMap(({ token }) => {
    const sign = signOf(token);
    return sign ? [{ sign, offset: token.offset }] : [];
  });
  return found.sort((a, b) => a.offset - b.offset)[0] ?? null;
}

/**
 * The offset of the first thing that this reader takes and Astro's does not, or otherwise: a key behind a
 * question mark, no key at all, one over several lines or with a colon at its end, a quotation that
 * another sign ends, an empty entry of a list that begins in an entry of another. Nobody needs them.
 */
export function firstOdd(tokens: readonly CST.Token[]): number | null {
  const odd = allTokens(tokens).flatMap(({ token }) => {
    if (token.type === 'explicit-key-ind') return [token.offset];
    if (token.type === 'single-quoted-scalar')
      return /^'(?:[^']|'')*'$/.test(token.source) ? [] : [token.offset];
    if (!('items' in token)) return [];
    const entries = token.type === 'block-seq' ? token.items.flatMap(emptyWithin) : [];
    return [...entries, ...token.items.flatMap(oddKey)];
  });
  return odd.length === 0 ? null : Math.min(...odd);
}

/** Astro's reader takes what comes after `- -` for another entry of the inner list. */
function emptyWithin({ value }: CST.CollectionItem): number[] {
  if (value?.type !== 'block-seq') return [];
  return value.items.some((entry) => !entry.value) ? [value.offset] : [];
}

function oddKey({ key, sep = [] }: CST.CollectionItem): number[] {
  const [colon] = sep.filter(({ type }) => type === 'map-value-ind');
  if (!colon) return [];
  const isPlain = key && 'source' in key && !/\n|:$/.test(key.source);
  return isPlain ? [] : [key?.offset ?? colon.offset];
}

/** Where the quotation begins that goes on at an offset; the offset itself where none does. */
export function startOfQuotation(tokens: readonly CST.Token[], offset: number): number {
  const starts = allTokens(tokens)
    .filter(({ token }) => /quoted/.test(token.type) && token.offset <= offset)
    .map(({ token }) => token.offset);
  return starts.length === 0 ? offset : Math.max(...starts);
}

function signOf(token: Token): YamlSign | null {
  if (token.type === 'anchor' || token.type === 'alias' || token.type === 'tag') return token.type;
  return token.type === 'scalar' && token.source === '<<' ? 'merge' : null;
}

/** Every token, however deep: walked without recursion, which thousands of brackets would break. */
function allTokens(tokens: readonly CST.Token[]): Found[] {
  const found: Found[] = [];
  const open: Found[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let one = open.pop(); one; one = open.pop()) {
    const { token } = one;
    const depth = one.depth + ('items' in token ? 1 : 0);
    found.push({ token, depth });
    for (const inner of insideOf(token)) open.push({ token: inner, depth });
  }
  return found;
}

/** Everything that a token of any kind may hold. */
interface Holding {
  offset: number;
  start?: CST.SourceToken | CST.SourceToken[] | undefined;
  value?: CST.Token | undefined;
  props?: CST.Token[] | undefined;
  end?: CST.SourceToken[] | undefined;
  items?: readonly CST.CollectionItem[] | undefined;
}

function insideOf(token: Token): Token[] {
  const { start, value, props = [], end = [], items = [] }: Holding = token;
  const inside: Token[] = [...(Array.isArray(start) ? start : []), ...props, ...end];
  if (value) inside.push(value);
  for (const item of items) {
    inside.push(...item.start, ...(item.sep ?? []));
    if (item.key) inside.push(item.key);
    if (item.value) inside.push(item.value);
  }
  return inside;
}
