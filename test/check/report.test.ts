import { expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { tellSyntaxError } from '../../src/check/reading/mdx-faults.ts';
import { collectProblems } from '../../src/check/reports/problem.ts';
import { reporters } from '../../src/check/reports/report.ts';
import { MdxSyntaxError } from '../../src/mdx/read.ts';
import { changed, file, on } from './small-site.ts';

const problems = checkFiles(
  changed([
    [file.regions, '"code": "73.71"', '"code": "7371"'],
    [file.aboutEn, 'This site', 'Pay 50%, this site'],
  ]),
  { on },
);

it('prints a line for every problem and a summary', () => {
  expect(reporters.text({ problems, files: 25 }, 'id')).toBe(
    [
      'content/pages/about/en.mdx:7:5  bare-number  Angka "50%" ditulis langsung. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'data/regions.json:13:15  bad-form  "7371" bukan bentuk yang benar untuk "code". Tulis kode Kemendagri bertitik: ID, 73, atau 73.71.',
      '2 masalah dan 0 peringatan dalam 25 berkas.',
    ].join('\n'),
  );
});

it('prints JSON that other tools can read', () => {
  expect(JSON.parse(reporters.json({ problems: problems.slice(1), files: 25 }, 'en'))).toEqual({
    files: 25,
    problems: [
      {
        file: 'data/regions.json',
        line: 13,
        column: 15,
        code: 'bad-form',
        severity: 'error',
        message: '"7371" does not have the right form for "code".',
        hint: 'Write a dotted Kemendagri code: ID, 73 or 73.71.',
      },
    ],
  });
});

it('prints annotations whose percent signs GitHub leaves as they are', () => {
  expect(reporters.github({ problems: problems.slice(0, 1), files: 1 }, 'en').split('\n')).toEqual([
    '::error file=content/pages/about/en.mdx,line=7,col=5,title=bare-number::The number "50%25" is written out. Use <Stat of="region/indicator/period@source" />. Copy its reference from the page /data/ (not in the data yet? Add it to data/observations/<region>/<source>.json).',
    '1 problem and 0 warnings in 1 file.',
  ]);
});

it('passes on what the parser says where no message of ours fits', () => {
  const { report, sorted } = collectProblems();
  const error = new MdxSyntaxError({ line: 1, column: 3 }, 'other', 'Unexpected lazy line');
  expect(tellSyntaxError(error, 'a b', 'content/x.mdx', report)).toBeNull();
  expect(reporters.text({ problems: sorted(), files: 1 }, 'id').split('\n')[0]).toBe(
    'content/x.mdx:1:3  mdx-syntax  MDX tidak dapat dibaca mulai dari sini (Unexpected lazy line). Periksa tanda <, {, dan tanda petik pada baris ini. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
  );
});
