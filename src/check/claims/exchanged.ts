import { isQuestion, type SentenceClaim, type Number } from './claim.ts';

/** Two payments of a sentence, each beside the words for the other. */
export interface ExchangeFault {
  /** Words of the purpose of the other one. */
  words: string;
  index: number;
  own: Number;
  other: Number;
}

/** Words that say nothing of what a payment is for. */
const LEAST_LETTERS = 4;

/**
 * Payments of one sentence that are exchanged: behind each, up to the next, stand words of the purpose of
 * the other that its own has not, and none of its own.
 */
export function exchangeFaults({ sentence, numbers }: SentenceClaim): ExchangeFault[] {
  const paid = numbers.filter(({ purpose }) => purpose !== undefined);
  const [one, other] = paid;
  if (paid.length !== 2 || !one || !other || isQuestion(sentence)) return [];
  const behind = paid.map(({ index }, nth) =>
    sentence.text.slice(
      index - sentence.start,
      (paid[nth + 1]?.index ?? Infinity) - sentence.start,
    ),
  );
  const [first = '', second = ''] = behind;
  const [ofOne, ofOther] = [apart(one, other), apart(other, one)];
  const isExchanged =
    !hit(first, ofOne) && !hit(second, ofOther) && (hit(first, ofOther) || hit(second, ofOne));
  if (!isExchanged) return [];
  const [text, own, word] = hit(first, ofOther)
    ? ([first, one, hit(first, ofOther)] as const)
    : ([second, other, hit(second, ofOne)] as const);
  if (word === undefined) return [];
  const index = own.index - sentence.start + text.toLowerCase().indexOf(word);
  return [{ words: word, index, own, other: own === one ? other : one }];
}

/** The words of a purpose that the other has not. */
function apart(one: Number, other: Number): string[] {
  const wordsOf = ({ purpose = '' }: Number) =>
    (purpose.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS);
  const not = new Set(wordsOf(other));
  return wordsOf(one).filter((word) => !not.has(word));
}

function hit(text: string, words: readonly string[]): string | undefined {
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.find((word) => said.has(word));
}
