import type { WordFamily, WordSense } from '../../schema/index.ts';
import { answering, onceFor } from '../reading/remembered.ts';
import { isQuestion, type SentenceClaim, type Number, type Ruled } from './claim.ts';
import { joinsAnother } from './joined.ts';
import { readable } from './readable.ts';

/** A word that belongs to another number or rule than those of its sentence. */
export interface KindFault {
  word: string;
  index: number;
  /** What stands in the sentence instead. */
  held: Number | Ruled;
  /** Words for that, in each language. */
  own: WordSense['words'];
}

/** A word of a family found in a text; `sense` null for a phrase that only holds one. */
interface Found {
  sense: WordSense | null;
  /** Whether the word is that of other senses, too. */
  isShared: boolean;
  /** Senses of which it may be said as well, the word of another though it is. */
  also: readonly WordSense[];
  text: string;
  from: number;
  to: number;
}

/** Finds what is wrong with the words of a sentence about the kind of its numbers and rules. */
export type FindKindFaults = (claim: SentenceClaim) => KindFault[];

/**
 * @param families all of `data/senses/`
 * @param termWords what a word of the glossary prints, by its identifier
 */
export function kindFaultsBy(
  families: readonly WordFamily[],
  termWords: (of: string) => string,
): FindKindFaults {
  const lexicons = families
    .filter(({ reach }) => reach === undefined)
    .map((family) => ({ family, lexicon: lexiconOf(family) }));
  return (claim) => {
    if (isQuestion(claim.sentence)) return [];
    const text = readable(claim.sentence, termWords);
    return lexicons.flatMap(({ family, lexicon }) => {
      const held = heldBy(claim, family);
      if (held.length === 0) return [];
      const found = wordsIn(text.text, lexicon);
      const faults = faultsOf(
        text.text,
        found,
        held.map((one) => ({ ...one, at: text.at(one.held.index) })),
      );
      return faults.map((fault) => ({ ...fault, index: text.back(fault.index) }));
    });
  };
}

/** A number or rule that a family of words is about, and the senses it has. */
interface Owned {
  held: Number | Ruled;
  senses: readonly WordSense[];
}

function heldBy({ numbers, rules }: SentenceClaim, { senses }: WordFamily): Owned[] {
  return [...numbers, ...rules].flatMap((held) => {
    const own = senses.filter((sense) => isAbout(sense, held));
    return own.length > 0 ? [{ held, senses: own }] : [];
  });
}

function isAbout(sense: WordSense, held: Number | Ruled): boolean {
  if ('row' in held) {
    return sense.rules?.some((pattern) => fitsPattern(held.ref, pattern)) === true;
  }
  if (held.paid !== undefined) {
    if (sense.purpose === true && hasWordOf(sense, held.purpose ?? '')) return true;
    const isOfProgramme =
      held.programme !== undefined && sense.segments?.includes(held.programme) === true;
    return isOfProgramme || sense.payments?.includes(held.paid) === true;
  }
  const { indicator, observation } = held.entry;
  return (
    sense.indicators?.includes(indicator.id) === true ||
    sense.kinds?.includes(indicator.kind) === true ||
    sense.segments?.includes(observation.segment) === true
  );
}

/** Whether a text has one of the words of a sense. */
function hasWordOf({ words }: WordSense, text: string): boolean {
  const parts = [...words.id, ...words.en].map(partOf).join('|');
  return new RegExp(`(?<!\\p{L})(?:${parts})(?!\\p{L})`, 'iu').test(text);
}

/** Whether a rule is one of a pattern: `jkm/funeral`, `jkm/*`. */
export function fitsPattern(rule: string, pattern: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}

/** The words of a family: what finds them, and what each of them says. */
interface Lexicon {
  pattern: RegExp;
  /** By the word in small letters, its `*` kept. */
  meanings: ReadonlyMap<string, Pick<Found, 'sense' | 'isShared' | 'also'>>;
  /** What stands before the `*` of a word, the longest first. */
  stems: readonly string[];
}

/** Longer phrases first, so that "tidak aktif" is not "aktif". */
export const lexiconOf = onceFor(({ senses, free }: WordFamily): Lexicon => {
  const meanings = new Map<string, Pick<Found, 'sense' | 'isShared' | 'also'>>();
  const add = (words: WordFamily['free'], sense: WordSense | null, isShared = false) => {
    for (const word of words ? [...words.id, ...words.en] : []) {
      const key = word.toLowerCase();
      const known = meanings.get(key);
      const also = known?.isShared === true && known.sense ? [known.sense, ...known.also] : [];
      meanings.set(key, { sense, isShared, also });
    }
  };
  for (const sense of senses) add(sense.shared, sense, true);
  for (const sense of senses) add(sense.words, sense);
  add(free, null);
  const all = [...meanings.keys()].toSorted((a, b) => b.length - a.length);
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const parts = all.map(partOf).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts})(?![\\p{L}\\p{N}])`, 'giu');
  return { pattern, meanings, stems };
});

function partOf(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/\*$/, "[\\p{L}’']*");
}

export function wordsIn(text: string, lexicon: Lexicon): readonly Found[] {
  return wordsBy(lexicon)(text);
}

const wordsBy = onceFor((lexicon: Lexicon) => answering((text: string) => foundIn(text, lexicon)));

function foundIn(text: string, { pattern, meanings, stems }: Lexicon): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: word }) => {
    const written = word.toLowerCase().replace(/\s+/g, ' ');
    const stem = stems.find((one) => written.startsWith(one));
    const meaning =
      meanings.get(written) ?? (stem === undefined ? undefined : meanings.get(`${stem}*`));
    if (!meaning) return [];
    const { sense } = meaning;
    // "JP" is a programme, "jp" is not.
    const capitals = word.toUpperCase();
    const isCode = sense !== null && [...sense.words.id, ...sense.words.en].includes(capitals);
    if (isCode && word !== capitals) return [];
    return [{ ...meaning, text: word, from: index, to: index + word.length }];
  });
}

function faultsOf(
  text: string,
  found: readonly Found[],
  held: readonly (Owned & { at: number })[],
): KindFault[] {
  const own = new Set(held.flatMap(({ senses }) => senses));
  const ownWords = found
    .filter(({ sense }) => sense !== null && own.has(sense))
    .map(({ text: word }) => word);
  const faults: KindFault[] = [];
  for (const { sense, isShared, also, text: word, from, to } of found) {
    if (sense === null) continue;
    const beside = held.find(({ at }) => isBeside(text, from, to, at));
    // "Dua kali bagian pekerja: # dan #": what a colon announces is all that follows.
    const announced = beside && /:/.test(text.slice(to, beside.at)) ? held : [];
    const isOfBeside =
      beside === undefined ||
      [sense, ...also].some((one) => beside.senses.includes(one)) ||
      announced.some(({ at, senses }) => at > to && senses.includes(sense));
    const [first] = held;
    if (beside && !isOfBeside && !isShared)
      faults.push({ word, index: from, held: beside.held, own: wordsOf(beside) });
    else if (
      first &&
      held.some(({ at }) => isNear(text, from, at)) &&
      isOfBeside &&
      !isShared &&
      !sense.beside &&
      (ownWords.length === 0 || joinsAnother(text, word, from, ownWords)) &&
      !own.has(sense)
    )
      faults.push({ word, index: from, held: first.held, own: wordsOf(first) });
  }
  return faults.length > 0 ? faults.slice(0, 1) : oddPayment(text, found, held, own);
}

/** Payments listed with others of which the sentence says what it does not say of them. */
function oddPayment(
  text: string,
  found: readonly Found[],
  held: readonly (Owned & { at: number })[],
  own: ReadonlySet<WordSense>,
): KindFault[] {
  const said = found.filter(({ sense }) => sense !== null && own.has(sense));
  const [first] = said;
  if (!first) return [];
  const paid = held.filter((one) => 'paid' in one.held);
  const isListed = paid.every(({ at }, nth) => {
    const before = paid[nth - 1];
    return before === undefined || /^[^;:.]{0,60}$/u.test(text.slice(before.at, at));
  });
  const isSaid = ({ senses }: Owned) =>
    said.some(({ sense }) => sense !== null && senses.includes(sense));
  const odd = paid.find((one) => !isSaid(one));
  return isListed && odd && paid.some(isSaid)
    ? [{ word: first.text, index: first.from, held: odd.held, own: wordsOf(odd) }]
    : [];
}

/** Some words for a number or rule, as they are written. */
function wordsOf({ senses }: Owned): WordSense['words'] {
  const some = (words: readonly string[]) =>
    words.slice(0, 3).map((word) => word.replace(/\*$/, ''));
  const [sense] = senses;
  return { id: some(sense?.words.id ?? []), en: some(sense?.words.en ?? []) };
}

const TIME_WORDS =
  'pada|untuk|tahun|bulan|in|for|akhir|awal|\\d{1,2}|(?:19|20)\\d\\d|[JFMASOND]\\p{Ll}+(?=\\s+(?:19|20)\\d\\d)';
/** What may stand between a word and the number behind it that it is of. */
const BEFORE = new RegExp(
  `^(?:[\\s:|*]|(?:sebesar|sebanyak|sejumlah|senilai|adalah|ialah|yaitu|yakni|itu|mencapai|berjumlah|sekitar|hanya|baru|dibayar|membayar|menanggung|menyetor|pays?|bears?|dalam|paling|lama|lambat|banyak|sedikit|of|is|are|was|were|at|to|the|about|only|stands?|stood|came|comes|totalled|numbers?|numbered|within|paid|most|cash|mencakup|melindungi|menjangkau|cover|protect|reach|nasional|as|${TIME_WORDS})(?![\\p{L}\\p{N}]))*$`,
  'iu',
);
/** What may stand between a number and the word behind it. */
const BEHIND =
  /^\s+(?:(?:orang|peserta|pekerja|penduduk|di antaranya|bagi|yang|adalah|people|members|workers|of them|of whom|are|were|was|is|for|of)\s+)*$/iu;
/** Where the amount before a word goes: "# untuk JHT", "# of your wage goes to JHT". */
const GOES_TO =
  /^\s+(?:(?:dari|of)\s+(?:upah|(?:your|the|a)\s+wage|wages)\s+)?(?:untuk|goes\s+to)\s+$/iu;
const NAMED = /^(?:\s+(?:age|rate|contribution|benefit|payout|pension|savings|cash))?,\s$/iu;
/** Words that still are of the number before them. */
const SOON =
  /^(?!.*(?<!\p{L})(?:di luar|belum termasuk|tanpa|selain|tidak|bukan|not|without|excluding|besides)(?!\p{L}))[^,;(.|\uFFFC]*$/iu;

/** Whether a word stands directly before or behind the number at `at`. */
function isBeside(text: string, from: number, to: number, at: number): boolean {
  // "The JHT age, #": what is named and its number, unless a number before it has the name.
  const isTaken = /\uFFFC[^,;:.\uFFFC]*$/u.test(text.slice(0, from));
  if (to <= at && !isTaken && NAMED.test(text.slice(to, at))) return true;
  if (to <= at) return at - to < 60 && BEFORE.test(text.slice(to, at));
  const between = text.slice(endOfNumber(text, at), from);
  return BEHIND.test(between) || GOES_TO.test(between);
}

/** Whether a word opens what is said of the number at `at`, or stands shortly behind it. */
function isNear(text: string, from: number, at: number): boolean {
  if (from < at) return true;
  const between = text.slice(endOfNumber(text, at), from);
  return SOON.test(between) && between.trim().split(/\s+/).length <= 10;
}

function endOfNumber(text: string, at: number): number {
  return at + (/^\uFFFC+/u.exec(text.slice(at))?.[0].length ?? 0);
}
