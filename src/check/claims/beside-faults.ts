import { isRequired } from '../../schema/locales.ts';
import type { Desk } from '../check-desk.ts';
import { statedIn } from './beside.ts';
import { isQuestion, type SentenceClaim } from './claim.ts';
import { labelFaults } from './labels.ts';
import { orderFaults } from './orders.ts';
import { readable } from './readable.ts';
import { unitFaults } from './units.ts';

/**
 * Tells of numbers and rules of a sentence that cannot stand where they do: of another unit than the words
 * beside them, in another order, or each beside the words for the other.
 * @param termWords what a word of the glossary prints, by its identifier
 */
export function tellBeside(
  claim: SentenceClaim,
  termWords: (of: string) => string,
  report: Desk['report'],
): void {
  const { passage, sentence } = claim;
  const { file, places, locale } = passage;
  if (isQuestion(sentence)) return;
  const written = readable(sentence, termWords);
  const { text } = written;
  const stated = statedIn(claim, written);
  const at = (index: number) => places(sentence.start + written.back(index));
  for (const { word, index, stated: one, wanted } of unitFaults(text, stated))
    report('other-unit', file, at(index), {
      word,
      ref: one.ref,
      name: one.name,
      unit: one.unit,
      wanted,
    });
  if (stated.length < 2) return;
  for (const { word, index, one, other, wanted } of orderFaults(text, stated))
    report('wrong-order', file, at(index), { word, one: one.ref, other: other.ref, wanted });
  if (!isRequired(locale)) return;
  for (const { word, index, own, other } of labelFaults(text, stated, locale))
    report('exchanged-words', file, at(index), {
      word,
      own: { ref: own.ref, name: own.name },
      other: { ref: other.ref, name: other.name },
    });
}
