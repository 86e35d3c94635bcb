import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runCheck } from '../../src/check/command.ts';
import { fixesOf } from '../../src/check/fixes/fixes.ts';
import { withJsonForm } from '../../src/check/fixes/json-fixes.ts';
import { renamesOf } from '../../src/check/fixes/name-fixes.ts';
import {
  withHyphens,
  withoutHidden,
  withStraightQuotes,
} from '../../src/check/fixes/text-fixes.ts';
import { writeFixed } from '../../src/check/fixes/write.ts';
import { checkFiles, readFiles } from '../../src/check/index.ts';
import { changed, file, on, smallSite, textOf, type Change } from './small-site.ts';

/** What stands on a page after mends, and what is then still wrong with it. */
function after(changes: readonly Change[]) {
  const { files, done } = fixesOf(changed(changes), { on });
  const left = checkFiles(files, { on }).map(({ code }) => code);
  return { files, done: done.map(({ kind }) => kind), left };
}

describe('a text is mended where the cure is certain', () => {
  test.each([
    ['a soft hyphen', withoutHidden, 'cakup\u00ADan', 'cakupan', 1],
    ['a space without width', withoutHidden, 'pe\u200Bkerja', 'pekerja', 1],
    ['a space of another width', withoutHidden, 'dua\u2003kali', 'dua kali', 1],
    ['letters turned round stay', withoutHidden, 'a\u202Ecb', 'a\u202Ecb', 0],
    ['a control character stays', withoutHidden, 'a\u0007b', 'a\u0007b', 0],
    ['bullets of Word', withHyphens, '---\n---\n•\tSatu\n  o\tDua', '---\n---\n- Satu\n  - Dua', 2],
    ['no bullet inside a line', withHyphens, '---\n---\nSatu • dua', '---\n---\nSatu • dua', 0],
    ['none in code', withHyphens, '---\n---\n```\n•\tx\n```', '---\n---\n```\n•\tx\n```', 0],
    [
      'curly quotes of a tag, not of its sentence',
      withStraightQuotes,
      '---\n---\n“Itu” <Term of=“bpu” />',
      '---\n---\n“Itu” <Term of="bpu" />',
      1,
    ],
    ['commas of JSON', withJsonForm, '{\n"a": 1\n"b": [2,],\n}', '{\n"a": 1,\n"b": [2]\n}', 3],
    ['curly quotes of JSON', withJsonForm, '{ “a”: “b” }', '{ "a": "b" }', 2],
    [
      'words of other languages',
      withJsonForm,
      '{ a: True, "b": None }',
      '{ "a": true, "b": null }',
      3,
    ],
    ['a decimal comma', withJsonForm, '{ "a": 47,62 }', '{ "a": 47.62 }', 1],
    ['thousands or decimals stay', withJsonForm, '{ "a": 47,623 }', '{ "a": 47,623 }', 0],
    ['a missing bracket stays', withJsonForm, '{ "a": [1, }', '{ "a": [1, }', 0],
  ] as const)('%s', (_, mend, text, mended, count) => {
    expect(mend(text)).toEqual({ text: mended, count });
  });
});

it('gives a number of the data its tag, in prose and in front matter, and the pair stays read', () => {
  const tag = '<Stat of="makassar/coverage/2024@release" />';
  const { files, done, left } = after([
    [file.coverage, tag, '50,50 persen'],
    [file.coverageEn, tag, '50.50 per cent'],
    [file.coverage, 'Apa arti angka', 'Apa arti 50,50%'],
    [file.coverageEn, 'What the', 'What 50.50% and the'],
  ]);
  expect(files.get(file.coverage)).toContain(`cakupannya ${tag}.`);
  expect(files.get(file.coverage)).toContain('Apa arti [[makassar/coverage/2024@release]] cakupan');
  expect(files.get(file.coverageEn)).toContain(`coverage at ${tag}.`);
  expect(done).toEqual(['tag', 'tag', 'tag', 'tag']);
  expect(left.filter((code) => code.startsWith('bare'))).toEqual([]);
});

describe('what may be several things is left to people', () => {
  test.each([
    ['a value of two digits', '50 persen'],
    ['a value of another place', '1.000.000'],
    ['a value in the form of the other language', '50.50 persen'],
  ])('%s', (_, written) => {
    const { files, done } = after([
      [file.coverage, '<Stat of="makassar/coverage/2024@release" />', written],
    ]);
    expect(files.get(file.coverage)).toContain(written);
    expect(done).toEqual([]);
  });
});

it('renews the stamp of what was read, because no mend changes what is said', () => {
  const { done, left } = after([[file.about, 'situs', 'si\u00ADtus']]);
  expect(done).toEqual(['hidden']);
  expect(left).toEqual([]);
  const stale = after([[file.about, 'Siapa yang', 'Si\u00ADapa pun yang']]);
  expect(stale.left).toEqual(['translation-stale']);
});

describe('a file gets the name that was meant', () => {
  test.each([
    ['content/pages/About_Us/ID.MDX', 'content/pages/about-us/id.mdx'],
    ['content/press/2025-03-17 Makassar/en.md', 'content/press/2025-03-17-makassar/en.mdx'],
    ['data/sources/BPS_2024.JSON', 'data/sources/bps-2024.json'],
  ])('%s', (from, to) => {
    expect(renamesOf(new Map([[from, '']]))).toEqual([{ from, to }]);
  });

  it('not where another has it, another file names it, or half a folder would stay', () => {
    const [from, to] = ['content/pages/About/id.mdx', 'content/pages/about/id.mdx'];
    expect(renamesOf(new Map([from, to].map((path) => [path, ''])))).toEqual([]);
    const link = ['content/pages/data/id.mdx', '[…](../About/id.mdx)'] as const;
    expect(renamesOf(new Map([[from, ''], link]))).toEqual([]);
  });
});

describe('the command', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cakupan-fix-'));
    cpSync(smallSite, root, { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const write = (text: string) => {
    writeFileSync(join(root, file.about), text);
  };

  it('writes what it mended, and tells of it and of what remains', async () => {
    write(textOf(file.about).replace('situs', 'si\u00ADtus').replace('redaksi]', 'redaksi 7]'));
    const { code, told } = await runCheck(['--fix', '--root', root, '--on', on], undefined);
    expect(code).toBe(1);
    expect(told?.split('\n').slice(0, 2)).toEqual([
      `${file.about}  dibetulkan  1 karakter tersembunyi atau spasi asing dibetulkan.`,
      'Yang tersisa:',
    ]);
    expect(told).toContain('bare-number');
    expect(readFileSync(join(root, file.about), 'utf8')).not.toContain('\u00AD');
    write(textOf(file.about));
    const again = await runCheck(['--fix', '--root', root, '--on', on, '--lang', 'en'], undefined);
    expect(again).toEqual({
      code: 0,
      told: `There is nothing whose cure is certain.\nNo problems in ${String(changed([]).size)} files.`,
    });
  });

  it('does not write over what changed since it was read', () => {
    const read = new Map(readFiles(root)).set(file.about, 'as it was read');
    const fixed = fixesOf(new Map(read).set(file.about, 'mended'), { on });
    expect(writeFixed(root, read, fixed)).toEqual([file.about]);
    expect(readFileSync(join(root, file.about), 'utf8')).toBe(textOf(file.about));
  });
});
