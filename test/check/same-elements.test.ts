import { expect, test } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { problemWords } from '../../src/check/reports/problem.ts';
import { elementNames } from '../../src/vocabulary/index.ts';
import { paid } from './broken/payments.ts';
import { changed, file, on } from './small-site.ts';

/** Elements in which the languages may differ: they only word what is said. */
const WORDING = ['Term'];

/** Each other element, as it stands in a page. */
const WRITTEN: Record<string, string> = {
  Stat: 'Angkanya <Stat of="makassar/coverage/2024@release" />.',
  Paid: 'Anggarannya <Paid of="budget" />.',
  Absent: '<Absent of="makassar/coverage/2019">Angka lama belum ada.</Absent>',
  Person: 'Yang bicara <Person of="mintje-wattu" />.',
  Rule: 'Iurannya <Rule of="bpu/jkm" />.',
  While: '<While rule="bpu/jkm">Ada iurannya.</While>',
  Else: '<Else rule="bpu/jkm">Belum ada iurannya.</Else>',
  Said: '<Said of="makassar-above-national" />',
  Figure: '<Figure of="members" />',
  Contributions: '<Contributions for="bpu" />',
  Channel: '<Channel of="call-centre" />',
  Faq: '<Faq of="home-business" />',
  Note: '<Note kind="warning">\n\nJangan terlambat.\n\n</Note>',
  Plain: 'Formulir <Plain kind="form">1721-A1</Plain>.',
};

test('every element may differ between the languages or is tried here', () => {
  const known = [...WORDING, ...Object.keys(WRITTEN)];
  expect([...elementNames].sort()).toEqual(known.sort());
});

test('what one language states, the other lacks in vain', () => {
  const [page, partner] = [file.about, file.aboutEn].map((path) => changed([]).get(path) ?? '');
  const missed = Object.entries(WRITTEN).filter(([name, written]) => {
    const files = changed([
      paid(),
      [file.about, page ?? '', `${page ?? ''}\n${written}\n`],
      [file.aboutEn, partner ?? '', `${partner ?? ''}\nWords that state nothing.\n`],
    ]);
    // Where the whole block is of another kind, that is what is told.
    return !checkFiles(files, { on }).some(
      (one) =>
        one.code === 'unequal-blocks' ||
        (one.code === 'unequal-element' && problemWords(one, 'en').message.includes(`<${name}`)),
    );
  });
  expect(missed.map(([name]) => name)).toEqual([]);
});

test('a warning is no mere information in the other language, whatever its title', () => {
  const [page, partner] = [file.about, file.aboutEn].map((path) => changed([]).get(path) ?? '');
  const codesOf = (kind: string) =>
    checkFiles(
      stamp(
        changed([
          [
            file.about,
            page ?? '',
            `${page ?? ''}\n<Note kind="warning" title="Awas">\n\nIni penting.\n\n</Note>\n`,
          ],
          [
            file.aboutEn,
            partner ?? '',
            `${partner ?? ''}\n<Note kind="${kind}" title="Mind">\n\nThis matters.\n\n</Note>\n`,
          ],
        ]),
      ),
      { on },
    ).map(({ code }) => code);
  expect(codesOf('warning')).toEqual([]);
  expect(new Set(codesOf('info'))).toEqual(new Set(['unequal-element']));
});
