import { expect, test } from 'vitest';
import { isForeign } from '../../src/i18n/spoken.ts';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { builtSite, faultsByPage, localeOf } from '../support/site.ts';

const site = builtSite();

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

test('every sentence is in the language that it says it is in', () => {
  const faults = faultsByPage(site.pages, (page) =>
    page.elements
      .filter(({ tagName }) => holders.has(tagName))
      .filter((element) => isForeign(ownText(element), languageOf(element)))
      .map((element) => ownText(element).trim().slice(0, 90)),
  );
  expect(faults).toEqual([]);
});

test('attributes that are read aloud are in the language of the page', () => {
  const faults = faultsByPage(site.pages, (page) =>
    page.elements
      .flatMap((element) =>
        ['aria-label', 'alt', 'title', 'content'].map((name) => attribute(element, name) ?? ''),
      )
      .filter((text) => isForeign(text, localeOf(page))),
  );
  expect(faults).toEqual([]);
});
