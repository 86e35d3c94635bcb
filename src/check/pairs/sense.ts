import type { Place } from '../../mdx/mdx-types.ts';
import type { Locale } from '../../schema/languages.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { answering } from '../reading/remembered.ts';
import type { Report } from '../reports/problem.ts';
import type { Sides } from './accepted.ts';
import { forceDifferences } from './force.ts';
import { difference } from './multiset.ts';
import { sentencesIn } from './sections.ts';
import { placeDifferences, wordedDifferences, type WordedDifference } from './worded.ts';
import { comparedValues, type PairValue } from './values.ts';

/** A text for readers in one language, and where each of its characters stands. */
export interface Text {
  text: string;
  file: string;
  locale: Locale;
  places: (index: number) => Place;
}

/** How two texts are compared. */
interface Comparing {
  report: Report;
  /** The digests of both, for what an author may accept. */
  sides: Sides;
  /** Whether their sentences do not go together one by one, as an author has accepted. */
  isCutAnew?: boolean;
}

/**
 * Tells where two languages of a text name other days, times, years, laws, articles or numbers to call,
 * and where one says "must", "not" or "rise" and the other does not.
 */
export function checkSameSense(
  here: Text,
  there: Text,
  allowed: AllowedNumbers,
  { report, sides, isCutAnew = false }: Comparing,
): void {
  checkForce(here, there, isCutAnew, report);
  for (const difference of placeDifferences(here, there, allowed.placesIn))
    tellWorded(difference, here, 0, there, 0, report);
  const [found, expected] = [here, there].map(({ text }) =>
    Map.groupBy(comparedValues(text, allowed), ({ kind }) => kind),
  );
  const kinds = new Set([...(found?.keys() ?? []), ...(expected?.keys() ?? [])]);
  for (const kind of kinds) {
    checkValues(here, found?.get(kind) ?? [], there, expected?.get(kind) ?? [], sides, report);
  }
}

/** Sentence by sentence, or as a whole where one language has more of them, or another order. */
function checkForce(here: Text, there: Text, isCutAnew: boolean, report: Report): void {
  const [own, partner] = [here, there].map(({ text }) => sentencesIn(text));
  const isPaired = own?.length === partner?.length && !isCutAnew;
  const [found, expected] = isPaired ? [own, partner] : [[here.text], [there.text]];
  let [start, from] = [0, 0];
  found?.forEach((sentence, nth) => {
    const original = expected?.[nth] ?? '';
    const differences = differencesOf(sentence, here.locale, original, there.locale);
    start = Math.max(start, here.text.indexOf(sentence, start));
    from = Math.max(from, there.text.indexOf(original, from));
    const worded = wordedOf(sentence, here.locale, original, there.locale);
    for (const difference of worded) tellWorded(difference, here, start, there, from, report);
    for (const difference of differences) {
      report('unequal-force', here.file, here.places(start + (difference.here[0]?.index ?? 0)), {
        sense: difference.name,
        here: difference.here.map(({ text }) => text),
        sentence: shown(sentence),
        partner: there.file,
        line: there.places(from + (difference.there[0]?.index ?? 0)).line,
        there: difference.there.map(({ text }) => text),
        original: shown(original),
      });
    }
  });
}

/** Counting words is what the check does most, and of most sentences again and again. */
const differencesOf = answering(
  (text: string, locale: Locale, other: string, otherLocale: Locale) =>
    forceDifferences({ text, locale }, { text: other, locale: otherLocale }),
);

const wordedOf = answering((text: string, locale: Locale, other: string, otherLocale: Locale) =>
  wordedDifferences({ text, locale }, { text: other, locale: otherLocale }),
);

/** Tells of a difference between two stretches that begin at `start` and `from`. */
function tellWorded(
  { what, here: own, there: other }: WordedDifference,
  here: Text,
  start: number,
  there: Text,
  from: number,
  report: Report,
): void {
  report('unequal-words', here.file, here.places(start + (own[0]?.index ?? 0)), {
    what,
    here: own.map(({ text }) => text),
    partner: there.file,
    line: there.places(from + (other[0]?.index ?? 0)).line,
    there: other.map(({ text }) => text),
  });
}

/** A sentence for print: a mark stands for what an element prints. */
function shown(sentence: string): string {
  return sentence
    .replace(/[\uFFFC\uE000]+/g, '…')
    .replace(/\uE001/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function checkValues(
  here: Text,
  found: PairValue[],
  there: Text,
  expected: PairValue[],
  sides: Sides,
  report: Report,
): void {
  const key = ({ key }: PairValue) => key;
  const isSame =
    found.length === expected.length && found.every((one, at) => one.key === expected[at]?.key);
  if (isSame) return;
  const [more, less] = [difference(found, expected, key), difference(expected, found, key)];
  const isOrder = more.length === 0 && less.length === 0;
  const [shown, wanted] = isOrder ? [found, expected] : [more, less];
  const texts = (values: readonly PairValue[]) => values.map(({ text }) => text);
  report('unequal-values', here.file, here.places(shown[0]?.index ?? 0), {
    here: texts(shown),
    partner: there.file,
    line: there.places(wanted[0]?.index ?? 0).line,
    there: texts(wanted),
    sides: isOrder ? sides : null,
  });
}
