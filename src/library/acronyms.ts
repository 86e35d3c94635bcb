import { hasStandIn, standIn, withoutMarks } from '../schema/fallback.ts';
import type { Locale, Term } from '../schema/index.ts';

/** Short forms of a language, and what they stand for. */
export type Acronyms = ReadonlyMap<string, string>;

/** A tag, a comment, or the text between them. */
const PIECE = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Names, controls and other people's words: nothing is written into them. */
const CLOSED = new Set(
  'h1 h2 h3 h4 h5 h6 nav summary caption th td button label option code pre q cite blockquote svg script style template'.split(
    ' ',
  ),
);

/** With these a reader begins: a section, an entry of a list of terms. */
const OPENS = new Set(['h2', 'dt']);

/** Within these a sentence goes on. */
const INLINE = new Set('a abbr b data em i mark s small span strong sub sup time'.split(' '));

/**
 * The short forms that a reader may have forgotten from one section to the next: those of the glossary
 * that are written in capitals and are not read more often than what they stand for.
 * @example acronymsOf(glossary, 'id').get('JKK') // 'Jaminan Kecelakaan Kerja'
 */
export function acronymsOf(glossary: readonly Term[], locale: Locale): Acronyms {
  return new Map(
    glossary.flatMap(({ term, opened, everyday }) => {
      const short = withoutMarks(term[locale]);
      const isAcronym = /^\p{Lu}[\p{Lu}\d]+s?$/u.test(short) && !everyday?.includes(locale);
      if (!opened || !isAcronym) return [];
      const words = withoutMarks(opened[locale]).replace(`(${short})`, '').trim();
      return [[short, hasStandIn(opened[locale]) ? standIn(words) : words]];
    }),
  );
}

/**
 * A rendered text in which each section (`<h2>`) opens an acronym where it stands first, unless its
 * author has opened it there. What is folded is read after what stands open: it opens those that nothing
 * above has. Cells of tables have no room, and the text around them opens what they name.
 * @example openAcronyms('<h2>Iuran</h2><p>JKK dan JKM. JKK …</p>', acronyms)
 * // '<h2>Iuran</h2><p>JKK (Jaminan Kecelakaan Kerja) dan JKM (Jaminan Kematian). JKK …</p>'
 */
export function openAcronyms(html: string, acronyms: Acronyms): string {
  if (acronyms.size === 0) return html;
  const forms = [...acronyms.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const form = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${forms})(?![\\p{L}\\p{N}/-])`, 'gu');
  let met = new Set<string>();
  /** Opened anywhere so far. */
  const ever = new Set<string>();
  /** How many folds the text stands in. */
  let folds = 0;
  /** How deep the text stands in what is closed, and in brackets of its sentence. */
  let closed = 0;
  let brackets = 0;
  return html.replace(
    PIECE,
    (piece: string, end?: string, name?: string, rest?: string, ...more: unknown[]) => {
      if (name !== undefined) {
        tag(name.toLowerCase(), end === '/', rest ?? '');
        return piece;
      }
      if (piece.startsWith('<!--') || closed > 0) return piece;
      const after = html.slice((more[0] as number) + piece.length);
      return textOpened(piece, after);
    },
  );

  function tag(name: string, isEnd: boolean, rest: string): void {
    if (!isEnd && OPENS.has(name)) met = new Set();
    if (name === 'details') folds += isEnd ? -1 : 1;
    if (!INLINE.has(name)) brackets = 0;
    if (VOID.has(name) || rest.endsWith('/')) return;
    // What stands in a closed element is closed, whatever it is.
    if (closed > 0) closed += isEnd ? -1 : 1;
    else if (!isEnd && (CLOSED.has(name) || / lang=| class="refs\b| href="http/.test(rest)))
      closed = 1;
  }

  function textOpened(text: string, after: string): string {
    let from = 0;
    let out = '';
    for (const { 0: short, index } of text.matchAll(form)) {
      const before = text.slice(from, index);
      count(before);
      out += before + short;
      from = index + short.length;
      if (met.has(short) || (folds > 0 && ever.has(short))) continue;
      const next = text.slice(from) || after.replace(/^(?:<[^>]*>)+/, '');
      const isOpened = /^\s*\(/.test(next) || (/\($/.test(before) && next.startsWith(')'));
      // Brackets in brackets nobody reads: it is opened where it stands next.
      if (!isOpened && brackets > 0) continue;
      met.add(short);
      ever.add(short);
      if (!isOpened) out += ` (${acronyms.get(short) ?? ''})`;
    }
    count(text.slice(from));
    return out + text.slice(from);
  }

  function count(text: string): void {
    for (const [sign] of text.matchAll(/[()]/g))
      brackets = Math.max(0, brackets + (sign === '(' ? 1 : -1));
  }
}
