import { expect, test } from 'vitest';
import type { Bilingual } from '../../src/schema/index.ts';
import { hashSource, UnsafePageError, withPolicy } from '../../src/publish/csp.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The scripts that the layouts of this site are said to hold. */
const own = { texts: new Set(['let a', 'let b']), addresses: new Set(['/a.js']) };

/** The directives of the policy that `withPolicy` wrote, by name. */
function policy(html: string, linkedCss?: string): Record<string, string> {
  const written = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    withPolicy(html, own, linkedCss),
  );
  return Object.fromEntries(
    (written?.[1] ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('a page of plain text may load nothing, and ask its own origin alone', () => {
  expect(withPolicy(page('<title>A</title>', '<p>Teks</p>'), own)).toBe(
    page(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';connect-src 'self';script-src 'none';base-uri 'none';form-action 'none'"><title>A</title>`,
      '<p>Teks</p>',
    ),
  );
});

test('the empty text has the hash that every browser knows', () => {
  expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('each inline style and script is allowed by its own hash, once', () => {
  const found = policy(
    page(
      '<style>a{color:red}</style><style>b{color:red}</style><style>a{color:red}</style>',
      '<script>let a</script><script type="module">let b</script>',
    ),
  );
  expect(found['style-src']).toBe(`${hashSource('a{color:red}')} ${hashSource('b{color:red}')}`);
  expect(found['script-src']).toBe(`${hashSource('let a')} ${hashSource('let b')}`);
});

test('a style inside an SVG is hashed as the browser reads it, entities decoded', () => {
  const found = policy(page('', '<svg><style>a&gt;b{fill:red}</style></svg>'));
  expect(found['style-src']).toBe(hashSource('a>b{fill:red}'));
});

test('line ends of Windows do not change a hash, because browsers do not see them', () => {
  expect(policy(page('<style>a{}\r\nb{}</style>'))['style-src']).toBe(hashSource('a{}\nb{}'));
});

test('data in a script element is refused, for nobody checks what it says', () => {
  const html = page('<script type="application/ld+json">{"value":99}</script>');
  const told = (() => {
    try {
      return withPolicy(html, own);
    } catch (error) {
      return (error as UnsafePageError).words;
    }
  })();
  expect(told).toEqual({
    id: '<script type="application/ld+json">: tidak ada yang memeriksa data untuk mesin di dalam halaman; hapus.',
    en: '<script type="application/ld+json">: nobody checks data for machines that stand in a page; delete it.',
  });
});

test.each([
  ['a picture of the site', '<img src="/a.png" alt="">', 'img-src', "'self'"],
  ['a picture in the page', '<img src="data:image/png;base64,AA" alt="">', 'img-src', 'data:'],
  ['both', '<img src="data:x" srcset="/b.png 2x" alt="">', 'img-src', "'self' data:"],
  ['an icon', '<link rel="icon" href="/favicon.svg">', 'img-src', "'self'"],
  ['a picture inside an SVG', '<svg><image href="/a.png"/></svg>', 'img-src', "'self'"],
  ['a reference inside an SVG', '<svg><use href="#wave"/></svg>', 'img-src', undefined],
  ['a picture in a style', '<style>a{background:url("/a.svg")}</style>', 'img-src', "'self'"],
  ['a pattern in a style', '<style>a{fill:url(#hatch)}</style>', 'img-src', undefined],
  ['a font', '<style>@font-face{src:url(/a.woff2)}</style>', 'font-src', "'self'"],
  ['a font and no picture', '<style>@font-face{src:url(/a.woff2)}</style>', 'img-src', undefined],
  ['a font asked for early', '<link rel="preload" as="font" href="/a">', 'font-src', "'self'"],
  ['a linked style', '<link rel="stylesheet" href="/a.css">', 'style-src', "'self'"],
  ['a linked script', '<script src="/a.js"></script>', 'script-src', "'self'"],
  ['a form', '<form action="/cari/"></form>', 'form-action', "'self'"],
  ['a web manifest', '<link rel="manifest" href="/m.json">', 'manifest-src', "'self'"],
])('%s is allowed only where it stands', (_, html, directive, sources) => {
  expect(policy(page(html))[directive]).toBe(sources);
});

test('what a linked style sheet loads is allowed too', () => {
  const html = page('<link rel="stylesheet" href="/a.css">');
  expect(policy(html, '@font-face{src:url(a.woff2)}')['font-src']).toBe("'self'");
});

test.each([
  [
    '<p style="color:red">',
    '<p style="color:red">: browsers ignore this style; use a class instead.',
  ],
  ['<a onclick="go()">', '<a onclick="go()">: browsers ignore this handler; use a script instead.'],
  ['<a href=" javascript:go()">', '<a href=" javascript:go()">: an address must not hold code.'],
  ['<base href="/x/">', '<base> changes every address of the page; write full paths instead.'],
])('%s is refused', (html, message) => {
  expect(() => withPolicy(page('', html), own)).toThrow(message);
});

test('what stands in a template is read like the rest of the page', () => {
  const html = page('', '<template><p style="color:red"></p></template>');
  expect(() => withPolicy(html, own)).toThrow(UnsafePageError);
});

test.each([
  ['<script>let c</script>', '<script>let c'],
  ['<script type="module">let c</script>', '<script>let c'],
  ['<script type="importmap">{}</script>', '<script>{}'],
  ['<svg><script>let c</script></svg>', '<script>let c'],
  ['<svg><script href="/c.js"></script></svg>', '<script src="/c.js">'],
  ['<script src="/c.js"></script>', '<script src="/c.js">'],
  ['<script src="//evil.example/a.js"></script>', '<script src="//evil.example/a.js">'],
  ['<template><script>let c</script></template>', '<script>let c'],
])('%s is no script of ours and gets no hash', (html, written) => {
  expect(refused(html)).toEqual({
    id: `${written}: skrip ini bukan dari src/; hapus dari isi, atau tulis dalam komponen.`,
    en: `${written}: this script is not one of src/; delete it from the content, or write it in a component.`,
  });
});

test('what is refused is told in both languages', () => {
  expect(refused('<p style="color:red">')).toEqual({
    id: '<p style="color:red">: peramban mengabaikan gaya ini; pakai kelas.',
    en: '<p style="color:red">: browsers ignore this style; use a class instead.',
  });
  expect(refused('<a onclick="go()">').id).toBe(
    '<a onclick="go()">: peramban mengabaikan penangan ini; pakai skrip.',
  );
  expect(refused('<a href="javascript:go()">').id).toBe(
    '<a href="javascript:go()">: alamat tidak boleh memuat kode.',
  );
  expect(refused('<base href="/x/">').id).toBe(
    '<base> mengubah semua alamat halaman; tulis jalur lengkapnya.',
  );
});

/** Why a page with this in its body is refused. */
function refused(body: string): Bilingual {
  try {
    withPolicy(page('', body), own);
  } catch (error) {
    if (error instanceof UnsafePageError) return error.words;
    throw error;
  }
  throw new Error(`${body} was not refused`);
}
