import { monthName } from '../../i18n/formats.ts';
import { formatsOf } from '../../i18n/reader/index.ts';
import { locales } from '../../schema/locales.ts';
import { answering, onceFor } from '../reading/remembered.ts';
import {
  BEFORE_A_CHANNEL,
  BEFORE_A_DATE,
  FEW,
  isQuantityAfter,
  isVerb,
  NAMES_A_YEAR,
  OF_A_YEAR,
  OFTEN_BEFORE_A_YEAR,
  SPANS_A_YEAR,
} from './words.ts';
import { beginsClean, endsClean, following, nextWord } from './near-words.ts';
import { articleSpans, lawSpans } from './laws.ts';
import { ageSpans, documentSpans, nameSpans } from './named.ts';

/** A stretch of text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Digits of the data that may stand in text. */
export interface AllowedNumbers {
  /** Numbers of the official channels, digits only. */
  channelNumbers: readonly string[];
  /** Codes of the official forms. */
  formCodes: readonly string[];
  /** Names that hold digits; none unless given. */
  names?: readonly string[];
  /** Names of which a number behind them is part; none unless given. */
  numberedNames?: readonly string[];
  /** What is counted, in lower case; the words of the language alone unless given. */
  counted?: ReadonlySet<string>;
  /** Things that may be counted on a page, in lower case; none unless given. */
  things?: ReadonlySet<string>;
  /** The places of the data that a text names, each with the identifiers of its regions. */
  placesIn?: (
    text: string,
  ) => readonly { text: string; index: number; regions: readonly string[] }[];
}

/** What kind of thing a stretch of text is whose digits are no statistic. */
export type AllowedKind =
  | 'address'
  | 'date'
  | 'time'
  | 'year'
  | 'age'
  | 'law'
  | 'document'
  | 'article'
  | 'phone'
  | 'form'
  | 'name';

/** The stretches of `text` whose digits are no statistic: all other digits are to be refused. */
export function allowedSpans(text: string, allowed: AllowedNumbers): readonly Span[] {
  return spansBy(allowed)(text);
}

const spansBy = onceFor((allowed: AllowedNumbers) =>
  answering((text: string) => Object.values(allowedByKind(text, allowed)).flat()),
);

/** The same by what they are; a date holds a year, and a law may hold both. */
export function allowedByKind(text: string, allowed: AllowedNumbers): Record<AllowedKind, Span[]> {
  return {
    address: addressSpans(text),
    date: dateSpans(text, allowed.counted),
    time: timeSpans(text),
    year: yearSpans(text, allowed.counted),
    age: ageSpans(text, allowed.counted),
    law: lawSpans(text),
    document: documentSpans(text),
    article: articleSpans(text),
    phone: channelSpans(text, allowed.channelNumbers),
    form: formSpans(text, allowed.formCodes),
    name: nameSpans(text, allowed),
  };
}

/** Every match of `pattern` in `text` as a span; `pattern` needs the flag `g`. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const YEAR = '(?:19(?:4[5-9]|[5-9][0-9])|20[0-9]{2})';
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH_NAMES = new Set(
  locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, index) => monthName(index + 1, locale)),
  ),
);
const MONTH = `(?:${[...MONTH_NAMES].flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
/** 17–18, 17 s.d. 19: behind "dan" the first may be a number of its own. */
const DAYS = `${DAY}(?:(?:[–-]|\\s(?:s\\.d\\.|s/d|sampai(?: dengan)?|hingga|to)\\s)${DAY})?`;
/** What the languages of readers print between two days. */
const BETWEEN = locales.map((locale) => formatsOf(locale).parts.days('', '').trim()).join('|');
/** What joins two dates of which only the second need carry the year. */
const TO = String.raw`(?:\s?[–-]\s?|,\s|\s(?:sampai dengan|sampai|hingga|s\.d\.|s/d|dan|atau|to|until|and|or|${BETWEEN})\s)`;

const ADDRESS = [
  /https?:\/\/[^\s<>"'\uFFFC\uE000\uE001]+/g,
  /(?<![\p{L}\p{N}@._-])(?:[\w.+-]+@)?(?:[a-z0-9-]*[a-z][a-z0-9-]*\.)+(?:id|com|org|net|int)(?:\/[^\s<>"'\uFFFC\uE000\uE001]*)?(?![\p{L}\p{N}-])/gu,
];

function addressSpans(text: string): Span[] {
  return ADDRESS.flatMap((pattern) => spansOf(text, pattern));
}

const DATES = [
  // 17 Maret 2025; 17–18 Maret 2025; 1 April sampai 31 Desember 2026
  new RegExp(`(?:${DAYS}\\s${MONTH}(?:\\s${YEAR})?${TO})*${DAYS}\\s${MONTH}\\s${YEAR}`, 'gu'),
  // March 17, 2025
  new RegExp(`${MONTH}\\s${DAYS},\\s${YEAR}`, 'gu'),
  // Maret 2025
  new RegExp(`${MONTH}\\s${YEAR}`, 'gu'),
];

/** "25 September tahun itu": the year is told before. */
const DAY_OF_THAT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${DAY}\\s${MONTH}(?=\\s(?:tahun (?:itu|yang sama)|(?:of|in) (?:that|the same) year)(?!\\p{L}))`,
  'gu',
);

/** "Target untuk 2025 …, tetapi per 31 Oktober …": the year stands elsewhere in the text. */
const DAY_OF_A_YEAR_TOLD = new RegExp(`${DAY}\\s${MONTH}(?!\\s\\d)`, 'gu');
const TELLS_A_YEAR = new RegExp(`(?<![\\p{N}.,])${YEAR}(?![\\p{N}])`, 'u');

type Counted = AllowedNumbers['counted'];

function dateSpans(text: string, counted: Counted): Span[] {
  const whole = DATES.flatMap((pattern) => spansOf(text, pattern)).filter(
    ({ start, end }) =>
      (/\p{L}/u.test(text.charAt(start))
        ? !/[\p{L}\p{N}]$/u.test(text.slice(0, start))
        : beginsClean(text, start)) &&
      endsClean(text, end) &&
      isWholeDate(text, { start, end }, counted),
  );
  const days = TELLS_A_YEAR.test(text) ? spansOf(text, DAY_OF_A_YEAR_TOLD) : [];
  const told = days.filter(
    ({ start, end }) =>
      BEFORE_A_DATE.test(text.slice(0, start)) && endsClean(text, end) && /\uFFFC/.test(text),
  );
  return [...whole, ...spansOf(text, DAY_OF_THAT_YEAR), ...told];
}

/** "Hadir 17 Mei 2024 pekerja" may be 2024 workers on that day; "pada 17 Mei 2024 pekerja" begins with a day. */
function isWholeDate(text: string, { start, end }: Span, counted: Counted): boolean {
  const next = following(text, end, counted);
  if (next === 'counted') return BEFORE_A_DATE.test(text.slice(0, start));
  return next !== 'unit' && next !== 'sign';
}

const CLOCK = '(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]';
const CLOCKS = `${CLOCK}(?:(?:\\s?[–-]\\s?|\\s(?:sampai|hingga|s\\.d\\.|to)\\s)${CLOCK})?`;
const TIMES_OF_DAY = [
  new RegExp(`[Pp]ukul\\s${CLOCKS}(?:\\s(?:WIB|WITA|WIT))?`, 'gu'),
  new RegExp(
    `${CLOCKS}\\s(?:(?:[ap]\\.m\\.|[ap]m)(?:\\s(?:WIB|WITA|WIT))?|WIB|WITA|WIT)(?!\\p{L})`,
    'gu',
  ),
  /[Pp]ukul\s(?:[01]?[0-9]|2[0-4])\s(?:WIB|WITA|WIT|pagi|siang|sore|malam)(?!\p{L})/gu,
];

function timeSpans(text: string): Span[] {
  return TIMES_OF_DAY.flatMap((pattern) => spansOf(text, pattern)).filter(
    ({ start, end }) =>
      (beginsClean(text, start) || /^[Pp]/.test(text.slice(start))) &&
      (endsClean(text, end) || text.charAt(end - 1) === '.') &&
      !['unit', 'sign'].includes(following(text, end)),
  );
}

const YEARS = new RegExp(`(?<!\\p{N})(${YEAR})(?:(\\s?[–-]\\s?|/)(${YEAR}))?(?!\\p{N})`, 'gu');

function yearSpans(text: string, counted: Counted): Span[] {
  return [...text.matchAll(YEARS)].flatMap((match) => {
    const [whole, from, joint, to] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const grows = to === undefined || Number(from) < Number(to);
    const follows = joint !== '/' || Number(from) + 1 === Number(to);
    return grows && follows && isYear(text, span, counted) ? [span] : [];
  });
}

/** A year looks like a number of workers; what stands before and behind decides, and doubt refuses. */
function isYear(text: string, { start, end }: Span, counted: Counted): boolean {
  if (!beginsClean(text, start) || !endsClean(text, end)) return false;
  const before = text.slice(0, start);
  if (isQuantityAfter(before)) {
    // "Over 2022, …", "paid # over 2020.": through the year.
    return /(?:^\s*|\uFFFC\s)over\s+$/iu.test(before) && /^\s*[,.]/u.test(text.slice(end));
  }
  const isFew = FEW.test(text.slice(end).trimStart());
  switch (following(text, end, counted)) {
    case 'neutral':
      return true;
    case 'counted':
      return (
        NAMES_A_YEAR.test(before) ||
        SPANS_A_YEAR.test(before) ||
        (OFTEN_BEFORE_A_YEAR.test(before) && isFew)
      );
    case 'word': {
      const isBeforeVerb = isVerb(nextWord(text, end));
      return (
        NAMES_A_YEAR.test(before) ||
        SPANS_A_YEAR.test(before) ||
        (OF_A_YEAR.test(before) && isBeforeVerb) ||
        (OFTEN_BEFORE_A_YEAR.test(before) && (isBeforeVerb || isFew))
      );
    }
    case 'name':
      return NAMES_A_YEAR.test(before) || OFTEN_BEFORE_A_YEAR.test(before);
    default:
      return false;
  }
}

function channelSpans(text: string, numbers: readonly string[]): Span[] {
  if (!/\p{N}/u.test(text)) return [];
  return numbers.flatMap((number) =>
    spansOf(text, channelPattern(number)).filter((span) => isChannel(text, span)),
  );
}

const channelPattern = answering((number) => {
  // A long number is often written in groups.
  const pattern = number.length < 7 ? number : number.split('').join('[ .-]?');
  return new RegExp(`(?<!\\p{N})${pattern}(?!\\p{N})`, 'gu');
});

function isChannel(text: string, { start, end }: Span): boolean {
  if (!beginsClean(text, start) || !endsClean(text, end)) return false;
  const before = text.slice(0, start);
  const called = BEFORE_A_CHANNEL.test(before);
  if (!called && isQuantityAfter(before)) return false;
  const next = following(text, end);
  return next === 'neutral' || (called && (next === 'word' || next === 'name'));
}

function formSpans(text: string, codes: readonly string[]): Span[] {
  return (
    codes
      // A code is one word; nothing else that is called a code may carry digits into text.
      .filter((code) => text.includes(code) && /^\p{L}[\p{L}\p{N}/-]*$/u.test(code))
      .flatMap((code) => {
        const literal = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        return spansOf(text, new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, 'gu'));
      })
      .filter(({ end }) => !/^[.,%:×]\p{N}|^%/u.test(text.slice(end)))
  );
}
