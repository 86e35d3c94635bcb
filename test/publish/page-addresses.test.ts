import { describe, expect, test } from 'vitest';
import { judgeAddresses } from '../../src/publish/page-addresses.ts';
import { scanPage } from '../../src/publish/scan.ts';
import { sitemapPage } from '../../src/publish/sitemap.ts';

const inputs = { siteUrl: 'https://a.example', basePath: '/s/', siteDate: '2026-11-22' };
const site = 'https://a.example/s/';

/** A page and its twin as the layout writes them, below the base. */
const pair = {
  'x/index.html': page('id', 'x/', 'en/y/'),
  'en/y/index.html': page('en', 'en/y/', 'x/'),
};

function page(locale: string, own: string, other: string): string {
  const [id, en] = locale === 'id' ? [own, other] : [other, own];
  const link = (rel: string, path: string) => `<link ${rel} href="${site}${path}">`;
  const head = [
    link('rel="canonical"', own),
    link('rel="alternate" hreflang="id"', id),
    link('rel="alternate" hreflang="en"', en),
    link('rel="alternate" hreflang="x-default"', id),
    `<meta property="og:url" content="${site}${own}">`,
  ].join('');
  const away = locale === 'id' ? 'en' : 'id';
  return `<html lang="${locale}"><head>${head}</head><body><a href="/s/${other}" hreflang="${away}">A</a></body></html>`;
}

function said(pages: Record<string, string>, alone: string[] = []) {
  const judge = judgeAddresses(inputs, new Set(alone));
  for (const [path, html] of Object.entries(pages))
    judge.read(path, scanPage(html), sitemapPage(html));
  return judge.problems();
}
const saidOf = (pages: Record<string, string>, alone?: string[]) =>
  said(pages, alone).map(({ path, words }) => `${path}: ${words.en}`);

/** The pair with one of the two changed. */
const changed = (path: keyof typeof pair, from: string | RegExp, to: string) => {
  const html = pair[path].replace(from, to);
  expect(html).not.toBe(pair[path]);
  return { ...pair, [path]: html };
};
const alone = (html: string) =>
  html
    .replace(/<link rel="alternate" hreflang="(?:en|x-default)"[^>]*>/g, '')
    .replace('/s/en/y/', '/s/en/');

test('both languages that name each other are in order, and so is the page for lost readers', () => {
  expect(said({ ...pair, '404.html': '<html lang="id"></html>' })).toEqual([]);
});

test('a page whose translation is a draft stands alone', () => {
  expect(said({ 'x/index.html': alone(pair['x/index.html']) }, ['/x/'])).toEqual([]);
});

test.each([
  [
    'an address of another page',
    changed('x/index.html', `rel="canonical" href="${site}x/"`, `rel="canonical" href="${site}"`),
    'x/index.html: this page must name its address https://a.example/s/x/ in rel="canonical" and og:url, not "https://a.example/s/"; mend src/layouts/Base.astro.',
  ],
  [
    'another address for those who share it',
    changed('x/index.html', `content="${site}x/"`, `content="${site}"`),
    'x/index.html: this page must name its address https://a.example/s/x/ in rel="canonical" and og:url, not "https://a.example/s/"; mend src/layouts/Base.astro.',
  ],
  [
    'no address, so that the site map would miss it',
    changed('x/index.html', /<link rel="canonical"[^>]*>/, ''),
    'x/index.html: this page must name its address https://a.example/s/x/ in rel="canonical" and og:url, not ""; mend src/layouts/Base.astro.',
  ],
  [
    'no page of the other language',
    { 'x/index.html': alone(pair['x/index.html']) },
    'x/index.html: this page names none in the other language, though its translation is no draft; mend its routes or hreflang.',
  ],
  [
    'a page that is not there',
    { 'x/index.html': pair['x/index.html'] },
    'x/index.html: hreflang names https://a.example/s/en/y/, which is not there or does not name this page back; mend its routes.',
  ],
  [
    'a page that names another back',
    changed('en/y/index.html', `hreflang="id" href="${site}x/"`, `hreflang="id" href="${site}z/"`),
    'x/index.html: hreflang names https://a.example/s/en/y/, which is not there or does not name this page back; mend its routes.',
  ],
  [
    'not itself',
    changed('x/index.html', /<link rel="alternate" hreflang="id"[^>]*>/, ''),
    'x/index.html: hreflang="id" must name "https://a.example/s/x/"; mend src/layouts/Base.astro.',
  ],
  [
    'English for everyone else',
    changed('x/index.html', `x-default" href="${site}x/"`, `x-default" href="${site}en/y/"`),
    'x/index.html: hreflang="x-default" must name "https://a.example/s/x/"; mend src/layouts/Base.astro.',
  ],
  [
    'a switch to another page',
    changed('x/index.html', '<a href="/s/en/y/"', '<a href="/s/en/"'),
    'x/index.html: the choice of language leads to "https://a.example/s/en/", not to https://a.example/s/en/y/; mend src/components/page/Header.astro.',
  ],
  [
    'no switch',
    changed('x/index.html', / hreflang="en">A/, '>A'),
    'x/index.html: the choice of language leads to "", not to https://a.example/s/en/y/; mend src/components/page/Header.astro.',
  ],
])('a page may not name %s', (_, pages, problem) => {
  expect(saidOf(pages)).toContain(problem);
});

test('a lone page still says itself which it is, and leads to the other home', () => {
  const html = alone(pair['x/index.html']).replace('href="/s/en/"', 'href="/s/"');
  expect(saidOf({ 'x/index.html': html }, ['/x/'])).toEqual([
    'x/index.html: the choice of language leads to "https://a.example/s/", not to https://a.example/s/en/; mend src/components/page/Header.astro.',
  ]);
});

describe('told in Indonesian too', () => {
  test.each([
    [
      { 'x/index.html': pair['x/index.html'] },
      'hreflang menyebut https://a.example/s/en/y/, yang tidak ada atau tidak menyebut halaman ini kembali; perbaiki routes-nya.',
    ],
    [
      { 'x/index.html': alone(pair['x/index.html']) },
      'halaman ini tidak menyebut pasangannya dalam bahasa lain, padahal terjemahannya bukan draf; perbaiki routes atau hreflang-nya.',
    ],
    [
      changed('x/index.html', '<a href="/s/en/y/"', '<a href="/s/en/"'),
      'pilihan bahasa menuju "https://a.example/s/en/", bukan https://a.example/s/en/y/; perbaiki src/components/page/Header.astro.',
    ],
    [
      changed('x/index.html', /<link rel="alternate" hreflang="x-default"[^>]*>/, ''),
      'hreflang="x-default" harus menyebut "https://a.example/s/x/"; perbaiki src/layouts/Base.astro.',
    ],
    [
      changed('x/index.html', /<link rel="canonical"[^>]*>/, ''),
      'halaman ini harus menyebut alamatnya https://a.example/s/x/ dalam rel="canonical" dan og:url, bukan ""; perbaiki src/layouts/Base.astro.',
    ],
  ])('%#', (pages, problem) => {
    expect(said(pages).map(({ words }) => words.id)).toContain(problem);
  });
});
