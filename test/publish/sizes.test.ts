import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kindOfPage, PAGE_BUDGETS } from '../../src/publish/budgets.ts';
import { heavyFile, heavyPage } from '../../src/publish/sizes.ts';

/** A text that no packing makes smaller than its bytes. */
const noise = (bytes: number) =>
  randomBytes(bytes)
    .toString('hex')
    .slice(0, 2 * bytes);

it.each([
  ['/', 'text'],
  ['/kalkulator/', 'text'],
  ['/kalkulator/iuran/bpu/', 'calculator'],
  ['/cakupan/', 'reference'],
  ['/cakupan/makassar/', 'data page'],
  ['/en/coverage/indonesia/', 'reference'],
  ['/siaran-pers/2025-03-17-a/', 'release'],
  ['/en/press/2025/2/', 'reference'],
  ['/panduan/pekerja-mandiri/', 'explainer'],
  ['/data/coverage/jawa-barat/', 'reference'],
  ['/404.html', 'reference'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOfPage(address)).toBe(kind);
});

describe('what is too big for readers', () => {
  it('is told of a page with its size, its limit and what to do, in both languages', async () => {
    const [words] = await heavyPage('cakupan/makassar/index.html', noise(21_000));
    expect(words?.id).toMatch(
      /^halaman ini 21\.\d{3} byte setelah dimampatkan \(brotli-11\), batasnya 20\.000; ringkas yang disebut dua kali/,
    );
    expect(words?.en).toMatch(
      /^this page is 21,\d{3} bytes packed \(brotli-11\), its limit is 20,000; shorten what is said twice/,
    );
  });

  it('is nothing where a long page packs well', async () => {
    const { gate } = PAGE_BUDGETS['data page'];
    expect(
      await heavyPage('cakupan/makassar/index.html', 'a'.repeat(9 * gate) + '<b>'.repeat(3000)),
    ).toEqual([]);
  });

  it('is told of styles, elements and downloads', async () => {
    const styles = `<style>${noise(5_100)}</style>`;
    const words = await heavyPage('index.html', styles + '<b>'.repeat(3000));
    expect(words.map(({ en }) => en.replace(/[\d,]+ bytes/, 'N bytes'))).toEqual([
      'the styles (CSS) of this page are N bytes packed (brotli-11), their limit is 5,000; delete rules it can do without from src/styles/.',
      'this page has 3,001 elements, its limit is 3,000; show the newest only, and link to pages by year or place.',
    ]);
    expect(heavyFile('data/cakupan.csv', 300_001)?.id).toBe(
      'unduhan ini 300.001 byte, batasnya 300.000; bagi menurut indikator, tingkat wilayah, atau tahun.',
    );
    expect(heavyFile('data/cakupan.csv', 300_000)).toBeNull();
    expect(heavyFile('sitemap.xml', 900_000)).toBeNull();
  });
});
