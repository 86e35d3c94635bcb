import { describe, expect, test } from 'vitest';
import { uncarriedIn, type Recorded } from '../../src/check/finished/recorded.ts';
import { readCsv } from '../../src/publish/csv.ts';
import { missingDownloads } from '../../src/publish/downloads.ts';
import { apartIn } from '../../src/publish/file-apart.ts';
import { fileProblem } from '../../src/publish/file-checks.ts';
import { webp } from '../doors/pictures.ts';

const [one, two] = ['a/coverage/2024@x', 'b/coverage/2024@x'];
const recorded: Recorded = {
  figures: new Map([
    [one, { value: '50.50', value_printed: '50.50', unit: 'percent' }],
    [two, { value: '25004000', value_printed: '25.004 million', unit: 'persons' }],
  ]),
  payments: new Map([
    ['budget amount', { value: '4630000000', value_printed: '4.63 billion', unit: 'rupiah' }],
  ]),
  rules: new Map([
    ['bpu/jkk-rate 2015-07-01', { value: '1.00', unit: 'percent' }],
    ['bpu/brackets 2015-07-01', { value: '', unit: 'brackets' }],
  ]),
  asked: new Map(),
  askedRows: new Map(),
  pictures: new Map([['p', [one]]]),
  places: ['a', 'b'],
  alone: new Set(),
};

const csv = (...rows: string[]) => rows.map((row) => `${row}\r\n`).join('');
const head = 'reference,value,value_printed,unit';
const first = `${one},50.50,50.50,percent`;
const second = `${two},25004000,25.004 million,persons`;
/** The same as people open it, in either language. */
const forPeople = {
  id: `\uFEFF${csv('Rujukan;Angka', `${one};50,50`, `${two};25004000`)}`,
  en: `\uFEFF${csv('Reference,Number', `${one},50.50`, `${two},25004000`)}`,
};
const whole = csv(head, first, second);
const json = (value: number, decimals = 2) =>
  JSON.stringify({ observations: [{ reference: one, value, decimals, magnitude: 'one' }] });
const laws = csv(
  'reference,from,value,unit',
  'bpu/jkk-rate,2015-07-01,1.00,percent',
  'bpu/brackets,2015-07-01,,brackets',
);

const paid = csv(
  'id,part,value,value_printed,unit',
  'budget,amount,4630000000,4.63 billion,rupiah',
);

const said = (kind: string, path: string, content: string | Buffer) =>
  fileProblem(kind, path, Buffer.from(content), recorded);

test.each([
  ['table of figures', 'data/cakupan.csv', whole],
  ['table of rules', 'data/cakupan-aturan.csv', laws],
  ['table of payments', 'data/cakupan-pembayaran.csv', paid],
  ['table of indicators', 'data/cakupan-indikator.csv', csv('id,name', 'x,"a ""b"", c\r\nd"')],
  ['figures of a place as CSV', 'data/a.csv', csv(head, first)],
  ['figures of a place as JSON', 'data/a.json', json(50.5)],
  ['figures of an indicator', 'data/indicators/coverage.csv', whole],
  ['figures of a picture', 'data/figures/p.csv', csv(head, first)],
  ['numbers of a live chart', 'data/figures/p.id.json', json(50.5)],
  ['table of figures for people', 'data/cakupan.id.csv', forPeople.id],
  ['table of figures for people', 'data/cakupan.en.csv', forPeople.en],
  ['description of the tables', 'data/datapackage.json', '{}'],
  ['script', '_astro/x.js', 'import"./a.js";const n="http://www.w3.org/2000/svg"'],
  ['font', 'fonts/a.woff2', 'wOF2…'],
  ['icon', 'favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'],
])('a %s may hold what the records hold', (kind, path, content) => {
  expect(said(kind, path, content)).toBeNull();
});

const unreadable =
  'this download cannot be read: its quotes, ends of lines or columns are wrong; write it with src/charts/csv.ts, src/charts/workbook.ts or JSON.stringify.';

test.each([
  [
    'a rounded number',
    'table of figures',
    'data/cakupan.csv',
    whole.replace('50.50,50.50', '51,50.50'),
    'a/coverage/2024@x: its value is "51" here and "50.50" in the data; write it as the data have it.',
  ],
  [
    'another power of ten',
    'table of figures',
    'data/cakupan.csv',
    whole.replace('million', 'billion'),
    'b/coverage/2024@x: its value_printed is "25.004 billion" here and "25.004 million" in the data; write it as the data have it.',
  ],
  [
    'a number that its language reads as a thousandth',
    'table of figures for people',
    'data/cakupan.id.csv',
    forPeople.id.replace('25004000', '25,004'),
    'b/coverage/2024@x: its value is "25.004" here and "25004000" in the data; write it as the data have it.',
  ],
  [
    'what only the other language reads',
    'table of figures for people',
    'data/cakupan.id.csv',
    forPeople.en,
    null,
  ],
  [
    'no mark of UTF-8',
    'table of figures for people',
    'data/cakupan.en.csv',
    forPeople.en.slice(1),
    'this download cannot be read: its quotes, ends of lines or columns are wrong; write it with src/charts/csv.ts, src/charts/workbook.ts or JSON.stringify.',
  ],
  [
    'a list without its last line',
    'table of figures',
    'data/cakupan.csv',
    csv(head, first),
    '1 number of the data is missing here, b/coverage/2024@x first; write them all.',
  ],
  [
    'no line',
    'table of figures',
    'data/cakupan.csv',
    csv(head),
    '2 numbers of the data are missing here, a/coverage/2024@x first; write them all.',
  ],
  [
    'a line twice',
    'table of figures',
    'data/cakupan.csv',
    csv(head, first, second, first),
    'a/coverage/2024@x does not belong here, or stands here twice; delete it.',
  ],
  [
    'a number of another place',
    'figures of a place as CSV',
    'data/a.csv',
    csv(head, first, second),
    null,
  ],
  [
    'a number that a picture does not show',
    'figures of a picture',
    'data/figures/p.csv',
    csv(head, second),
    null,
  ],
  ['a number nobody knows', 'figures of a place as CSV', 'data/a.csv', csv(head, 'c,1,one,'), null],
  [
    'another number in JSON',
    'figures of a place as JSON',
    'data/a.json',
    json(51),
    'a/coverage/2024@x: its value_printed is "51.00" here and "50.50" in the data; write it as the data have it.',
  ],
  [
    'fewer decimals in JSON',
    'figures of a place as JSON',
    'data/a.json',
    json(50.5, 1),
    'a/coverage/2024@x: its value_printed is "50.5" here and "50.50" in the data; write it as the data have it.',
  ],
  [
    'a rounded rate',
    'table of rules',
    'data/cakupan-aturan.csv',
    laws.replace('1.00', '1'),
    'bpu/jkk-rate 2015-07-01: its value is "1" here and "1.00" in the data; write it as the data have it.',
  ],
  [
    'a rounded payment',
    'table of payments',
    'data/cakupan-pembayaran.csv',
    paid.replace('4630000000', '4600000000'),
    'budget amount: its value is "4600000000" here and "4630000000" in the data; write it as the data have it.',
  ],
  ['broken JSON', 'description of the tables', 'data/datapackage.json', '{', unreadable],
  ['a quote left open', 'table of indicators', 'data/x.csv', csv('id', '"x'), unreadable],
  ['a cell too many', 'table of indicators', 'data/x.csv', csv('id', 'x,y'), unreadable],
  ['other ends of lines', 'table of indicators', 'data/x.csv', 'id\nx\n', unreadable],
  ['half a line', 'table of indicators', 'data/x.csv', 'id,a\r\nx,', unreadable],
  ['a column twice', 'table of indicators', 'data/x.csv', csv('id,id', 'x,y'), unreadable],
  [
    'a map to its sources',
    'script',
    '_astro/x.js',
    'let a\n//# sourceMappingURL=x.js.map',
    '# sourceMappingURL=x.js.map: this script points out of the site; delete what does.',
  ],
  [
    'the script of somebody else',
    'rules of a calculator',
    'x/y/z.js',
    "import('https://a.example/b.js')",
    "import('https://a.example/b.js: this script points out of the site; delete what does.",
  ],
  [
    'something else than a font',
    'font',
    'fonts/a.woff2',
    'GIF89a',
    'this file does not hold woff2; replace it with one that does.',
  ],
  [
    'more than an icon',
    'icon',
    'favicon.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>',
    'this SVG holds more than a picture: <script>.',
  ],
])('a file may not hold %s', (_, kind, path, content, words) => {
  const named = content.includes('c,1') ? 'c' : two;
  // A table of the other language names no reference.
  const reference = content === forPeople.en ? '' : named;
  const foreign = `${reference} does not belong here, or stands here twice; delete it.`;
  expect(said(kind, path, content)?.en).toBe(words ?? foreign);
});

test('a picture is a picture', () => {
  expect(said('picture', '_astro/x.webp', Buffer.from(webp()))).toBeNull();
  expect(said('picture', '_astro/x.webp', 'text')).not.toBeNull();
});

test('every place, indicator and picture of the records has its downloads', () => {
  const there = new Set(['data/a.csv', 'data/a.json', 'data/a.id.csv', 'data/b.json']);
  expect(missingDownloads(there, recorded)).toEqual([
    'data/a.id.xlsx',
    'data/a.en.csv',
    'data/a.en.xlsx',
    'data/b.csv',
    'data/b.id.csv',
    'data/b.id.xlsx',
    'data/b.en.csv',
    'data/b.en.xlsx',
    'data/indicators/coverage.csv',
    'data/indicators/coverage.id.xlsx',
    'data/indicators/coverage.en.xlsx',
    'data/figures/p.csv',
    'data/figures/p.id.csv',
    'data/figures/p.id.xlsx',
    'data/figures/p.en.csv',
    'data/figures/p.en.xlsx',
  ]);
});

test('a table is read cell by cell', () => {
  expect(readCsv(csv('a,b', '"x ""y"", z\r\nw",'))).toEqual([{ a: 'x "y", z\r\nw', b: '' }]);
});

test('told in Indonesian too', () => {
  const table = (content: string) => said('table of figures', 'data/cakupan.csv', content)?.id;
  expect([
    table(whole.replace('50.50,50.50', '51,50.50')),
    table(csv(head, first)),
    table(csv(head, first, first)),
    table('"'),
    said('font', 'fonts/a.woff2', '')?.id,
    said('script', '_astro/x.js', '//# sourceMappingURL=x')?.id,
  ]).toEqual([
    'a/coverage/2024@x: value di sini "51", dalam data "50.50"; tulis seperti dalam data.',
    '1 angka dari data tidak ada di sini, yang pertama b/coverage/2024@x; tulis semuanya.',
    'a/coverage/2024@x tidak semestinya ada di sini, atau ada dua kali; hapus.',
    'berkas unduhan ini tidak dapat dibaca: kutipan, akhir baris, atau jumlah kolomnya keliru; tulis dengan src/charts/csv.ts, src/charts/workbook.ts, atau JSON.stringify.',
    'isi berkas ini bukan woff2; ganti dengan berkas yang benar.',
    '# sourceMappingURL=x: skrip ini menunjuk ke luar situs; hapus rujukan itu.',
  ]);
});

describe('a source whose owners are still to be asked', () => {
  const asked: Recorded = {
    ...recorded,
    asked: new Map([one, two].map((ref) => [ref, ref[0] ?? ''])),
  };
  const saidOf = (kind: string, path: string, content: string) =>
    fileProblem(kind, path, Buffer.from(content), asked);

  test.each([
    ['near the name of its place', '[{"title":"dari 8,5% di Bone sampai 9.7% in Gowa"}]', two],
    ['far from it', `Bone${' '.repeat(90)}8,5% dan 9,7% di Gowa`, null],
    ['of one place', 'Bone: 8,5% lalu 8.5%', null],
    ['as part of another number', 'Bone 18,5%, Gowa 9,75%', null],
  ])('is known without a reference too: %s', (_, text, reference) => {
    const askedRows = new Map(
      [
        ['8,5', '8.5', one, 'Bone'],
        ['9,7', '9.7', two, 'Gowa'],
      ].flatMap(([id = '', en = '', ref = '', name = '']) =>
        [id, en].map(
          (number) => [number, [{ reference: ref, place: name, names: [name] }]] as const,
        ),
      ),
    );
    const found = uncarriedIn(text, { ...asked, askedRows });
    expect(found).toBe(reference === null ? null : one);
  });

  test('may stand in the file of one place', () => {
    expect(saidOf('figures of a place as CSV', 'data/a.csv', csv(head, first))).toBeNull();
  });

  test.each([
    ['table of figures', 'data/cakupan.csv', whole],
    ['description of the tables', 'data/datapackage.json', JSON.stringify([one, two])],
    ['script', '_astro/x.js', `const a=${JSON.stringify([one, two])}`],
  ])('is refused with two places in a %s', (kind, path, content) => {
    expect(saidOf(kind, path, content)?.en).toBe(
      'a/coverage/2024@x and numbers of other places from a source with "reuse": "ask" stand in one file; a file may carry one place of it only until its owners agree.',
    );
  });

  test('is not missed in the table of all', () => {
    expect(saidOf('table of figures', 'data/cakupan.csv', csv(head))).toBeNull();
  });
});

describe('a table that is too long for one file', () => {
  const older = 'a/coverage/2023-12@x';
  const years: Recorded = {
    ...recorded,
    figures: new Map([
      ...recorded.figures,
      [older, { value: '48.00', value_printed: '48.00', unit: 'percent' }],
    ]),
  };
  const apart = apartIn([
    'data/cakupan-2023.csv',
    'data/indicators/coverage-2023.csv',
    'a-2023.js',
  ]);
  const old = `${older},48.00,48.00,percent`;
  const saidOf = (kind: string, path: string, content: string) =>
    fileProblem(kind, path, Buffer.from(content), years, apart)?.en ?? null;
  const missing = (first: string) =>
    `1 number of the data is missing here, ${first} first; write them all.`;

  test.each([
    ['table of figures', 'data/cakupan.csv', whole, null],
    ['part of the table of figures', 'data/cakupan-2023.csv', csv(head, old), null],
    ['figures of an indicator', 'data/indicators/coverage.csv', whole, null],
    ['figures of an indicator', 'data/indicators/coverage-2023.csv', csv(head, old), null],
    ['table of figures', 'data/cakupan.csv', csv(head, first), missing(two)],
    ['part of the table of figures', 'data/cakupan-2023.csv', csv(head), missing(older)],
    [
      'table of figures',
      'data/cakupan.csv',
      csv(head, first, second, old),
      `${older} does not belong here, or stands here twice; delete it.`,
    ],
  ])('holds each number in the file of its year: %s %s', (kind, path, content, problem) => {
    expect(saidOf(kind, path, content)).toBe(problem);
  });
});

describe('a year that is too long for one file', () => {
  const paths = ['data/cakupan.csv', 'data/cakupan-2.csv', 'data/cakupan-3.csv'];
  /** What is said of each file when the table is divided so. */
  const saidOf = (...files: string[]) => {
    const apart = apartIn(paths);
    return files.map(
      (text, nth) =>
        fileProblem('table of figures', paths[nth] ?? '', Buffer.from(text), recorded, apart)?.en,
    );
  };

  test('is whole once its last file is read, in whatever order', () => {
    expect(saidOf(csv(head, second), csv(head), csv(head, first))).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
  });

  test('is told when no file of it holds a number, or two hold it', () => {
    expect(saidOf(csv(head), csv(head, first), csv(head))).toEqual([
      undefined,
      undefined,
      `1 number of the data is missing here, ${two} first; write them all.`,
    ]);
    expect(saidOf(csv(head, first), csv(head, first), csv(head, second))[1]).toBe(
      `${one} does not belong here, or stands here twice; delete it.`,
    );
  });
});
