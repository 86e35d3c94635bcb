import { expect, test } from 'vitest';
import { qrCode } from '../../src/charts/index.ts';

/** The dark modules of a drawn code, row by row, without its margin of four. */
function modulesOf(svg: string): string[] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(''));
}

test('a code has the three corners that phones look for, and white around it', () => {
  const rows = modulesOf(qrCode('https://cakupan.example/panduan/', 'Kode QR menuju panduan'));
  const corner = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  const end = rows.length - 4 - 7;
  expect([at(4, 4), at(end, 4), at(4, end)]).toEqual([corner, corner, corner]);
  const margin = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4))];
  expect(margin.join('')).toMatch(/^\.+$/);
});

test('a code is named for those who listen', () => {
  expect(qrCode('https://a.example/', 'Kode "QR"')).toContain(
    'role="img" aria-label="Kode &quot;QR&quot;"',
  );
});
