import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../src/check/claims/cut.ts';
import { passagesOf, passagesOfJson } from '../../src/check/claims/sentences.ts';
import { pagesOf } from '../../src/check/reading/content-folder.ts';
import { readJsonFile } from '../../src/check/reading/json-file.ts';

describe('a text is cut into sentences', () => {
  it.each([
    ['Satu dua. Tiga empat lima!', ['Satu dua.', 'Tiga empat lima!']],
    ['Iurannya Rp1.234,5 atau Rp16.800. Murah.', ['Iurannya Rp1.234,5 atau Rp16.800.', 'Murah.']],
    ['Perwali No. 12/2024 berlaku. Baca.', ['Perwali No. 12/2024 berlaku.', 'Baca.']],
    ['Boleh? No. You may not.', ['Boleh?', 'No.', 'You may not.']],
    ['Pada 17 s.d. 19 Maret 2025. Lalu', ['Pada 17 s.d. 19 Maret 2025.', 'Lalu']],
    ['Gaji, upah, dll. dihitung. Ya.', ['Gaji, upah, dll. dihitung.', 'Ya.']],
    ['Gaji, upah, dll. Semua dihitung.', ['Gaji, upah, dll.', 'Semua dihitung.']],
    ['Menurut Dr. H. M. Yusuf, ya. Lalu', ['Menurut Dr. H. M. Yusuf, ya.', 'Lalu']],
    ['At 9 a.m. on Monday. At 1 p.m. The', ['At 9 a.m. on Monday.', 'At 1 p.m.', 'The']],
    ['“Siapa?” tanyanya. “Saya.” Lalu pergi', ['“Siapa?” tanyanya.', '“Saya.”', 'Lalu pergi']],
    ['Ada dua: satu; dua. Tiga…', ['Ada dua: satu; dua.', 'Tiga…']],
    ['1. Daftar dulu. Bayar.', ['1. Daftar dulu.', 'Bayar.']],
    ['Sejak 2024. Pada 2025.', ['Sejak 2024.', 'Pada 2025.']],
    ['Menurut Pasal 7. Pasal 8.', ['Menurut Pasal 7.', 'Pasal 8.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(cutSentences(text).map((cut) => cut.text)).toEqual(sentences);
    for (const cut of cutSentences(text)) expect(text.startsWith(cut.text, cut.start)).toBe(true);
  });
});

/** What each sentence of a page holds, and what stands beside its passage. */
function heldOn(...blocks: string[]): unknown[] {
  const text = `---\ntitle: Judul [[rule:jkm/funeral]]\n---\n\n${blocks.join('\n\n')}\n`;
  const [page] = pagesOf(new Map([['content/pages/about/id.mdx', text]]));
  return (page ? passagesOf(page) : []).flatMap(({ sentences, beside }) =>
    sentences.map(({ text: words, held, terms }) => [
      words.replace(/\uFFFC+/g, '#').replace(/\uE000/g, '*'),
      [...held, ...terms].map(({ of }) => of),
      beside.map(({ of }) => of),
    ]),
  );
}

describe('a sentence holds', () => {
  const title = ['Judul #', ['jkm/funeral'], []];

  it('the references within it, those behind a colon too', () => {
    expect(
      heldOn(
        'Ada **<Stat of="a/b/2024" />**. Yang lain: <Stat of="a/c/2024" /> di <Term of="x" />.',
      ),
    ).toEqual([title, ['Ada #.', ['a/b/2024'], []], ['Yang lain: # di *.', ['a/c/2024', 'x'], []]]);
  });

  it('a statement in the block before or after it', () => {
    expect(heldOn('Ia berkata.', '<Said of="s" />', 'Lalu.')).toEqual([
      title,
      ['Ia berkata.', [], ['s']],
      ['Lalu.', [], ['s']],
    ]);
  });

  it('what the list holds that it announces', () => {
    expect(heldOn('Cakupannya:', '- <Rule of="r" /> dulu.\n- Nanti.')).toEqual([
      title,
      ['Cakupannya:', [], ['r']],
      ['# dulu.', ['r'], []],
      ['Nanti.', [], []],
    ]);
  });

  it('all cells of its row', () => {
    expect(heldOn('| A | B |\n| - | - |\n| Gowa | <Stat of="a/b/2024" /> |')).toEqual([
      title,
      ['A | B', [], []],
      ['Gowa | #', ['a/b/2024'], []],
    ]);
  });
});

describe('a text of the data', () => {
  it('is read in each language, names left out', () => {
    const text = JSON.stringify({
      faqs: [
        { question: { id: 'Apa?', en: 'What?' }, answer: { id: 'Ini. [[a/b/2024]].', en: 'It.' } },
      ],
    });
    const file = readJsonFile('data/faqs.json', text, () => undefined);
    const passages = file ? passagesOfJson(file) : [];
    expect(
      passages.map(({ locale, path, sentences }) => [
        locale,
        path?.join('.'),
        sentences.map(({ start, held }) => [start, ...held.map(({ of, index }) => [of, index])]),
      ]),
    ).toEqual([
      ['id', 'faqs.0.question', [[0]]],
      ['en', 'faqs.0.question', [[0]]],
      ['id', 'faqs.0.answer', [[0], [5, ['a/b/2024', 5]]]],
      ['en', 'faqs.0.answer', [[0]]],
    ]);
  });
});
