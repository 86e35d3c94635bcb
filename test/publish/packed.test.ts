import { expect, test } from 'vitest';
import { archive, workbookBytes, type SheetCell } from '../../src/charts/workbook.ts';
import type { Recorded } from '../../src/check/finished/recorded.ts';
import { apartIn } from '../../src/publish/file-apart.ts';
import { ARCHIVE } from '../../src/publish/file-kinds.ts';
import { fileProblem } from '../../src/publish/file-checks.ts';

const [one, two, older] = ['a/coverage/2024@x', 'b/coverage/2024@x', 'a/coverage/2023@x'] as const;
const recorded: Recorded = {
  figures: new Map([
    [one, { value: '50.50', value_printed: '50.50', unit: 'percent' }],
    [two, { value: '25004000', value_printed: '25.004 million', unit: 'persons' }],
    [older, { value: '48.00', value_printed: '48.00', unit: 'percent' }],
  ]),
  payments: new Map(),
  rules: new Map(),
  asked: new Map(),
  askedRows: new Map(),
  pictures: new Map([['p', [one]]]),
  places: ['a', 'b'],
  alone: new Set(),
};
const asked: Recorded = {
  ...recorded,
  asked: new Map([one, two].map((ref) => [ref, ref[0] ?? ''])),
};
const apart = apartIn(['data/indicators/coverage-2023.id.xlsx', 'data/cakupan-2023.csv']);

const heads = { id: ['Angka', 'Rujukan'], en: ['Number', 'Reference'] };
type Line = [number: string, reference: string];
const rows = {
  one: ['50.50', one],
  two: ['25004000', two],
  older: ['48.00', older],
  rounded: ['51', one],
} satisfies Record<string, Line>;

const book = (lines: readonly Line[], locale: 'id' | 'en' = 'id', notes: readonly string[] = []) =>
  workbookBytes([
    {
      name: 'Data',
      head: heads[locale],
      rows: lines.map(([number, reference]): SheetCell[] => [{ number }, reference]),
      widths: [],
    },
    { name: 'Catatan & "lain"', rows: notes.map((note) => [note]), widths: [] },
  ]);

const belongsNot = (ref: string) => `${ref} does not belong here, or stands here twice; delete it.`;
const together =
  'a/coverage/2024@x and numbers of other places from a source with "reuse": "ask" stand in one file; a file may carry one place of it only until its owners agree.';

test.each([
  ['of a place', 'data/a.id.xlsx', [rows.one, rows.older], null],
  ['of a picture', 'data/figures/p.id.xlsx', [rows.one], null],
  ['of an indicator', 'data/indicators/coverage.id.xlsx', [rows.one, rows.two], null],
  ['of an indicator', 'data/indicators/coverage-2023.id.xlsx', [rows.older], null],
  ['of a report', 'data/releases/r.id.xlsx', [rows.two], null],
  [
    'of a place',
    'data/a.id.xlsx',
    [rows.rounded, rows.older],
    `${one}: its value is "51" here and "50.5" in the data; write it as the data have it.`,
  ],
  [
    'of a place',
    'data/a.id.xlsx',
    [rows.one],
    `1 number of the data is missing here, ${older} first; write them all.`,
  ],
  ['of a place', 'data/b.id.xlsx', [rows.two, rows.one], belongsNot(one)],
  ['of a report', 'data/releases/r.id.xlsx', [rows.one, rows.one], belongsNot(one)],
  [
    'of a report',
    'data/releases/r.id.xlsx',
    [['7', 'c/coverage/2024@x']],
    belongsNot('c/coverage/2024@x'),
  ],
  ['of a place', 'data/a.en.xlsx', [rows.one, rows.older], belongsNot('')],
] satisfies [string, string, Line[], string | null][])(
  'a workbook %s is held to the record: %s',
  async (whose, path, lines, words) => {
    const bytes = Buffer.from(await book(lines));
    const problem = fileProblem(`workbook ${whose}`, path, bytes, recorded, apart);
    expect(problem?.en ?? null).toBe(words);
  },
);

test('in English too, and what is no workbook cannot be read', async () => {
  const path = 'data/a.en.xlsx';
  const english = Buffer.from(await book([rows.one, rows.older], 'en'));
  expect(fileProblem('workbook of a place', path, english, recorded, apart)).toBeNull();
  expect(fileProblem('workbook of a place', path, Buffer.from('PK'), recorded)?.id).toBe(
    'berkas unduhan ini tidak dapat dibaca: kutipan, akhir baris, atau jumlah kolomnya keliru; tulis dengan src/charts/csv.ts, src/charts/workbook.ts, atau JSON.stringify.',
  );
});

test('a workbook carries what is still asked for of one place only, on whatever sheet', async () => {
  const said = async (lines: Line[], notes: string[]) => {
    const bytes = Buffer.from(await book(lines, 'id', notes));
    return fileProblem('workbook of a report', 'data/releases/r.id.xlsx', bytes, asked)?.en ?? null;
  };
  expect(await said([rows.one], [])).toBeNull();
  expect(await said([rows.one, rows.two], [])).toBe(together);
  expect(await said([rows.one], [`${two} juga`])).toBe(together);
});

const table = (...lines: string[]) =>
  ['reference,value,value_printed,unit', ...lines].map((line) => `${line}\r\n`).join('');
const line = { one: `${one},50.50,50.50,percent`, two: `${two},25004000,25.004 million,persons` };
const past = { 'cakupan-2023.csv': table(`${older},48.00,48.00,percent`) };

test.each([
  [{ ...past, 'README.en.md': 'All.', 'cakupan.csv': table(line.one, line.two) }, recorded, null],
  [
    { ...past, 'cakupan.csv': table(line.one) },
    recorded,
    `cakupan.csv in it: 1 number of the data is missing here, ${two} first; write them all.`,
  ],
  [
    { 'cakupan.csv': table(line.one, line.two) },
    recorded,
    `cakupan.csv in it: 1 number of the data is missing here, ${older} first; write them all.`,
  ],
  [{ 'cakupan.csv': table(line.one, line.two) }, asked, together],
  [{ 'README.en.md': `${one} and ${two}` }, asked, together],
])('an archive holds what each of its files may: %j', (files, records, words) => {
  const bytes = archive(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  );
  const problem = fileProblem(ARCHIVE, 'data/cakupan.zip', Buffer.from(bytes), records, apart);
  expect(problem?.en ?? null).toBe(words);
});

test('told in Indonesian too', () => {
  const bytes = archive({ 'cakupan.csv': Buffer.from('"') });
  const problem = fileProblem(ARCHIVE, 'data/cakupan.zip', Buffer.from(bytes), recorded);
  expect(problem?.id).toBe(
    'cakupan.csv di dalamnya: berkas unduhan ini tidak dapat dibaca: kutipan, akhir baris, atau jumlah kolomnya keliru; tulis dengan src/charts/csv.ts, src/charts/workbook.ts, atau JSON.stringify.',
  );
});
