import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { reservationOf } from '../../src/check/data/reserved.ts';
import { isBasePath, isOrigin } from '../../src/schema/address.ts';

describe('a name that is taken', () => {
  test.each([
    ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1'].map((id) => [id, 'windows'] as const),
    ...['index', '404', 'en', 'id', 'datapackage', 'cakupan-aturan', 'figures', 'sitemap'].map(
      (id) => [id, 'site'] as const,
    ),
  ])('%s, whatever it names', (id, by) => {
    for (const of of ['region', 'figure', 'programme', 'indicator', 'audience'] as const) {
      expect(reservationOf(id, of)).toBe(by);
    }
  });

  test.each(['cakupan', 'coverage', 'siaran-pers', 'istilah', 'guides', 'data', 'iuran'])(
    '%s, of places and figures',
    (id) => {
      expect(reservationOf(id, 'region')).toBe('site');
      expect(reservationOf(id, 'figure')).toBe('site');
    },
  );

  test.each(['aturan-jkk', 'rules-jkk', 'coverage-2024'])('%s, of indicators', (id) => {
    expect(reservationOf(id, 'indicator')).toBe('site');
    expect(reservationOf(id, 'figure')).toBeNull();
  });

  test.each(['makassar', 'console', 'com', 'lpt10', 'kota-en', 'indeks'])('not %s', (id) => {
    expect(reservationOf(id, 'region')).toBeNull();
  });

  it('is every file of data that the site makes beside those of regions', () => {
    const pages = readdirSync(new URL('../../src/pages/data/', import.meta.url));
    const fixed = pages.filter((page) => !page.startsWith('['));
    expect(fixed.length).toBeGreaterThan(5);
    for (const page of fixed) {
      const name = page.replace(/\..*$/, '').replace('[part]', '2024-2').toLowerCase();
      expect(reservationOf(name, 'region'), page).toBe('site');
    }
  });

  it('is every folder that the site makes beside those of its pages', () => {
    for (const entry of readdirSync(new URL('../../public/', import.meta.url))) {
      expect(reservationOf(entry.replace(/\..*$/, ''), 'region'), entry).toBe('site');
    }
  });
});

describe('the address of a site', () => {
  test.each([
    'https://example.org',
    'https://kab.example.go.id',
    'https://example.org:8443',
    'https://xn--bcher-kva.example',
    'http://localhost:4321',
    'http://127.0.0.1',
    'http://[::1]:4321',
  ])('%s', (text) => {
    expect(isOrigin(text)).toBe(true);
  });

  test.each([
    ...['http://example.org', 'https://x"y', 'https://a b', 'https://example.org/', 'https://'],
    ...['https://a:b@example.org', 'https://example.org?a', 'https://example.org#a', 'ftp://a.b'],
    ...['//example.org', 'https://EXAMPLE.org', 'https://example.org:443', 'https://a..b'],
    ...['https://-a.b', 'https://a\u0000b', 'https://a\u202Eb', 'https://a\nb', 'https://0x7f.1'],
    ...['https://example.org:99999', 'https://bücher.example', 'https://[::2]x', ''],
  ])('not %j', (text) => {
    expect(isOrigin(text)).toBe(false);
  });

  test.each(['/', '/cakupan/', '/a/b-c/', '/~nama/', '/v1.2/'])('the folder %s', (text) => {
    expect(isBasePath(text)).toBe(true);
  });

  test.each([
    '//evil.example/',
    '/a//b/',
    '/a',
    'a/',
    '',
    '/../',
    '/a/../b/',
    '/a b/',
    '/a?b/',
    '/a#/',
    '/a\\b/',
    '/é/',
    '/%2e/',
    '/\n/',
  ])('not the folder %j', (text) => {
    expect(isBasePath(text)).toBe(false);
  });
});
