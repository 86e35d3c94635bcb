import { expect, test } from 'vitest';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { builtSite, faultsByPage, localeOf } from '../support/site.ts';

const site = builtSite();
const { records, ledger } = recordData(site.manifest.inputs.siteDate);

const below = (element: HtmlElement, tagName: string) =>
  [...elementsIn(element)].filter((inner) => inner.tagName === tagName);
const words = (element: HtmlElement) => textOf(element).replace(/\s+/g, ' ').trim();

test('a number that others contradict, or that was replaced, says so where it is copied', () => {
  const contested = new Set(
    records.regions
      .flatMap(({ id }) => ledger.disputes(id))
      .flatMap(({ rivals }) => rivals.map(({ ref }) => ref)),
  );
  let told = 0;
  const pages = site.pages.filter(({ address }) => /^\/(?:en\/)?data\/./.test(address));
  const faults = faultsByPage(pages, (page) => {
    const { disputed, superseded } = readerTexts(localeOf(page)).ledger;
    return page.elements
      .filter((row) => row.tagName === 'tr' && attribute(row, 'data-item') !== undefined)
      .flatMap((row) => {
        const [, ref] = /^<Stat of="([^"]+)"/.exec(below(row, 'code').map(textOf).join()) ?? [];
        if (ref === undefined) return [];
        const expected = [
          ...(ledger.isSuperseded(ledger.get(ref)) ? [superseded] : []),
          ...(contested.has(ref) ? [disputed] : []),
        ];
        told += expected.length;
        const said = below(row, 'small').map(words).join('; ');
        return said === expected.join('; ') ? [] : [`${ref}: "${said}"`];
      });
  });
  expect(told).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
