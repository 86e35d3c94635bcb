import { expect, test } from 'vitest';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { builtSite, elementsNamed, faultsByPage } from '../support/site.ts';

const site = builtSite();
const { rules } = recordData(site.manifest.inputs.siteDate);

/** The language an element says it is in, or that of what holds it. */
function languageOf(element: HtmlElement): string {
  const own = attribute(element, 'lang');
  const around = element.parentNode;
  return own ?? (around && 'tagName' in around ? languageOf(around) : '');
}

const languageOfPage = (page: (typeof site.pages)[number]) =>
  elementsNamed(page, 'html').map((html) => attribute(html, 'lang'));

test('what is shared of a page names the language of the page', () => {
  const pages = site.pages.filter(({ address }) => address !== '/404.html');
  const faults = faultsByPage(pages, (page) => {
    const [shared = ''] = elementsNamed(page, 'meta')
      .filter((meta) => attribute(meta, 'property') === 'og:locale')
      .map((meta) => attribute(meta, 'content') ?? '');
    return languageOfPage(page).join() === shared.split('_')[0] ? [] : [`og:locale ${shared}`];
  });
  expect(faults).toEqual([]);
});

test('laws are read out in the language in which they are cited', () => {
  const cited = new Set(rules.all().flatMap(({ rule }) => rule.rows.map(({ basis }) => basis)));
  let found = 0;
  const faults = faultsByPage(site.pages, (page) =>
    elementsNamed(page, 'a').flatMap((link) => {
      const words = textOf(link).trim();
      if (!cited.has(words)) return [];
      found += 1;
      return languageOf(link) === 'id' ? [] : [words];
    }),
  );
  expect(found).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
