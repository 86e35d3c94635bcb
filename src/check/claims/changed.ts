import type { Entry, Ledger } from '../../ledger/entry-types.ts';
import { spanOf } from '../../ledger/period.ts';
import { asNumber } from '../../ledger/quantity.ts';
import { isQuestion, type SentenceClaim, type Number } from './claim.ts';
import type { Sentence } from './sentences.ts';

/** A word for a rise or a fall that the numbers around it do not bear. */
export type ChangeFault = { word: string; index: number } & (
  | { code: 'lone-change'; number: Number }
  | {
      code: 'wrong-change';
      number: Number;
      /** The number before it, by which it is the other way round. */
      before: { ref: string; value: number };
      value: number;
    }
);

const whole = (pattern: string) => `(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`;

const ROSE =
  'naik|meningkat|bertambah|tumbuh|melonjak|melesat|membesar|menanjak|kenaikan(?:nya)?|lonjakan|pertumbuhan(?:nya)?|rose|rises|risen|rising|grew|grows|grown|growing|increased|increases|increasing|climbed|jumped|soared|surged|went up|gone up|an increase|a rise|growth';
const FELL =
  'turun|menurun|berkurang|menyusut|merosot|anjlok|mengecil|melorot|penurunan(?:nya)?|fell|falls|fallen|falling|declined|declines|declining|dropped|drops|decreased|decreases|decreasing|shrank|shrunk|went down|gone down|a decrease|a decline|a drop';
export const CHANGED = new RegExp(whole(`(?<rose>${ROSE})|(?<fell>${FELL})`), 'giu');

/** What is not said of the number: what is denied, wished for, supposed, or why it would be so. */
export const NOT_SAID = new RegExp(
  whole(
    'tidak|tak|bukan|belum|tanpa|bila|jika|kalau|apabila|agar|supaya|dapat|bisa|akan|target\\p{L}*|diharapkan|untuk|perlu|harus|not|never|no|without|if|can|could|would|will|may|might|must|should|to|target\\p{L}*|when|unless|whether',
  ),
  'iu',
);

/** A sentence that only supposes something. */
export const SUPPOSED =
  /^(?:Bila|Jika|Kalau|Apabila|Andai|Misalnya|Seandainya|Ketika|If|When|Suppose|Should|Where|For example)(?!\p{L})/u;

/** What begins another thought: what rose there is not the number here. */
const APART =
  /[;()]|:(?=\s)|(?<!\p{L})(?:karena|sebab|sehingga|sementara|sedangkan|tetapi|namun|meski(?:pun)?|walau(?:pun)?|because|while|whereas|but|although|though|so that)(?!\p{L})/iu;

const MOST_WORDS_BETWEEN = 12;

/**
 * Words of a sentence that say that its number rose or fell, held against the earlier numbers of the same
 * thing: those in the sentence, else those in its paragraph and in the record that may be compared. Where
 * there is none nobody can know; a statement or a figure beside the sentence answers for its words.
 */
export function changeFaults(claim: SentenceClaim, ledger: Ledger): ChangeFault[] {
  const { sentence, passage, numbers, rules, said, figures } = claim;
  if (numbers.length === 0 || rules.length > 0 || said.length > 0 || figures.length > 0) return [];
  if (passage.kind === 'row' || isQuestion(sentence) || SUPPOSED.test(sentence.text)) return [];
  if (numbers.some(({ paid }) => paid !== undefined)) return [];
  const words = [...sentence.text.matchAll(CHANGED)];
  const [first] = words;
  const isOneWay = new Set(words.map(({ groups }) => groups?.['rose'] !== undefined)).size === 1;
  if (!first || !isOneWay) return [];
  const { index, 0: word } = first;
  if (NOT_SAID.test(clauseBefore(sentence.text, index))) return [];
  const isUp = first.groups?.['rose'] !== undefined;
  const own = nearest(claim, index, word.length);
  if (!own) return [];
  const before = numbers.filter((one) => isSame(one.entry, own.entry) && one !== own);
  if (before.length > 0) return directionOf([own, ...before], isUp, { word, index }, ledger);
  if (numbers.length > 1) return [];
  const told = numbersBefore(claim, ledger);
  const earlier = [...told, ...ledger.ofRegion(own.entry.region.id)].filter(
    (entry) =>
      isSame(entry, own.entry) &&
      endOf(entry) < endOf(own.entry) &&
      (told.includes(entry) || ledger.compare(entry, own.entry).allowed),
  );
  const value = valueOf(own.entry);
  // "Grew by #": the number is the change itself.
  if (isAmount(sentence.text, index + word.length, own.index - sentence.start)) return [];
  // "Naik dari #": to what is not said.
  if (isStart(sentence.text, index + word.length, own.index - sentence.start))
    return [{ code: 'lone-change', word, index, number: own }];
  if (earlier.some((entry) => (isUp ? valueOf(entry) < value : valueOf(entry) > value))) return [];
  const last = earlier.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  return [
    last
      ? {
          ...{ code: 'wrong-change', word, index, number: own, value },
          before: { ref: last.ref, value: valueOf(last) },
        }
      : { code: 'lone-change', word, index, number: own },
  ];
}

/** The part of a sentence that a word stands in, before it. */
export function clauseBefore(text: string, index: number): string {
  return /[^,;:()–—]*$/u.exec(text.slice(0, index))?.[0] ?? '';
}

/** The number that a word may be said of: no other thought and few words between. */
function nearest(
  { sentence, numbers }: SentenceClaim,
  index: number,
  length: number,
): Number | undefined {
  return numbers.find((number) => {
    const at = number.index - sentence.start;
    const between =
      at > index ? sentence.text.slice(index + length, at) : sentence.text.slice(at, index);
    return !APART.test(between) && between.split(/\s+/).length <= MOST_WORDS_BETWEEN;
  });
}

function isAmount(text: string, from: number, at: number): boolean {
  return /^\s+(?:by|sebesar|sebanyak)?\s*$/iu.test(text.slice(from, Math.max(from, at)));
}

function isStart(text: string, from: number, at: number): boolean {
  return /^\s+(?:dari|from)(?:\s+\p{L}+)?\s*$/iu.test(text.slice(from, Math.max(from, at)));
}

export function isSame(a: Entry, b: Entry): boolean {
  return (
    a.region.id === b.region.id &&
    a.indicator.id === b.indicator.id &&
    a.segment.id === b.segment.id
  );
}

/** Whether the first and the last of some numbers of one thing are as a word for a change says. */
function directionOf(
  some: readonly Number[],
  isUp: boolean,
  { word, index }: { word: string; index: number },
  ledger: Ledger,
): ChangeFault[] {
  const sorted = some.toSorted((a, b) => (endOf(a.entry) < endOf(b.entry) ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || endOf(first.entry) === endOf(last.entry)) return [];
  if (!ledger.compare(first.entry, last.entry).allowed) return [];
  const [from, to] = [valueOf(first.entry), valueOf(last.entry)];
  if (isUp ? from < to : from > to) return [];
  const before = { ref: first.ref, value: from };
  return [{ code: 'wrong-change', word, index, number: last, value: to, before }];
}

/** What the sentences before it in its paragraph hold. */
function numbersBefore({ passage, sentence }: SentenceClaim, ledger: Ledger): Entry[] {
  return passage.sentences
    .filter(({ start }) => start < sentence.start)
    .flatMap((one) => entriesOf(one, ledger));
}

export function entriesOf({ held }: Sentence, ledger: Ledger): Entry[] {
  return held.flatMap(({ states, of }) => {
    const lookup = states === 'observation' ? ledger.find(of) : null;
    return lookup?.ok ? [lookup.entry] : [];
  });
}

export function endOf({ observation }: Entry): string {
  return spanOf(observation.period).last;
}

export function valueOf({ quantity }: Entry): number {
  return asNumber(quantity);
}
