import { expect, it, test } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { isForeign, spokenIn } from '../../src/i18n/spoken.ts';
import { changed, file, on, type Change } from './small-site.ts';

/** What is told of the language of texts once every translation was read anew. */
const linesAfter = (...changes: Change[]) =>
  checkFiles(stamp(changed(changes)), { on })
    .filter(({ code }) => code === 'wrong-language')
    .flatMap((problem) => [asLine(problem, 'id'), asLine(problem, 'en')]);

it('tells of a paragraph in another language, word for word', () => {
  const english = 'This page is written by the editors of the site, ';
  expect(linesAfter([file.about, 'Situs ini ditulis oleh ', english])).toEqual([
    'content/pages/about/id.mdx:6:1  wrong-language  "This page is written by the …" berbahasa lain daripada tempatnya. Tulis dalam bahasa halaman atau kunci itu; bila ini kutipan asli, ceritakan isinya.',
    'content/pages/about/id.mdx:6:1  wrong-language  "This page is written by the …" is in another language than its place is for. Write it in the language of that page or key; if it is a quotation, tell what it says.',
  ]);
});

it('tells of front matter and of data, too', () => {
  const summary = 'summary: Ini ditulis oleh redaksi untuk pembaca, dan tidak untuk dijual.';
  expect(linesAfter([file.aboutEn, 'summary: Who writes this site.', summary])).toHaveLength(2);
  const path = 'data/people/mintje-wattu.json';
  const role = /"role": \{[^}]*\}/.exec(changed([]).get(path) ?? '')?.[0] ?? '';
  const english =
    '"role": { "id": "Who is asked by the editors and is not in the office", "en": "Head" }';
  expect(linesAfter([path, role, english])).toHaveLength(2);
});

it('tells of what is the same in both languages as untranslated alone', () => {
  const lineOf = (path: string) => changed([]).get(path)?.trimEnd().split('\n').at(-1) ?? '';
  const own = 'Laman ini untuk pekerja dan keluarga yang tidak tahu haknya.';
  const same: Change[] = [
    [file.about, lineOf(file.about), own],
    [file.aboutEn, lineOf(file.aboutEn), own],
  ];
  expect(linesAfter(...same)).toEqual([]);
  const codes = checkFiles(stamp(changed(same)), { on }).map(({ code }) => code);
  expect(codes).toContain('untranslated');
});

test.each([
  ['Half of the workers are not covered.', 'en'],
  ['Separuh pekerja di kota itu belum terlindungi, dan tidak tahu iurannya.', 'id'],
  ['BPJS Ketenagakerjaan', null],
  ['Rp16.800', null],
  ['The word “yang” is not for all.', 'en'],
])('%s is in %s', (text, spoken) => {
  expect(spokenIn(text)).toBe(spoken);
});

test('a language that cannot be told apart is judged by nobody', () => {
  expect(isForeign('Half of the workers are not covered.', 'jv')).toBe(false);
  expect(isForeign('Half of the workers are not covered.', 'id')).toBe(true);
});
