import { expect, test } from 'vitest';
import { besideOf, headlineByRule } from '../../src/ledger/index.ts';
import { formatPeriod } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { textOf, type HtmlElement } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { recordData } from '../support/content.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { records, ledger } = recordData(site.manifest.inputs.siteDate);
const inBoth = (['id', 'en'] as const).flatMap((locale) =>
  records.regions.map((region) => ({
    locale,
    region,
    page: site.page(`${locale === 'id' ? '/cakupan/' : '/en/coverage/'}${region.id}/`),
  })),
);
/** Pages that open with a number, and what the record holds of it. */
const opened = inBoth.flatMap((one) => {
  const entries = ledger.ofRegion(one.region.id).filter((entry) => !ledger.isSuperseded(entry));
  const { headline } = one.region;
  const entry = headline ? ledger.get(headline.reference) : headlineByRule(entries)?.lead;
  return entry ? { ...one, entry } : [];
});

const plain = (element: HtmlElement) => textOf(element).replace(/\s+/g, ' ').trim();

/** What a page answers to a question beside its number. */
function answerTo(page: BuiltPage, question: string): string {
  const asked = elementsNamed(page, 'dt').findIndex((dt) => plain(dt) === question);
  const answer = elementsNamed(page, 'dd')[asked];
  return answer ? plain(answer) : '';
}

/** Links that stand in the part of a page with an id, by their words. */
function linksIn(page: BuiltPage, part: string): string[] {
  const html = new RegExp(`id="${part}".*?</ul>`, 's').exec(page.html)?.[0] ?? '';
  return [...html.matchAll(/<a [^>]*>(?:<b>)?([^<]*)/g)].map(([, words = '']) => words.trim());
}

test('a page opens with its number, when that was, and who said so', () => {
  const wrong = opened.filter(({ page, entry, locale }) => {
    const when = answerTo(page, readerTexts(locale).questions.when);
    const who = answerTo(page, readerTexts(locale).questions.who);
    const said = entry.person?.name ?? entry.source.attribution[locale];
    return (
      !when.includes(formatPeriod(entry.observation.period, locale, { plain: true })) ||
      !who.includes(said)
    );
  });
  expect(opened.length).toBeGreaterThan(10);
  expect(wrong.map(({ page }) => page.address)).toEqual([]);
});

test('a number that other sources contradict is called disputed, and no other is', () => {
  const wrong = opened.filter(({ page, region, entry }) => {
    const disputed = ledger
      .disputes(region.id)
      .some(({ rivals }) => rivals.some(({ ref }) => ref === entry.ref));
    const current = ledger.ofRegion(region.id).filter((one) => !ledger.isSuperseded(one));
    const isContested = disputed || besideOf(entry, current).length > 0;
    return page.html.includes('chip c-odds') !== isContested;
  });
  expect(wrong.map(({ page }) => page.address)).toEqual([]);
});

test('a page says what kind of number it opens with, by a word and a look', () => {
  const kindsIn = (locale: Locale) =>
    ({
      reported: ['c-said', readerTexts(locale).site.said],
      dataset: ['c-data', readerTexts(locale).statuses.dataset],
      computed: ['c-sum', readerTexts(locale).statuses.computed],
    }) as const;
  const wrong = opened.filter(({ page, entry, locale }) => {
    const [look, words] = kindsIn(locale)[entry.observation.status];
    return !page.html.includes(`<span class="chip ${look}">${words}</span>`);
  });
  expect(wrong.map(({ page }) => page.address)).toEqual([]);
});

test('a number that its source gives as about so many opens with that word', () => {
  const about = ({ page, locale }: { page: BuiltPage; locale: Locale }) =>
    page.html.includes(`<span class="about">${readerTexts(locale).ledger.approximate}`);
  const wrong = opened.filter((one) => about(one) !== one.entry.observation.approximate);
  expect(wrong.map(({ page }) => page.address)).toEqual([]);
});

test('a region leads to every place in it, in the order of the record', () => {
  const wrong = inBoth.filter(({ page, region, locale }) => {
    const within = records.regions.filter(({ parent }) => parent === region.id);
    const names = within.map(({ name }) => name[locale]);
    return linksIn(page, 'wilayah-di-dalamnya').join() !== names.join();
  });
  expect(wrong.map(({ page }) => page.address)).toEqual([]);
});

test.each(['id', 'en'] as const)('the list of places in %s names every place once', (locale) => {
  const { html } = site.page(locale === 'id' ? '/cakupan/' : '/en/coverage/');
  const items = [...html.matchAll(/<(tr|li)[^>]* data-item\b.*?<\/\1>/gs)].map(([item]) => item);
  const names = items.map((item) => /(?:<a [^>]*>|<li[^>]*>)\s*([^<]+?)\s*</.exec(item)?.[1]);
  expect(names.sort()).toEqual(records.regions.map(({ name }) => name[locale]).sort());
});
