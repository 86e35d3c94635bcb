import type { Claim, Lexicon } from './find.ts';
import { numberAt, PARTS, TIME } from './number-words.ts';

const EVERY = /^(?:setiap|tiap|every|each)$/;

/** "Dari setiap seratus pekerja …, delapan tercakup": the whole is only told, and the part is a share of it. */
export function outOfAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { words: number; claim: Claim | null } | null {
  if (EVERY.test(words[at - 1] ?? '')) {
    const whole = wholeAt(words, at);
    const next = words[at + (whole?.words ?? 0)] ?? '';
    const isCounted = whole !== null && whole.value >= 10 && lexicon.counted.has(next);
    return isCounted ? { words: whole.words, claim: null } : null;
  }
  const part = numberAt(words, at);
  if (!part || part.value < 1) return null;
  const from = words.slice(0, at).findLastIndex((word) => EVERY.test(word));
  const whole = from === -1 ? null : wholeAt(words, from + 1);
  if (!whole || whole.value < 10 || whole.value > 100 || whole.value <= part.value) return null;
  const end = from + 1 + whole.words;
  // Only the first number behind it is its part, and a count of months or of things is none.
  const isFirst = !words.slice(end, at).some((_, nth) => numberAt(words, end + nth));
  const next = words[at + part.words] ?? '';
  const isOther = TIME.test(next) || lexicon.things.has(next) || isUnitOf(next);
  if (!lexicon.counted.has(words[end] ?? '') || !isFirst || isOther) return null;
  const share = (100 * part.value) / whole.value;
  return { words: part.words, claim: { means: 'share', least: share, most: share } };
}

/** "Every hundred" needs no one before it. */
const wholeAt = (words: readonly string[], at: number) =>
  words[at] === 'hundred' ? { value: 100, words: 1 } : numberAt(words, at);

const isUnitOf = (word: string) =>
  PARTS.has(word) || /^(?:persen|percent|per|dari|kali|times)$/.test(word);

/** "Bagian terbesar dari <Stat />": more than half of an amount that stands there. */
export function isLargestPart(words: readonly string[], at: number): boolean {
  const [part = '', largest = '', of = ''] = words.slice(at, at + 3);
  const isOf = of === 'dari' || of === 'of';
  const isSaid =
    (/^(?:bagian|porsi)$/.test(part) && largest === 'terbesar') ||
    (/^(?:largest|biggest|greatest)$/.test(part) && /^(?:part|share|portion)$/.test(largest));
  return isSaid && isOf && words.slice(at + 3, at + 5).includes('\uFFFC');
}
