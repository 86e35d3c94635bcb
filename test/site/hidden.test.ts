import { expect, test } from 'vitest';
import { formatRuleValue, isPrintableRuleValue } from '../../src/i18n/formats.ts';
import { bindsNoReader } from '../../src/jamsostek/subject.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { recordData } from '../support/content.ts';
import { builtSite, faultsByPage, localeOf, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { siteDate } = site.manifest.inputs;
const { rules } = recordData(siteDate);

/** Guides, programmes and places. */
const GUIDING = /^\/(?:panduan|program|cakupan|en\/(?:guides|programmes|coverage))\/./;

/** What entries of sources are called that state a price, a condition or a deadline of today. */
const dueTitles = (locale: Locale): Set<string> =>
  new Set(
    rules
      .all()
      .filter(({ ref }) => !bindsNoReader(ref))
      .flatMap(({ ref, rule: { kind, label } }) => {
        const at = rules.at(ref, siteDate);
        const isDue = ['contribution', 'condition', 'deadline'].includes(kind);
        if (at.state !== 'in-force' || !isDue || !isPrintableRuleValue(at.row.value)) return [];
        return [`${formatRuleValue(at.row.value, locale)} · ${label[locale]}.`];
      }),
  );
const due = { id: dueTitles('id'), en: dueTitles('en') };

const words = (element: HtmlElement) => textOf(element).replace(/\s+/g, ' ').trim();

/** Numbers of the sources that entries with these titles have on a page. */
function dueNumbers(page: BuiltPage): Map<string, string> {
  const titles = due[localeOf(page)];
  const found = new Map<string, string>();
  for (const entry of page.elements) {
    const id = attribute(entry, 'id') ?? '';
    if (entry.tagName !== 'li' || !/^s\d+$/.test(id)) continue;
    const title = [...elementsIn(entry)].find(({ tagName }) => tagName === 'b' || tagName === 'a');
    if (title && titles.has(words(title))) found.set(`#${id}`, words(title));
  }
  return found;
}

/** What stands in a fold, its summary left out. */
const folded = (page: BuiltPage): Set<HtmlElement> =>
  new Set(
    page.elements
      .filter(({ tagName }) => tagName === 'details')
      .flatMap((details) => {
        const summary = details.childNodes.find(({ nodeName }) => nodeName === 'summary');
        const told = new Set(summary ? elementsIn(summary) : []);
        return [...elementsIn(details)].filter((element) => !told.has(element));
      }),
  );

test('a price, a condition or a deadline stands in a fold only if the page has told of it before', () => {
  let seen = 0;
  // A question that folds is the summary of its answer, and a calculator asks before it tells.
  const pages = site.pages.filter(({ address }) => GUIDING.test(address));
  const faults = faultsByPage(pages, (page) => {
    const numbers = dueNumbers(page);
    if (numbers.size === 0) return [];
    const hidden = folded(page);
    const told = new Set<string>();
    const missed = new Set<string>();
    for (const mark of page.elements) {
      const target = attribute(mark, 'class') === 'mark' ? (attribute(mark, 'href') ?? '') : '';
      const title = numbers.get(target);
      if (title === undefined) continue;
      seen += 1;
      if (!hidden.has(mark)) told.add(title);
      else if (!told.has(title)) missed.add(title);
    }
    return [...missed];
  });
  expect(seen).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
