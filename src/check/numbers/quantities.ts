import { DATA } from './near-words.ts';
import { textBlocksOf, withoutReferences, type BareNumber, type TextBlock } from './index.ts';
import { sentencesOf } from '../reports/sentences.ts';
import type { MdxSource, Place } from '../../mdx/mdx-types.ts';

/** A word that compares without a number. */
export interface QuantityWord {
  text: string;
  place: Place;
}

const PHRASES = [
  '(?:lebih|jauh lebih) (?:tinggi|rendah|banyak|besar|kecil|sedikit) (?:dari|daripada|dibanding(?:kan)?)',
  '(?:higher|lower|larger|smaller|more|fewer|less|greater) than|(?:di atas|di bawah|melampaui|melebihi) rata-rata',
  '(?:above|below|over|under) (?:the )?(?:\\p{L}+ )?average|outperform(?:s|ed)?|melonjak|merosot|soar(?:s|ed)?|plunge[sd]?',
].join('|');

const QUANTITY = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PHRASES})(?![\\p{L}\\p{N}-])`, 'giu');

/**
 * Words of a block that compare ("lebih tinggi daripada", "soared") in a sentence that holds no reference and
 * no statement. They may be right, so they are a warning.
 */
export function quantityWords({ text, places }: TextBlock): QuantityWord[] {
  return sentencesOf(text)
    .filter((sentence) => !sentence.text.includes(DATA))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(QUANTITY)].map((match) => ({
        text: match[0],
        place: places(sentence.start + match.index),
      })),
    );
}

/** Those of `words` that no bare number holds: "1.5 million" is one problem, not two. */
export function outsideNumbers(
  words: readonly QuantityWord[],
  numbers: readonly Pick<BareNumber, 'place' | 'end'>[],
): QuantityWord[] {
  return words.filter(
    ({ place }) => !numbers.some((one) => isOrdered(one.place, place) && isOrdered(place, one.end)),
  );
}

function isOrdered(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

/** The quantity words of a page's body. */
export function quantityWordsOfMdx(mdx: MdxSource): QuantityWord[] {
  return textBlocksOf(mdx).flatMap(quantityWords);
}

/** The quantity words of a string in JSON or front matter, where `[[…]]` is a reference. */
export function quantityWordsInText(
  text: string,
  places: TextBlock['places'] = (index) => ({ line: 1, column: index + 1 }),
): QuantityWord[] {
  return quantityWords({ text: withoutReferences(text), places });
}
