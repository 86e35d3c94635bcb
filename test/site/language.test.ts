import { describe, expect, test } from 'vitest';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { builtSite, localeOf } from '../support/site.ts';

const site = builtSite();

/** Small words that a sentence of one language hardly does without and the other does not have. */
const smallWords = {
  id: new Set(
    'yang dan di dari untuk dengan pada ini itu adalah tidak atau oleh sebagai dalam akan bagi ke karena juga'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in is for with that this are not or by from on as at it be was which'.split(' '),
  ),
};

/** Elements that hold one block of text. */
const holders = new Set([
  ...['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'caption', 'figcaption', 'summary'],
  ...['div', 'span', 'b', 'text', 'title', 'desc', 'a'],
]);

/** Language of an element: its own, or that of the nearest element around it that has one. */
function languageOf(element: HtmlElement): string {
  for (let node: HtmlElement | null = element; node; node = parentOf(node)) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode && 'tagName' in parentNode ? parentNode : null;
}

/** Elements whose text is no sentence of any language. */
const speechless = new Set(['code', 'script', 'style']);

/** Whether an element's text is its own matter, not that of the elements around it. */
function standsAlone(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    holders.has(tagName) || speechless.has(tagName) || attribute(element, 'lang') !== undefined
  );
}

/** Text that stands in the element itself or in plain inline elements of the same language. */
function ownText(element: HtmlElement): string {
  return element.childNodes
    .map((child) => {
      if (!('tagName' in child)) return textOf(child);
      return standsAlone(child) ? ' ' : ownText(child);
    })
    .join('');
}

function count(text: string, words: ReadonlySet<string>): number {
  return text.split(/[^\p{L}]+/u).filter((word) => words.has(word.toLowerCase())).length;
}

describe.each(site.pages)('$address', (page) => {
  test('every sentence is in the language that it says it is in', () => {
    const wrong = page.elements
      .filter(({ tagName }) => holders.has(tagName))
      .filter((element) => {
        const text = ownText(element);
        const [indonesian, english] = [count(text, smallWords.id), count(text, smallWords.en)];
        const spoken = indonesian > english + 1 ? 'id' : english > indonesian + 1 ? 'en' : null;
        return spoken && spoken !== languageOf(element);
      })
      .map((element) => ownText(element).trim().slice(0, 90));
    expect(wrong).toEqual([]);
  });

  test('attributes that are read aloud are in the language of the page', () => {
    const wrong = page.elements
      .flatMap((element) =>
        ['aria-label', 'alt', 'title', 'content'].map((name) => attribute(element, name) ?? ''),
      )
      .filter((text) => {
        const away = localeOf(page) === 'id' ? 'en' : 'id';
        return count(text, smallWords[away]) > count(text, smallWords[localeOf(page)]) + 1;
      });
    expect(wrong).toEqual([]);
  });
});
