import { describe, expect, it } from 'vitest';
import { lintStrings } from '../../src/i18n/desk/lints.ts';
import { scanPage } from '../../src/publish/scan.ts';
import { pageLints, type Finding } from '../../src/publish/lints.ts';
import { contrast, rgbOf } from '../../src/publish/lints/colours.ts';
import { declaredValue, matches, styleRules } from '../../src/publish/lints/css.ts';

const STYLES = `@layer tokens,part;@layer tokens{:root{--paper:#fff;--sheet:#f6f7f4;--ink:#000;--soft:#42565b;--line:#ddd;--edge:#74878a;--fill:#b5432a;--on-fill:#fff}
@media screen and (prefers-color-scheme:dark){:root{--paper:#0a1a1f;--sheet:#11272d;--ink:#e9f0ee;--soft:#b3c4c3;--line:#28424a;--edge:#6d888d;--fill:#e9774f;--on-fill:#0a1a1f}}}
@layer part{.f-fill{fill:var(--fill)}.f-ink{fill:var(--ink)}.f-soft{fill:var(--soft)}.f-note{fill:var(--soft)}.f-on-fill{fill:var(--on-fill)}.s-line{fill:none;stroke:var(--line)}.s-edge{fill:none;stroke:var(--edge)}.turn{animation:turn 2s 3}.sign::after{content:'\\2013' / ''}}
@media (forced-colors:active){.f-fill{fill:canvastext}}`;

const PICTURE =
  '<svg viewBox="0 0 328 100" font-size="14" role="img" aria-label="Grafik batang dengan 2 batang">' +
  '<path class="s-line" d="M1 0L1 9"/><text class="f-soft">0</text><text class="f-soft">20 juta</text>' +
  '<path class="f-fill" d="M0 0H9"/><path class="f-fill" d="M0 9H9"/>' +
  '<text class="f-ink">Desember</text><text class="f-ink">2020</text><text class="f-on-fill" font-weight="700">29,98 juta</text>' +
  '<text class="f-ink">Desember 2021</text><text class="f-ink" font-weight="700">30,66 juta</text></svg>';

const TABLE =
  '<table><caption>Peserta aktif</caption><thead><tr><th scope="col">Keadaan</th><th scope="col">Angka</th></tr></thead>' +
  '<tbody><tr><th scope="row">Desember 2020</th><td>29,98 juta<a class="mark" href="#s1" aria-label="Sumber 1">[1]</a></td></tr>' +
  '<tr><th scope="row">Desember 2021</th><td>30,66 juta</td></tr></tbody></table>';

const good = `<!DOCTYPE html><html lang="id"><head><title>A</title><style>${STYLES}</style></head><body>
<h2 id="a">Iuran</h2><p><b>Usia.</b> Rp1.234.567 bagi 1.234 orang, 50,5%, 1,327 juta, PP 44/2015, pukul 10.30.</p>
<p lang="en">Rp1,234,567 for <code>1.234.567</code> people, 50.5%, 1.327 million.</p>
<a href="/panduan/">Panduan pekerja mandiri</a> <a href="/a.csv">CSV tabel</a>
<a href="/makassar/"><img src="/_astro/x.webp" alt="Makassar dari udara"></a>
<svg width="9" aria-hidden="true"><path fill="#777" d="M0 0"/><path fill="#a0643c" d="M0 0"/></svg>
<table aria-labelledby="a"><thead><tr><th scope="col">Risiko</th></tr></thead><tbody><tr><td>rendah</td></tr></tbody></table>
<details><summary>Golongan di atasnya</summary><p>Rp9</p></details>
<figure>${PICTURE}${TABLE}</figure>
<figure><b class="big"><span class="u">Rp</span>7</b><table><caption>Dua</caption><tbody><tr><th scope="row">Kini</th><td>Rp7</td></tr></tbody></table></figure>
</body></html>`;

/** What is found on the good page with one change made. */
function found(from: string, to: string): Finding[] {
  if (!good.includes(from)) throw new Error(`the good page does not hold ${from}`);
  return pageLints()(scanPage(good.replace(from, () => to)));
}

const cases: [name: string, from: string, to: string, ...findings: string[]][] = [
  [
    'a table without a name',
    '<caption>Peserta aktif</caption>',
    '',
    'table-name Keadaan, Angka, Desember 2020, Desember 2021',
  ],
  ['a table named by nothing', 'aria-labelledby="a"', 'aria-labelledby="b"', 'table-name Risiko'],
  [
    'a table without head cells',
    '<th scope="col">Risiko</th>',
    '<td>Risiko</td>',
    'table-head Iuran',
  ],
  ['a head cell without scope', '<th scope="row">Kini', '<th>Kini', 'table-head Dua'],
  ['an empty head cell', '<th scope="row">Kini', '<th scope="row">', 'table-head Dua'],
  [
    'a drawing without a name',
    ' aria-label="Grafik batang dengan 2 batang"',
    '',
    'picture-name <svg> ""',
  ],
  [
    'a drawing that is no picture',
    ' role="img"',
    '',
    'picture-name <svg> "Grafik batang dengan 2 batang"',
  ],
  [
    'a picture named after its file',
    'Makassar dari udara',
    'IMG_1234.jpg',
    'picture-name /_astro/x.webp',
  ],
  [
    'a picture without alternative text',
    ' alt="Makassar dari udara"',
    '',
    'picture-name /_astro/x.webp',
    'link-name "" (/makassar/)',
  ],
  ['a picture called one', 'Makassar dari udara', 'Gambar Makassar', 'picture-name /_astro/x.webp'],
  [
    'a link that says nothing',
    'Panduan pekerja mandiri',
    'Baca selengkapnya →',
    'link-name "Baca selengkapnya →" (/panduan/)',
  ],
  ['an empty link', 'Panduan pekerja mandiri', ' ', 'link-name "" (/panduan/)'],
  [
    'a link that reads as an address',
    'Panduan pekerja mandiri',
    'https://example.org/a',
    'link-name "https://example.org/a" (/panduan/)',
  ],
  [
    'a fold that says nothing',
    'Golongan di atasnya',
    'Lihat selengkapnya',
    'fold-name "Lihat selengkapnya"',
  ],
  ['a fold without a word', '<summary>Golongan di atasnya</summary>', '', 'fold-name ""'],
  ['a file of a type not named', 'CSV tabel', 'Tabel', 'file-type "Tabel" (/a.csv)'],
  [
    'bold text for a heading',
    '<b>Usia.</b>',
    '</p><p><strong>Usia</strong>:</p><p>',
    'fake-heading Usia:',
  ],
  [
    'small text',
    '<text class="f-ink">2020',
    '<text class="f-ink" font-size="9">2020',
    'small-text "2020"',
  ],
  [
    'text of no size',
    ' font-size="14"',
    '',
    ...['0', '20 juta', 'Desember', '2020', '29,98 juta', 'Desember 2021', '30,66 juta'].map(
      (text) => `small-text "${text}"`,
    ),
  ],
  [
    'text made small by a style',
    '.f-soft{',
    'svg text.f-soft{font-size:9px;',
    'small-text "0"',
    'small-text "20 juta"',
  ],
  [
    'faint text',
    '--soft:#42565b',
    '--soft:#999',
    'weak-text "0" (light)',
    'weak-text "20 juta" (light)',
  ],
  [
    'faint text in the dark',
    '--soft:#b3c4c3',
    '--soft:#555',
    'weak-text "0" (dark)',
    'weak-text "20 juta" (dark)',
  ],
  ['faint text in a bar', '--on-fill:#fff', '--on-fill:#ccc', 'weak-text "29,98 juta" (light)'],
  [
    'text of an unknown colour',
    'class="f-ink">2020',
    'fill="color(srgb 1 1 1)">2020',
    'weak-text "2020" (light, dark)',
  ],
  [
    'text that keeps its black in the dark',
    'class="f-ink">2020',
    '>2020',
    'weak-text "2020" (dark)',
  ],
  [
    'a faint mark',
    '--fill:#e9774f',
    '--fill:#444',
    'weak-text "29,98 juta" (dark)',
    'weak-mark <path> var(--fill) (dark)',
  ],
  ['a faint mark that is not heard', 'fill="#777"', 'fill="#eee"', 'weak-mark <path> #eee (light)'],
  [
    'a faint outline',
    'class="s-line" d',
    'fill="none" stroke="#eee" d',
    'weak-mark <path> #eee (light)',
  ],
  [
    'bars told apart by colour',
    'class="f-fill" d="M0 9',
    'fill="#74878a" d="M0 9',
    'colour-only "Grafik batang dengan 2 batang"',
  ],
  ['a pale mark with an outline that is seen', 'fill="#777"', 'fill="#eee" stroke="#777"'],
  [
    'a pale mark with a pale outline',
    'fill="#777"',
    'fill="#eee" stroke="#ddd"',
    'weak-mark <path> #eee (light)',
    'weak-mark <path> #ddd (light)',
  ],
  [
    'a mark of another colour that a letter names',
    '<text class="f-soft">0',
    '<g><path fill="#74878a" d="M0 0"/><text class="f-soft">A</text></g><text class="f-soft">0',
  ],
  [
    'a row of a ranked list that the table does not hold',
    '<table><caption>Peserta aktif',
    '<ul><li class="rank"><a href="/makassar/">Desember 2021</a><data value="3">29,98 juta</data></li></ul><table><caption>Peserta aktif',
    'chart-value "Desember 2021 29,98 juta"',
  ],
  [
    'a value that the table does not hold',
    '700">30,66',
    '700">30,67',
    'chart-value "Desember 2021 30,67 juta"',
  ],
  [
    'values that have changed places',
    '<text class="f-ink">Desember 2021',
    '<text class="f-ink">Desember 2020',
    'chart-value "Desember 2020 30,66 juta"',
  ],
  [
    'a bar too few',
    '<text class="f-ink">Desember 2021</text><text class="f-ink" font-weight="700">30,66 juta</text>',
    '',
    'chart-value "Desember 2021"',
  ],
  [
    'a note that no row of the table holds',
    '<text class="f-soft">0',
    '<text class="f-note">Sejak 2019</text><text class="f-soft">0',
    'chart-value "Sejak 2019"',
  ],
  ['an axis in another unit', '20 juta', '20 ribu', 'chart-value "20 ribu"'],
  ['a large number that the table does not hold', 'Rp</span>7', 'Rp</span>8', 'chart-value "Rp8"'],
  ['an animation without end', 'turn 2s 3', 'turn 2s infinite', 'endless-motion .turn'],
  [
    'a count without end',
    'animation:turn 2s 3',
    'animation-iteration-count:1,infinite',
    'endless-motion .turn',
  ],
  [
    'a drawing that moves without end',
    '<text class="f-soft">0',
    '<animate repeatCount="indefinite"></animate><text class="f-soft">0',
    'endless-motion <animate>',
  ],
  [
    'a running text',
    '<h2 id="a">',
    '<marquee>Hai</marquee><h2 id="a">',
    'endless-motion <marquee>',
  ],
  ['words by a style', '.turn{', '.turn::after{content:"50%"}.turn{', 'style-text .turn::after'],
  ['a count by a style', '.turn{', '.turn{counter-increment:n;', 'style-text .turn'],
  [
    'a count that is shown',
    '.turn{',
    '.turn::before{content:counter(n)}.turn{',
    'style-text .turn::before',
  ],
  [
    'words in code by a style',
    '.turn{',
    ".turn::after{content:'\\35 0'}.turn{",
    'style-text .turn::after',
  ],
  [
    'a share that is only shown',
    '<h2 id="a">',
    '<meter value="0.7"></meter><h2 id="a">',
    'strange-element <meter>',
  ],
  [
    'English thousands',
    'Rp1.234.567',
    'Rp1,234,567',
    'foreign-number 1,234,567 ("Rp1,234,567 bagi 1.234 orang, 5")',
  ],
  [
    'English decimals',
    '50,5%,',
    '50.5%,',
    'foreign-number 50.5 ("7 bagi 1.234 orang, 50.5%, 1,327 juta, PP 44")',
  ],
  [
    'Indonesian thousands',
    'for <code>',
    'for 1.234 <code>',
    'foreign-number 1.234 ("Rp1,234,567 for 1.234")',
  ],
  [
    'an Indonesian number that is heard',
    'lang="en"',
    'lang="en" title="50,5 million"',
    'foreign-number 50,5 ("50,5 million")',
  ],
];

describe('a picture without room for the label of each value', () => {
  const some = PICTURE.replace('<svg ', '<svg class="chart some" ');
  const second = PICTURE.slice(
    PICTURE.indexOf('<text class="f-ink">Desember 2021'),
    -'</svg>'.length,
  );
  const told = (picture: string) => found(PICTURE, picture).map(({ detail }) => detail);

  it('may leave some to its table, and shows no others', () => {
    expect(told(some)).toEqual([]);
    expect(told(some.replace(second, ''))).toEqual([]);
    expect(told(some.replace('30,66', '30,67'))).toEqual(['"Desember 2021 30,67 juta"']);
  });

  it('shows them in their order', () => {
    const first = second.replace('2021', '2020').replace('30,66', '29,98');
    expect(told(some.replace(second, second + first))).toEqual(['"Desember 2020 29,98 juta"']);
  });
});

describe('a fault of a finished page is found', () => {
  it.each(cases)('%s', (_, from, to, ...findings) => {
    expect(found(from, to).map(({ code, detail }) => `${code} ${detail}`)).toEqual(findings);
  });

  it('of every kind', () => {
    const kinds = cases.flatMap(([, , , ...findings]) => findings.map((one) => one.split(' ')[0]));
    expect(new Set(kinds)).toEqual(new Set(Object.keys(lintStrings)));
  });
});

it('finds nothing on a good page, nor reads its styles wrongly a second time', () => {
  const lint = pageLints();
  expect([lint(scanPage(good)), lint(scanPage(good))]).toEqual([[], []]);
});

describe('a style sheet', () => {
  const page = scanPage('<main id="m" class="a b"><p><b class="c">x</b></p></main>');
  const b = page.elements.find(({ name }) => name === 'b');

  it.each([
    ['b', true],
    ['.c', true],
    ['main .c', true],
    ['#m>p > b.c', true],
    ['main>b', false],
    ['.a.b b:not(.d)', true],
    ['b:not(.c,.d)', false],
    [':is(i,b)', true],
    ['b:hover', false],
    ['.d', false],
  ])('means an element by %s: %s', (selector, is) => {
    expect(b && matches(b, selector)).toBe(is);
  });

  it.each([
    ['b{fill:red}b{fill:blue}', 'blue'],
    ['.c{fill:red}b{fill:blue}', 'red'],
    ['@layer x,y;@layer y{b{fill:red}}@layer x{.c{fill:blue}}', 'red'],
    ['@layer x{.c{fill:red}}b{fill:blue}', 'blue'],
    ['i,b{color:red;fill:blue}', 'blue'],
    ['@media print{b{fill:red}}', undefined],
  ])('gives by %s the value %s', (css, value) => {
    const rules = styleRules(css);
    expect(b && declaredValue(rules, b, 'fill', ({ within }) => within.length === 0)).toBe(value);
  });
});

it.each([
  ['#000', '#ffffff', 21],
  ['#777', '#fff', 4.48],
  ['var(--a)', 'currentColor', 1],
])('the contrast of %s and %s is %d to 1', (one, other, ratio) => {
  const tokens = new Map([
    ['--a', 'var(--ink)'],
    ['--ink', '#123456'],
  ]);
  const [a, b] = [one, other].map((colour) => rgbOf(colour, tokens) ?? []);
  expect(contrast(a ?? [], b ?? [])).toBeCloseTo(ratio, 2);
});

const words: Record<string, [id: string, en: string]> = {
  'table-name': [
    'Tabel "…" tidak punya nama: beri <caption> atau aria-labelledby.',
    'The table "…" has no name: give it a <caption> or aria-labelledby.',
  ],
  'table-head': [
    'Tabel "…" tidak punya sel judul yang utuh: pakai <th scope="…"> berisi kata.',
    'The table "…" lacks whole head cells: use <th scope="…"> with words in it.',
  ],
  'picture-name': [
    'Gambar … tidak punya nama yang menyebut isinya: tulis apa yang tampak, atau sembunyikan dengan aria-hidden.',
    'The picture … has no name that says what it shows: write it, or hide it with aria-hidden.',
  ],
  'link-name': [
    'Tautan … tidak menyebut tujuannya: pakai kata yang menyebutnya.',
    'The link … does not say where it leads: use words that do.',
  ],
  'file-type': [
    'Tautan … membuka berkas tanpa menyebut jenisnya: sebut jenisnya.',
    'The link … opens a file without naming its type: name it.',
  ],
  'fold-name': [
    'Lipatan … tidak menyebut isinya: sebutkan dalam <summary>, sebab isinya tertutup.',
    'The fold … does not say what is inside: say it in <summary>, for it is closed.',
  ],
  'fake-heading': [
    '"…" hanya teks tebal di tempat judul: pakai <h2> atau <h3>.',
    '"…" is bold text in place of a heading: use <h2> or <h3>.',
  ],
  'small-text': [
    'Teks gambar … lebih kecil dari 12 px di ponsel: besarkan.',
    'The text … of a picture is smaller than 12 px on a phone: enlarge it.',
  ],
  'weak-text': [
    'Teks gambar … kurang kontras: paling sedikit 4,5 banding 1.',
    'The text … of a picture is too faint: 4.5 to 1 at least.',
  ],
  'weak-mark': [
    'Bentuk gambar … kurang kontras: paling sedikit 3 banding 1.',
    'The mark … of a picture is too faint: 3 to 1 at least.',
  ],
  'colour-only': [
    'Gambar … membedakan bentuknya dengan warna saja: pakai pola, bentuk, atau tulisan.',
    'The picture … tells its marks apart by colour alone: use patterns, shapes or words.',
  ],
  'chart-value': [
    'Gambar dan tabelnya tidak sama pada …: samakan keduanya.',
    'A picture and its table differ at …: make the two agree.',
  ],
  'endless-motion': [
    '… bergerak tanpa henti: hentikan dalam lima detik.',
    '… moves without end: stop it within five seconds.',
  ],
  'style-text': [
    '… menulis kata atau angka lewat CSS, yang tidak diperiksa: tulis dalam halaman.',
    '… writes words or numbers by CSS, which nobody checks: write them in the page.',
  ],
  'strange-element': [
    '… menunjukkan sesuatu yang tidak diperiksa: pakai <data> atau gambar dari src/charts/.',
    '… shows what nobody checks: use <data>, or a picture of src/charts/.',
  ],
  'foreign-number': [
    'Angka … ditulis dalam bentuk bahasa lain: pakai bentuk bahasa halaman.',
    'The number … is in the form of another language: use that of the page.',
  ],
};

it.each(Object.entries(lintStrings))('%s is said in both languages', (code, { id, en }) => {
  expect([id('…'), en('…')]).toEqual(words[code]);
});
