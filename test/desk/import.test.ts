import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { expect, it, test } from 'vitest';
import { checkFiles, readFiles } from '../../src/check/index.ts';
import { stamp } from '../../src/check/pairs/stamp.ts';
import { runImport } from '../../src/desk/import-command.ts';
import { smallSite } from '../check/small-site.ts';
import { temporaryFolder } from '../support/folders.ts';

const on = '2026-11-22';
const region = (id: string, code: string, name: string, level: string) => ({
  ...{ id, code, name: { id: name, en: name }, level, parent: 'indonesia', bps: null },
});
const places = [
  region('maros', '73.09', 'Maros', 'regency'),
  region('gowa', '73.06', 'Gowa', 'regency'),
  region('kota-bima', '52.72', 'Kota Bima', 'city'),
  region('kab-bima', '52.06', 'Kabupaten Bima', 'regency'),
];

/** A project with a few places, and a table in a folder beside it with its map. */
async function projectWith(name: string, table: string | Uint8Array, map?: object) {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  const path = join(root, 'data/regions.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { regions: object[] };
  writeFileSync(path, JSON.stringify({ ...file, regions: [...file.regions, ...places] }));
  const news = JSON.parse(readFileSync(join(root, 'data/sources/news.json'), 'utf8')) as object;
  writeFileSync(
    join(root, 'data/sources/branch.json'),
    JSON.stringify({ ...news, id: 'branch', published: '2026-11', url: null }),
  );
  for (const [stamped, text] of stamp(readFiles(root))) writeFileSync(join(root, stamped), text);
  const folder = await temporaryFolder();
  writeFileSync(join(folder, name), table);
  if (map) writeFileSync(join(folder, 'branch.map.json'), JSON.stringify(map));
  const run = (...more: string[]) =>
    runImport([join(folder, name), '--source', 'branch', '--root', root, ...more], undefined, on);
  const recordOf = (place: string) => {
    const at = join(root, `data/observations/${place}/branch.json`);
    return existsSync(at)
      ? (JSON.parse(readFileSync(at, 'utf8')) as { observations: object[] }).observations
      : [];
  };
  return { root, folder, run, recordOf };
}

/** An XLSX file of one sheet. */
function xlsx(rows: unknown[][], change: (sheet: WorkSheet) => void = () => undefined): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows);
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Tabel 1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}

it('takes in a statistical table with merged heads, footnotes and a row of sums', async () => {
  const table = xlsx(
    [
      ['Tabel 1. Peserta aktif menurut segmen'],
      [],
      ['Kabupaten/Kota', 'Peserta aktif', null],
      [null, 'PU', 'BPU'],
      ['(1)', '(2)', '(3)'],
      ['Maros 1)', 12345, '6.789*'],
      ['Kab. Gowa', 23456, '…'],
      ['Jumlah', 35801, '6.789'],
      ['1) Termasuk wilayah perairan.'],
      ['* Angka sementara.'],
    ],
    (sheet) => {
      sheet['!merges'] = [utils.decode_range('B3:C3'), utils.decode_range('A3:A4')];
      for (const cell of ['B6', 'B7', 'B8']) (sheet[cell] as { z: string }).z = '#,##0';
    },
  );
  const column = { indicator: 'participants', period: '2025-12' };
  const { run, recordOf } = await projectWith('tabel.xlsx', table, {
    heads: { row: 3, rows: 2 },
    place: { column: 'Kabupaten/Kota' },
    total: { name: 'Jumlah', region: null },
    marks: { '*': { id: 'Angka sementara.', en: 'Provisional.' } },
    columns: [
      { ...column, head: 'Peserta aktif / PU', segment: 'pu' },
      { ...column, head: 'Peserta aktif / BPU', segment: 'bpu' },
    ],
  });
  const { code, told } = run();
  expect(told).toContain('baris 9 dilewati sebagai catatan: 1) Termasuk wilayah perairan.');
  expect(told).toContain('jumlah kolom "Peserta aktif / PU" cocok: 35,801');
  expect(told).toContain('baru          B6     maros/participants/2025-12:pu@branch 12,345');
  expect(code, told).toBe(0);
  expect(recordOf('maros')).toEqual([
    {
      ...{ ...column, value: 12345, decimals: 0, printed: '12,345', population: null },
      ...{ status: 'dataset', segment: 'pu' },
      where: { part: 'table', row: 'Maros 1)', column: 'Peserta aktif / PU' },
    },
    {
      ...{ ...column, value: 6789, decimals: 0, printed: '6.789', population: null },
      ...{ status: 'dataset', segment: 'bpu' },
      where: { part: 'table', row: 'Maros 1)', column: 'Peserta aktif / BPU' },
      note: { id: 'Angka sementara.', en: 'Provisional.' },
    },
  ]);
  expect(recordOf('gowa')).toHaveLength(1);
});

/** Out of whom, in the words of a table. */
const outOf = { population: 'workers', populationWording: { id: 'pekerja', en: 'workers' } };

/** What a branch sends: a share beside its counts, percentages as text. */
const branch = {
  heads: { row: 1 },
  place: { column: 'Daerah' },
  columns: [
    {
      ...{ head: 'Cakupan', indicator: 'coverage', period: null, ...outOf },
      ...{ numerator: 'Terlindungi', denominator: 'Pekerja' },
    },
  ],
};
const list = (covered: string, share: string) =>
  xlsx([
    ['Daerah', 'Terlindungi', 'Pekerja', 'Cakupan'],
    ['Maros', covered, '24.690', share],
    ['Kota Bima', '1.000', '4.000', '25,0 persen'],
  ]);

it('takes in the list of a branch, percentages as text, and recomputes each share', async () => {
  const { root, folder, run, recordOf } = await projectWith(
    ...(['november.xlsx', list('12.345', '50,00%'), branch] as const),
  );
  expect(run()).toEqual({
    code: 1,
    told: 'Kolom "Cakupan" tidak menyebut masanya. Tambahkan --period, misalnya --period 2026-11.\nTidak ada yang ditulis: tabelnya belum terbaca seluruhnya.',
  });
  const period = ['--period', '2024-11'] as const;
  expect(run(...period, '--dry').told).toContain('4 berkas akan ditulis.');
  expect(recordOf('maros')).toEqual([]);
  expect(run(...period).code).toBe(0);
  expect(recordOf('kota-bima')).toMatchObject([
    { value: 25, decimals: 1, printed: '25,0 persen', numerator: { value: 1000 } },
  ]);
  expect(checkFiles(readFiles(root), { on })).toEqual([]);
  const again = run(...period).told;
  expect(again.match(/^sama /gm)).toHaveLength(2);
  expect(again).toContain('Tidak ada yang baru; tidak ada yang ditulis.');

  // Another month by the same map: the branch has typed a share wrong.
  writeFileSync(join(folder, 'desember.xlsx'), list('12.345', '55,00%'));
  const wrong = runImport(
    [join(folder, 'desember.xlsx'), '--source', 'branch', '--root', root, '--period', '2024-12'],
    'en',
    on,
  );
  expect(wrong.code).toBe(1);
  expect(wrong.told).toContain('implausible   D2     maros/coverage/2024-12@branch 55,00%');
  expect(wrong.told).toContain(
    'new           D3     kota-bima/coverage/2024-12@branch 25,0 persen',
  );
  expect(wrong.told).toContain('Nothing was written');
  expect(recordOf('kota-bima')).toHaveLength(1);
  const page = readFileSync(join(folder, 'desember.diff.html'), 'utf8');
  expect(page).toContain('<tr class="implausible"><td>D2</td><td>implausible</td>');
});

it('takes in a CSV with semicolons, and tells what is the same, revised, conflicting and new', async () => {
  const map = {
    heads: { row: 1 },
    place: { column: 'wilayah' },
    decimal: ',',
    columns: [{ head: 'persen', indicator: 'coverage', period: '2024', ...outOf }],
  };
  const { run, root } = await projectWith(
    ...(['a.csv', '\uFEFFwilayah;persen\nMAKASSAR;48,25\nMaros;"12,5"\n', map] as const),
  );
  const { code, told } = run();
  expect(told).toContain(
    'bertentangan  B2     makassar/coverage/2024@branch 48,25 (50.50 makassar/coverage/2024@release; 49.1',
  );
  expect(told).toContain('baru          B3     maros/coverage/2024@branch 12,5');
  expect(code, told).toBe(0);
  const csv = join(await temporaryFolder(), 'a.csv');
  writeFileSync(csv, 'wilayah;persen\nMakassar;48,25\nMaros;13,5\n');
  writeFileSync(csv.replace('.csv', '.map.json'), JSON.stringify(map));
  const second = runImport([csv, '--source', 'branch', '--root', root], undefined, on);
  expect(second.told).toContain('sama          B2');
  expect(second.told).toContain('berubah       B3     maros/coverage/2024@branch 13,5 (12.5');
  expect(second.code).toBe(1);
  // A number of a month revises none of its year.
  const [column] = map.columns;
  const monthly = { ...map, columns: [{ ...column, period: '2024-11' }] };
  writeFileSync(csv.replace('.csv', '.map.json'), JSON.stringify(monthly));
  const third = runImport([csv, '--source', 'branch', '--root', root, '--dry'], undefined, on);
  expect(third.told).toContain('bertentangan  B3     maros/coverage/2024-11@branch 13,5 (12.5');
});

it('takes in cells that are all as we print numbers ourselves', async () => {
  const names = ['Makassar', 'Maros', 'Gowa', 'Kota Bima', 'Kab. Bima'];
  const rows = names.map((name, nth) => `${name};1.23${String(nth)};2.34${String(nth)}`);
  const column = { indicator: 'participants', period: '2025-12' };
  const { run } = await projectWith('a.csv', ['a;pu;bpu', ...rows].join('\n'), {
    ...{ heads: { row: 1 }, place: { column: 'a' } },
    columns: ['pu', 'bpu'].map((segment) => ({ ...column, head: segment, segment })),
  });
  expect(run().code, run().told).toBe(0);
});

it('reads a code of two digits as a place, and a name as that of today’s borders', async () => {
  const column = { head: 'b', indicator: 'participants', period: '2025-12' };
  const heads = { row: 1 };
  const { run, root, folder } = await projectWith('a.csv', 'a;b\n73;1.234', {
    ...{ heads, place: { column: 'a', codes: 'kemendagri' }, columns: [column] },
  });
  const path = join(root, 'data/regions.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { regions: object[] };
  const before = region('sulsel-lama', '73', 'Sulsel Lama', 'province');
  const old = { ...before, also: ['Sulsel'], to: '2004' };
  const now = { ...region('sulsel', '73', 'Sulsel', 'province'), from: '2004' };
  const regions = [old, { ...now, succeeds: ['sulsel-lama'] }, ...file.regions];
  writeFileSync(path, JSON.stringify({ regions }));
  for (const [stamped, text] of stamp(readFiles(root))) writeFileSync(join(root, stamped), text);
  const line = 'baru          B2     sulsel/participants/2025-12@branch';
  expect(run('--dry').told).toContain(line);
  const byName = { heads, place: { column: 'a' }, columns: [column] };
  writeFileSync(join(folder, 'branch.map.json'), JSON.stringify(byName));
  writeFileSync(join(folder, 'a.csv'), 'a;b\nSulsel;1.234');
  expect(run('--dry').told).toContain(line);
});

it('writes a map to begin with, which knows where heads, places and numbers stand', async () => {
  const table = xlsx([
    ['Data'],
    ['No', 'Nama', 'Peserta'],
    ['1', 'Maros', '1.234'],
    ['2', 'Gowa', '2.345'],
  ]);
  const { run, folder } = await projectWith('baru.xlsx', table);
  expect(run().told).toContain('Belum ada peta untuk tabel ini');
  expect(JSON.parse(readFileSync(join(folder, 'baru.map.json'), 'utf8'))).toEqual({
    sheet: 'Tabel 1',
    heads: { row: 2, rows: 1 },
    place: { column: 'Nama', names: {} },
    columns: [
      { head: 'No', indicator: null, period: null, segment: 'all', population: null },
      { head: 'Peserta', indicator: null, period: null, segment: 'all', population: null },
    ],
  });
  expect(run().told).toContain('"columns.0.indicator" tidak dapat dipakai');
  expect(readdirSync(folder).sort()).toEqual(['baru.map.json', 'baru.xlsx']);
});

const one = (rows: string, more: object = {}) =>
  [
    rows,
    {
      ...{ heads: { row: 1 }, place: { column: 'a' } },
      columns: [{ head: 'b', indicator: 'coverage', period: '2024', population: 'workers' }],
      ...more,
    },
  ] as const;

test.each<[string, readonly [string, object], string]>([
  [
    'a place that nobody knows',
    one('a;b\nMaroz;1,5\nGowa;2,5'),
    'baris 2, kolom A: "Maroz" bukan daerah yang dikenal. Tulis id-nya dalam "place.names", misalnya maros, atau null bila barisnya dilewati.',
  ],
  [
    'a name of two places',
    one('a;b\nBima;1,5\nGowa;2,5'),
    'baris 2, kolom A: "Bima" nama beberapa daerah. Pilih dalam "place.names": kota-bima atau kab-bima.',
  ],
  [
    'thousands or decimals',
    one('a;b\nMaros;31.320'),
    'baris 2, kolom B ("b"): "31.320" dapat dibaca sebagai ribuan atau desimal. Tulis "decimal": "," atau "." pada peta.',
  ],
  [
    'words for a number',
    one('a;b\nMaros;belum ada'),
    'baris 2, kolom B ("b"): "belum ada" bukan angka. Tulis angkanya seperti tercetak, atau tambahkan teks ini ke "none" bila artinya tidak ada angka.',
  ],
  [
    'the mark of a footnote',
    one('a;b\nMaros;12,5*'),
    'baris 2, kolom B ("b"): "12,5*" bertanda "*". Tulis arti catatan kakinya dalam "marks", kedua bahasa, atau null bila bukan tentang angkanya.',
  ],
  [
    'a place named twice',
    one('a;b\nMaros;1,5\nKab. Maros;2,5'),
    'baris 3, kolom A: Kab. Maros (maros) sudah ada pada baris 2. Hapus salah satu, atau beri null dalam "place.names".',
  ],
  [
    'a code without a dot',
    one('a;b\n7309;1,5', { place: { column: 'a', codes: 'kemendagri' } }),
    'baris 2, kolom A: Kode "7309" tidak dikenal. Empat angka tanpa titik berarti lain di BPS dan di Kemendagri: tulis "codes" pada peta.',
  ],
  [
    'a column that is gone',
    one('a;c\nMaros;1,5'),
    'Kolom "b" pada peta tidak ada di tabel. Tulis salah satu: a; c.',
  ],
  [
    'sums that the rows do not give',
    one('a;b\nMaros;10\nGowa;20\nJumlah;40', {
      total: { name: 'Jumlah', region: null },
      columns: [{ head: 'b', indicator: 'participants', period: '2024' }],
    }),
    'baris 4, kolom B ("b"): jumlah "b" tercetak 40, tetapi baris-barisnya berjumlah 30. Cari baris yang kurang, atau jelaskan dalam "mismatch".',
  ],
  [
    'quotation marks that are not closed',
    one('a;b\n"Maros;1,5'),
    'CSV-nya rusak pada baris 2. Periksa tanda petik yang belum ditutup.',
  ],
])('refuses %s', async (_, [table, map], line) => {
  const { root, folder, run } = await projectWith('t.csv', table);
  writeFileSync(join(folder, 't.map.json'), JSON.stringify(map));
  const before = readFiles(root);
  const { code, told } = run();
  expect(told.split('\n')).toContain(line);
  expect(code).toBe(1);
  expect(readFiles(root)).toEqual(before);
});

it('takes in a range by both its ends, as the table prints it', async () => {
  const map = {
    heads: { row: 1 },
    place: { column: 'wilayah' },
    decimal: ',',
    columns: [{ head: 'persen', indicator: 'coverage', period: '2024', ...outOf }],
  };
  const { run, recordOf } = await projectWith(
    ...(['a.csv', 'wilayah;persen\nMaros;40–45,5%\nGowa;45 sampai 40\n', map] as const),
  );
  const both = run();
  expect(both.code).toBe(1);
  expect(both.told).toContain('"45 sampai 40" bukan angka');
  expect(recordOf('maros')).toEqual([]);
  const one = await projectWith(...(['a.csv', 'wilayah;persen\nMaros;40–45,5%\n', map] as const));
  expect(one.run()).toMatchObject({ code: 0 });
  expect(one.recordOf('maros')).toMatchObject([
    {
      value: 40,
      decimals: 0,
      bound: 'range',
      upTo: { value: 45.5, decimals: 1 },
      printed: '40–45,5%',
    },
  ]);
  expect(checkFiles(readFiles(one.root), { on })).toEqual([]);
});
