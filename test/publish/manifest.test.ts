import { expect, test } from 'vitest';
import { addressOfFile } from '../../src/publish/files.ts';
import { digestOf, manifestOf } from '../../src/publish/manifest.ts';

const inputs = { siteUrl: 'https://cakupan.example', basePath: '/', siteDate: '2026-11-22' };
const listed = (content: string) => ({
  kind: 'page',
  by: 'src/pages/index.astro',
  ...digestOf(Buffer.from(content)),
});
const generator = { name: 'cakupan', version: '0.1.0' };

test.each([
  ['index.html', '/'],
  ['en/index.html', '/en/'],
  ['cakupan/makassar/index.html', '/cakupan/makassar/'],
  ['404.html', '/404.html'],
])('%s is read at %s', (path, address) => {
  expect(addressOfFile(path)).toBe(address);
});

test('a manifest names inputs, pages, and kind, writer and digest of every file', () => {
  const files = new Map([
    ['index.html', listed('é')],
    ['font.woff2', listed('')],
  ]);
  expect(manifestOf(generator, inputs, files)).toEqual({
    generator,
    inputs,
    pages: ['/'],
    files: {
      'font.woff2': {
        kind: 'page',
        by: 'src/pages/index.astro',
        bytes: 0,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
      'index.html': {
        kind: 'page',
        by: 'src/pages/index.astro',
        bytes: 2,
        sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
      },
    },
  });
});

test('the order in which files are found does not show', () => {
  const entries = ['b.html', 'A.html', 'a/index.html'].map((path) => [path, listed(path)] as const);
  const [there, back] = [entries, entries.toReversed()].map((list) =>
    JSON.stringify(manifestOf(generator, inputs, new Map(list))),
  );
  expect(there).toBe(back);
});
