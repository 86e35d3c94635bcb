import { cp, readdir, mkdir, readFile, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, test } from 'vitest';
import { runMigrate } from '../../src/desk/command.ts';
import { migrate } from '../../src/desk/migrate.ts';
import { temporaryFolder } from '../support/folders.ts';
import { record, recordRoot } from '../support/record.ts';
import { checkFiles, readFiles } from '../../src/check/index.ts';
import { on, smallSite } from '../check/small-site.ts';

type Json = Record<string, unknown>;

/** Every file below `data/` of a project, by path. */
function dataOf(root: string): Record<string, string> {
  const folder = join(root, 'data');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** A project with these files of data, besides which it has nothing. */
async function projectOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    const to = join(root, 'data', path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
  return root;
}

const folders = ['indicators', 'populations', 'sources', 'people', 'statements'];
const written = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

/** The data of a project as the first edition kept them, in the order in which readers saw them. */
function firstEdition(root: string): Record<string, string> {
  const records = record(root) as unknown as Record<string, Json[]>;
  const lists = folders.map((folder): [string, string] => {
    const own = (records[folder] ?? []).map((one) => without(one, 'order'));
    return [`${folder}.json`, written({ [folder]: own })];
  });
  const byRegion = Map.groupBy(records['observations'] ?? [], ({ region }) => String(region));
  const observations = [...byRegion].map(([region, own]): [string, string] => [
    `observations/${region}.json`,
    written({ region, observations: own.map((one) => without(one, 'region')) }),
  ]);
  return Object.fromEntries([...lists, ...observations]);
}

function without(record: Json, key: string): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

async function oldCopyOf(project: string): Promise<string> {
  const root = await projectOf(firstEdition(project));
  const moved = new Set([...folders, 'observations']);
  for (const part of await readdir(join(project, 'data'))) {
    if (moved.has(part)) continue;
    await cp(join(project, 'data', part), join(root, 'data', part), { recursive: true });
  }
  return root;
}

test.each([
  ['the record', recordRoot],
  ['the small site', smallSite],
])('moves %s of the first edition and loses nothing, not even the order', async (_, project) => {
  const root = await oldCopyOf(project);
  const done = migrate(root);
  expect(done.filter((one) => 'left' in one)).toEqual([]);
  expect(Object.keys(dataOf(root))).toEqual(Object.keys(dataOf(project)));
  const [before, after] = [record(project), record(root)];
  const names = (of: typeof before) => [of.indicators, of.statements].map(idsOf);
  expect(names(after)).toEqual(names(before));
  expect(unordered(after)).toEqual(unordered(before));
});

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

/** Records without their places in lists, which only have to give the same order. */
function unordered(records: object): unknown {
  return JSON.parse(
    JSON.stringify(records, (key, value: unknown) => (key === 'order' ? undefined : value)),
  );
}

/** A project as the first edition left it, with the small site of its tests as content and data. */
const firstEditionSite = join(import.meta.dirname, '../fixtures/first-edition');

async function copyOfFirstEdition(): Promise<string> {
  const root = await temporaryFolder();
  await cp(firstEditionSite, root, { recursive: true });
  return root;
}

/** What is told of words that come from the project of the command, whose number is that project's. */
const uncounted = (line: string) => line.replace(/ \d+ (?=records, as|catatan, seperti)/, ' N ');

test.each([
  [
    'id',
    [
      'data/segments.json ditulis: 7 catatan yang dulu tersimpan dalam kode.',
      'data/topics.json ditulis: 2 catatan yang dulu tersimpan dalam kode.',
      'data/units.json ditulis: 3 catatan yang dulu tersimpan dalam kode.',
      'data/search.json ditulis sebagai daftar kosong.',
      'data/termbase.json ditulis sebagai daftar kosong.',
      'data/vectors.json ditulis sebagai daftar kosong.',
      'data/words/names.json ditulis: N catatan, seperti pada Cakupan sendiri.',
      'data/words/things.json ditulis: N catatan, seperti pada Cakupan sendiri.',
      'data/words/quantities.json ditulis: N catatan, seperti pada Cakupan sendiri.',
      'data/site.json kini memuat zone, floor, addresses, footer, seperti dulu dalam kode.',
      'content/pages/about/en.mdx kini memuat path, menu, seperti dulu dalam kode.',
      'content/pages/about/id.mdx kini memuat path, menu, seperti dulu dalam kode.',
      'data/observations/: 6 angka belum memuat salinan dari sumbernya ("printed": null). Isi bila sumbernya Anda buka.',
      'Cap terjemahan: 4 halaman yang dulu sudah dibaca, dan teks dalam 21 berkas data sebagaimana dulu terbit.',
      'Jalankan npm run check, lalu simpan semuanya dalam satu commit.',
    ],
  ],
  [
    'en',
    [
      'data/segments.json was written: 7 records that the code used to hold.',
      'data/topics.json was written: 2 records that the code used to hold.',
      'data/units.json was written: 3 records that the code used to hold.',
      'data/search.json was written as an empty list.',
      'data/termbase.json was written as an empty list.',
      'data/vectors.json was written as an empty list.',
      'data/words/names.json was written: N records, as in Cakupan itself.',
      'data/words/things.json was written: N records, as in Cakupan itself.',
      'data/words/quantities.json was written: N records, as in Cakupan itself.',
      'data/site.json now holds zone, floor, addresses, footer, as the code used to.',
      'content/pages/about/en.mdx now holds path, menu, as the code used to.',
      'content/pages/about/id.mdx now holds path, menu, as the code used to.',
      'data/observations/: 6 numbers have no copy of what the source prints ("printed": null). Fill it in when you open the source.',
      'Stamps of translations: 4 pages read before, and the texts of 21 data files as they were published.',
      'Run npm run check, then commit it all at once.',
    ],
  ],
])('says of a project of the first edition what it wrote, in %s', async (lang, lines) => {
  const root = await copyOfFirstEdition();
  const { code, told } = runMigrate(['--root', root, '--lang', lang], undefined);
  expect(code).toBe(0);
  expect(told.split('\n').slice(7).map(uncounted)).toEqual(lines);
});

test('a project of the first edition gets all that the check asks for but what only people know', async () => {
  const root = await copyOfFirstEdition();
  migrate(root);
  const problems = checkFiles(readFiles(root), { on });
  expect(problems.map(({ file, line, code: what }) => `${file}:${String(line)} ${what}`)).toEqual([
    'content/explainers/self-employed/en.mdx:18 unopened-acronym',
    'content/explainers/self-employed/en.mdx:22 quantity',
    'content/explainers/self-employed/en.mdx:40 missing-attribute',
    'content/explainers/self-employed/en.mdx:40 plain-statistic',
    'content/explainers/self-employed/id.mdx:17 unopened-acronym',
    'content/explainers/self-employed/id.mdx:21 quantity',
    'content/explainers/self-employed/id.mdx:39 missing-attribute',
    'content/explainers/self-employed/id.mdx:39 plain-statistic',
    'data/channels.json:2 needed',
    'data/channels.json:2 needed',
    'data/indicators/active-participants-by-province.json:1 needed',
    'data/indicators/working-people.json:1 needed',
    'data/observations/indonesia/release.json:6 missing-parts',
    'data/observations/makassar/news.json:6 missing-parts',
    'data/observations/makassar/news.json:20 population-unnamed',
    'data/observations/makassar/release.json:6 missing-parts',
    ...[22, 36, 50, 57, 71].map((line) => `data/programs/bpu.json:${String(line)} unknown-law`),
    'data/programs/bpu.json:72 basis-source',
    'data/sources/law.json:7 unknown-law',
  ]);
});

test('the same project is not touched again', async () => {
  const root = await copyOfFirstEdition();
  runMigrate(['--root', root], undefined);
  const once = readFiles(root);
  expect(migrate(root)).toEqual([]);
  expect(readFiles(root)).toEqual(once);
});

test('what a project of the first edition already says for itself stays, and a page that changed since it was read stays stale', async () => {
  const root = await copyOfFirstEdition();
  const changes: [string, string, string][] = [
    ['data/site.json', '"base": "/",', '"base": "/", "zone": "Asia/Jakarta",'],
    [
      'data/site.json',
      '"base":',
      '"addresses": { "press": { "id": "warta", "en": "news" } },\n  "base":',
    ],
    ['content/pages/about/id.mdx', 'title: ', 'path: kantor\ntitle: '],
    ['content/pages/about/id.mdx', 'title: Tentang', 'title: Mengenal'],
  ];
  for (const [path, from, to] of changes) {
    const text = await readFile(join(root, path), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(root, path), text.replace(from, to));
  }
  await writeFile(join(root, 'data/segments.json'), '{ "segments": [] }\n');
  migrate(root);
  const files = readFiles(root);
  expect(files.get('data/site.json')).toContain('"zone": "Asia/Jakarta"');
  const { addresses } = JSON.parse(files.get('data/site.json') ?? '') as Record<string, object>;
  expect(addresses).toMatchObject({ press: { id: 'warta' }, coverage: { id: 'cakupan' } });
  expect(files.get('data/segments.json')).toBe('{ "segments": [] }\n');
  expect(files.get('content/pages/about/id.mdx')).toContain('path: kantor\n');
  expect(files.get('content/pages/about/id.mdx')).not.toContain('path: tentang');
  const stale = checkFiles(files, { on }).filter(({ code }) => code === 'translation-stale');
  expect(stale.map(({ file }) => file)).toEqual(['content/pages/about/en.mdx']);
});

const opening = {
  reference: 'makassar/coverage/2024@release',
  reason: { id: 'Baru.', en: 'New.' },
};

test.each([
  [
    'id',
    'data/regions.json: angka pembuka kini dipilih aturan; "headline" dihapus pada makassar. Tulis lagi dengan "because" bila redaksi memilih yang lain.',
  ],
  [
    'en',
    'data/regions.json: a rule now chooses what a place opens with; "headline" was removed from makassar. Write it again with "because" where the editors choose another.',
  ],
])('leaves to the rule what a place opens with, and says so in %s', async (lang, line) => {
  const root = await copyOfFirstEdition();
  const regions = join(root, 'data/regions.json');
  const before = await readFile(regions, 'utf8');
  const headline = `"headline": ${JSON.stringify(opening)}`;
  await writeFile(regions, before.replace('"bps": "7371"', `"bps": "7371",\n      ${headline}`));
  const { told } = runMigrate(['--root', root, '--lang', lang], undefined);
  expect(told.split('\n')).toContain(line);
  expect(await readFile(regions, 'utf8')).toBe(before);
});

it('changes nothing the second time', async () => {
  const root = await oldCopyOf(smallSite);
  migrate(root);
  const once = dataOf(root);
  expect(migrate(root)).toEqual([]);
  expect(dataOf(root)).toEqual(once);
  expect(runMigrate(['--root', root], undefined)).toEqual({
    code: 0,
    told: 'Semua data sudah berbentuk baru; tidak ada yang diubah.',
  });
});

it('keeps numbers, unknown keys and lines as they were written', async () => {
  const root = await projectOf({
    'sources.json': `\uFEFF{\r\n  "$schema": "../x.json",\r\n  "sources": [\r\n    {\r\n      "id": "a",\r\n      "unknown": [\r\n        1.50, 1e2\r\n      ]\r\n    },\r\n    { "id": "b" }\r\n  ]\r\n}\r\n`,
    'observations/kota.json': `{ "region": "kota", "observations": [
    { "source": "a", "value": 50.50, "x": { "source": 1 } },
    {
      "value": 3.0,
      "source": "b"
    },
    { "value": 7, "source": "a", "y": null }
  ] }`,
  });
  migrate(root);
  expect(dataOf(root)).toEqual({
    'sources/a.json': '{\n  "id": "a",\n  "unknown": [\n    1.50, 1e2\n  ]\n}\n',
    'sources/b.json': '{ "id": "b" }\n',
    'observations/kota/a.json':
      '{\n  "observations": [\n    { "value": 50.50, "x": { "source": 1 } },\n    { "value": 7, "y": null }\n  ]\n}\n',
    'observations/kota/b.json':
      '{\n  "observations": [\n    {\n      "value": 3.0\n    }\n  ]\n}\n',
  });
});

it('writes down an order that names of files would not give, and only where readers see it', async () => {
  const root = await projectOf({
    'indicators.json': '{ "indicators": [{ "id": "b", "x": 1 }, { "id": "a" }] }',
    'statements.json':
      '{ "statements": [{ "id": "b", "source": "s" }, { "id": "d", "source": "t" }, { "id": "a", "source": "s" }, { "id": "e", "source": "t" }] }',
    'people.json': '{ "people": [{ "id": "b" }, { "id": "a" }] }',
  });
  migrate(root);
  expect(dataOf(root)).toEqual({
    'indicators/a.json': '{ "id": "a", "order": 20 }\n',
    'indicators/b.json': '{ "id": "b", "order": 10, "x": 1 }\n',
    'people/a.json': '{ "id": "a" }\n',
    'people/b.json': '{ "id": "b" }\n',
    'statements/a.json': '{ "id": "a", "order": 20, "source": "s" }\n',
    'statements/b.json': '{ "id": "b", "order": 10, "source": "s" }\n',
    'statements/d.json': '{ "id": "d", "source": "t" }\n',
    'statements/e.json': '{ "id": "e", "source": "t" }\n',
  });
});

test.each<[string, Record<string, string | Uint8Array>, string, string]>([
  [
    'broken JSON',
    { 'sources.json': '{ "sources": [\n  { "id": "a" },\n  { "id": "b", }\n] }' },
    'data/sources.json dibiarkan seperti semula: JSON-nya rusak pada baris 3. Jalankan npm run check untuk melihat salahnya.',
    'data/sources.json was left as it was: its JSON is broken on line 3. Run npm run check to see how.',
  ],
  [
    'a key twice',
    { 'sources.json': '{ "sources": [\n  { "id": "a",\n    "id": "b" } ] }' },
    'data/sources.json dibiarkan seperti semula: JSON-nya rusak pada baris 3. Jalankan npm run check untuk melihat salahnya.',
    'data/sources.json was left as it was: its JSON is broken on line 3. Run npm run check to see how.',
  ],
  [
    'another encoding',
    { 'people.json': new Uint8Array([0x7b, 0xe9, 0x7d]) },
    'data/people.json dibiarkan seperti semula: tidak disimpan sebagai UTF-8. Simpan ulang sebagai UTF-8.',
    'data/people.json was left as it was: it is not saved as UTF-8. Save it again as UTF-8.',
  ],
  [
    'a key beside the list',
    { 'people.json': '{ "people": [{ "id": "a" }], "catatan": "Lama." }' },
    'data/people.json dibiarkan seperti semula: kunci "catatan" tidak punya tempat dalam bentuk baru. Hapus, atau pindahkan ke catatannya.',
    'data/people.json was left as it was: its key "catatan" has no place in the new form. Delete it, or move it into the records.',
  ],
  [
    'no list',
    { 'people.json': '{ "people": { "id": "a" } }' },
    'data/people.json dibiarkan seperti semula: tidak memuat daftar "people". Tulis catatannya dalam daftar itu.',
    'data/people.json was left as it was: it holds no list "people". Put its records into that list.',
  ],
  [
    'a record that cannot name a file',
    { 'people.json': '{ "people": [\n  { "id": "a" },\n  { "id": "A b" }] }' },
    'data/people.json dibiarkan seperti semula: catatan pada baris 3 tidak punya "id" yang dapat menjadi nama berkas. Pakai huruf kecil, angka, dan tanda hubung.',
    'data/people.json was left as it was: the record on line 3 has no "id" that can name a file. Use lower-case letters, digits and hyphens.',
  ],
  [
    'a name twice',
    { 'people.json': '{ "people": [\n  { "id": "a" },\n  { "id": "a", "x": 1 }] }' },
    'data/people.json dibiarkan seperti semula: "a" dipakai dua kali, lagi pada baris 3. Beri nama lain, atau hapus yang rangkap.',
    'data/people.json was left as it was: "a" is used twice, again on line 3. Give it another name, or delete the double one.',
  ],
  [
    'numbers of another region',
    { 'observations/kota.json': '{ "region": "desa", "observations": [] }' },
    'data/observations/kota.json dibiarkan seperti semula: "region" berisi "desa", bukan nama berkasnya. Samakan keduanya.',
    'data/observations/kota.json was left as it was: its "region" is "desa", not the name of the file. Make both the same.',
  ],
  [
    'a record that is there already and says something else',
    { 'people.json': '{ "people": [{ "id": "a", "x": 1 }] }', 'people/a.json': '{ "id": "a" }' },
    'data/people.json dibiarkan seperti semula: data/people/a.json sudah ada dan isinya lain. Pilih salah satu.',
    'data/people.json was left as it was: data/people/a.json is there already and says something else. Choose one of them.',
  ],
  [
    'a number that is there already and says something else',
    {
      'observations/kota.json':
        '{ "region": "kota", "observations": [{ "indicator": "a", "period": "2024", "value": 1, "source": "s" }] }',
      'observations/kota/s.json':
        '{ "observations": [{ "indicator": "a", "period": "2024", "value": 2 }] }',
    },
    'data/observations/kota.json dibiarkan seperti semula: data/observations/kota/s.json sudah ada dan isinya lain. Pilih salah satu.',
    'data/observations/kota.json was left as it was: data/observations/kota/s.json is there already and says something else. Choose one of them.',
  ],
])('leaves a file with %s whole, and says why', async (_, files, id, en) => {
  const root = await projectOf(files);
  const before = dataOf(root);
  expect(runMigrate(['--root', root], undefined)).toEqual({
    code: 1,
    told: `${id}\nPerbaiki, lalu jalankan npm run migrate sekali lagi.`,
  });
  expect(runMigrate(['--root', root, '--lang', 'en'], undefined).told).toBe(
    `${en}\nMend it, then run npm run migrate once more.`,
  );
  expect(dataOf(root)).toEqual(before);
});

it('moves what it can beside what it cannot', async () => {
  const root = await projectOf({ 'people.json': '{', 'sources.json': '{"sources":[{"id":"a"}]}' });
  expect(runMigrate(['--root', root, '--lang=en'], undefined).told.split('\n')).toEqual([
    'data/people.json was left as it was: its JSON is broken on line 1. Run npm run check to see how.',
    'data/sources.json became 1 file in data/sources/.',
    'Mend it, then run npm run migrate once more.',
  ]);
  expect(dataOf(root)).toEqual({ 'people.json': '{', 'sources/a.json': '{"id":"a"}\n' });
});

it('takes in what an old branch brought along, beside what has the new form', async () => {
  const one = '{ "indicator": "a", "period": "2024", "value": 1.0 }';
  const root = await projectOf({
    'people.json': '{ "people": [{ "id": "a" }, { "id": "b" }] }',
    'people/a.json': '{\n  "id": "a"\n}\n',
    'observations/kota.json': `{ "region": "kota", "observations": [
      { "indicator": "a", "period": "2024", "value": 1, "source": "s" },
      { "indicator": "a", "period": "2025", "value": 2, "source": "s" }] }`,
    'observations/kota/s.json': `{ "observations": [${one}] }`,
  });
  expect(migrate(root).every((moved) => 'folder' in moved)).toBe(true);
  expect(dataOf(root)).toEqual({
    'observations/kota/s.json': `{\n  "observations": [\n    ${one},\n    { "indicator": "a", "period": "2025", "value": 2 }\n  ]\n}\n`,
    'people/a.json': '{\n  "id": "a"\n}\n',
    'people/b.json': '{ "id": "b" }\n',
  });
});

it('writes nothing where it cannot write all', async () => {
  const root = await projectOf({
    'people.json': '{ "people": [{ "id": "a" }] }',
    'sources.json': '{ "sources": [{ "id": "a" }] }',
  });
  await writeFile(join(root, '.cakupan'), 'no folder');
  expect(() => migrate(root)).toThrow();
  expect(Object.keys(dataOf(root))).toEqual(['people.json', 'sources.json']);
});

it('leaves no trace of its work', async () => {
  const root = await projectOf({ 'people.json': '{ "people": [{ "id": "a" }] }' });
  migrate(root);
  expect(readdirSync(join(root, '.cakupan'))).toEqual([]);
  expect(await readFile(join(root, 'data/people/a.json'), 'utf8')).toBe('{ "id": "a" }\n');
});

it.each([
  [['--help'], 0, 'Use: migrate [--root FOLDER] [--lang id|en].'],
  [['--dry'], 2, 'The option "--dry" cannot be used. Use: migrate [--root FOLDER] [--lang id|en].'],
  [['all'], 2, 'The option "all" cannot be used. Use: migrate [--root FOLDER] [--lang id|en].'],
])('answers %j', (args, code, told) => {
  expect(runMigrate(args, 'en')).toEqual({ code, told });
});
