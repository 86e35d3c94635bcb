import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../../.config/html-validate.js';
import { hashSource } from '../../src/publish/csp.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { builtSite, elementsNamed, localeOf, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const validator = new HtmlValidate(rules);

function meta(page: BuiltPage, name: string): string | undefined {
  const found = elementsNamed(page, 'meta').find(
    (element) => (attribute(element, 'name') ?? attribute(element, 'http-equiv')) === name,
  );
  return found && attribute(found, 'content');
}

const titleOf = (page: BuiltPage) => elementsNamed(page, 'title').map(textOf)[0] ?? '';

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

describe.each(site.pages)('$address', (page) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(page.html, page.file);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  test('says which language it is in', () => {
    const [html] = elementsNamed(page, 'html');
    expect(html && attribute(html, 'lang')).toBe(localeOf(page));
  });

  test('has a title and a description of its own', () => {
    const description = meta(page, 'description') ?? '';
    expect(titleOf(page)).not.toBe('');
    expect(description.length).toBeGreaterThanOrEqual(40);
    const others = site.pages.filter((other) => other !== page);
    expect(others.filter((other) => titleOf(other) === titleOf(page)).map(addressOf)).toEqual([]);
    const same = others.filter((other) => meta(other, 'description') === description);
    expect(same.map(addressOf)).toEqual([]);
  });

  test('has one main heading, one main part and no heading that skips a level', () => {
    expect(elementsNamed(page, 'main')).toHaveLength(1);
    expect(elementsNamed(page, 'h1').map(textOf)).toHaveLength(1);
    const levels = page.elements.flatMap(({ tagName }) => {
      const level = /^h([1-6])$/.exec(tagName)?.[1];
      return level ? [Number(level)] : [];
    });
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no place left that was to be filled in', () => {
    // Where authors read how to write a reference, it stands as code.
    expect(page.html.replace(/<(code|script)\b.*?<\/\1>/gs, '')).not.toMatch(/\[\[|\]\]/);
    expect(page.html).not.toMatch(/\b(?:undefined|NaN|\[object Object\])(?![a-z])/);
  });

  test('loads nothing from another origin', () => {
    const foreign = resourcesOf(page).filter((address) => !isOwn(address));
    expect(foreign).toEqual([]);
  });

  test('allows exactly the styles and scripts it holds', () => {
    const policy = meta(page, 'Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const inline = [...elementsNamed(page, 'style'), ...elementsNamed(page, 'script')]
      .filter((element) => !/json$/.test(attribute(element, 'type') ?? ''))
      .filter((element) => attribute(element, 'src') === undefined)
      .map((element) => hashSource(textOf(element)));
    const allowed = policy.match(/'sha256-[^']+'/g) ?? [];
    expect([...allowed].sort()).toEqual([...new Set(inline)].sort());
  });
});

function addressOf({ address }: BuiltPage): string {
  return address;
}

/** An address below the base, in the page itself, or carried in the page. */
function isOwn(address: string): boolean {
  return (
    /^(?:#|data:)/.test(address) ||
    new RegExp(`^${site.manifest.inputs.basePath}(?!/)`).test(address)
  );
}
