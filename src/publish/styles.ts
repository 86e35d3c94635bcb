/** A piece of a style sheet: kept as written, a group of others, or a rule that some pages need. */
type Piece =
  | { kind: 'written'; text: string }
  | { kind: 'group'; head: string; pieces: Piece[] }
  | { kind: 'rule'; selectors: Selector[]; body: string };

/** A selector with the classes and elements that it asks for, as `.class` and `element`. */
interface Selector {
  text: string;
  needs: string[];
}

const STYLE = /(<style>)([^]*?)(<\/style>)/g;
const CLASSES = /\bclass="([^"]*)"/g;
const ELEMENTS = /<([a-z][\w-]*)/gi;
/** Elements that a page has though nobody wrote them. */
const IMPLIED = ['html', 'head', 'body', 'tbody', 'colgroup'];
/** An element of a script: it may give out classes that do not stand in the page yet. */
const SCRIPTED = /<([a-z]+-[a-z-]+)[\s>]/g;
/** Elements of scripts that give out no class. */
const SETTLED = new Set(['share-links']);
/** Groups of rules; whatever else begins with `@` is kept as it is. */
const GROUP = /^@(?:layer|media|supports|container)\b/;

/** Style sheets already read: most pages share theirs. */
const known = new Map<string, Piece[]>();

/**
 * The page with the rules of its inline styles that can meet something in it: a rule for a class or an
 * element that it does not have is left out. A page whose scripts may give out classes keeps all of them.
 */
export function withNeededStyles(html: string): string {
  const scripted = [...html.matchAll(SCRIPTED)].some(([, name = '']) => !SETTLED.has(name));
  if (scripted) return html;
  const there = new Set([
    ...IMPLIED,
    ...[...html.matchAll(ELEMENTS)].map(([, name = '']) => name.toLowerCase()),
    ...[...html.matchAll(CLASSES)].flatMap(([, names = '']) =>
      names.split(/\s+/).map((name) => `.${name}`),
    ),
  ]);
  return html.replace(STYLE, (_, open: string, css: string, close: string) => {
    const pieces = known.get(css) ?? piecesOf(css);
    known.set(css, pieces);
    return `${open}${written(pieces, there)}${close}`;
  });
}

function written(pieces: readonly Piece[], there: ReadonlySet<string>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'written') return piece.text;
      if (piece.kind === 'group') {
        const inner = written(piece.pieces, there);
        // The first mention of a layer gives its place among the others.
        return inner || piece.head.startsWith('@layer') ? `${piece.head}{${inner}}` : '';
      }
      const needed = piece.selectors.filter(({ needs }) => needs.every((one) => there.has(one)));
      return needed.length > 0 ? `${needed.map(({ text }) => text).join()}{${piece.body}}` : '';
    })
    .join('');
}

/** A style sheet in pieces. */
function piecesOf(css: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < css.length) {
    const end = endOf(css, at, '{;');
    const head = css.slice(at, end).trim();
    if (css[end] !== '{') {
      pieces.push({ kind: 'written', text: css.slice(at, end + 1) });
      at = end + 1;
      continue;
    }
    const close = endOf(css, end + 1, '}');
    const body = css.slice(end + 1, close);
    if (GROUP.test(head)) pieces.push({ kind: 'group', head, pieces: piecesOf(body) });
    else if (head.startsWith('@')) pieces.push({ kind: 'written', text: `${head}{${body}}` });
    else pieces.push({ kind: 'rule', selectors: selectorsOf(head), body });
    at = close + 1;
  }
  return pieces;
}

/** The place of the next of `marks` that stands in no quotes, brackets or braces; the end if there is none. */
function endOf(css: string, from: number, marks: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const one = css[at] ?? '';
    if (depth === 0 && marks.includes(one)) return at;
    if (one === '\\') at += 1;
    else if (one === '"' || one === "'") at = quoteEnd(css, at, one);
    else if ('([{'.includes(one)) depth += 1;
    else if (')]}'.includes(one)) depth -= 1;
  }
  return css.length;
}

function quoteEnd(css: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < css.length && css[at] !== quote) at += css[at] === '\\' ? 2 : 1;
  return at;
}

/** The selectors of a rule with what each asks for; what stands in brackets asks for nothing. */
function selectorsOf(head: string): Selector[] {
  const selectors: Selector[] = [];
  for (let at = 0; at < head.length;) {
    const end = endOf(head, at, ',');
    const text = head.slice(at, end).trim();
    const bare = withoutBrackets(text);
    const needs = bare.includes('\\') ? [] : [...bare.matchAll(NEEDS)];
    selectors.push({
      text,
      needs: needs.map(([need]) => (need.startsWith('.') ? need : need.toLowerCase())),
    });
    at = end + 1;
  }
  return selectors;
}

/** A class, or the name of an element where a compound begins. */
const NEEDS = /\.[\w-]+|(?<![\w.#:&*\-])[a-z][\w-]*/gi;

function withoutBrackets(text: string): string {
  let bare = '';
  for (let at = 0; at < text.length;) {
    const end = endOf(text, at, '([');
    bare += text.slice(at, end);
    at = end < text.length ? endOf(text, end + 1, text[end] === '(' ? ')' : ']') + 1 : end;
  }
  return bare;
}
