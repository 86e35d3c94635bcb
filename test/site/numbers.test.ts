import { expect, test } from 'vitest';
import { formatQuantity, formatRuleValue, isPrintableRuleValue } from '../../src/i18n/formats.ts';
import { fullValue, paidNumbers } from '../../src/ledger/index.ts';
import { isMdxElement, stringAttributes, walk } from '../../src/mdx/tree.ts';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import type { Locale, RuleValue } from '../../src/schema/index.ts';
import { elementNamed } from '../../src/vocabulary/index.ts';
import { recordData, writtenPages, type WrittenPage } from '../support/content.ts';
import {
  builtSite,
  elementsNamed,
  faultsByPage,
  localeOf,
  type BuiltPage,
} from '../support/site.ts';

const site = builtSite();
const { siteDate } = site.manifest.inputs;
const { records, ledger, rules } = recordData(siteDate);
const written = writtenPages(siteDate);
const entries = records.regions.flatMap(({ id }) => ledger.ofRegion(id));

/** A number as a page holds it: machine-readable value and printed text. */
const shown = (value: string, text: string) => `${value} = ${text}`;

const shownRule = (value: RuleValue, locale: Locale) =>
  isPrintableRuleValue(value) ? shown(String(value.value), formatRuleValue(value, locale)) : null;

/** What an element of the vocabulary must print, and words its numbered source must hold. */
interface Expected {
  number: string | null;
  source: string[];
}

/** Every number that the data holds, as each language prints it. */
function numbersOfData(locale: Locale): Set<string | null> {
  const observed = entries.map(({ quantity }) =>
    shown(fullValue(quantity), formatQuantity(quantity, locale)),
  );
  const ruled = rules
    .all()
    .flatMap(({ rule }) => rule.rows)
    .map(({ value }) => shownRule(value, locale));
  const computed = written
    .filter((page) => page.locale === locale)
    .flatMap(expectedOn)
    .map(({ number }) => number);
  const paid = records.payments
    .flatMap(paidNumbers)
    .map(({ quantity }) => shown(fullValue(quantity), formatQuantity(quantity, locale)));
  return new Set([...observed, ...ruled, ...paid, ...computed]);
}

/** What every `<Stat>` and `<Rule>` of a page must print that stands there on any date. */
function expectedOn({ mdx, locale, path }: WrittenPage): Expected[] {
  const date = mdx.matter['date'];
  const day = path.startsWith('press/') && date instanceof Date ? date.toISOString() : siteDate;
  const expected: Expected[] = [];
  walk(mdx.tree, (node) => {
    if (!isMdxElement(node)) return undefined;
    if (elementNamed(node.name)?.condition) return 'skip';
    const attributes = stringAttributes(node);
    if (node.name === 'Stat') expected.push(expectedStat(attributes, locale));
    if (node.name === 'Rule') {
      const at = rules.at(attributes['of'] ?? '', attributes['on'] ?? day.slice(0, 10));
      const number = at.state === 'in-force' ? shownRule(at.row.value, locale) : null;
      if (number) expected.push({ number, source: [at.entry.rule.label[locale]] });
    }
    return undefined;
  });
  return expected;
}

function expectedStat(attributes: Record<string, string>, locale: Locale): Expected {
  const entry = ledger.get(attributes['of'] ?? '');
  const other = attributes['minus'] ?? attributes['over'];
  if (other) {
    const derivation = attributes['minus']
      ? ledger.difference(entry, ledger.get(other))
      : ledger.ratio(entry, ledger.get(other));
    if (!derivation.ok) throw new Error(`${entry.ref} and ${other} may not be compared`);
    const { quantity } = derivation.derived;
    return { number: shown(fullValue(quantity), formatQuantity(quantity, locale)), source: [] };
  }
  return {
    number: shown(fullValue(entry.quantity), formatQuantity(entry.quantity, locale)),
    source: [entry.indicator.name[locale], entry.region.name[locale]],
  };
}

/** A number of a built page and the text of the numbered source behind its mark. */
function numbersOf(page: BuiltPage): { number: string; source: string }[] {
  return elementsNamed(page, 'data', 'value').map((data) => ({
    number: shown(attribute(data, 'value') ?? '', textOf(data)),
    source: sourceOf(page, data),
  }));
}

function sourceOf(page: BuiltPage, data: HtmlElement): string {
  const mark = page.elements
    .slice(page.elements.indexOf(data) + 1)
    .find((element) => attribute(element, 'class') === 'mark');
  const id = (mark && attribute(mark, 'href'))?.slice(1);
  const entry = page.elements.find((element) => id && attribute(element, 'id') === id);
  return entry ? textOf(entry) : '';
}

const known = { id: numbersOfData('id'), en: numbersOfData('en') };

test('the site states numbers', () => {
  expect(site.pages.flatMap(numbersOf).length).toBeGreaterThan(20);
});

test('no page states a number that the data does not hold, printed as its language prints it', () => {
  const faults = faultsByPage(site.pages, (page) =>
    numbersOf(page)
      .map(({ number }) => number)
      .filter((number) => !known[localeOf(page)].has(number)),
  );
  expect(faults).toEqual([]);
});

test('no number stands inside a link or a button, where copying and reader views lose it', () => {
  const faults = faultsByPage(site.pages, (page) => {
    const numbers = elementsNamed(page, 'data');
    return [...elementsNamed(page, 'a'), ...elementsNamed(page, 'button')]
      .filter((control) => numbers.some((number) => isInside(number, control)))
      .map(textOf);
  });
  expect(faults).toEqual([]);
});

test('sources are numbered in the order of their marks, each mark leading to its own', () => {
  const faults = faultsByPage(site.pages, (page) => {
    const marks = page.elements.filter((element) => attribute(element, 'class') === 'mark');
    const marked = marks.map((mark) => /^\[(\d+)\]$/.exec(textOf(mark))?.[1]);
    const listed = page.elements
      .map((element) => /^s(\d+)$/.exec(attribute(element, 'id') ?? '')?.[1])
      .filter((n) => n !== undefined);
    return [
      ...marks
        .filter((mark, index) => attribute(mark, 'href') !== `#s${marked[index] ?? ''}`)
        .map((mark) => `${textOf(mark)} leads to ${String(attribute(mark, 'href'))}`),
      ...(listed.every((n, index) => n === String(index + 1)) ? [] : [`order ${listed.join()}`]),
      ...listed.filter((n) => !marked.includes(n)).map((n) => `source ${n} has no mark`),
    ];
  });
  expect(faults).toEqual([]);
});

test('every Stat and Rule equals its record, and its mark leads to that record', () => {
  const faults = written.flatMap((source) => {
    const found = numbersOf(site.page(source.address));
    return expectedOn(source).flatMap((expected) => {
      const index = found.findIndex(
        ({ number, source: text }) =>
          number === expected.number && expected.source.every((words) => text.includes(words)),
      );
      if (index === -1)
        return [`${source.path}: ${String(expected.number)} with ${expected.source.join(', ')}`];
      found.splice(index, 1);
      return [];
    });
  });
  expect(faults).toEqual([]);
});

const pairs = site.pages.flatMap((page) => {
  const link = elementsNamed(page, 'link', 'hreflang').find(
    (element) => attribute(element, 'hreflang') === 'en',
  );
  if (localeOf(page) === 'en' || !link) return [];
  const { siteUrl, basePath } = site.manifest.inputs;
  const address = `/${(attribute(link, 'href') ?? '').slice(`${siteUrl}${basePath}`.length)}`;
  return [{ address: page.address, id: page, en: site.page(address) }];
});

test('both languages hold the same numbers', () => {
  const values = (page: BuiltPage) =>
    elementsNamed(page, 'data', 'value')
      .map((data) => attribute(data, 'value') ?? '')
      .sort()
      .join();
  expect(pairs.length).toBeGreaterThan(1);
  const unequal = pairs.filter(({ id, en }) => values(id) !== values(en));
  expect(unequal.map(({ address }) => address)).toEqual([]);
});

function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (node === container) return true;
  }
  return false;
}
