import { characterFaults } from '../characters/characters.ts';
import { linesOfBody, WORD_BULLET } from '../content/bullets.ts';

/** A text after a mend, and how many places of it were mended. */
export interface Mended {
  text: string;
  count: number;
}

/** Marks that show nothing, whose loss changes no word. */
const SHOWS_NOTHING = new Set<string>([
  ...['soft-hyphen', 'zero-width', 'byte-order-mark', 'variation', 'tag', 'invisible'],
]);
/** They turn letters round: without them a reader would see other words. */
const TURNS = /[\u202D\u202E]/;

/**
 * A text without the characters nobody sees, and with ordinary spaces; controls and characters without
 * a meaning stay, because what they stand for is not certain.
 * @example withoutHidden('cakup\u00ADan').text // 'cakupan'
 */
export function withoutHidden(text: string): Mended {
  const isTurned = TURNS.test(text);
  let [mended, done, count] = ['', 0, 0];
  for (const { offset, code, name, kind } of characterFaults(text)) {
    const isMark = SHOWS_NOTHING.has(name) || (name === 'direction' && !isTurned);
    const isSpace = kind === 'form' && name === 'space';
    if (!isMark && !isSpace) continue;
    const length = Number.parseInt(code.slice(2), 16) > 0xffff ? 2 : 1;
    mended += text.slice(done, offset) + (isSpace ? ' ' : '');
    done = offset + length;
    count += 1;
  }
  return { text: mended + text.slice(done), count };
}

/** A page whose lists begin their items with a hyphen, where an office program put a sign of its own. */
export function withHyphens(text: string): Mended {
  return eachLine(text, (line) =>
    line.replace(WORD_BULLET, (_: string, indent: string) => `${indent}- `),
  );
}

/** A tag of the vocabulary with attributes, some of them between curly quotation marks. */
const TAG =
  /<[A-Z][A-Za-z]*(?:\s+[a-z]+\s*=\s*(?:"[^"\n]*"|[“”„‘’«»][^“”„‘’«»"<>\n]*[“”„‘’«»]))+\s*\/?>/gu;

/** A page whose tags have straight quotation marks; those of its sentences stay. */
export function withStraightQuotes(text: string): Mended {
  return eachLine(text, (line) =>
    line.replace(TAG, (tag) =>
      tag.replace(
        /=\s*[“”„‘’«»]([^“”„‘’«»"<>\n]*)[“”„‘’«»]/gu,
        (_: string, value: string) => `="${value}"`,
      ),
    ),
  );
}

/** Every line of the body that is no code, mended; counts the lines that changed. */
function eachLine(text: string, mend: (line: string) => string): Mended {
  const lines = text.split('\n');
  let count = 0;
  for (const { line, text: written } of linesOfBody(text)) {
    const mended = mend(written);
    if (mended === written) continue;
    lines[line - 1] = mended;
    count += 1;
  }
  return { text: lines.join('\n'), count };
}
