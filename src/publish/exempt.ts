import { formatAge, formatDate } from '../i18n/formats.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import { isCalendarDay } from '../schema/common.ts';
import type { Bilingual } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { isLocale } from '../schema/locales.ts';
import { attributeOf, closest, hasClass, type Open } from './scan.ts';

/** Elements whose numbers are not those of the data. */
export interface Exemption {
  /** Why their digits may stand there. */
  reason: string;
  isIt: (element: Open) => boolean;
  /** What they are in a sentence: a word, a pause as of a dash, or nothing. */
  shows: 'word' | 'pause' | 'nothing';
  /** Whether what stands in one is right; without it, anything is. */
  isRight?: (element: Open, text: string) => boolean;
  /** What to say of what is not right. */
  words?: Bilingual<(text: string, place: string) => string>;
  /** Whether its numbers are worked out from rules: both languages hold the same, and no share of its own. */
  isWorked?: true;
}

/** Every element that may hold digits beside the data, declared: what is not listed is refused. */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    reason: 'the mark of a source: the number that its address and its label say',
    isIt: (element) => element.name === 'a' && hasClass(element, 'mark'),
    shows: 'nothing',
    words: t.wrongMark,
    isRight: (element, text) => {
      const n = attributeOf(element, 'href')?.replace(/^#s/, '') ?? '';
      const label = attributeOf(element, 'aria-label') ?? '';
      return text.trim() === `[${n}]` && label.replace(/\P{N}/gu, '') === n;
    },
  },
  {
    reason: 'the number of a source in its list: the one by which marks find it',
    isIt: (element) => element.name === 'span' && hasClass(element, 'i'),
    shows: 'nothing',
    words: t.wrongMark,
    isRight: (element, text) => {
      const item = closest(element, ({ name }) => name === 'li');
      return item !== null && attributeOf(item, 'id') === `s${text}`;
    },
  },
  {
    reason: 'a line of the contents: it says the heading that it leads to (`page-links.ts`)',
    isIt: (element) =>
      element.name === 'a' &&
      attributeOf(element, 'href')?.startsWith('#') === true &&
      closest(element, ({ name }) => name === 'nav') !== null,
    shows: 'word',
  },
  {
    reason: 'a date or an age: the one that its `datetime` names',
    isIt: ({ name }) => name === 'time',
    shows: 'word',
    words: t.wrongDate,
    isRight: (element, text) => {
      const page = closest(element, ({ name }) => name === 'html');
      const language = page && attributeOf(page, 'lang');
      const locale = isLocale(language) ? language : firstLocale;
      const day = attributeOf(element, 'datetime') ?? '';
      const months = /^P(\d+)M$/.exec(day)?.[1];
      if (months) return spaced(formatAge(Number(months), locale)) === spaced(text);
      return isCalendarDay(day) && spaced(formatDate(day, locale)) === spaced(text);
    },
  },
  {
    reason: 'references to copy into a text',
    isIt: ({ name }) => name === 'code',
    shows: 'pause',
    words: t.wrongCode,
    isRight: (_, text) => COPIED.test(text.trim()),
  },
  {
    reason: 'digits that an author answers for with <Plain>, which the check has judged',
    isIt: (element) => attributeOf(element, 'data-plain') !== undefined,
    shows: 'word',
  },
  {
    reason: 'a form: examples of what to write, and bounds of what is asked',
    isIt: (element) => element.name === 'fieldset' && hasClass(element, 'scripted'),
    shows: 'nothing',
  },
  {
    reason: 'words that the scripts of a form fill in: what to write, and what is wrong',
    isIt: (element) => element.name === 'template' && attributeOf(element, 'id') === 'kata',
    shows: 'nothing',
  },
  {
    // What a calculator says stands in the browser too, where nothing names records.
    reason:
      'what was worked out from rules: tables of contributions and ages, examples (`sums.ts`)',
    isWorked: true,
    isIt: (element) => ['lines', 'pay', 'sum', 'worked'].some((name) => hasClass(element, name)),
    shows: 'nothing',
  },
  {
    reason: 'ticks of an axis, which name no figure',
    isIt: (element) => element.name === 'text' && hasClass(element, 'f-soft'),
    shows: 'nothing',
  },
];

/** A reference, an element of the vocabulary, the frame of a figure, a reference in a text, or the end of an address. */
const COPIED =
  /^(?:index\.md|[a-z\d-]+(?:[/:@][a-z\d-]+)*|<[A-Z]\w*(?: [a-z]+="[^"]*")*(?: \/>|>…<\/[A-Z]\w*>)|<iframe(?: [a-z]+="[^"]*")*><\/iframe>|\[\[[^\]]+\]\])$/;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements that could be exempt, so that all others need no further look. */
const MAY_BE = /^(?:code|fieldset|template|text|time)$/;
const MAY_HAVE = /\b(?:mark|i|lines|pay|sum|worked)\b|href="#|data-plain/;

/** Why the numbers in an element need no `<data>`, or undefined if they do. */
export function exemptionOf(element: Open): Exemption | undefined {
  if (!MAY_BE.test(element.name) && !MAY_HAVE.test(element.written)) return undefined;
  return EXEMPTIONS.find(({ isIt }) => isIt(element));
}
