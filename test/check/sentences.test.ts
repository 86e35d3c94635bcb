import { describe, expect, it } from 'vitest';
import {
  isLongWinded,
  longSentences,
  readabilityOf,
  sentencesOf,
} from '../../src/check/reports/sentences.ts';
import { readMdx } from '../../src/mdx/read.ts';

describe('a text in sentences', () => {
  it.each([
    ['Satu dua. Tiga empat lima!', ['Satu dua.', 'Tiga empat lima!']],
    ['Ia bertanya: “Siapa?” Lalu pergi', ['Ia bertanya:', '“Siapa?”', 'Lalu pergi']],
    ['Iurannya Rp16.800 sebulan.', ['Iurannya Rp16.800 sebulan.']],
    ['Baris\npertama. Baris kedua.', ['Baris\npertama.', 'Baris kedua.']],
    ['', []],
  ])('%j is %j', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('counts what a reader reads as a word, a dash not', () => {
    expect(sentencesOf('Peserta – pekerja 50,50% – aktif.').map(({ words }) => words)).toEqual([4]);
  });

  it.each([
    [25, 0],
    [26, 1],
  ])('of %i words holds %i that are too long', (words, long) => {
    expect(longSentences(`${'kata '.repeat(words - 1)}akhir.`)).toHaveLength(long);
  });
});

describe('a page', () => {
  const page = (...blocks: string[]) =>
    readMdx(`---\ntitle: Judul\n---\n\n${blocks.join('\n\n')}\n`);

  it('is read by its running text, headings and tables left out', () => {
    const mdx = page(
      '## Judul bagian yang panjang sekali',
      'Satu dua tiga.',
      '- Empat lima enam tujuh.',
    );
    expect(readabilityOf(mdx)).toEqual({
      sentences: 2,
      average: 3.5,
      longest: { words: 4, place: { line: 9, column: 3 } },
    });
  });

  it('without a sentence has no average', () => {
    expect(readabilityOf(page('## Judul'))).toBeNull();
  });

  it.each([
    ['five sentences of 21 words', 5, 21, true],
    ['five sentences of 20 words', 5, 20, false],
    ['four sentences of 21 words', 4, 21, false],
  ])('of %s is long-winded or not', (_, sentences, words, expected) => {
    const reading = readabilityOf(page(`${'kata '.repeat(words - 1)}akhir. `.repeat(sentences)));
    expect(reading && isLongWinded(reading)).toBe(expected);
  });
});
