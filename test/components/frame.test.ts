import { describe, expect, test } from 'vitest';
import Footer from '../../src/components/page/Footer.astro';
import Header from '../../src/components/page/Header.astro';
import { attribute } from '../../src/publish/html.ts';
import { editionOn } from './edition.ts';
import { render, valuesOf, words } from './render.ts';

describe('the header', () => {
  const header = (props: object) =>
    render(Header, { locale: 'id', routes: {}, section: null, isIndex: false, ...props });

  test.each([
    ['id', 'English', '/en/coverage/makassar/', 'en'],
    ['en', 'Bahasa Indonesia', '/cakupan/makassar/', 'id'],
  ])('in %s leads to the same page in the other language', async (locale, name, href, lang) => {
    const route = { page: 'coverage', item: 'makassar' };
    const { all } = await header({ locale, routes: { id: route, en: route } });
    const away = all('a').at(-1);
    if (!away) throw new Error('no link to the other language');
    expect(words(away)).toBe(name);
    expect(attribute(away, 'href')).toBe(href);
    expect([attribute(away, 'lang'), attribute(away, 'hreflang')]).toEqual([lang, lang]);
    expect(attribute(away, 'rel')).toBe('alternate');
  });

  test.each([
    ['id', '/en/'],
    ['en', '/'],
  ])(
    'in %s leads home where the other language has no such page, and says no more',
    async (locale, href) => {
      const { all } = await header({ locale });
      const away = all('a').at(-1);
      if (!away) throw new Error('no link to the other language');
      expect(attribute(away, 'href')).toBe(href);
      expect(attribute(away, 'rel')).toBeUndefined();
    },
  );

  test.each([
    ['id', ['Hitung', 'Panduan', 'Wilayah', 'Laporan', 'Cari'], 'Langsung ke isi', 'Utama'],
    ['en', ['Calculate', 'Guides', 'Places', 'Reports', 'Search'], 'Skip to content', 'Main'],
  ])('in %s has a menu with a name, and a way past it', async (locale, menu, skip, name) => {
    const { all, one } = await header({ locale });
    expect(all('a').slice(2, -1).map(words)).toEqual(menu);
    expect(attribute(one('nav'), 'aria-label')).toBe(name);
    const [first] = all('a');
    expect(first && words(first)).toBe(skip);
    expect(first && attribute(first, 'href')).toBe('#isi');
  });

  test.each([
    ['press', true, [undefined, undefined, undefined, 'page', undefined]],
    ['press', false, [undefined, undefined, undefined, 'true', undefined]],
    ['coverage', false, [undefined, undefined, 'true', undefined, undefined]],
    ['calculators', true, ['page', undefined, undefined, undefined, undefined]],
    ['search', true, [undefined, undefined, undefined, undefined, 'page']],
    ['about', true, [undefined, undefined, undefined, undefined, undefined]],
    [null, false, [undefined, undefined, undefined, undefined, undefined]],
  ] as const)('says where %s (itself: %s) is in the menu', async (section, isIndex, current) => {
    const { all } = await header({ section, isIndex });
    const menu = all('a').slice(2, -1);
    expect(menu.map((link) => attribute(link, 'aria-current'))).toEqual(current);
  });
});

describe('the footer', () => {
  /** The footer of a site made for a day, in a folder. */
  function footer(locale: 'id' | 'en', title = 'Judul', day = '2027-06-01') {
    const props = { locale, title, url: 'https://x.id/laporan/istilah/?a=1&b=2' };
    return render(Footer, props, { of: editionOn(day, { BASE_PATH: '/laporan/' }) });
  }

  test.each([
    [
      'id',
      'Koreksi: Iuran & manfaat + 50%',
      'Halaman: https://x.id/laporan/istilah/?a=1&b=2\nVersi: 2027-06-01\n\nYang keliru:\n',
    ],
    [
      'en',
      'Correction: Iuran & manfaat + 50%',
      'Page: https://x.id/laporan/istilah/?a=1&b=2\nVersion: 2027-06-01\n\nWhat is wrong:\n',
    ],
  ] as const)('in %s sends a report with address and date', async (locale, subject, body) => {
    const { fragment } = await footer(locale, 'Iuran & manfaat + 50%');
    const [mail = ''] = valuesOf(fragment, 'href').filter((href) => href.startsWith('mailto:'));
    const [address, query = ''] = mail.split('?');
    expect(address).toBe('mailto:koreksi@cakupan.example');
    // Mail programs do not read "+" as a space.
    expect(query).not.toContain('+');
    const fields = Object.fromEntries(
      query.split('&').map((field) => field.split('=').map(decodeURIComponent)),
    ) as Record<string, string>;
    // Lines of a mail end with CRLF (RFC 6068).
    expect(fields).toEqual({ subject, body: body.replaceAll('\n', '\r\n') });
  });

  test.each([
    [
      'id',
      'Cakupan bukan situs resmi BPJS Ketenagakerjaan.',
      'Halaman ini dibuat untuk keadaan 1 Juni 2027.',
    ],
    [
      'en',
      'Cakupan is not an official site of BPJS Ketenagakerjaan.',
      'This page was made for 1 June 2027.',
    ],
  ] as const)(
    'in %s says what the site is not and for which day it was made',
    async (locale, official, made) => {
      const { text } = await footer(locale);
      expect(text).toContain(official);
      expect(text).toContain(made);
    },
  );

  test.each([
    ['id', ['metode', 'koreksi', 'istilah', 'tentang', 'privasi', 'aksesibilitas'], ''],
    ['en', ['methods', 'corrections', 'glossary', 'about', 'privacy', 'accessibility'], 'en/'],
  ] as const)(
    'in %s leads to the pages about the site, below its folder',
    async (locale, pages, prefix) => {
      const { fragment } = await footer(locale);
      const own = valuesOf(fragment, 'href').filter((href) => href.startsWith('/'));
      expect(own).toEqual(
        expect.arrayContaining(pages.map((page) => `/laporan/${prefix}${page}/`)),
      );
      expect(own.filter((href) => !href.startsWith(`/laporan/${prefix}`))).toEqual([]);
    },
  );

  test('leads to no page that waits for a source', async () => {
    const { fragment } = await footer('id', 'Judul', '2025-06-01');
    const links = valuesOf(fragment, 'href');
    expect(links).toContain('/laporan/tentang/');
    expect(links).not.toContain('/laporan/metode/');
  });

  test('names each of its two lists of links', async () => {
    const { all } = await render(Footer, { locale: 'id', title: 'x', url: 'https://x.id/' });
    const ids = all('h2').map((heading) => attribute(heading, 'id'));
    expect(all('nav').map((nav) => attribute(nav, 'aria-labelledby'))).toEqual(ids);
  });
});
