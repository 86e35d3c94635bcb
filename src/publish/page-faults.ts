import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual } from '../schema/index.ts';
import type { PageNumbers } from './page-text.ts';
import { attributeOf, type Open } from './scan.ts';
import { falseSums, PRODUCT } from './sums.ts';
import { showsValue } from './values.ts';

/** Something wrong with the numbers of a page. */
export interface PageFault {
  words: Bilingual;
  /** What it comes from, as far as that can be told: the same for one template on many pages. */
  cause: string;
}

/** What the `<data>` of pages may show. */
export interface KnownData {
  /** Numbers of the records, as the language of the page prints them. */
  records: ReadonlySet<string>;
  /** References of all figures. */
  references: ReadonlySet<string>;
}

const FACTORS = new RegExp(PRODUCT, 'g');

/** What is wrong with the numbers of a page by itself, those outside of `<data>` apart. */
export function faultsOf(html: string, numbers: PageNumbers, known: KnownData): PageFault[] {
  return [
    ...unshown(numbers),
    ...unknown(numbers, known),
    ...wrong(numbers),
    ...unfounded(numbers, known),
    ...unmade(html, numbers),
  ];
}

/** Every `<data>` that does not show its value. */
function unshown({ data, locale }: PageNumbers): PageFault[] {
  return data.flatMap(({ value = '', text, element }) => {
    if (showsValue(value, text, locale)) return [];
    const place = pathOf(element.parent);
    const written = `<data value="${value}">${spaced(text)}</data>`;
    return [{ words: both(t.unshown, written, place), cause: `unshown ${place}` }];
  });
}

/** Every `<data>` that shows no number of the records, and names none from which it is computed. */
function unknown({ data }: PageNumbers, { records, references }: KnownData): PageFault[] {
  return data.flatMap(({ text, element }) => {
    const of = attributeOf(element, 'data-of')?.split(' ') ?? [];
    const computed = of.length > 1 && of.every((reference) => references.has(reference));
    if (computed || records.has(spaced(text))) return [];
    const place = pathOf(element.parent);
    return [{ words: both(t.unknownData, spaced(text), place), cause: `unknown ${place}` }];
  });
}

/** Marks, dates and references that are not what their attributes say. */
function wrong({ wrong: some }: PageNumbers): PageFault[] {
  return some.map(({ element, text, words = t.wrongMark }) => {
    const place = pathOf(element);
    return { words: both(words, spaced(text), place), cause: `wrong ${place}` };
  });
}

/**
 * Shares in what was worked out that are those of no rule: a rate was rounded, or made up. A factor of
 * an example shows in its sum.
 */
function unfounded({ worked, data }: PageNumbers, { records }: KnownData): PageFault[] {
  const known = new Set(data.map(({ text }) => spaced(text)));
  return worked.flatMap(({ element, text }) =>
    [
      ...spaced(text)
        .replace(FACTORS, ' ')
        .matchAll(/\d[\d.,]*\s?%/g),
    ].flatMap(([written]) => {
      const share = spaced(written).replace(' ', '');
      if (records.has(share) || known.has(share)) return [];
      const place = pathOf(element);
      return [{ words: both(t.strangeShare, share, place), cause: `share ${place}` }];
    }),
  );
}

/** Sums of worked examples that do not come out. */
function unmade(html: string, { locale }: PageNumbers): PageFault[] {
  return falseSums(html, locale).map(({ written, printed }) => ({
    words: both(t.falseSum, written, printed),
    cause: `sum ${written}`,
  }));
}

/** A sentence in both languages. */
export function both<A extends unknown[]>(
  words: Bilingual<(...args: A) => string>,
  ...args: A
): Bilingual {
  return { id: words.id(...args), en: words.en(...args) };
}

/** A text with ordinary single spaces. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where an element stands, as staff of the code find it: itself and what holds it. */
export function pathOf(element: Open | null): string {
  const path: string[] = [];
  for (let one = element; one && path.length < 3; one = one.parent) {
    const name = attributeOf(one, 'class')?.split(' ').join('.');
    path.unshift(name ? `${one.name}.${name}` : one.name);
  }
  return path.join(' > ');
}
