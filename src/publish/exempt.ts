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
}

/** Every element that may hold digits beside the data, declared: what is not listed is refused. */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    reason: 'the mark of a source: the number that its address and its label say',
    isIt: (element) => element.name === 'a' && hasClass(element, 'mark'),
    shows: 'nothing',
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
    isRight: (element, text) => {
      const item = closest(element, ({ name }) => name === 'li');
      return item !== null && attributeOf(item, 'id') === `s${text}`;
    },
  },
  {
    reason: 'a term of the glossary, which the check has judged',
    isIt: (element) => element.name === 'a' && hasClass(element, 'term'),
    shows: 'word',
  },
  {
    reason: 'a line of the contents: the heading that it leads to is judged',
    isIt: (element) =>
      element.name === 'a' &&
      attributeOf(element, 'href')?.startsWith('#') === true &&
      closest(element, ({ name }) => name === 'nav') !== null,
    shows: 'word',
  },
  {
    reason: 'references to copy into a text',
    isIt: ({ name }) => name === 'code',
    shows: 'pause',
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
    // What a calculator says stands in the browser too, where nothing names records.
    reason:
      'what was worked out from rules: tables of contributions and ages, examples (`sums.ts`)',
    isIt: (element) => ['lines', 'pay', 'sum', 'worked'].some((name) => hasClass(element, name)),
    shows: 'nothing',
  },
  {
    reason: 'ticks of an axis, which name no figure',
    isIt: (element) => element.name === 'text' && hasClass(element, 'f-soft'),
    shows: 'nothing',
  },
];

/** Elements that could be exempt, so that all others need no further look. */
const MAY_BE = /^(?:code|fieldset|text)$/;
const MAY_HAVE = /\b(?:mark|term|i|lines|pay|sum|worked)\b|href="#|data-plain/;

/** Why the numbers in an element need no `<data>`, or undefined if they do. */
export function exemptionOf(element: Open): Exemption | undefined {
  if (!MAY_BE.test(element.name) && !MAY_HAVE.test(element.written)) return undefined;
  return EXEMPTIONS.find(({ isIt }) => isIt(element));
}
