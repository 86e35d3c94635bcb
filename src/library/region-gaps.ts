import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { memberSegments } from '../jamsostek/subject.ts';
import { SEXES, type Entry } from '../ledger/index.ts';
import type { Locale } from '../schema/index.ts';

/** What a statistician would want to know of a region, and whether anything in the record answers it. */
const questions: { text: keyof ReaderTexts['gaps']; answeredBy: (entry: Entry) => boolean }[] = [
  { text: 'coverage', answeredBy: ({ indicator }) => indicator.id === 'coverage' },
  {
    text: 'base',
    answeredBy: ({ indicator, observation: { numerator, denominator } }) =>
      indicator.id === 'coverage' &&
      [numerator, denominator].every((part) => part !== undefined && part !== 'not-published'),
  },
  {
    text: 'sex',
    answeredBy: ({ observation: { segment } }) => SEXES.some((one) => one === segment),
  },
  {
    text: 'segment',
    answeredBy: ({ observation: { segment } }) => memberSegments.includes(segment),
  },
  { text: 'informal', answeredBy: ({ indicator }) => indicator.id.includes('informal') },
  { text: 'working', answeredBy: ({ indicator }) => indicator.id === 'working-people' },
];

/** What the record does not hold for a region, in words. */
export function gapsOf(entries: readonly Entry[], locale: Locale): string[] {
  return questions
    .filter(({ answeredBy }) => !entries.some(answeredBy))
    .map(({ text }) => readerTexts(locale).gaps[text]);
}
