import { expect, test } from 'vitest';
import { attribute } from '../../src/publish/html.ts';
import { brokenLinks } from '../support/links.ts';
import {
  builtSite,
  elementsNamed,
  faultsByPage,
  localeOf,
  type BuiltPage,
} from '../support/site.ts';

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

const titled = site.pages.filter((page) => !isError(page));
const pagesByAddress = new Map(site.pages.map((page) => [fullAddress(page), page]));

test('every link leads to a page, a file or a place on a page', () => {
  expect(faultsByPage(site.pages, (page) => brokenLinks(site, page))).toEqual([]);
});

test('pages name their own full address', () => {
  const faults = faultsByPage(titled, (page) => {
    const named = elementsNamed(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href') ?? '');
    return named.join() === fullAddress(page) ? [] : [`named as ${named.join()}`];
  });
  expect(faults).toEqual([]);
});

test('both languages name each other, Indonesian for everyone else', () => {
  const faults = faultsByPage(titled, (page) => {
    const languages = languagesOf(page);
    const said = JSON.stringify(languages);
    const isPair = languages['id'] !== undefined && languages['en'] !== undefined;
    const others = Object.values(languages).map((address) => pagesByAddress.get(address));
    return [
      ...(languages[localeOf(page)] === fullAddress(page) ? [] : [`does not name itself: ${said}`]),
      ...(languages['x-default'] === (isPair ? languages['id'] : undefined)
        ? []
        : [`for everyone else: ${said}`]),
      ...others
        .filter((other) => !other || JSON.stringify(languagesOf(other)) !== said)
        .map((other) => `${other?.address ?? 'a page that is not there'} does not name it back`),
    ];
  });
  expect(faults).toEqual([]);
  const paired = titled.filter((page) => languagesOf(page)['x-default'] !== undefined);
  expect(paired.length).toBeGreaterThan(titled.length / 2);
});

test('pages announce the feed of their language', () => {
  const faults = faultsByPage(titled, (page) => {
    const announced = elementsNamed(page, 'link')
      .filter((link) => attribute(link, 'type') === 'application/atom+xml')
      .map((link) => attribute(link, 'href'));
    const own = `${basePath}${localeOf(page) === 'id' ? 'umpan' : 'en/feeds'}/atom.xml`;
    return announced.join() === own ? [] : [announced.join()];
  });
  expect(faults).toEqual([]);
});

test('the language switch leads to the same page', () => {
  const faults = faultsByPage(titled, (page) => {
    const away = localeOf(page) === 'id' ? 'en' : 'id';
    const [link] = elementsNamed(page, 'a', 'hreflang').filter(
      (element) => attribute(element, 'hreflang') === away,
    );
    const target = new URL((link && attribute(link, 'href')) ?? '', fullAddress(page)).href;
    const expected =
      languagesOf(page)[away] ?? `${siteUrl}${basePath}${away === 'en' ? 'en/' : ''}`;
    return target === expected ? [] : [`leads to ${target}`];
  });
  expect(faults).toEqual([]);
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
