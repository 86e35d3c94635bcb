import { describe, expect, it } from 'vitest';
import { digest } from '../../src/mdx/digest.ts';
import { readMdx } from '../../src/mdx/read.ts';

const source = `---
title: Iuran mulai [[rule:bpu/minimum]] sebulan
summary: Apa yang Anda bayar
who: Untuk pedagang
event:
  date: 2025-03-17
  place: Balai Kota Makassar
issuers: [Kota Makassar, BPJS Ketenagakerjaan]
sections: [biaya, cara]
checked: 2026-11-01
corrections:
  - date: 2026-11-02
    text: Tanggal diperbaiki
---

## Biaya

Anda membayar <Rule of="bpu/minimum" /> **setiap** bulan, lihat [cara](../a/id.mdx#cara "Cara bayar").

<Note kind="info">

Sebanyak <Stat of="makassar/coverage/2024@a" /> pekerja <Term of="bpu" /> terlindungi.

</Note>

![Cakupan [[makassar/coverage/2024@a]] pada gambar](./a.png)

- satu
- dua dalam <Plain>2×24 jam</Plain>

| Upah | Iuran |
|---|--:|
| rendah | \`x\` |
`;

const original = digest(readMdx(source));

/** The digest after one edit, which must have changed the file. */
function edited(from: string, to: string): string {
  const text = source.replace(from, to);
  expect(text).not.toBe(source);
  return digest(readMdx(text));
}

describe('a digest', () => {
  it('is 12 hexadecimal digits, the same on every machine', () => {
    expect(original).toBe('4eda45e92968');
  });

  it.each([
    ['a word of the body', 'setiap', 'tiap-tiap'],
    ['a comma', 'bulan, lihat', 'bulan; lihat'],
    ['a letter to upper case', '- satu', '- Satu'],
    ['a heading', '## Biaya', '## Ongkos'],
    ['the title', 'Iuran mulai', 'Bayar mulai'],
    ['the summary', 'Apa yang Anda bayar', 'Apa yang Anda dapat'],
    ['for whom it is', 'Untuk pedagang', 'Untuk nelayan'],
    ['the place of an event', 'Balai Kota Makassar', 'Kantor Wali Kota'],
    ['a body it is about', 'Kota Makassar,', 'Pemerintah Kota Makassar,'],
    ['the text of a correction', 'Tanggal diperbaiki', 'Nama diperbaiki'],
    ['an alternative text', 'pada gambar', 'dalam gambar'],
    ['the title of a link', 'Cara bayar', 'Cara membayar'],
    ['a table cell', 'rendah', 'tinggi'],
    ['code', '`x`', '`y`'],
    ['plain digits', '2×24 jam', '3×24 jam'],
    ['a reference that is gone', ' <Stat of="makassar/coverage/2024@a" />', ''],
    ['a reference more', 'pekerja <Term', 'pekerja <Said of="x" /> <Term'],
    ['a reference of another kind', '<Rule of="bpu/minimum" />', '<Stat of="a/b/2024" />'],
    ['a reference that is gone from a string', '[[rule:bpu/minimum]] ', ''],
    ['another term', '<Term of="bpu" />', '<Term of="pu" />'],
    ['a paragraph cut in two', 'bulan, lihat', 'bulan.\n\nLihat'],
    ['two blocks swapped', '- satu\n- dua', '- dua\n- satu'],
    ['a paragraph taken out of a note', 'terlindungi.\n\n</Note>', '\n\n</Note>\n\nterlindungi.'],
  ])('changes with %s', (_, from, to) => {
    expect(edited(from, to)).not.toBe(original);
  });

  it.each([
    ['a number of another source', 'coverage/2024@a" />', 'coverage/2025@b" />'],
    ['a difference instead of a number', '2024@a" />', '2024@a" minus="b/c/2024@a" />'],
    ['a number in the title', 'rule:bpu/minimum]]', 'rule:bpu/standard]]'],
    ['a number in an alternative text', '2024@a]] pada', '2025@b]] pada'],
    [
      'the day a rule is read for',
      '<Rule of="bpu/minimum" />',
      '<Rule of="bpu/minimum" on="2025-12-31" />',
    ],
    ['the kind of a note', 'kind="info"', 'kind="warning"'],
    ['emphasis', '**setiap**', '_setiap_'],
    ['emphasis that is gone', '**setiap**', 'setiap'],
    ['the address of a link', '../a/id.mdx#cara', '../b/id.mdx#cara'],
    ['the address of a picture', './a.png', './b.png'],
    ['a line break', 'Anda membayar', 'Anda\nmembayar'],
    ['a second space', 'Anda membayar', 'Anda  membayar'],
    ['the level of a heading', '## Biaya', '### Biaya'],
    ['another sign for lists', '- satu\n- dua', '* satu\n* dua'],
    ['the alignment of a table', '|---|--:|', '|:--|:-:|'],
    ['an entity', 'pekerja', 'peker&#106;a'],
    ['a blank line more', '\n\n- satu', '\n\n\n- satu'],
    ['the day it was checked', '2026-11-01', '2026-11-20'],
    ['the ids of sections', '[biaya, cara]', '[biaya, langkah]'],
    [
      'a quoted title',
      'Iuran mulai [[rule:bpu/minimum]] sebulan',
      '"Iuran mulai [[rule:bpu/minimum]] sebulan"',
    ],
    ['what it is a translation of', 'sections:', 'translationOf: 0123456789ab\nsections:'],
  ])('does not change with %s', (_, from, to) => {
    expect(edited(from, to)).toBe(original);
  });

  it('does not change with Windows line ends, a byte order mark or composed letters', () => {
    const composed = source.replace('Anda membayar', 'Anda membayar é');
    const decomposed = source.replace('Anda membayar', 'Anda membayar e\u0301');
    expect(digest(readMdx(decomposed))).toBe(digest(readMdx(composed)));
    expect(digest(readMdx(`\uFEFF${source.replaceAll('\n', '\r\n')}`))).toBe(original);
  });

  it('is there for front matter of any shape, which the schema judges', () => {
    const odd =
      '---\ntitle: 1\nevent:\nissuers: a\ncorrections: [null, 1, { text: [] }]\n---\n\na\n';
    expect(digest(readMdx(odd))).toBe(digest(readMdx('---\n---\n\na\n')));
  });
});
