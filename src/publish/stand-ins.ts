import { hasStandIn, standInDepth, standInParts, withoutMarks } from '../schema/fallback.ts';
import { firstLocale } from '../schema/languages.ts';

/** A comment, an element that is no text of the page, or a tag; what lies between is text. */
const PIECE =
  /(<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|<![^>]*>)/gi;

/** The note that parts of a page are not translated, which our own layout writes. */
const NOTE = /<p [^>]*\bdata-partly\b[^>]*>[^]*?<\/p>/;

/** On an element that our own templates have filled with text of the first language, and say so. */
const STANDS_IN = 'data-stand-in';

/** Elements that hold nothing: a language of theirs is that of their attributes. */
const VOID = /^<(?:img|input|meta)\b/i;

/** Elements whose text cannot hold an element. */
const BARE = /^<(?:title|option|textarea)\b/i;

const LANG = ` lang="${firstLocale}"`;

/**
 * A page in which each text of the first language that stands in for a missing one says its language,
 * and the note that there are such texts stands only where that is so.
 */
export function withLanguages(html: string): string {
  const rest = html.replace(NOTE, '');
  if (!hasStandIn(rest) && !rest.includes(STANDS_IN)) return rest;
  const pieces = html.split(PIECE);
  let open = 0;
  // Pieces at odd places are tags, those at even places are texts.
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (at % 2 === 1) {
      pieces[at] = tagged(piece);
      continue;
    }
    const parts = standInParts(piece, open);
    open += standInDepth(piece);
    if (!parts.some(({ isFirst }) => isFirst)) continue;
    const holder = pieces[at - 1] ?? '';
    const isWhole =
      parts.every(({ isFirst }) => isFirst) && pieces[at + 1]?.startsWith('</') === true;
    if (isWhole && isOpening(holder) && !/\slang=/.test(holder)) {
      pieces[at - 1] = holder.replace(/>$/, `${LANG}>`);
      pieces[at] = withoutMarks(piece);
    } else {
      pieces[at] = BARE.test(holder) ? withoutMarks(piece) : parts.map(spanned).join('');
    }
  }
  return pieces.join('');
}

function isOpening(tag: string): boolean {
  return /^<[a-z]/i.test(tag) && !tag.endsWith('/>') && !/^<(?:script|style)\b/i.test(tag);
}

function tagged(tag: string): string {
  const plain = withoutMarks(tag);
  // Of an element with content, `lang` would be the language of that too.
  if (!VOID.test(tag) || /\slang=/.test(tag)) return plain;
  const values = [...tag.matchAll(/="([^"]*)"/g)].map(([, value = '']) => standInParts(value));
  const isWhole = values.some((parts) => parts.length === 1 && parts[0]?.isFirst);
  return isWhole ? plain.replace(/\s*\/?>$/, `${LANG}>`) : plain;
}

function spanned({ text, isFirst }: { text: string; isFirst: boolean }): string {
  return isFirst && text.trim() !== '' ? `<span${LANG}>${text}</span>` : text;
}
