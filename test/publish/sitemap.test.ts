import { describe, expect, test } from 'vitest';
import { robotsText, sitemapPage, sitemapXml } from '../../src/publish/sitemap.ts';

const head = (...links: string[]) => `<html><head>${links.join('')}</head><body></body></html>`;
const canonical = '<link rel="canonical" href="https://a.example/en/x/">';
const alternate = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="https://a.example${path}">`;

describe('a page of the site map', () => {
  test('has the address and the languages its head names', () => {
    const html = head(canonical, alternate('id', '/x/'), alternate('en', '/en/x/'));
    expect(sitemapPage(html)).toEqual({
      address: 'https://a.example/en/x/',
      languages: { id: 'https://a.example/x/', en: 'https://a.example/en/x/' },
    });
  });

  test('has the last change that it tells machines of', () => {
    const html = head(canonical, '<script>{"dateModified":"2026-11-22"}</script>');
    expect(sitemapPage(html)?.modified).toBe('2026-11-22');
  });

  test('is left out where it has no address of its own', () => {
    expect(sitemapPage(head('<meta name="robots" content="noindex">'))).toBeNull();
  });

  test('is not read from the body', () => {
    expect(sitemapPage(`<html><head></head><body>${canonical}</body></html>`)).toBeNull();
  });
});

test('the site map lists pages by address with their languages', () => {
  const languages = { id: 'https://a.example/' };
  const pages = [
    { address: 'https://a.example/z/', languages: {} },
    { address: 'https://a.example/', languages, modified: '2026-11-22' },
  ];
  const xml = sitemapXml(pages);
  expect(xml.split('\n').filter((line) => line.startsWith('<url>'))).toEqual([
    '<url><loc>https://a.example/</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="id" href="https://a.example/"/></url>',
    '<url><loc>https://a.example/z/</loc></url>',
  ]);
  expect(sitemapXml([...pages].reverse())).toBe(xml);
});

test('crawlers are let in and shown the site map', () => {
  expect(robotsText('https://a.example/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://a.example/sitemap.xml\n',
  );
});
