import type { SpokenQuantity } from '../../schema/index.ts';
import { isDenied } from './denied.ts';
import { numberAt, PARTS, TIME } from './number-words.ts';
import { isLargestPart, outOfAt } from './out-of.ts';

/** Which side of what the words name a value may lie on: "hampir", "lebih dari", "kurang dari". */
export type Side = 'at' | 'above' | 'below';

/** A quantity said in words, and what a value must be for them to be true. */
export interface Said {
  /** As written. */
  text: string;
  index: number;
  means: SpokenQuantity['means'];
  least?: number | undefined;
  most?: number | undefined;
  side: Side;
  /** Whether the words say that they are not exact: "sekitar", "about". */
  isRough?: boolean;
  /** Whether it is said of those of whom something is not so: "hampir semua … belum terlindungi". */
  isDenied?: boolean;
  /** What a count counts, in lower case. */
  of?: string;
}

/** The words by which quantities are found. */
export interface Lexicon {
  /** Phrases by their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; quantity: SpokenQuantity }[]>;
  /** People and places, of which a count is a statistic. */
  counted: ReadonlySet<string>;
  /** People, of which even a small count is one. */
  people: ReadonlySet<string>;
  /** Things that may be counted on a page. */
  things: ReadonlySet<string>;
}

/** The lexicon of the word lists of the data. */
export function lexiconOf(
  quantities: readonly SpokenQuantity[],
  sets: Omit<Lexicon, 'phrases'>,
): Lexicon {
  const all = quantities.flatMap((quantity) =>
    quantity.words.map((text) => ({ words: text.toLowerCase().split(/\s+/), quantity })),
  );
  const sorted = all.toSorted((a, b) => b.words.length - a.words.length);
  return { phrases: Map.groupBy(sorted, ({ words }) => words[0] ?? ''), ...sets };
}

interface Word {
  text: string;
  index: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*|[\p{N}\uFFFC\uE000]+/gu;
const ABOVE =
  /(?:lebih dari|di atas|melampaui|melebihi|lewat|more than|over|above|exceed(?:s|ed|ing)?)\s*$/iu;
const BELOW =
  /(?:hampir|nyaris|mendekati|kurang dari|(?:tidak|tak|belum) sampai|di bawah|nearly|almost|close to|just under|less than|fewer than|under|below)\s*$/iu;
const ROUGH =
  /(?:sekitar|kira-kira|kurang lebih|kurang-lebih|about|roughly|around|approximately|some)\s*$/iu;
/** "Sepertiga lebih pekerja": what stands behind says the side, too. */
const MORE =
  /^\s+lebih(?!\s+(?:dari|daripada|tinggi|rendah|besar|kecil|banyak|sedikit))(?!\p{L})/iu;
/** "The first half of 2025": a part of a time, in its order. */
const NTH = /^(?:first|second|latter|other|each|either)$/;

/**
 * The quantities that a sentence says in words, from left to right; each word belongs to one.
 * @example findQuantities('Tiga dari lima pekerja', lexicon)[0] // { means: 'share', least: 60, most: 60, … }
 */
export function findQuantities(sentence: string, lexicon: Lexicon): Said[] {
  const words = [...sentence.matchAll(WORD)].map((match): Word => ({
    text: match[0],
    index: match.index,
  }));
  const lower = words.map(({ text }) => text.toLowerCase());
  const found: Said[] = [];
  for (let at = 0; at < words.length;) {
    const one = quantityAt(lower, at, lexicon);
    const first = words[at];
    const last = words[at + (one?.words ?? 1) - 1];
    if (!one || !first || !last) {
      at += one?.words ?? 1;
      continue;
    }
    const before = sentence.slice(Math.max(0, first.index - 24), first.index);
    const end = last.index + last.text.length;
    const isMore = one.claim?.means === 'share' && MORE.test(sentence.slice(end));
    const side = isMore || ABOVE.test(before) ? 'above' : BELOW.test(before) ? 'below' : 'at';
    const text = sentence.slice(first.index, end);
    const rough = ROUGH.test(before) ? { isRough: true } : {};
    const denied =
      one.claim?.means === 'share' && isDenied(sentence.slice(end)) ? { isDenied: true } : {};
    if (one.claim)
      found.push({ text, index: first.index, side, ...rough, ...denied, ...one.claim });
    at += one.words;
  }
  return found;
}

/** What words claim of a value. */
export type Claim = Pick<Said, 'means' | 'least' | 'most' | 'of'>;

/** What begins at a word: how many words it takes, and what they claim; null of a claim for words that are free. */
function quantityAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { words: number; claim: Claim | null } | null {
  const outOf = outOfAt(words, at, lexicon);
  if (outOf) return outOf;
  if (isLargestPart(words, at)) {
    return { words: 2, claim: { means: 'share', least: 50.01, most: 100 } };
  }
  const phrase = phraseAt(words, at, lexicon);
  if (phrase) return phrase;
  const number = numberAt(words, at);
  if (!number) return null;
  const { value } = number;
  const exactly = (means: Claim['means'], value: number, more: number) => ({
    words: number.words + more,
    claim: { means, least: value, most: value },
  });
  const [next = '', second = ''] = words.slice(at + number.words, at + number.words + 2);
  const part = PARTS.get(next);
  if (part !== undefined) return exactly('share', (100 * value) / part, 1);
  if (next === 'per' && PARTS.has(`per${second}`)) {
    return exactly('share', (100 * value) / (PARTS.get(`per${second}`) ?? 1), 2);
  }
  if (/^(?:persen|percent)$/.test(next)) return exactly('share', value, 1);
  if (next === 'per' && second === 'cent') return exactly('share', value, 2);
  if (next === 'kali' && second === 'lipat') return exactly('times', value, 2);
  if (next === 'times' && /^(?:as|the|more|higher|larger)$/.test(second))
    return exactly('times', value, 1);
  // "salah satu dari tiga ini", "any one of these three": a choice.
  const isChoice = /^(?:salah|any|either)$/.test(words[at - 1] ?? '');
  // "Two workers in five" is "two in five workers".
  const isNoun = lexicon.people.has(next) && /^(?:in|out|dari)$/.test(second) ? 1 : 0;
  const ratio = isChoice ? null : ratioAt(words, at + number.words + isNoun, value, lexicon);
  if (ratio) return { words: number.words + isNoun + ratio.words, claim: ratio.claim };
  return { words: number.words, claim: countOf(value, next, lexicon) };
}

/** "tiga dari lima pekerja", "one in three workers": a part of a whole that is no list of things. */
function ratioAt(words: readonly string[], at: number, part: number, lexicon: Lexicon) {
  const joint = /^(?:dari|antara|in)$/.test(words[at] ?? '')
    ? 1
    : words[at] === 'out' && words[at + 1] === 'of'
      ? 2
      : 0;
  const whole = joint > 0 ? numberAt(words, at + joint) : null;
  if (!whole || whole.value <= part || whole.value > 100) return null;
  const end = at + joint + whole.words;
  if (lexicon.things.has(words[end] ?? '') || TIME.test(words[end] ?? '')) return null;
  const share = (100 * part) / whole.value;
  return {
    words: joint + whole.words,
    claim: { means: 'share' as const, least: share, most: share },
  };
}

function countOf(value: number, noun: string, { counted, people, things }: Lexicon): Claim | null {
  if (value < 2) return null;
  const isStatistic =
    value < 12 ? people.has(noun) : counted.has(noun) || /^(?:rupiah|dolar|dollars)$/.test(noun);
  if (!isStatistic || (value < 12 && things.has(noun))) return null;
  return { means: 'count', least: value, most: value, of: noun };
}

function phraseAt(
  words: readonly string[],
  at: number,
  { phrases, counted, things }: Lexicon,
): { words: number; claim: Claim | null } | null {
  const found = phrases
    .get(words[at] ?? '')
    ?.find(({ words: own }) => own.every((word, nth) => words[at + nth] === word));
  if (!found) return null;
  const { quantity, words: own } = found;
  const { means, least, most } = quantity;
  const before = words[at - 1] ?? '';
  const near = words.slice(at + own.length, at + own.length + 4);
  const nouns = near.filter((word) => !/^(?:of|the|dari|para|all|seluruh|semua)$/.test(word));
  const next = nouns[0] ?? '';
  const claim = { means, least, most };
  const free = { words: own.length, claim: null };
  if (means === 'share') {
    // "setengah tahun", "half an hour": a length of time.
    if (near.slice(0, 2).some((word) => TIME.test(word)) || things.has(next)) return free;
    // "sebagian besar diatur di sini", "most often": only of people, places and money it is a share.
    const isOfThem = /nya$/.test(own.at(-1) ?? '') || near[1] === 'them';
    const isOfPeople =
      isOfThem || nouns.slice(0, 2).some((word) => counted.has(word) && !things.has(word));
    if (most !== undefined && most - (least ?? 0) > 1 && !isOfPeople) return free;
    // "at most two children" is a limit.
    if (before === 'at' || (own[0] === 'half' && NTH.test(before))) return free;
  }
  // "dibulatkan ke ribuan orang": to what a number is rounded.
  if (means === 'count' && (things.has(next) || /^(?:ke|to|the|dalam|in)$/.test(before)))
    return free;
  if (means === 'only' && !counted.has(next)) return free;
  return { words: own.length, claim };
}
