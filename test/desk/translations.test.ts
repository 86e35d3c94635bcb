import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTranslations } from '../../src/desk/translations-command.ts';
import { wordDiff } from '../../src/desk/word-diff.ts';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { cut, exchanged } from '../check/broken/accepted.ts';
import { changed, file, on, smallSite, type Change } from '../check/small-site.ts';
import { temporaryFolder } from '../support/folders.ts';

async function siteWith(path: string, from: string, to: string): Promise<string> {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));
  return root;
}

const run = (root: string, ...args: string[]) =>
  runTranslations(['--root', root, '--lang', 'en', ...args], undefined, on);

/** The lines of the table about what is not current, and the last one. */
const open = (told: string) => told.split('\n').filter((line) => !line.startsWith('current '));

test('says of the small site that all is current', () => {
  const { code, told } = run(smallSite);
  expect(code).toBe(0);
  expect(open(told)).toEqual(['All 29 are current.']);
});

test('lists what an edit of a page made stale, and no more once it was read', async () => {
  const root = await siteWith(file.aboutEn, 'Who writes', 'Who pays for');
  const { code, told } = run(root);
  expect(code).toBe(1);
  expect(open(told)[0]).toBe(`stale         ${file.aboutEn}`);
  expect(open(told).at(-1)).toBe('1 of 29 need work.');
  expect(run(root, '--stamp', file.aboutEn)).toEqual({
    code: 0,
    told: `${file.aboutEn} is noted as read in both languages.`,
  });
  expect(run(root, '--stamp', file.aboutEn).told).toBe(
    `${file.aboutEn} is noted already; nothing was changed.`,
  );
  expect(run(root).code).toBe(0);
});

test('names the texts of data that were not compared', async () => {
  const root = await siteWith(file.faqs, 'Can I join?', 'May I join?');
  expect(open(run(root).told).slice(0, 2)).toEqual([
    `stale         ${file.faqs}`,
    '    not compared yet: faqs.home-business.question',
  ]);
  run(root, '--stamp', file.faqs);
  expect(open(run(root).told).join(' ')).not.toContain('stale');
});

test('shows where languages differ, which no stamp excuses', async () => {
  const root = await siteWith(file.guide, 'Masa potongan sudah', 'Masa potongan belum');
  run(root, '--stamp', file.guideEn);
  const [row, detail] = open(run(root).told);
  expect(row).toBe(`unequal       ${file.guideEn}`);
  expect(detail).toContain('unequal-force');
});

test('counts a page in the wrong language as none, whoever has stamped it', async () => {
  const own = 'This page is written by the editors of the site, ';
  const root = await siteWith(file.about, 'Situs ini ditulis oleh ', own);
  run(root, '--stamp', file.aboutEn);
  const [row, detail] = open(run(root).told);
  expect(row).toBe(`unequal       ${file.aboutEn}`);
  expect(detail).toContain('wrong-language');
});

/** The small site with changes, both languages of them read. */
async function siteAfter(changes: readonly Change[]): Promise<string> {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  for (const [path, text] of stamp(changed(changes))) writeFileSync(join(root, path), text);
  return root;
}

const codesIn = (root: string) =>
  checkFiles(readFiles(root), { on }).map(({ code, severity }) => `${severity} ${code}`);

test.each([
  ['another order', exchanged, 'unequal-order'],
  ['another division of sentences', cut, 'unequal-sentences'],
])('accepts %s of one place until either text changes', async (_, changes, code) => {
  const root = await siteAfter(changes);
  expect(codesIn(root)).toContain(`error ${code}`);
  expect(run(root, '--accept', `${file.pressEn}:27`, 'the language needs it')).toEqual({
    code: 0,
    told: `The difference at ${file.pressEn}:27 is accepted (1). Once either text changes, this is asked again.`,
  });
  expect(codesIn(root)).toEqual(['note accepted-difference']);
  for (const [path, from, to] of [
    [file.press, 'pers menyebut <', 'pers itu menyebut <'],
    [file.pressEn, 'release says <', 'paper says <'],
  ] as const) {
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, path), text.replace(from, to));
    expect(codesIn(root)).toContain(`error ${code}`);
    writeFileSync(join(root, path), text);
  }
});

test('accepts no difference of what is said, nor a place without one', async () => {
  const root = await siteWith(file.aboutEn, 'This site is', 'This site is not');
  run(root, '--stamp', file.aboutEn);
  const { code, told } = run(root, '--accept', `${file.aboutEn}:7`, 'why not');
  expect(code).toBe(2);
  expect(told).toMatch(/^Only another order and division of sentences can be accepted\./);
  expect(told).toContain('unequal-force');
  expect(run(root, '--accept', `${file.aboutEn}:1`, 'why')).toEqual({
    code: 2,
    told: `There is no difference at ${file.aboutEn}:1 that could be accepted.`,
  });
  expect(run(root, '--accept', `${file.aboutEn}:7`).code).toBe(2);
});

test('shows a draft as one', async () => {
  const root = await siteWith(file.guideEn, 'summary:', 'translation: draft\nsummary:');
  expect(open(run(root).told)[0]).toBe(`draft         ${file.guideEn}`);
});

test('refuses a file that holds no languages, and an option nobody knows', () => {
  expect(run(smallSite, '--stamp', 'data/none.json')).toEqual({
    code: 2,
    told: 'data/none.json is no page or data file with texts in two languages.',
  });
  expect(run(smallSite, '--all').code).toBe(2);
  expect(run(smallSite, '--help').told).toMatch(/^Use: translations/);
});

test('shows what became of a text word by word', () => {
  expect(wordDiff('Anda wajib ikut.', 'Anda boleh ikut.')).toBe('Anda [-wajib-] {+boleh+} ikut.');
  expect(wordDiff('', 'Baru.')).toBe('{+Baru.+}');
  expect(wordDiff('a b', 'a b')).toBe('a b');
});
