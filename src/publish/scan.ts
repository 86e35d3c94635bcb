/** An element that is open where something stands: its attributes are read only when asked for. */
export interface Open {
  name: string;
  parent: Open | null;
  /** Its attributes as written. */
  written: string;
  /** The same with their values, once they were asked for. */
  attributes?: ReadonlyMap<string, string>;
  /** What stands in it, in order, as far as the page was read. */
  children: (Open | string)[];
}

/** A page that was read once, for all that judge it. */
export interface ScannedPage {
  html: string;
  /** What a reader meets. */
  met: Met[];
  /** Every element in the order of the page. */
  elements: Open[];
}

/** What a reader of a page meets, in order. */
export type Met =
  | { kind: 'open'; element: Open }
  | { kind: 'close'; element: Open }
  | { kind: 'text'; text: string };

/** A comment, an element whose content shows nothing, a tag, or a doctype. */
const PIECE =
  /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<![^>]*>/gi;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * A page in pieces. Parsing it as browsers do would cost more than rendering it; that pages are well
 * formed is tested elsewhere, and here a tag that was left open ends with what holds it.
 */
function* scan(html: string): Generator<Met> {
  let open: Open | null = null;
  let done = 0;
  for (const piece of html.matchAll(PIECE)) {
    if (piece.index > done) yield textIn(open, html.slice(done, piece.index));
    done = piece.index + piece[0].length;
    const [, , closing, tag, written = ''] = piece;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (closing) {
      if (!isOpen(open, name)) continue;
      while (open) {
        const element: Open = open;
        yield { kind: 'close', element };
        open = element.parent;
        if (element.name === name) break;
      }
      continue;
    }
    const element: Open = { name, parent: open, written, children: [] };
    open?.children.push(element);
    yield { kind: 'open', element };
    if (VOID.has(name) || written.endsWith('/')) yield { kind: 'close', element };
    else open = element;
  }
  if (done < html.length) yield textIn(open, html.slice(done));
}

/** Reads a page. */
export function scanPage(html: string): ScannedPage {
  const met = [...scan(html)];
  const elements = met.flatMap((one) => (one.kind === 'open' ? one.element : []));
  return { html, met, elements };
}

/** A stretch of text, noted in what holds it. */
function textIn(open: Open | null, written: string): Met {
  const text = decoded(written);
  open?.children.push(text);
  return { kind: 'text', text };
}

function isOpen(open: Open | null, name: string): boolean {
  for (let element = open; element; element = element.parent)
    if (element.name === name) return true;
  return false;
}

const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Attributes of an element with their values. */
export function attributesOf(element: Open): ReadonlyMap<string, string> {
  element.attributes ??= new Map(
    [...element.written.matchAll(ATTRIBUTE)].map(
      ([, name = '', double, single, bare]) =>
        [name.toLowerCase(), decoded(double ?? single ?? bare ?? '')] as const,
    ),
  );
  return element.attributes;
}

/** Value of one attribute, or undefined if the element does not have it. */
export function attributeOf(element: Open, name: string): string | undefined {
  return element.written.includes(name) ? attributesOf(element).get(name) : undefined;
}

/** Whether a class stands on an element. */
export function hasClass(element: Open, name: string): boolean {
  if (!element.written.includes(name)) return false;
  return attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The nearest element that is as asked: the element itself, or one that holds it. */
export function closest(element: Open | null, isIt: (one: Open) => boolean): Open | null {
  let one = element;
  while (one && !isIt(one)) one = one.parent;
  return one;
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text without the references to characters that a page needs. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    return String.fromCodePoint(parseInt(String(hex ?? digits), hex === undefined ? 10 : 16));
  });
}

/** Every element below an element, in the order of the page. */
export function* elementsIn({ children }: Open): Generator<Open> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The text inside an element, that of the elements in it included. */
export function textOfPiece(piece: Open | string): string {
  return typeof piece === 'string' ? piece : piece.children.map(textOfPiece).join('');
}
