import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { kindsOfWork, memberSegments } from '../jamsostek/subject.ts';
import { EVERYONE, SEXES, SHARES, type Entry } from '../ledger/index.ts';
import type { Locale, RegionalObservation } from '../schema/index.ts';

/** Counts of the people a share of all workers has above its line. */
const MEMBERS = /^(?:covered-workers|active-participants|registered-participants)(?:-by-[a-z]+)?$/;
/** Counts of those it is counted out of. */
const BASES = /^coverage-base(?:-by-[a-z]+)?$/;

/** What a statistician would want to know of a region, and whether anything in the record answers it. */
const questions: { text: keyof ReaderTexts['gaps']; answeredBy: (entry: Entry) => boolean }[] = [
  { text: 'coverage', answeredBy: isShare },
  {
    text: 'members',
    answeredBy: (entry) => isCount(entry, MEMBERS) || hasPart(entry, 'numerator'),
  },
  { text: 'base', answeredBy: (entry) => isCount(entry, BASES) || hasPart(entry, 'denominator') },
  {
    text: 'sex',
    answeredBy: ({ observation: { segment } }) => SEXES.some((one) => one === segment),
  },
  {
    text: 'segment',
    answeredBy: (entry) =>
      memberSegments.includes(entry.observation.segment) ||
      (isShare(entry) && kindsOfWork.includes(entry.observation.segment)),
  },
  {
    text: 'informal',
    // Who does not work formally works informally: a survey that gives one share gives the other.
    answeredBy: ({ indicator: { id } }) => id.includes('informal') || id === 'formal-share',
  },
  { text: 'working', answeredBy: ({ indicator }) => indicator.id === 'working-people' },
];

/** What the record does not hold for a region, in words. */
export function gapsOf(entries: readonly Entry[], locale: Locale): string[] {
  return questions
    .filter(({ answeredBy }) => !entries.some(answeredBy))
    .map(({ text }) => readerTexts(locale).gaps[text]);
}

/** A share of workers, wherever they are counted. */
function isShare({ indicator }: Entry): boolean {
  return SHARES.includes(indicator.id);
}

function isCount({ indicator, observation }: Entry, ids: RegExp): boolean {
  return ids.test(indicator.id) && observation.segment === EVERYONE;
}

function hasPart(
  entry: Entry,
  part: keyof Pick<RegionalObservation, 'numerator' | 'denominator'>,
): boolean {
  const { observation } = entry;
  return (
    isShare(entry) && observation.segment === EVERYONE && typeof observation[part] === 'object'
  );
}
