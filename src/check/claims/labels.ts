import type { Stated } from './beside.ts';
import type { RequiredLocale } from '../../schema/index.ts';

/** Two numbers or rules of a sentence, each beside the words for the other. */
export interface LabelFault {
  word: string;
  index: number;
  own: Stated;
  other: Stated;
}

/** Words that say nothing of what a number is of. */
const EMPTY =
  /^(?:dan|atau|yang|dari|untuk|pada|dalam|bila|oleh|dengan|karena|paling|lama|banyak|sedikit|and|or|the|for|from|with|most|least|when|that|this|its|longest|highest|lowest|maximum|minimum)$/;
const LEAST_LETTERS = 3;
/** Words that begin alike are one word: "penjualannya", "penjualan". */
const ALIKE = 5;

/**
 * Numbers and rules of one sentence that are exchanged: before each (or behind each) stand words of the name of
 * the other that its own name has not, and none of its own anywhere beside it.
 */
export function labelFaults(
  text: string,
  stated: readonly Stated[],
  locale: RequiredLocale,
): LabelFault[] {
  return stated.flatMap((one, nth): LabelFault[] => {
    const other = stated[nth + 1];
    if (!other || one.ref === other.ref) return [];
    const names = [wordsOf(one.name[locale]), wordsOf(other.name[locale])] as const;
    const ofOne = names[0].filter((word) => !names[1].includes(word));
    const ofOther = names[1].filter((word) => !names[0].includes(word));
    const left = clauseBefore(text.slice(stated[nth - 1]?.to ?? 0, one.from));
    const middle = text.slice(one.to, other.from);
    const right = clauseBehind(text.slice(other.to, stated[nth + 2]?.from));
    // A full stop or another reference's words between them belong to neither.
    if (/[.;]\s/u.test(middle)) return [];
    // "# for glasses and #": what stands between is as well of the one before.
    const ofNeighbours = new Set(
      [stated[nth - 1], stated[nth + 2]].flatMap((near) =>
        near ? wordsOf(near.name[locale]) : [],
      ),
    );
    const hits = (part: string, words: readonly string[]) =>
      words.some((word) => !ofNeighbours.has(word) && wordsOf(part).includes(word));
    const says = {
      left: { own: hits(left, ofOne), other: hits(left, ofOther) },
      middle: { own: hits(middle, ofOne), other: hits(middle, ofOther) },
      right: { own: hits(right, ofOne), other: hits(right, ofOther) },
    };
    // "modal # atau penjualan #", and "# dari perusahaan dan # dari karyawan".
    const isBefore = says.left.other && !says.left.own && says.middle.own && !says.middle.other;
    const isBehind = says.middle.other && !says.middle.own && says.right.own && !says.right.other;
    if (isBefore && !says.right.other)
      return [faultAt(text, left, one.from - left.length, ofOther, one, other)];
    if (isBehind && !says.left.own) return [faultAt(text, middle, one.to, ofOther, one, other)];
    return [];
  });
}

function faultAt(
  text: string,
  part: string,
  start: number,
  words: readonly string[],
  own: Stated,
  other: Stated,
): LabelFault {
  const found = [...part.matchAll(/\p{L}+/gu)].find(([word]) =>
    words.some((one) => wordsOf(word).includes(one)),
  );
  const index = start + (found?.index ?? 0);
  return { word: found?.[0] ?? text.slice(index, index + 1), index, own, other };
}

/** What of the words before a number is of it: the last clause. */
const clauseBefore = (part: string) => /[^.;:!?]*$/u.exec(part)?.[0] ?? '';
/** What of the words behind one is of it: what begins with "and" is of the next. */
const clauseBehind = (part: string) =>
  /^[^.;:,!?]*/u.exec(part)?.[0].split(/\s(?:dan|atau|ditambah|and|or|plus)\s/u)[0] ?? '';

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) =>
    word.length < LEAST_LETTERS || EMPTY.test(word)
      ? []
      : [word.replace(/^ber(?=\p{L}{4})/u, '').slice(0, ALIKE)],
  );
}
