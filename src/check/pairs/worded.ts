import type { WordedName } from '../../i18n/desk/check-worded.ts';
import type { Locale } from '../../schema/languages.ts';
import { requiredLocales } from '../../schema/locales.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { numberAt } from '../quantities/number-words.ts';
import { difference } from './multiset.ts';

/** A word as it is written, and where. */
interface Written {
  text: string;
  index: number;
}

/** What two languages of a text name otherwise. */
export interface WordedDifference {
  what: WordedName;
  here: readonly Written[];
  there: readonly Written[];
}

/** A text in one language. */
interface Spoken {
  text: string;
  locale: Locale;
}

type Words = Partial<Record<Locale, string>>;

const found = ({ text, locale }: Spoken, words: Words): Written[] =>
  [...text.matchAll(patternOf(words[locale] ?? ''))].map(({ 0: word, index }) => ({
    text: word,
    index,
  }));

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(`(?<![\\w-])(?:${words})(?!\\w)`, 'gi');
  patterns.set(words, known);
  return known;
}

/**
 * What a sentence in two languages says otherwise in words: how many, up to where or beyond, once or each
 * time, and which of employer and worker comes first beside its numbers.
 * @example
 * wordedDifferences({ text: 'two children', locale: 'en' }, { text: 'tiga anak', locale: 'id' })[0].what
 * // 'number'
 */
export function wordedDifferences(here: Spoken, there: Spoken): WordedDifference[] {
  if (![here, there].every(({ locale }) => requiredLocales.some((known) => known === locale)))
    return [];
  return [
    ...numbers(here, there),
    ...limits(here, there),
    ...turned(limits(there, here)),
    ...once(here, there),
    ...turned(once(there, here)),
    ...parties(here, there),
  ];
}

function turned(differences: readonly WordedDifference[]): WordedDifference[] {
  return differences.map(({ what, here, there }) => ({ what, here: there, there: here }));
}

/** Only an exchange is told of: "keduanya" may be "the two". */
function numbers(here: Spoken, there: Spoken): WordedDifference[] {
  const [own, other] = [numbersIn(here.text), numbersIn(there.text)];
  const key = ({ value }: { value: number }) => String(value);
  const [more, less] = [difference(own, other, key), difference(other, own, key)];
  return more.length > 0 && less.length > 0 ? [{ what: 'number', here: more, there: less }] : [];
}

function numbersIn(text: string): (Written & { value: number })[] {
  const words = [...text.matchAll(/[\p{L}-]+/gu)];
  // "Ketiga puluh delapan provinsi" are all the thirty-eight.
  const small = words.map(({ 0: word }) =>
    word.toLowerCase().replace(/^ke(?=(?:tiga|empat|lima|enam|tujuh|delapan|sembilan)$)/, ''),
  );
  const all: (Written & { value: number })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(small, at);
    const [first, last] = [words[at], words[at + (number?.words ?? 1) - 1]];
    if (!number || !first || !last) continue;
    // "Satu" and "one" are articles, too.
    if (number.value > 1) {
      const written = text.slice(first.index, last.index + last[0].length);
      all.push({ text: written, index: first.index, value: number.value });
    }
    at += number.words - 1;
  }
  return all;
}

const BEYOND: Words = { id: 'lebih dari|melebihi', en: 'more than|exceeds?|longer than' };
const PERHAPS_BEYOND: Words = {
  id: 'lebih(?:nya)?|kelebihan(?:nya)?|mele(?:bihi|wati)|melampaui|terlampaui|lewat|di atas(?:nya)?',
  en: 'more|over|exceed(?:s|ed)?|above|beyond|past|longer',
};
const UP_TO: Words = {
  id: 'sampai|hingga|paling (?:banyak|lama|tinggi)|maksimal',
  en: 'up to|at most|no more than|within',
};
const PERHAPS_UP_TO: Words = {
  id: 'sampai|hingga|paling (?:banyak|lama|lambat|tinggi)|maksimal|dalam',
  en: 'up to|at most|no (?:more|later|longer) than|within|until|by|to',
};

/** "More than" where the other language has "up to". */
function limits(here: Spoken, there: Spoken): WordedDifference[] {
  const [own, other] = [found(here, BEYOND), found(there, UP_TO)];
  return own.length > found(there, PERHAPS_BEYOND).length &&
    other.length > found(here, PERHAPS_UP_TO).length
    ? [{ what: 'limit', here: own, there: other }]
    : [];
}

const ONCE: Words = { id: 'satu kali|(?:hanya|cukup) sekali', en: 'only one time|just once' };
const PERHAPS_ONCE: Words = { id: 'satu|sekali|seorang|tunggal', en: 'once|one|single' };

function once(here: Spoken, there: Spoken): WordedDifference[] {
  const [own, other] = [found(here, ONCE), found(there, PERHAPS_ONCE)];
  return own.length > other.length ? [{ what: 'once', here: own, there: other }] : [];
}

const EMPLOYER: Words = {
  id: 'pemberi kerja(?:nya)?|majikan|perusahaan(?:nya)?|kontraktor(?:nya)?',
  en: 'employers?|compan(?:y|ies)|firms?|contractors?',
};
const WORKER: Words = {
  id: 'pekerja(?:nya)?|karyawan(?:nya)?|buruh|tenaga kerja|pegawai|direktur(?:nya)?',
  en: 'workers?|employees?|staff|directors?',
};

/** Which of them stands beside which number is told by their order. */
function parties(here: Spoken, there: Spoken): WordedDifference[] {
  if (!here.text.includes('\uFFFC') || !there.text.includes('\uFFFC')) return [];
  const [own, other] = [partiesIn(here), partiesIn(there)];
  const order = (all: typeof own) => all.map(({ isEmployer }) => (isEmployer ? 'e' : 'w')).join('');
  const employers = (all: typeof own) => all.filter(({ isEmployer }) => isEmployer).length;
  const isSameCount = own.length === other.length && employers(own) === employers(other);
  return isSameCount && order(own) !== order(other)
    ? [{ what: 'parties', here: own, there: other }]
    : [];
}

function partiesIn(spoken: Spoken): (Written & { isEmployer: boolean })[] {
  return [
    ...found(spoken, EMPLOYER).map((one) => ({ ...one, isEmployer: true })),
    ...found(spoken, WORKER).map((one) => ({ ...one, isEmployer: false })),
  ].toSorted((a, b) => a.index - b.index);
}

/** The regions of a place named, and the words for it. */
type Named = ReturnType<NonNullable<AllowedNumbers['placesIn']>>[number];

/** Places of which one language names another than the other; one that only one names is none. */
export function placeDifferences(
  here: Spoken,
  there: Spoken,
  placesIn: AllowedNumbers['placesIn'],
): WordedDifference[] {
  if (!placesIn) return [];
  const own = placesIn(here.text);
  const other = [...placesIn(there.text)];
  const more = own.filter((place) => {
    const match = other.findIndex((one) => isSame(place, one));
    if (match !== -1) other.splice(match, 1);
    return match === -1;
  });
  return more.length > 0 && other.length > 0 ? [{ what: 'place', here: more, there: other }] : [];
}

/** "Bekasi" may be the city or the regency, and "Papua" the province before its division. */
function isSame(a: Named, b: Named): boolean {
  return a.regions.some((one) =>
    b.regions.some(
      (other) => one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`),
    ),
  );
}
