import { describe, expect, test } from 'vitest';
import { accountFor } from '../../src/publish/account.ts';
import { FILE_KINDS, WRITERS, type FileKind } from '../../src/publish/file-kinds.ts';

const pages = 'src/pages/[...locale]/[coverage]/[region].astro';
const cases = 'src/pages/[...locale]/[calculators]/[calculator]/[case].js.ts';

/** One file of every kind that a site must have, and of some that it may have. */
const site: Record<string, [by: string, kind: string]> = {
  'cakupan/makassar/index.html': [pages, 'page'],
  'en/search/documents.json': [
    'src/pages/[...locale]/[search]/documents.json.ts',
    'documents of the search',
  ],
  '404.html': ['src/pages/404.astro', 'page'],
  'kalkulator/iuran/employee.js': [cases, 'rules of a calculator'],
  'en/calculators/benefits/job-loss.js': [cases, 'rules of a calculator'],
  '_astro/desk.BZIe2vMu.js': [WRITERS.scripts, 'script'],
  '_astro/pu.D_-3Y0rq.js': [WRITERS.scripts, 'script'],
  '_astro/AbC_1-x.Z1.webp': [WRITERS.pictures, 'picture'],
  'data/cakupan.csv': ['src/pages/data/cakupan.csv.ts', 'table of figures'],
  'data/cakupan-2024.csv': ['src/pages/data/cakupan-[part].csv.ts', 'part of the table of figures'],
  'data/cakupan-2024.id.csv': [
    'src/pages/data/cakupan-[part].[locale].csv.ts',
    'part of the table of figures for people',
  ],
  'data/cakupan-aturan.csv': ['src/pages/data/cakupan-aturan.csv.ts', 'table of rules'],
  'data/cakupan-indikator.csv': ['src/pages/data/cakupan-indikator.csv.ts', 'table of indicators'],
  'data/missing/aceh.csv': [
    'src/pages/data/missing/[region].csv.ts',
    'what is missing in a province',
  ],
  'data/cakupan-pembayaran.csv': ['src/pages/data/cakupan-pembayaran.csv.ts', 'table of payments'],
  'data/cakupan-pembagi.csv': ['src/pages/data/cakupan-pembagi.csv.ts', 'table of denominators'],
  'data/datapackage.json': ['src/pages/data/datapackage.json.ts', 'description of the tables'],
  'data/di-yogyakarta.csv': ['src/pages/data/[region].csv.ts', 'figures of a place as CSV'],
  'data/di-yogyakarta.json': ['src/pages/data/[region].json.ts', 'figures of a place as JSON'],
  'data/indicators/coverage.csv': [
    'src/pages/data/indicators/[indicator].csv.ts',
    'figures of an indicator',
  ],
  'data/figures/a-b.csv': ['src/pages/data/figures/[figure].csv.ts', 'figures of a picture'],
  'data/cakupan.id.csv': ['src/pages/data/cakupan.[locale].csv.ts', 'table of figures for people'],
  'data/aceh.en.csv': ['src/pages/data/[region].[locale].csv.ts', 'figures of a place for people'],
  'data/figures/a.id.csv': [
    'src/pages/data/figures/[figure].[locale].csv.ts',
    'figures of a picture for people',
  ],
  'data/figures/a.en.json': [
    'src/pages/data/figures/[figure].[locale].json.ts',
    'numbers of a live chart',
  ],
  'data/figures/a.en.svg': [
    'src/pages/data/figures/[figure].[locale].svg.ts',
    'picture of a figure',
  ],
  'data/figures/a.en.png': [WRITERS.finish, 'picture of a figure as pixels'],
  'sematan/a/2025-03-17/index.html': [
    'src/pages/[...locale]/[embeds]/[...embed].astro',
    'figure for other pages',
  ],
  ...Object.fromEntries(
    [
      ['regions', 'wilayah'],
      ['sources', 'sumber'],
      ['people', 'orang'],
      ['statements', 'pernyataan'],
      ['laws', 'peraturan'],
    ].map(([what = '', name = '']): [string, [string, string]] => [
      `data/cakupan-${name}.csv`,
      [`src/pages/data/cakupan-${name}.csv.ts`, `table of ${what}`],
    ]),
  ),
  'data/cakupan.zip': ['src/pages/data/cakupan.zip.ts', 'archive of the tables'],
  'data/CITATION.cff': ['src/pages/data/CITATION.cff.ts', 'citation file'],
  'data/cakupan.bib': ['src/pages/data/cakupan.bib.ts', 'citation for BibTeX'],
  'data/figures/a.id.bib': [
    'src/pages/data/figures/[figure].[locale].bib.ts',
    'citation of a picture',
  ],
  'data/aceh.id.xlsx': ['src/pages/data/[region].[locale].xlsx.ts', 'workbook of a place'],
  'data/figures/a.en.xlsx': [
    'src/pages/data/figures/[figure].[locale].xlsx.ts',
    'workbook of a picture',
  ],
  'data/indicators/coverage-2024.id.xlsx': [
    'src/pages/data/indicators/[indicator].[locale].xlsx.ts',
    'workbook of an indicator',
  ],
  'data/releases/2025-03-17-a.id.xlsx': [
    'src/pages/data/releases/[release].[locale].xlsx.ts',
    'workbook of a report',
  ],
  'umpan/atom.xml': ['src/pages/[...locale]/[feeds]/atom.xml.ts', 'feed as Atom'],
  'en/feeds/feed.json': ['src/pages/[...locale]/[feeds]/feed.json.ts', 'feed as JSON'],
  'share/0123456789abcdef.png': [WRITERS.finish, 'picture for chats'],
  'favicon.svg': ['public/favicon.svg', 'icon'],
  'apple-touch-icon.png': [WRITERS.finish, 'icon as pixels'],
  'fonts/a.woff2': ['public/fonts/a.woff2', 'font'],
  'fonts/OFL.txt': ['public/fonts/OFL.txt', 'licence of a font'],
  '.nojekyll': ['public/.nojekyll', 'mark for the host'],
  'sitemap.xml': [WRITERS.finish, 'site map'],
  'robots.txt': [WRITERS.finish, 'robots'],
  'cakupan/makassar/index.md': [WRITERS.finish, 'page as Markdown'],
  _headers: [WRITERS.finish, 'headers for hosts'],
  'en/index.html.br': [WRITERS.finish, 'compressed copy'],
  'build.json': [WRITERS.finish, 'manifest'],
};
const written = (changes: Record<string, string | null> = {}) =>
  new Map([
    ...Object.entries(site).map(([path, [by]]) => [path, by] as const),
    ...Object.entries(changes),
  ]);

/** What is told in English of a site with some files more. */
const told = (changes: Record<string, string | null>, kinds: readonly FileKind[] = FILE_KINDS) =>
  accountFor(written(changes), kinds).problems.map(({ path, words }) => `${path}: ${words.en}`);

test('every file of a site has exactly one kind', () => {
  const { kinds, problems } = accountFor(written(), FILE_KINDS);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(kinds)).toEqual(
    Object.fromEntries(Object.entries(site).map(([path, [, kind]]) => [path, kind])),
  );
});

describe('a file stops the build', () => {
  test.each([
    ['evil.html'],
    ['content/press/x/id.mdx'],
    ['_astro/desk.js.map'],
    ['.env'],
    ['data/cakupan.xlsx'],
  ])('%s, which nobody wrote', (path) => {
    expect(told({ [path]: null })).toEqual([
      `${path}: no page of src/ wrote this file, and public/ may not hold it; delete it.`,
    ]);
  });

  test.each([
    ['a page from an endpoint', 'x/index.html', 'src/pages/x.html.ts'],
    ['a page of another name', 'x/page.html', 'src/pages/x.astro'],
    ['a download from a page', 'data/makassar.csv', 'src/pages/data/makassar.astro'],
    ['a feed that is not declared', 'umpan/rss.xml', 'src/pages/umpan/rss.xml.ts'],
    ['a script from an endpoint', '_astro/x.js', 'src/pages/x.js.ts'],
    ['a map to the sources', '_astro/desk.BZIe2vMu.js.map', WRITERS.scripts],
    ['a hidden file', '.well-known/x', 'public/.well-known/x'],
    ['text of content', 'id.mdx', 'src/pages/[file].ts'],
    ['a site map of its own', 'sitemap.xml', 'src/pages/sitemap.xml.ts'],
  ])('%s', (_, path, by) => {
    expect(told({ [path]: by })).toContain(
      `${path}: this file, written by ${by}, is of no declared kind; delete it, or declare its kind in src/publish/file-kinds.ts.`,
    );
  });

  test('of two kinds', () => {
    const again = { kind: 'other page', path: /\.html$/, by: /\.astro$/, always: false };
    const [first] = told({}, [...FILE_KINDS, again]);
    expect(first).toBe(
      'cakupan/makassar/index.html: this file is of two kinds at once, "page" and "other page"; part them in src/publish/file-kinds.ts.',
    );
  });
});

test.each(FILE_KINDS.filter(({ always }) => always).map(({ kind, path }) => [kind, path] as const))(
  'a site without any "%s" is told of',
  (kind, path) => {
    const files = new Map([...written()].filter(([one]) => site[one]?.[1] !== kind));
    expect(accountFor(files, FILE_KINDS).problems).toEqual([
      {
        path: path.source.replaceAll('\\', ''),
        words: {
          id: `tidak ada berkas berjenis "${kind}", padahal setiap situs harus memilikinya; kembalikan penulisnya, atau ubah src/publish/file-kinds.ts.`,
          en: `there is no file of the kind "${kind}", which every site must have; bring back what writes it, or change src/publish/file-kinds.ts.`,
        },
      },
    ]);
  },
);

test('told in Indonesian too', () => {
  const said = (files: Record<string, string | null>) =>
    accountFor(written(files), FILE_KINDS).problems.map(({ words }) => words.id);
  expect(said({ 'a.html': null, 'b.xml': 'src/pages/b.xml.ts' })).toEqual([
    'berkas ini tidak ditulis oleh halaman mana pun di src/ dan tidak diizinkan dari public/; hapus.',
    'berkas dari src/pages/b.xml.ts ini tidak termasuk jenis mana pun; hapus, atau nyatakan jenisnya dalam src/publish/file-kinds.ts.',
  ]);
});
