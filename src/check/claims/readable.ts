import { WORD } from '../numbers/near-words.ts';
import { EDGE } from '../numbers/near-words.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with the words of the glossary written out, and the way between its places and theirs. */
export interface Readable {
  text: string;
  /** Where in it stands what stands at an index of the passage. */
  at: (index: number) => number;
  /** Where in the sentence stands what stands at an index in it. */
  back: (index: number) => number;
}

/** @param termWords what a word of the glossary prints, by its identifier */
export function readable(
  { text, start, terms }: Sentence,
  termWords: (of: string) => string,
): Readable {
  let written = '';
  const offsets: number[] = [];
  const shifts: [from: number, by: number][] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const term = sign === WORD ? terms.find((one) => one.index === start + index) : undefined;
    const shown = term ? termWords(term.of) : sign === EDGE ? '' : sign;
    if (shown.length !== 1) shifts.push([index, shown.length - 1]);
    written += shown;
    for (let part = 0; part < shown.length; part += 1) offsets.push(index);
  }
  return {
    text: written,
    at: (index) =>
      index -
      start +
      shifts.filter(([from]) => from < index - start).reduce((sum, [, by]) => sum + by, 0),
    back: (index) => offsets[index] ?? 0,
  };
}
