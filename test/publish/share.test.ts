import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import metrics from '../../src/charts/font-metrics.json' with { type: 'json' };
import { drawShare, SHARE_SIZE } from '../../src/publish/share/draw.ts';
import { drawIconPng } from '../../src/publish/share/icon.ts';
import { pictureNamed } from '../../src/publish/share/pictures.ts';
import { scanPage } from '../../src/publish/scan.ts';

const notOfficial = 'Cakupan, bukan situs resmi';
const card = (number: string) => [
  number,
  'Cakupan Jamsostek, Makassar',
  'Keadaan 2024',
  'Menurut kepala kantor wilayah; Kantor, 17 Maret 2025',
  notOfficial,
];

/** A picture as rows of the numbers of its colours. */
function pixelsOf(png: Buffer): number[][] {
  const { width, height } = SHARE_SIZE;
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const line = width / 2 + 1;
  return Array.from({ length: height }, (_, y) =>
    [...rows.subarray(y * line + 1, (y + 1) * line)].flatMap((two) => [two >> 4, two & 15]),
  );
}

/** How far the first of `colours` and the last stand apart between two heights, in pixels. */
function widthOf(rows: number[][], colours: readonly number[], from: number, to: number): number {
  const columns = rows
    .slice(from, to)
    .flatMap((row) => row.flatMap((colour, x) => (colours.includes(colour) ? [x] : [])));
  return Math.max(...columns) - Math.min(...columns);
}

/** What the face of the site makes of a text, without the room left by its first and last letter. */
function inFace(text: string, size: number): number {
  const widths = metrics.widths['700'];
  const units = Array.from(text, (one) => widths[Array.from(metrics.characters).indexOf(one)] ?? 0);
  return (units.reduce((sum, one) => sum + one, 0) / metrics.unitsPerEm) * size;
}

describe('the picture for chats', () => {
  const png = drawShare(card('50,50%'));

  test('has its size, weighs little, and is the same however often it is drawn', () => {
    expect(png.length).toBeLessThan(40_000);
    expect(drawShare(card('Rp11.086.300')).equals(png)).toBe(false);
    expect(drawShare(card('50,50%')).equals(png)).toBe(true);
  });

  test('shows its words in the face of the site: without the font they would be wider or missing', () => {
    const rows = pixelsOf(png);
    const [ink, paper] = [
      [0, 1, 2, 3],
      [9, 10, 11],
    ];
    // The number is set in weight 800 and size 150, the sentence in 700 and 46, the last line in 600 and 30.
    const number = widthOf(rows, [12, 13], 125, 265);
    expect(number / inFace('50,50%', 150)).toBeGreaterThan(0.97);
    expect(number / inFace('50,50%', 150)).toBeLessThan(1.05);
    const sentence = widthOf(rows, ink, 308, 345);
    expect(sentence / inFace('Cakupan Jamsostek, Makassar', 46)).toBeGreaterThan(0.97);
    expect(sentence / inFace('Cakupan Jamsostek, Makassar', 46)).toBeLessThan(1.02);
    const last = widthOf(rows, paper, 570, 615);
    expect(last / inFace(notOfficial, 30)).toBeGreaterThan(0.93);
    expect(last / inFace(notOfficial, 30)).toBeLessThan(1.01);
  });

  test('makes room for words of any length', () => {
    const long = card('sekitar 101,81 juta').map((line) => `${line} ${line} ${line}`);
    const rows = pixelsOf(drawShare(long));
    // Nothing stands in the margins, nor runs into the strip at its foot.
    const margin = (row: number[]) => [...row.slice(0, 60), ...row.slice(-60)];
    expect(
      rows
        .slice(0, 540)
        .flatMap(margin)
        .every((colour) => colour === 11),
    ).toBe(true);
    expect(
      rows
        .slice(530, 550)
        .flat()
        .every((colour) => colour === 11),
    ).toBe(true);
  });
});

test('a page names its picture and the words on it', () => {
  const head = (address: string) =>
    scanPage(
      `<head><meta property="og:image" content="${address}"><meta property="og:image:alt" content="50,50%\nA &amp; B"></head>`,
    );
  const base = 'https://a.example/sub/';
  expect(pictureNamed(head(`${base}share/0a.png`), base)).toEqual({
    path: 'share/0a.png',
    lines: ['50,50%', 'A & B'],
  });
  expect(pictureNamed(head('https://b.example/share/0a.png'), base)).toBeNull();
});

test('the icon for home screens is that of browsers by day, on paper, the same each time', async () => {
  const svg = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8');
  const png = await drawIconPng(svg);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
  expect((await drawIconPng(svg)).equals(png)).toBe(true);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  const colourAt = (x: number, y: number) => {
    const two = rows[y * 91 + 1 + (x >> 1)] ?? 0;
    const n = x % 2 === 0 ? two >> 4 : two & 15;
    return palette.subarray(n * 3, n * 3 + 3).toString('hex');
  };
  // Paper at the edge, the sail, the water under it.
  expect([colourAt(2, 2), colourAt(70, 100), colourAt(90, 139)]).toEqual([
    'f6f7f4',
    'b5432a',
    '0e2a31',
  ]);
});
