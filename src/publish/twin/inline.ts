import { attributeOf, hasClass, type Open } from '../scan.ts';

/** Elements inside a line of text; any other begins a line of its own. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** What a page shows to those alone who use it: forms, and what stands in for a script or comes by one. */
const IN_USE = new Set(
  'button dialog fieldset form input script select style template textarea'.split(' '),
);

/** Whether an element goes on with the line of text it stands in. */
export function isInline(piece: Open | string): boolean {
  return typeof piece === 'string' || INLINE.has(piece.name);
}

/**
 * Whether an element is left out of a text to take along: what needs a script, what a print leaves out
 * too, what is not heard, and the way back from a source.
 */
export function isLeftOut(element: Open): boolean {
  return (
    IN_USE.has(element.name) ||
    hasClass(element, 'screen') ||
    hasClass(element, 'scripted') ||
    hasClass(element, 'shut') ||
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true'
  );
}

/** One line of Markdown from pieces of a page. */
export function lineOf(pieces: readonly (Open | string)[], base: string): string {
  return (
    pieces
      .map((piece, index) => markdownOf(piece, pieces[index + 1], base))
      .join('')
      // A blank that must not break stays one.
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim()
  );
}

function markdownOf(piece: Open | string, next: Open | string | undefined, base: string): string {
  if (typeof piece === 'string') return escaped(piece);
  if (isLeftOut(piece)) return '';
  const text = () => lineAsIs(piece.children, base);
  switch (piece.name) {
    case 'br':
      return ' ';
    case 'wbr':
      return '';
    case 'svg':
      return escaped(attributeOf(piece, 'aria-label') ?? '');
    case 'img':
      return `![${escaped(attributeOf(piece, 'alt') ?? '')}](${absolute(piece, 'src', base) ?? ''})`;
    case 'code':
      return ofCode(textIn(piece));
    case 'b':
    case 'strong':
      return strong(text(), next);
    case 'a': {
      const target = absolute(piece, 'href', base);
      return target === null ? text() : around(text(), (inner) => `[${inner}](${target})`);
    }
    default:
      // What stands in a line as a block, a list in a cell, stays apart from what follows.
      return isInline(piece) ? text() : ` ${text()} `;
  }
}

function lineAsIs(pieces: readonly (Open | string)[], base: string): string {
  return pieces.map((piece, index) => markdownOf(piece, pieces[index + 1], base)).join('');
}

/** Bold, where readers of Markdown will see its end: a letter right after it would hide that. */
function strong(text: string, next: Open | string | undefined): string {
  const isClosed = next === undefined || (typeof next === 'string' && !/^[\p{L}\p{N}]/u.test(next));
  return isClosed ? around(text, (inner) => `**${inner}**`) : text;
}

/** Marks around the words of a text, its blanks outside of them. */
function around(text: string, mark: (inner: string) => string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return text.slice(0, start) + mark(inner) + text.slice(start + inner.length);
}

function ofCode(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return fence + text.trim() + fence;
}

/** The text inside an element, as it stands. */
export function textIn(piece: Open | string): string {
  return typeof piece === 'string' ? piece : piece.children.map(textIn).join('');
}

/** The full address of what an element leads to; null of a place on its own page, or of nothing. */
function absolute(element: Open, name: string, base: string): string | null {
  const written = attributeOf(element, name);
  if (!written || written.startsWith('#')) return null;
  const { href } = new URL(written, base);
  return /[()]/.test(href) ? `<${href}>` : href;
}

/** Text whose signs mean nothing but themselves; the mark of a source, `[1]`, does so as it is. */
function escaped(text: string): string {
  return text.replace(/\[\d+\]|[\\`*_[\]<|]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}
