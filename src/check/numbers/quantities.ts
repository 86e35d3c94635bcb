import { DATA } from './near-words.ts';
import { textBlocksOf, withoutReferences, type BareNumber, type TextBlock } from './index.ts';
import { sentencesOf } from '../reports/sentences.ts';
import type { MdxSource, Place } from '../../mdx/mdx-types.ts';

/** A word that states a quantity, a rank or a comparison without a number. */
export interface QuantityWord {
  text: string;
  place: Place;
}

const NUMERAL_ID =
  '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\\p{L}+ (?:belas|puluh)(?: \\p{L}+)?)';
const NUMERAL_EN =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?)';

const TENS_ID = '(?:belas|puluh|ratus|ribu|juta|miliar|milyar|triliun)';
const TENS_EN = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?';

const PHRASES = [
  // Shares
  'separuh(?:nya)?|setengah(?:nya)?|sepertiga|seperempat|seperlima|sepersepuluh|(?:dua|tiga) per(?:tiga|empat|lima)',
  'sebagian besar|mayoritas|half|halves|one[- ]third|(?:a|two|one)[- ](?:thirds?|fifths?)|(?:three|one|a)[- ]quarters?',
  'a majority|the majority|most (?:of|workers|people|members)|nine (?:in|out of) ten|\\p{L}+ (?:in|out of) (?:five|ten|hundred)',
  `(?:${NUMERAL_ID}|\\p{L}+) persen|${NUMERAL_EN} per ?cent`,
  // Multiples
  `${NUMERAL_ID} kali lipat|berlipat(?: ganda| kali)?|ganda|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|twice|twofold|threefold|tenfold|${NUMERAL_EN} times`,
  // Amounts in words
  '(?:puluhan|ratusan|ribuan|jutaan|miliaran|triliunan)|se(?:ratus|ribu|juta|miliar|triliun)',
  '(?:hundreds|thousands|millions|billions|dozens|tens) of',
  // Numbers in words, from ten on: what may be counted on the page itself is smaller.
  `\\p{L}+(?: ${TENS_ID})+(?: (?:\\p{L}+(?: ${TENS_ID})+|${NUMERAL_ID}))*|sepuluh|sebelas`,
  `(?:a|${NUMERAL_EN})(?: (?:hundred|thousand|million|billion)s?)+|(?:hundreds?|thousands?|millions?|billions?)`,
  `ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${TENS_EN}`,
  // Ranks and comparisons
  'ter(?:tinggi|endah|banyak|besar|kecil|sedikit)(?:nya)?|paling (?:tinggi|rendah|banyak|besar|kecil|sedikit)|nomor satu',
  'highest|lowest|largest|biggest|smallest|most covered|least|the most|number one',
  '(?:lebih|jauh lebih) (?:tinggi|rendah|banyak|besar|kecil|sedikit) (?:dari|daripada|dibanding(?:kan)?)',
  '(?:higher|lower|larger|smaller|more|fewer|less|greater) than|(?:di atas|di bawah|melampaui|melebihi) rata-rata',
  '(?:above|below|over|under) (?:the )?(?:\\p{L}+ )?average|outperform(?:s|ed)?|melonjak|merosot|soar(?:s|ed)?|plunge[sd]?',
].join('|');

const QUANTITY = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PHRASES})(?![\\p{L}\\p{N}-])`, 'giu');

/**
 * Words of a block that state a quantity ("separuh", "dua kali lipat", "tertinggi", "highest") in a
 * sentence that holds no reference and no statement. They may be right, so they are a warning.
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
