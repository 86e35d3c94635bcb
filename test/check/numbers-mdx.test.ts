import { describe, expect, it } from 'vitest';
import { bareNumbersInText, bareNumbersOfMdx } from '../../src/check/numbers/index.ts';
import { readMdx } from '../../src/mdx/read.ts';

const options = { channelNumbers: ['175'], formCodes: ['F1'] };
const head = '---\ntitle: Satu — 😀\n---\n\n';

/** Text, line and column of every bare number; line 1 is the first line of the body. */
function bare(body: string) {
  return bareNumbersOfMdx(readMdx(head + body), options).map(({ text, place }) => [
    text,
    place.line - 4,
    place.column,
  ]);
}

describe('where numbers are found', () => {
  it.each([
    ['a paragraph', 'Cakupan 50,5% naik', [['50,5%', 1, 9]]],
    ['a heading', '## Biaya Rp16.800', [['Rp16.800', 1, 10]]],
    ['a list', '1. satu\n2. dua 38%', [['38%', 2, 8]]],
    ['a continued line of a list', '- satu\n  dua 38%', [['38%', 2, 7]]],
    ['a quotation', '> satu\n> dua 38%', [['38%', 2, 7]]],
    ['a table cell', '| a | b |\n|---|--:|\n| c | 38% |', [['38%', 3, 7]]],
    ['a link', 'Lihat [38%](../a/id.mdx) ini', [['38%', 1, 8]]],
    ['the title of a link', 'Lihat [ini](../a/id.mdx "naik 38%")', [['38%', 1, 31]]],
    ['the title of a link defined below', '[ini][a]\n\n[a]: ./id.mdx "naik 38%"', [['38%', 3, 21]]],
    ['an alternative text', '![Naik 38%](./a.png)', [['38%', 1, 8]]],
    ['an alternative text of a reference', '![Naik 38%][a]\n\n[a]: ./a.png', [['38%', 1, 8]]],
    ['the title of a picture', '![Naik](./a.png "kini 38%")', [['38%', 1, 23]]],
    ['a text attribute', '<Note kind="info" title="Kini 38%">\n\nHai\n\n</Note>', [['38%', 1, 31]]],
    ['a text attribute within a sentence', 'Hai <Note title="Kini 38%">a</Note>', [['38%', 1, 23]]],
    ['a note', '<Note kind="info">\n\nKini 38%\n\n</Note>', [['38%', 3, 6]]],
    ['a note on one line', '<Note kind="info">Kini 38%</Note>', [['38%', 1, 24]]],
    ['text under a condition', 'a <While rule="x">38%</While> b', [['38%', 1, 19]]],
    ['code', 'a `38%` b', [['38%', 1, 4]]],
    ['a block of code', '```\n38%\n```', [['38%', 2, 1]]],
    ['a footnote', 'a[^a]\n\n[^a]: kini 38%', [['38%', 3, 12]]],
    ['text behind an element', 'a <Stat of="x" /> dan 38%', [['38%', 1, 23]]],
    ['text behind an emoji and a dash', '😀 — 38%', [['38%', 1, 6]]],
    ['text behind a hard break', 'a\\\n38%', [['38%', 2, 1]]],
  ])('in %s', (_, body, found) => {
    expect(bare(body)).toEqual(found);
  });

  it.each([
    ['strong within', 'Rp**16.800**', [['Rp16.800', 1, 1]]],
    ['emphasis within', 'Rp1*6.800*', [['Rp16.800', 1, 1]]],
    ['a link within', '16[.800](./x.mdx) orang', [['16.800 orang', 1, 1]]],
    ['deleted text within', '~~38~~%', [['38%', 1, 3]]],
    ['code within', '`38`%', [['38%', 1, 2]]],
    ['an element around', '<Note kind="info">38</Note>%', [['38%', 1, 19]]],
  ])('a number with %s is one number', (_, body, found) => {
    expect(bare(body)).toEqual(found);
  });

  it.each([
    ['entities', '&#53;0 orang', [['50 orang', 1, 1]]],
    ['hexadecimal entities', 'a &#x35;0 orang', [['50 orang', 1, 3]]],
    ['named entities', 'a &frac12;, b', [['½', 1, 3]]],
    ['an entity before it', 'a &amp; b 38%', [['38%', 1, 11]]],
    ['an entity of two units before it', '&#x1F600; 38%', [['38%', 1, 11]]],
    ['escapes', '5\\0', [['5\\0', 1, 1]]],
    ['an escape before it', '\\*a\\* 38%', [['38%', 1, 7]]],
    ['an escape and a line before it', '- \\*a\n  \\*b 38%', [['38%', 2, 7]]],
  ])('a number with %s is found at its column', (_, body, found) => {
    expect(bare(body)).toEqual(found);
  });

  it('columns are those of files with Windows line ends, too', () => {
    const source = `${head}a\n\n- b\n  c 38%`.replaceAll('\n', '\r\n');
    expect(bareNumbersOfMdx(readMdx(source), options)[0]?.place).toEqual({ line: 8, column: 5 });
  });

  it('all of them are found, in document order', () => {
    expect(
      bare('1%\n\n- 2%\n\n<Note>\n\n3%\n\n</Note>\n\n| 4% |\n|---|\n').map(([text]) => text),
    ).toEqual([...['1%', '2%', '3%', '4%']]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['markers of lists', '1. satu\n2. dua\n\n10) sepuluh'],
    [
      'references',
      '<Stat of="makassar/coverage/2024@a-2025-03-17" minus="indonesia/coverage/2024" />',
    ],
    ['references within a sentence', 'a <Rule of="jkm/x1" on="2025-12-31" /> b'],
    ['conditions', '<While rule="bpu/discount-50">\n\na\n\n</While>'],
    ['plain digits', 'dalam <Plain>2×24 jam</Plain> saja'],
    ['plain digits on their own line', '<Plain>2×24 jam</Plain>'],
    ['plain digits in a block', '<Plain>\n\n2×24 **jam**\n\n</Plain>'],
    ['addresses of links', '[lihat](../2024-50/id.mdx#biaya-50)'],
    ['addresses of pictures', '![lihat](./50.png)'],
    ['addresses as text', '<Note>Buka https://contoh.id/50</Note>'],
    ['references in alternative texts', '![Cakupan [[makassar/coverage/2024@a]]](./a.png)'],
    ['references in text attributes', '<Note title="Cakupan [[a/b/2024@c]]">a</Note>'],
    ['front matter', 'a'],
    ['a date with emphasis', '17 **Maret** 2025'],
    ['a law with emphasis', '**PP** 44/2015 *Pasal 16*'],
    ['a year before a reference', 'Pada 2024 <Stat of="a/b/2024" /> pekerja terlindungi'],
    ['a year at the end of an element', '<While rule="x">sejak 2024</While> <Else>a</Else>'],
  ])('%s', (_, body) => {
    expect(bare(body)).toEqual([]);
  });

  it.each([
    ['references written as text', 'Cakupan [[makassar/coverage/2024@a]] naik'],
    ['a year before a term', 'Ada 2024 <Term of="bpu" /> di sini'],
    ['a year before plain digits', 'Ada 2024 <Plain>x</Plain>'],
    ['a year that two elements make', 'sejak <While rule="x">20</While><Else>24</Else>'],
    ['digits around an element', '20<Stat of="a/b/2024" />24'],
    ['a year that touches a reference', 'Ada 2024<Stat of="a/b/2024" />'],
  ])('but not %s', (_, body) => {
    expect(bare(body)).not.toEqual([]);
  });
});

describe('strings of JSON and front matter', () => {
  it('references in brackets are no numbers, and columns stay', () => {
    expect(bareNumbersInText('Iuran [[rule:bpu/minimum]] atau 38%', options)).toEqual([
      {
        text: '38%',
        place: { line: 1, column: 33 },
        end: { line: 1, column: 35 },
        kind: 'percent',
        suggestion: 'stat',
      },
    ]);
  });

  it('a year before a reference is a year', () => {
    expect(bareNumbersInText('Pada 2024 [[a/b/2024@c]] pekerja', options)).toEqual([]);
  });

  it('places can be those of the file', () => {
    const [found] = bareNumbersInText('a 38%', options, (index) => ({
      line: 7,
      column: 20 + index,
    }));
    expect(found?.place).toEqual({ line: 7, column: 22 });
  });
});
