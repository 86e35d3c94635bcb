import { expect, test } from 'vitest';
import { hashSource, WIDEST } from '../../src/publish/csp.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { invalidHtml } from '../support/html.ts';
import {
  builtSite,
  elementsNamed,
  faultsByPage,
  localeOf,
  representatives,
  type BuiltPage,
} from '../support/site.ts';

const site = builtSite();

function meta(page: BuiltPage, name: string): string | undefined {
  const found = elementsNamed(page, 'meta').find(
    (element) => (attribute(element, 'name') ?? attribute(element, 'http-equiv')) === name,
  );
  return found && attribute(found, 'content');
}

function titleOf(page: BuiltPage): string {
  return elementsNamed(page, 'title').map(textOf)[0] ?? '';
}

function descriptionOf(page: BuiltPage): string {
  return meta(page, 'description') ?? '';
}

/** Attributes whose address a browser loads by itself. */
const loading: readonly [tag: string, attribute: string][] = [
  ...(
    ['script', 'img', 'source', 'iframe', 'embed', 'video', 'audio', 'track', 'input'] as const
  ).map((tag) => [tag, 'src'] as [string, string]),
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['object', 'data'],
  ['image', 'href'],
  ['use', 'href'],
];

/** Kinds of `<link>` that load nothing. */
const named = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'help',
  'me',
  'next',
  'prev',
]);

/** Addresses a browser loads with the page. */
function resourcesOf(page: BuiltPage): string[] {
  const loaded = loading.flatMap(([tag, name]) =>
    elementsNamed(page, tag, name).map((element) => attribute(element, name) ?? ''),
  );
  const linked = elementsNamed(page, 'link', 'href')
    .filter((link) => !named.has((attribute(link, 'rel') ?? '').toLowerCase()))
    .map((link) => attribute(link, 'href') ?? '');
  const styles = elementsNamed(page, 'style').map(textOf).join('\n');
  const fromCss = [...styles.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)].map(
    ([, address = '']) => address,
  );
  return [...loaded, ...linked, ...fromCss];
}

test('the site has pages in both languages', () => {
  expect(site.pages.filter((page) => localeOf(page) === 'id').length).toBeGreaterThan(1);
  expect(site.pages.filter((page) => localeOf(page) === 'en').length).toBeGreaterThan(1);
});

test('pages are valid HTML', async () => {
  expect(await invalidHtml(representatives(site.pages))).toEqual([]);
});

test('pages say which language they are in', () => {
  const faults = faultsByPage(site.pages, (page) => {
    const [html] = elementsNamed(page, 'html');
    const lang = html && attribute(html, 'lang');
    return lang === localeOf(page) ? [] : [`lang is ${String(lang)}`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['title', titleOf, 1],
  ['description', descriptionOf, 40],
] as const)('every page has a %s of its own', (_, textOfPage, least) => {
  const pagesByText = Map.groupBy(site.pages, textOfPage);
  const faults = faultsByPage(site.pages, (page) => {
    const text = textOfPage(page);
    const shared = (pagesByText.get(text) ?? []).filter((other) => other !== page);
    return [
      ...(text.length < least ? [`only “${text}”`] : []),
      ...shared.map(({ address }) => `the same as ${address}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('pages have one main heading, one main part and no heading that skips a level', () => {
  const faults = faultsByPage(site.pages, (page) => {
    const levels = page.elements.flatMap(({ tagName }) => {
      const level = /^h([1-6])$/.exec(tagName)?.[1];
      return level ? [Number(level)] : [];
    });
    const skipping = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const counts = ['main', 'h1'].map((name) => elementsNamed(page, name).length);
    return [
      ...(counts.join() === '1,1' ? [] : [`main and h1: ${counts.join(' and ')}`]),
      ...skipping.map((level) => `a heading skips to level ${String(level)}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('pages have no place left that was to be filled in', () => {
  const left = [/\[\[|\]\]/, /\b(?:undefined|NaN|\[object Object\])(?![a-z])/];
  const faults = faultsByPage(site.pages, ({ html }) => {
    // Where authors read how to write a reference, it stands as code.
    const read = html.replace(/<(code|script)\b.*?<\/\1>/gs, '');
    return left.flatMap((pattern) => pattern.exec(read)?.[0] ?? []);
  });
  expect(faults).toEqual([]);
});

test('pages load nothing from another origin', () => {
  const faults = faultsByPage(site.pages, (page) =>
    resourcesOf(page).filter((address) => !isOwn(address)),
  );
  expect(faults).toEqual([]);
});

test('pages allow exactly the styles and scripts they hold', () => {
  const faults = faultsByPage(site.pages, (page) => {
    const policy = meta(page, 'Content-Security-Policy') ?? '';
    const inline = [...elementsNamed(page, 'style'), ...elementsNamed(page, 'script')]
      .filter((element) => !/json$/.test(attribute(element, 'type') ?? ''))
      .filter((element) => attribute(element, 'src') === undefined)
      .map((element) => hashSource(textOf(element)));
    const held = new Set(inline);
    const allowed = new Set(policy.match(/'sha256-[^']+'/g) ?? []);
    return [
      ...(policy.startsWith("default-src 'none';") ? [] : [`the policy is “${policy}”`]),
      ...(policy.match(/unsafe|https?:|\*/g) ?? []),
      ...[...held.symmetricDifference(allowed)],
      // Browsers hold a page to what the host says as well.
      ...policy.split(';').flatMap((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        const widest = new Map<string, readonly string[]>(Object.entries(WIDEST)).get(name);
        return sources
          .filter((source) => source !== "'none'" && !source.startsWith("'sha256-"))
          .filter((source) => !widest?.includes(source))
          .map((source) => `no host allows ${name} ${source}`);
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('the scripts that pages hold are those of layouts and components, each behind its hash', () => {
  const scripts = new Set(
    site.pages.flatMap((page) =>
      elementsNamed(page, 'script')
        .filter((script) => attribute(script, 'src') === undefined)
        .filter((script) => attribute(script, 'type') !== 'application/ld+json')
        .map(textOf),
    ),
  );
  // Those of FilterList, CopyTags and SortRows; a fourth would be news.
  expect(scripts.size).toBe(3);
});

/** An address below the base, in the page itself, or carried in the page. */
function isOwn(address: string): boolean {
  return (
    /^(?:#|data:)/.test(address) ||
    new RegExp(`^${site.manifest.inputs.basePath}(?!/)`).test(address)
  );
}
