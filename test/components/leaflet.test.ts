import { expect, test } from 'vitest';
import { sectionsIn } from '../../src/library/leaflet.ts';

const guide =
  '<p>Bagi Anda.</p><h2 id="iuran">Iuran</h2><p>A</p><h3 id="iuran-1">B</h3>' +
  '<h2 id="daftar">Daftar</h2><p>C</p><h2 id="daftar-hitam">Lain</h2><p>D</p>';

test.each([
  [['daftar'], '<h2 id="daftar">Daftar</h2><p>C</p>'],
  [
    ['daftar', 'iuran'],
    '<h2 id="daftar">Daftar</h2><p>C</p><h2 id="iuran">Iuran</h2><p>A</p><h3 id="iuran-1">B</h3>',
  ],
  [[], ''],
])('a leaflet takes the sections %j of a guide, whole and in that order', (ids, html) => {
  expect(sectionsIn(guide, ids)).toBe(html);
});
