import { describe, expect, test } from 'vitest';
import Link from '../../src/components/content/Link.astro';
import {
  absoluteUrl,
  channelUrl,
  fileHref,
  href,
  publishedTarget,
} from '../../src/library/hrefs.ts';
import { pageWith, render } from './render.ts';
import { DATE, edition, editionOn } from './edition.ts';

const release = { folder: 'press', name: '2025-03-17-makassar-audience' } as const;
const guide = { folder: 'explainers', name: 'self-employed' } as const;

describe('a link written in MDX', () => {
  test.each([
    ['to a region', '../../coverage/makassar/id.mdx', 'id', '/cakupan/makassar/'],
    ['to a section of it', '../../coverage/makassar/id.mdx#arti', 'id', '/cakupan/makassar/#arti'],
    ['to an explainer', '../../explainers/self-employed/id.mdx', 'id', '/panduan/pekerja-mandiri/'],
    ['in English', '../../explainers/self-employed/en.mdx', 'en', '/en/guides/self-employed/'],
    [
      'to a release',
      '../2025-03-17-makassar-audience/en.mdx',
      'en',
      '/en/press/2025-03-17-makassar-audience/',
    ],
    ['to a page about the site', '../../pages/privacy/id.mdx', 'id', '/privasi/'],
    ['to its own other language', './en.mdx', 'id', '/en/press/2025-03-17-makassar-audience/'],
    ['within the page', '#angka', 'id', '#angka'],
    ['elsewhere', 'https://bps.go.id/x.html#y', 'id', 'https://bps.go.id/x.html#y'],
    ['to a telephone', 'tel:175', 'en', 'tel:175'],
  ] as const)('%s: %s', async (_, address, locale, target) => {
    expect(await publishedTarget(edition, address, locale, release)).toHaveProperty('href', target);
  });

  test('leads to the language of the file it names, whatever page it stands on', async () => {
    expect(
      await publishedTarget(edition, '../micro-small-business/en.mdx', 'id', guide),
    ).toHaveProperty('href', '/en/guides/micro-small-business/');
    expect(
      await publishedTarget(edition, '../micro-small-business/id.mdx', 'en', guide),
    ).toHaveProperty('href', '/panduan/usaha-mikro-kecil/');
  });

  test('stays as it is on a page that is no file of content', async () => {
    expect(await publishedTarget(edition, '../x/id.mdx', 'id')).toHaveProperty(
      'href',
      '../x/id.mdx',
    );
  });
});

describe('a link to a release', () => {
  const address = '../../press/2025-03-17-makassar-audience/id.mdx#isi';
  const targetOn = (day: string) => {
    return publishedTarget(editionOn(day), address, 'id', guide);
  };

  test('leads nowhere until the day it is published', async () => {
    expect(await targetOn('2026-11-21')).toBeNull();
    expect(await targetOn('2026-11-22')).toEqual({
      href: '/siaran-pers/2025-03-17-makassar-audience/#isi',
    });
  });

  test('leaves its words where it leads nowhere', async () => {
    const page = pageWith('id', [], { from: guide });
    const linked = await render(Link, { href: address }, { page, children: 'siaran pers' });
    expect(linked.one('a').attrs).toContainEqual(
      expect.objectContaining({ value: '/siaran-pers/2025-03-17-makassar-audience/#isi' }),
    );
    const waiting = { ...page, link: () => Promise.resolve(null) };
    const plain = await render(Link, { href: address }, { page: waiting, children: 'siaran pers' });
    expect(plain.html).toBe('siaran pers');
  });

  test('leads to the other language, marked, where the page is in that alone', async () => {
    const page = pageWith('en', [], { from: guide });
    const target = { href: '/panduan/perusahaan/', language: 'id' } as const;
    const alone = { ...page, link: () => Promise.resolve(target) };
    const linked = await render(Link, { href: address }, { page: alone, children: 'for firms' });
    expect(linked.html).toBe(
      '<a href="/panduan/perusahaan/" hreflang="id">for firms</a> (only in Indonesian)',
    );
  });
});

test.each([
  [{ page: 'home' }, 'id', '/'],
  [{ page: 'home' }, 'en', '/en/'],
  [{ page: 'coverage' }, 'id', '/cakupan/'],
  [{ page: 'figures', item: 'x' }, 'en', '/en/figures/x/'],
] as const)('the address of %o in %s', (route, locale, address) => {
  expect(href(edition, route, locale)).toBe(address);
  expect(absoluteUrl(edition, route, locale)).toBe(`https://cakupan.example${address}`);
});

test('a channel has the address of the data, an unknown one none', () => {
  expect(channelUrl(edition, 'call-centre')).toBe('tel:175');
  expect(channelUrl(edition, 'no-such-channel')).toBeUndefined();
});

test('everything stays inside the folder that the site lives in', async () => {
  const inFolder = editionOn(DATE, { BASE_PATH: '/laporan/', SITE_URL: 'https://host.example' });
  expect(href(inFolder, { page: 'home' }, 'id')).toBe('/laporan/');
  expect(absoluteUrl(inFolder, { page: 'glossary' }, 'en')).toBe(
    'https://host.example/laporan/en/glossary/',
  );
  expect(fileHref(inFolder, 'data/makassar.csv')).toBe('/laporan/data/makassar.csv');
  expect(await publishedTarget(inFolder, '../../pages/about/id.mdx#x', 'id', guide)).toHaveProperty(
    'href',
    '/laporan/tentang/#x',
  );
  expect(await publishedTarget(inFolder, '#x', 'id', guide)).toHaveProperty('href', '#x');
  expect(fileHref(edition, 'data/makassar.csv')).toBe('/data/makassar.csv');
});
