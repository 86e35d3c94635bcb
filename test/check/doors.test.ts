import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { readDoors } from '../../src/doors/index.ts';
import { doorProblems } from '../../src/i18n/desk/check-doors.ts';
import { svgProblems } from '../../src/i18n/desk/check-svg.ts';
import { jpeg, png, pngChunk, svg } from '../doors/pictures.ts';
import { temporaryFolder } from '../support/folders.ts';
import { on, smallSite } from './small-site.ts';

const guide = 'content/explainers/self-employed';
/** The picture that both languages of the guide show. */
const shown = `${guide}/kartu.png`;

/** Something that may not come in, and the one line the check then prints in each language. */
interface Refused {
  name: string;
  make: (root: string) => void;
  id: string;
  en: string;
}

const file = (path: string, content: string | Uint8Array) => (root: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

const allowed =
  'favicon.svg, favicon.ico, apple-touch-icon.png, fonts/*.woff2, fonts/*.txt, CNAME, .nojekyll, .well-known/security.txt';
const notPublic = (path: string, id: string, en: string): Refused => ({
  name: path,
  make: file(path, 'x'),
  id: `${path}:1:1  not-public  Berkas ini tidak boleh terbit dari public/; yang boleh hanya ${allowed}. ${id}`,
  en: `${path}:1:1  not-public  This file may not be published from public/; only these may: ${allowed}. ${en}`,
});
const unsafe = (inner: string, column: number, id: string, en: string): Refused => ({
  name: `a drawing with ${inner}`,
  make: file(`${guide}/alur.svg`, svg(inner)),
  id: `${guide}/alur.svg:1:${column}  unsafe-svg  ${id}`,
  en: `${guide}/alur.svg:1:${column}  unsafe-svg  ${en}`,
});

const cases: Refused[] = [
  {
    name: 'a picture that is a link to a hidden script beside it',
    make: (root) => {
      rmSync(join(root, shown));
      symlinkSync('.run.js', join(root, shown));
    },
    id: `${shown}:1:1  symbolic-link  Ini tautan simbolis, bukan berkas atau folder. Hapus tautan ini dan simpan salinan aslinya di sini.`,
    en: `${shown}:1:1  symbolic-link  This is a symbolic link, not a file or folder. Delete the link and save a copy of the original here.`,
  },
  {
    name: 'a record that is a link, of which nothing else follows',
    make: (root) => {
      rmSync(join(root, 'data/regions.json'));
      symlinkSync('/etc/hostname', join(root, 'data/regions.json'));
    },
    id: 'data/regions.json:1:1  symbolic-link  Ini tautan simbolis, bukan berkas atau folder. Hapus tautan ini dan simpan salinan aslinya di sini.',
    en: 'data/regions.json:1:1  symbolic-link  This is a symbolic link, not a file or folder. Delete the link and save a copy of the original here.',
  },
  {
    name: 'a pipe',
    make: (root) => {
      const { status } = spawnSync('mkfifo', [join(root, guide, 'pipa.png')]);
      expect(status).toBe(0);
    },
    id: `${guide}/pipa.png:1:1  special-file  Ini pipa, soket, atau perangkat, bukan berkas. Hapus dari folder ini.`,
    en: `${guide}/pipa.png:1:1  special-file  This is a pipe, a socket or a device, not a file. Delete it from this folder.`,
  },
  {
    name: 'a hidden folder, told once',
    make: (root) => {
      file('data/.cache/a.json', '{')(root);
      file('data/.cache/b.json', '{')(root);
    },
    id: 'data/.cache:1:1  hidden-file  Nama yang diawali titik menyembunyikan berkas atau folder ini. Hapus, atau pindahkan ke luar content/, data/, dan public/.',
    en: 'data/.cache:1:1  hidden-file  A name that starts with a dot hides this file or folder. Delete it, or move it out of content/, data/ and public/.',
  },
  {
    name: 'a secret in public/',
    make: file('public/.env', 'KEY=1'),
    id: 'public/.env:1:1  hidden-file  Nama yang diawali titik menyembunyikan berkas atau folder ini. Hapus, atau pindahkan ke luar content/, data/, dan public/.',
    en: 'public/.env:1:1  hidden-file  A name that starts with a dot hides this file or folder. Delete it, or move it out of content/, data/ and public/.',
  },
  notPublic(
    'public/evil.html',
    'Tulis halaman sebagai id.mdx dan en.mdx di content/; kepemilikan domain dibuktikan lewat DNS.',
    'Write pages as id.mdx and en.mdx in content/; prove that a domain is yours by DNS.',
  ),
  notPublic(
    'public/sw.js',
    'Hapus: skrip situs ini hanya berasal dari src/.',
    'Delete it: scripts of this site come from src/ alone.',
  ),
  notPublic(
    'public/_redirects',
    'Hapus, lalu atur pengalihan dan kepala HTTP di penyedia hosting.',
    'Delete it, and set redirects and HTTP headers where the site is hosted.',
  ),
  notPublic(
    'public/robots.txt',
    'Hapus: berkas dengan nama ini ditulis oleh npm run build.',
    'Delete it: npm run build writes the file of this name.',
  ),
  notPublic(
    'public/foto.jpg',
    'Simpan gambar di folder halaman yang menampilkannya, di content/.',
    'Save a picture in the folder of the page that shows it, in content/.',
  ),
  notPublic(
    'public/laporan.pdf',
    'Hapus, atau pindahkan ke luar public/.',
    'Delete it, or move it out of public/.',
  ),
  {
    name: 'a font that is none',
    make: file('public/fonts/huruf.woff2', '<html>'),
    id: 'public/fonts/huruf.woff2:1:1  wrong-content  Menurut namanya isi berkas ini huruf WOFF2, padahal isinya HTML. Ganti dengan berkas yang isinya huruf WOFF2, atau hapus.',
    en: 'public/fonts/huruf.woff2:1:1  wrong-content  By its name this file should be a WOFF2 font, but it is HTML. Replace it by a file that is a WOFF2 font, or delete it.',
  },
  {
    name: 'an icon of another kind, whose name cannot change',
    make: file('public/apple-touch-icon.png', jpeg()),
    id: 'public/apple-touch-icon.png:1:1  wrong-content  Menurut namanya isi berkas ini PNG, padahal isinya JPEG. Simpan ulang gambarnya sebagai PNG, atau hapus berkas ini.',
    en: 'public/apple-touch-icon.png:1:1  wrong-content  By its name this file should be PNG, but it is JPEG. Save the picture again as PNG, or delete this file.',
  },
  {
    name: 'HTML in a picture',
    make: file(shown, '<!doctype html><script>go()</script>'),
    id: `${shown}:1:1  wrong-content  Menurut namanya isi berkas ini PNG, padahal isinya HTML. Simpan ulang gambarnya sebagai PNG, atau hapus berkas ini.`,
    en: `${shown}:1:1  wrong-content  By its name this file should be PNG, but it is HTML. Save the picture again as PNG, or delete this file.`,
  },
  {
    name: 'a picture of another kind than its name says',
    make: file(shown, jpeg()),
    id: `${shown}:1:1  wrong-content  Menurut namanya isi berkas ini PNG, padahal isinya JPEG. Ganti akhiran namanya menjadi .jpg atau .jpeg, juga di halaman yang menampilkannya.`,
    en: `${shown}:1:1  wrong-content  By its name this file should be PNG, but it is JPEG. Let its name end in .jpg or .jpeg, also on the page that shows it.`,
  },
  {
    name: 'a picture cut short',
    make: file(shown, png().subarray(0, 50)),
    id: `${shown}:1:1  picture-broken  Gambar PNG ini rusak atau terpotong. Salin atau unduh lagi dari aslinya.`,
    en: `${shown}:1:1  picture-broken  This PNG picture is damaged or cut short. Copy or download it again from the original.`,
  },
  {
    name: 'a picture that moves',
    make: file(shown, png(2, 2, pngChunk('acTL', Buffer.alloc(8)))),
    id: `${shown}:1:1  picture-moves  Gambar ini bergerak. Simpan satu bingkainya sebagai JPEG atau PNG.`,
    en: `${shown}:1:1  picture-moves  This picture moves. Save one frame of it as JPEG or PNG.`,
  },
  {
    name: 'a picture of too many pixels',
    make: file(shown, png(16_000, 16_000)),
    id: `${shown}:1:1  picture-pixels  Gambar ini 16.000 × 16.000 piksel; yang terbesar 10.000 piksel sesisi dan 64 juta piksel seluruhnya. Perkecil sampai sisi terpanjangnya 4.000 piksel.`,
    en: `${shown}:1:1  picture-pixels  This picture has 16,000 × 16,000 pixels; the most is 10,000 a side and 64 million in all. Scale it down until its longer side has 4,000 pixels.`,
  },
  {
    name: 'a picture of too many bytes',
    make: (root) => {
      truncateSync(join(root, shown), 20_000_001);
    },
    id: `${shown}:1:1  picture-bytes  Berkas gambar ini 20,1 MB; yang terbesar 20 MB. Simpan ulang sebagai JPEG dengan ukuran yang lebih kecil.`,
    en: `${shown}:1:1  picture-bytes  This picture file has 20.1 MB; the most is 20 MB. Save it again as a smaller JPEG.`,
  },
  {
    name: 'a drawing of too many bytes',
    make: file(`${guide}/alur.svg`, svg('<g/>'.repeat(50_000))),
    id: `${guide}/alur.svg:1:1  picture-bytes  Berkas gambar ini 201 KB; yang terbesar 200 KB. Sederhanakan gambarnya, atau simpan sebagai PNG.`,
    en: `${guide}/alur.svg:1:1  picture-bytes  This picture file has 201 KB; the most is 200 KB. Simplify the drawing, or save it as PNG.`,
  },
  {
    name: 'a name that a bundler would read as a command',
    make: file(`${guide}/a?raw.png`, png()),
    id: `${guide}/a?raw.png:1:1  picture-name  Nama "a?raw.png" memuat tanda yang tidak dapat menjadi alamat gambar. Pakai huruf, angka, spasi, titik, kurung, garis bawah, dan tanda hubung.`,
    en: `${guide}/a?raw.png:1:1  picture-name  The name "a?raw.png" holds signs that cannot be the address of a picture. Use letters, digits, spaces, dots, brackets, underscores and hyphens.`,
  },
  unsafe(
    '<script>go()</script>',
    59,
    'SVG ini memuat skrip: <script>. Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG holds a script: <script>. Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '<g onload="go()"/>',
    62,
    'SVG ini menjalankan skrip lewat atribut onload. Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG runs a script by the attribute onload. Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '<foreignObject/>',
    59,
    'SVG ini memuat halaman lain: <foreignObject>. Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG holds another page: <foreignObject>. Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '<use href="x.svg#a"/>',
    64,
    'SVG ini memuat alamat di luar gambarnya: href="x.svg#a". Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG holds an address outside the picture: href="x.svg#a". Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '<style>@import "x";</style>',
    66,
    'SVG ini memuat perintah gaya yang tidak diizinkan: @import. Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG holds a command in its style that is not allowed: @import. Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '<image/>',
    59,
    'SVG ini memuat unsur yang bukan bentuk atau teks: <image>. Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
    'This SVG holds an element that is no shape or text: <image>. Delete that part; a picture may hold only shapes and text.',
  ),
  unsafe(
    '&a;',
    59,
    'SVG ini memuat DOCTYPE, entitas, atau perintah XML: &a;. Simpan ulang dari program gambar sebagai Plain SVG atau Optimized SVG, tanpa metadata.',
    'This SVG holds a DOCTYPE, an entity or an XML instruction: &a;. Save it again from the drawing program as Plain SVG or Optimized SVG, without metadata.',
  ),
  unsafe(
    '<metadata/>',
    59,
    'SVG ini memuat metadata program gambar: <metadata>. Simpan ulang dari program gambar sebagai Plain SVG atau Optimized SVG, tanpa metadata.',
    'This SVG holds metadata of a drawing program: <metadata>. Save it again from the drawing program as Plain SVG or Optimized SVG, without metadata.',
  ),
  unsafe(
    '<g>',
    62,
    'SVG ini rusak di </svg>. Simpan ulang dari program gambar sebagai Plain SVG atau Optimized SVG, tanpa metadata.',
    'This SVG is broken at </svg>. Save it again from the drawing program as Plain SVG or Optimized SVG, without metadata.',
  ),
  {
    name: 'a drawing without a size',
    make: file(`${guide}/alur.svg`, svg().replace(' viewBox="0 0 4 3"', '')),
    id: `${guide}/alur.svg:1:1  unsafe-svg  SVG ini tidak menyebut ukurannya. Tambahkan viewBox="0 0 lebar tinggi" pada unsur <svg>.`,
    en: `${guide}/alur.svg:1:1  unsafe-svg  This SVG does not say how large it is. Add viewBox="0 0 width height" to its element <svg>.`,
  },
];

/** What the check prints of a project on the disk. */
function linesOf(root: string, locale: 'id' | 'en'): string[] {
  const doors = readDoors(root);
  const problems = checkFiles(readFiles(root, doors), { on, refused: doors.faults });
  return problems.map((problem) => asLine(problem, locale));
}

describe('what may not come in is told of by name, one problem each', () => {
  test.each(cases)('$name', async ({ make, id, en }) => {
    const root = await temporaryFolder();
    cpSync(smallSite, root, { recursive: true });
    make(root);
    expect(linesOf(root, 'id')).toEqual([id]);
    expect(linesOf(root, 'en')).toEqual([en]);
  });
});

it('has a case for every kind of problem at the doors', () => {
  const codes = Object.keys({ ...doorProblems, ...svgProblems });
  const told = cases.map(({ en }) => en.split('  ')[1]);
  expect([...new Set(told)].sort()).toEqual(codes.sort());
});

it('says in English too what to do with files of other kinds', async () => {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  for (const name of ['a.gif', 'b.pdf', 'c.bin', 'd/e.png']) file(`${guide}/${name}`, png())(root);
  const first = 'The folder of a page holds only id.mdx, en.mdx and pictures.';
  expect(linesOf(root, 'en')).toEqual([
    `${guide}/a.gif:1:1  stray-file  ${first} Save this picture as JPEG or PNG.`,
    `${guide}/b.pdf:1:1  stray-file  ${first} Attachments cannot be published here yet: move it out of content/, and link the https: address where it is published.`,
    `${guide}/c.bin:1:1  stray-file  ${first} Move it out of content/.`,
    `${guide}/d/e.png:1:1  stray-file  ${first} Save it in the folder of its page, with no other folder between.`,
  ]);
});

it('says nothing of what is skipped, and lets a picture of a camera in by its own name', async () => {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  file(`${guide}/.DS_Store`, 'Bud1')(root);
  file('public/Thumbs.db', 'x')(root);
  file(`${guide}/DSC_0001.JPG`, jpeg(4000, 3000))(root);
  expect(linesOf(root, 'id')).toEqual([]);
});
