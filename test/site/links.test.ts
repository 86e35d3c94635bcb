import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/publish/html.ts';
import { brokenLinks } from '../support/links.ts';
import { builtSite, elementsNamed, localeOf, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { siteUrl, basePath } = site.manifest.inputs;

/** Full address of a page, as it stands in its own canonical link. */
const fullAddress = (page: BuiltPage) => `${siteUrl}${basePath}${page.address.slice(1)}`;

/** The page in each language by its own account. */
function languagesOf(page: BuiltPage): Record<string, string> {
  const links = elementsNamed(page, 'link', 'hreflang');
  return Object.fromEntries(
    links.map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  );
}

const isError = (page: BuiltPage) => page.address === '/404.html';

describe.each(site.pages)('$address', (page) => {
  test('every link leads to a page, a file or a place on a page', () => {
    expect(brokenLinks(site, page)).toEqual([]);
  });
});

describe.each(site.pages.filter((page) => !isError(page)))('$address', (page) => {
  test('names its own full address', () => {
    const [canonical] = elementsNamed(page, 'link').filter(
      (link) => attribute(link, 'rel') === 'canonical',
    );
    expect(canonical && attribute(canonical, 'href')).toBe(fullAddress(page));
  });

  test('both languages name each other, Indonesian for everyone else', () => {
    const languages = languagesOf(page);
    expect(languages[localeOf(page)]).toBe(fullAddress(page));
    const there = Object.values(languages).map((address) =>
      site.pages.find((other) => fullAddress(other) === address),
    );
    expect(there).not.toContain(undefined);
    for (const other of there) expect(other && languagesOf(other)).toEqual(languages);
    expect(languages['x-default']).toBe(languages['id'] && languages['en'] && languages['id']);
  });

  test('its language switch leads to the same page', () => {
    const away = localeOf(page) === 'id' ? 'en' : 'id';
    const [link] = elementsNamed(page, 'a', 'hreflang').filter(
      (element) => attribute(element, 'hreflang') === away,
    );
    const target = new URL((link && attribute(link, 'href')) ?? '', fullAddress(page)).href;
    const expected =
      languagesOf(page)[away] ?? `${siteUrl}${basePath}${away === 'en' ? 'en/' : ''}`;
    expect(target).toBe(expected);
  });
});

test('every page can be reached from the home page of its language', () => {
  for (const start of ['/', '/en/']) {
    const seen = new Set<string>();
    const open = [start];
    for (let address = open.pop(); address !== undefined; address = open.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const page = site.pages.find((other) => other.address === address);
      if (!page) continue;
      for (const link of elementsNamed(page, 'a', 'href')) {
        const url = new URL(attribute(link, 'href') ?? '', fullAddress(page));
        if (url.origin === siteUrl) open.push(`/${url.pathname.slice(basePath.length)}`);
      }
    }
    const inLanguage = site.pages.filter(
      (page) => !isError(page) && page.address.startsWith('/en/') === (start === '/en/'),
    );
    expect(
      inLanguage.map(({ address }) => address).filter((address) => !seen.has(address)),
    ).toEqual([]);
  }
});
