import { expect, test } from 'vitest';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { changed, file, on, smallSite } from './small-site.ts';

const codes = (files: ReadonlyMap<string, string>) =>
  checkFiles(files, { on }).map(({ file, code }) => `${file} ${code}`);

test('files whose translations were read are as they were', () => {
  const files = readFiles(smallSite);
  expect(stamp(files)).toEqual(files);
});

test('a sentence edited in the first language makes its translation stale until it is stamped', () => {
  const edited = changed([[file.about, 'Situs ini', 'Laman ini']]);
  expect(codes(edited)).toEqual([`${file.aboutEn} translation-stale`]);
  const stamped = stamp(edited);
  expect(codes(stamped)).toEqual([]);
  const others = [...stamped].filter(([path, text]) => edited.get(path) !== text);
  expect(others.map(([path]) => path)).toEqual([file.aboutEn]);
});

test('a translation that says nothing of it is marked', () => {
  const unmarked = changed([
    [file.aboutEn, /^translationOf:.*\n/m.exec(textOf(file.aboutEn))?.[0] ?? '', ''],
  ]);
  expect(codes(unmarked)).toEqual([`${file.aboutEn} translation-unmarked`]);
  expect(codes(stamp(unmarked))).toEqual([]);
});

test('where the first language is the translation, it is the one that is stamped', () => {
  const turned = changed([
    [file.aboutEn, /^translationOf:.*\n/m.exec(textOf(file.aboutEn))?.[0] ?? '', ''],
    [file.about, '\n---\n', "\ntranslationOf: '000000000000'\n---\n"],
  ]);
  const stamped = stamp(turned);
  expect(codes(stamped)).toEqual([]);
  expect(stamped.get(file.aboutEn)).toBe(turned.get(file.aboutEn));
});

test('what is a draft, or cannot be read, stays as it is', () => {
  const draft = changed([
    [
      file.aboutEn,
      /^translationOf:.*$/m.exec(textOf(file.aboutEn))?.[0] ?? '',
      'translation: draft',
    ],
  ]);
  expect(stamp(draft)).toEqual(draft);
  const broken = changed([[file.aboutEn, 'title: ', 'title: [']]);
  expect(stamp(broken)).toEqual(broken);
});

function textOf(path: string): string {
  return readFiles(smallSite).get(path) ?? '';
}
