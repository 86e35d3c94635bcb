import type { Span } from './allowed.ts';

/** What nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction. */
const HIDDEN = /[\u00AD\u034F\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/;

/**
 * A text as its reader sees it, what is hidden in it left out, and where each of its characters stands
 * in the text as written.
 * @example asSeen('pe\u00ADkerja').text // 'pekerja'
 */
export function asSeen(text: string): { text: string; indexOf: (index: number) => number } {
  if (!HIDDEN.test(text)) return { text, indexOf: (index) => index };
  const kept: number[] = [];
  let seen = '';
  for (let index = 0; index < text.length; index += 1) {
    if (HIDDEN.test(text.charAt(index))) continue;
    kept.push(index);
    seen += text.charAt(index);
  }
  return { text: seen, indexOf: (index) => kept[index] ?? text.length };
}

/** Letters of three scripts that look like nought or one. */
const POSING = 'OoОоΟοlIІіΙι|';
const UNIT =
  '(?:persen|per\\s?cent|ratus|ribu|juta|miliar|triliun|hundred|thousand|million|billion)';
const POSED = new RegExp(
  `(?<![\\p{L}\\p{N}|])[${POSING}]+(?:[.,][${POSING}]+)*(?=\\s?[%‰]|\\s${UNIT}(?!\\p{L}))|` +
    `(?<=(?<!\\p{L})(?:Rp\\.?|IDR)\\s?)[${POSING}]+(?:[.,][${POSING}]+)*(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Numbers all of whose digits are letters that look like them: `lOO persen`, `RpIO.OOO`. */
export function posedNumbers(text: string): Span[] {
  return [...text.matchAll(POSED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
