import { expect, test } from 'vitest';
import { scanPage } from '../../src/publish/scan.ts';
import { markdownTwin } from '../../src/publish/twin/twin.ts';

const address = 'https://cakupan.example/laporan/cakupan/makassar/';
const twin = (main: string, foot = '') =>
  markdownTwin(
    scanPage(
      `<html><body><nav>Menu 1</nav><main>${main}</main><footer class="foot">${foot}</footer></body></html>`,
    ),
    address,
  );
/** What stands between the address and the foot. */
const body = (main: string) => {
  const [, , ...lines] = twin(main).split('\n');
  return lines.join('\n').replace(/\n+---\n+$/, '');
};

test('begins with the address and ends with what the foot says', () => {
  expect(
    twin(
      '<h1>Makassar</h1>',
      '<p class="lead">Bukan situs resmi.</p><p class="screen"><a href="/x/">Lapor</a></p><nav class="screen"><h2>Peta</h2></nav>',
    ),
  ).toBe(`<${address}>\n\n# Makassar\n\n---\n\nBukan situs resmi.\n`);
});

test.each([
  [
    'a number keeps its spelling and the mark of its source',
    '<p>Ada <span class="n"><data value="53">53<span class="vh">%</span></data><a class="mark" href="#s1">[1]</a></span> di <b>kota</b>.</p>',
    'Ada 53%[1] di **kota**.',
  ],
  [
    'a link leads there from anywhere, and a place on the page is words',
    '<p><a href="../bone/">Bone</a>, <a href="/laporan/data/a(1).csv">CSV</a>, <a href="tel:175">175</a>, <a href="#isi">isi</a></p>',
    'Bone, CSV, 175, isi'
      .replace('Bone', '[Bone](https://cakupan.example/laporan/cakupan/bone/)')
      .replace('CSV', '[CSV](<https://cakupan.example/laporan/data/a(1).csv>)')
      .replace('175', '[175](tel:175)'),
  ],
  [
    'signs of Markdown mean themselves',
    '<p>1. Satu_dua * tiga [x] a|b &lt;c&gt;</p><p># Bukan judul</p><p>- Bukan butir</p>',
    '1\\. Satu\\_dua \\* tiga \\[x\\] a\\|b \\<c>\n\n\\# Bukan judul\n\n\\- Bukan butir',
  ],
  [
    'bold ends where its end can be seen',
    '<p><strong>Program:</strong> apa <b>JKK </b><b>JK</b>M</p>',
    '**Program:** apa JKK JKM',
  ],
  [
    'lists, and sources under their own numbers',
    '<ul><li>Satu<ul><li>Dalam</li></ul></li><li>Dua</li></ul><ol class="refs"><li id="s7"><span class="i">7</span><div><b>Judul.</b> 9% <a class="shut" href="#m7">Tutup</a></div></li></ol>',
    '- Satu\n\n  - Dalam\n\n- Dua\n\n7. **Judul.** 9%',
  ],
  [
    'a table has its title, its heads and every cell',
    '<table><caption>Angka 2024</caption><thead><tr><th>Tempat</th><th>Angka</th></tr></thead><tbody><tr><th>Bone</th><td><data value="1">1</data><ul><li>a</li><li>b</li></ul></td></tr><tr><td colspan="2">Belum ada</td></tr></tbody></table>',
    '**Angka 2024**\n\n| Tempat | Angka |\n| --- | --- |\n| Bone | 1 a b |\n| Belum ada |  |',
  ],
  [
    'a picture is what is said of it; what is not heard is left out',
    '<figure><svg role="img" aria-label="Batang: 5%"><text>5%</text></svg><svg aria-hidden="true"><text>6</text></svg><span aria-hidden="true">7</span><figcaption>Judul</figcaption></figure>',
    'Batang: 5%\n\nJudul',
  ],
  [
    'terms and what is said of them',
    '<dl><div><dt>Kata siapa?</dt><dd>BPS</dd></div><dt>Satuan</dt><dd>orang</dd></dl>',
    '- Kata siapa? BPS\n- Satuan: orang',
  ],
  [
    'a table of others is left out with its picture and its sources, and where to get it stays',
    '<figure id="fig-a"><figcaption>Judul</figcaption><p>Menurut BPS.[1]</p><ol><li>Bali 8%</li></ol><div class="small">Catatan.</div><details><summary>Tabel</summary><table><tr><td><data value="8">8</data></td></tr></table><div class="small" data-withheld><p>Mintalah kepada pemiliknya.</p></div></details></figure><table><tr><td>4</td></tr></table><section><h2>Sumber</h2><ol class="refs"><li><span class="i">1</span> 8%, Bali. <a class="shut" href="#fig-a">Tutup</a></li></ol></section>',
    'Judul\n\nCatatan.\n\nMintalah kepada pemiliknya.\n\n|  |\n| --- |\n| 4 |',
  ],
  [
    'forms, and what needs a script or a screen, are left out',
    '<form><label>Upah</label></form><div class="scripted">Salin</div><nav class="contents screen"><a href="#a">A</a></nav><template>1</template><p hidden>2</p><pre>Kepada\nYth.  Badan</pre>',
    '```\nKepada\nYth.  Badan\n```',
  ],
])('%s', (_, html, markdown) => {
  expect(body(html)).toBe(markdown);
});
