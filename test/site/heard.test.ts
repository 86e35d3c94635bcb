import { expect, test } from 'vitest';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { builtSite, elementsNamed, faultsByPage } from '../support/site.ts';

const site = builtSite();
const { records, rules } = recordData(site.manifest.inputs.siteDate);

/** What a part of a law is called in Indonesian, before its number. */
const INDONESIAN_PART = /(?:Pasal|ayat|Lampiran|huruf|penjelasan) [\dIVX(]+| jo\. /;

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

test('pages in English call the parts of a law by their English names', () => {
  const titles = [...records.sources, ...records.laws].map(({ title }) => title);
  const english = site.pages.filter(({ address }) => address.startsWith('/en/'));
  const faults = faultsByPage(english, (page) => {
    // Most pages cite no law in such words, even in titles.
    if (!INDONESIAN_PART.test(page.html)) return [];
    const main = elementsNamed(page, 'main').map(textOf).join(' ');
    const own = titles.reduce<string>((text, title) => text.replaceAll(title ?? '', ''), main);
    return own.match(new RegExp(INDONESIAN_PART, 'g')) ?? [];
  });
  expect(faults).toEqual([]);
});
