import type { SenseName } from '../../i18n/desk/check-blocks.ts';
import type { Locale } from '../../schema/languages.ts';
import { requiredLocales } from '../../schema/locales.ts';
import { senses, type Sense, type SenseWords } from './lexicon/index.ts';

/** Where a text surely states a sense, and how often it may. */
interface Count {
  found: { text: string; index: number }[];
  /** How often it perhaps states it besides. */
  perhaps: number;
  /** How many words could stand in for one that states it. */
  instead: number;
}

/** A sense that two texts do not state equally often. */
export interface ForceDifference {
  name: SenseName;
  here: Count['found'];
  there: Count['found'];
}

type Lean = -1 | 0 | 1;

/** A sense in two texts, and which of them surely states it more often. */
interface Compared {
  counts: readonly [Count, Count];
  lean: Lean;
  tilt: Lean;
}

/** A text in one language. */
interface Spoken {
  text: string;
  locale: Locale;
}

/** What finds the words of each sense in each language; its groups tell how sure they are. */
const patterns = new Map(
  senses.map(({ name, words }) => [
    name,
    new Map<Locale, RegExp>(requiredLocales.map((locale) => [locale, patternOf(words[locale])])),
  ]),
);

function patternOf({ never, perhaps, instead, surely }: SenseWords): RegExp {
  const group = (name: string, words: string | undefined) =>
    words === undefined ? [] : [`(?<${name}>${words})`];
  const all = [
    ...group('never', never),
    ...group('perhaps', perhaps),
    ...group('instead', instead),
    ...group('surely', surely),
  ];
  return new RegExp(`(?<![\\w-])(?:${all.join('|')})(?!\\w)`, 'gi');
}

/** The words of both languages that say the same, by sense. */
const twins = new Map(
  senses.map(({ name, twins: all = [] }) => [
    name,
    all.map(
      (words) =>
        new Map<Locale, RegExp>(
          requiredLocales.map((locale) => [
            locale,
            new RegExp(`(?<![\\w-])(?:${words[locale]})(?!\\w)`, 'gi'),
          ]),
        ),
    ),
  ]),
);

function countOf(name: SenseName, { text, locale }: Spoken, other: Spoken): Count {
  const count: Count = { found: [], perhaps: 0, instead: 0 };
  const open: string[] = [];
  const pattern = patterns.get(name)?.get(locale);
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const { perhaps, instead, surely } = match.groups ?? {};
    if (instead !== undefined) count.instead += 1;
    if (perhaps !== undefined) open.push(match[0]);
    if (surely !== undefined) count.found.push({ text: match[0], index: match.index });
  }
  count.perhaps = open.length - (open.length > 0 ? pairedOf(name, open, locale, other) : 0);
  return count;
}

/** How many of the words that may state a sense have their own counterpart in the other language. */
function pairedOf(
  name: SenseName,
  words: readonly string[],
  locale: Locale,
  other: Spoken,
): number {
  const text = words.join(' ');
  const paired = (twins.get(name) ?? []).reduce((sum, pair) => {
    const [own, theirs] = [pair.get(locale), pair.get(other.locale)];
    if (!own || !theirs) return sum;
    const mine = text.match(own)?.length ?? 0;
    return mine === 0 ? sum : sum + Math.min(mine, other.text.match(theirs)?.length ?? 0);
  }, 0);
  return Math.min(words.length, paired);
}

/**
 * The senses that `here` and `there`, one text in two languages, do not state equally often.
 * @example
 * forceDifferences({ text: 'must pay', locale: 'en' }, { text: 'boleh membayar', locale: 'id' })[0].name
 * // 'must'
 */
export function forceDifferences(here: Spoken, there: Spoken): ForceDifference[] {
  const compared = (name: SenseName): Compared => {
    const counts = [countOf(name, here, there), countOf(name, there, here)] as const;
    return { counts, lean: leanOf(...counts), tilt: tiltOf(...counts) };
  };
  const told = new Set<SenseName>();
  // A language without a lexicon is not compared.
  if (![here, there].every(({ locale }) => requiredLocales.some((known) => known === locale)))
    return [];
  return senses.flatMap(({ name, against, counted }: Sense): ForceDifference[] => {
    if (told.has(name)) return [];
    const own = compared(name);
    const opposite = against === undefined ? null : compared(against);
    if (own.lean === 0) {
      // "di setiap pekerja" for "in each": what stands in for a word is for that word, not for its opposite.
      const isTaken =
        opposite !== null && opposite.lean !== 0 && standInLean(...own.counts) === -opposite.lean;
      if (!isTaken || against === undefined) return [];
      told.add(against);
      return [{ name: against, here: opposite.counts[0].found, there: opposite.counts[1].found }];
    }
    if (against !== undefined && opposite?.tilt === -own.lean) {
      told.add(against);
      const [shown, wanted] = own.lean > 0 ? [own, opposite] : [opposite, own];
      return [{ name, here: shown.counts[0].found, there: wanted.counts[1].found }];
    }
    return counted ? [{ name, here: own.counts[0].found, there: own.counts[1].found }] : [];
  });
}

/** 1 where the first surely states it more often than the second may, -1 where less often, else 0. */
function leanOf(here: Count, there: Count): Lean {
  if (here.found.length > there.found.length + there.perhaps + there.instead) return 1;
  return there.found.length > here.found.length + here.perhaps + here.instead ? -1 : 0;
}

/** The same where words that stand in for others are taken for such a word; 0 where none do. */
function standInLean(here: Count, there: Count): Lean {
  // "Ia" is the employer only where a sentence speaks of one.
  if (here.instead + there.instead === 0 || here.found.length + there.found.length === 0) return 0;
  const [own, other] = [here, there].map(
    ({ found, perhaps, instead }) => found.length + perhaps + instead,
  );
  return Math.sign((own ?? 0) - (other ?? 0)) as Lean;
}

/** The same of the opposite of what leans already: there a word that only may say it is enough. */
function tiltOf(here: Count, there: Count): Lean {
  const [own, other] = [here, there].map(({ found, perhaps }) => found.length + perhaps);
  return Math.sign((own ?? 0) - (other ?? 0)) as Lean;
}
