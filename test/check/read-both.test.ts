import { expect, test } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { changed, file, on } from './small-site.ts';

const { guide, guideEn, press, pressEn, aboutEn, about, faqs, glossary, mintje } = file;
const unread = ['translation-stale', 'translation-edited', 'pair-stale', 'pair-unread'];

/** Edits of one language alone, and whether somebody has to read both again. */
const edits: [name: string, path: string, from: string, to: string, isStale: boolean][] = [
  // A sentence says something else, in whichever language it is edited.
  ['a word, first language', guide, 'bekerja sendiri', 'bekerja mandiri', true],
  ['a word, other language', guideEn, 'work for yourself', 'work on your own', true],
  ['a heading, first language', guide, '## Iuran Anda', '## Besar iuran', true],
  ['a heading, other language', guideEn, '## Your contribution', '## What you pay', true],
  ['a title', guideEn, 'Jamsostek for the self-employed', 'Self-employed Jamsostek', true],
  ['a summary', guide, 'Iuran mulai', 'Iurannya mulai', true],
  ['for whom it is', guideEn, 'self-employed workers', 'the self-employed', true],
  ['an alternative text', guideEn, 'Digital member card', 'Member card', true],
  ['the title of a call-out', pressEn, 'title="Illness"', 'title="Being ill"', true],
  ['where it was issued', pressEn, 'dateline: Makassar', 'dateline: Makassar City', true],
  ['the place of an event', press, 'place: Balai Kota', 'place: Kantor Wali Kota', true],
  ['a body it is about', pressEn, '- City of Makassar', '- Makassar City Government', true],
  [
    'a comma',
    aboutEn,
    'editors](https://example.org/redaksi). See',
    'editors](https://example.org/redaksi), see',
    true,
  ],
  ['the words of a link', about, '[panduan]', '[panduannya]', true],
  ['upper case', guideEn, 'The discount', 'the discount', true],
  ['the text of a call-out', pressEn, 'Ordinary illness', 'An ordinary illness', true],
  ['an answer of the data', faqs, '"Bisa. Iurannya', '"Boleh. Iurannya', true],
  ['a question of the data', faqs, 'Can I join?', 'May I join?', true],
  ['a definition', glossary, 'People who work', 'Persons who work', true],
  ['the role of a person', mintje, 'Head of the', 'Head of its', true],
  // The words are the same.
  ['bold text', guide, 'bekerja sendiri', '**bekerja sendiri**', false],
  ['italics', guideEn, 'for yourself', '*for yourself*', false],
  ['a broken line', guide, 'untuk Anda yang', 'untuk Anda\nyang', false],
  ['two spaces', guideEn, 'if you work', 'if  you work', false],
  ['an empty line more', guideEn, '## Your contribution', '\n## Your contribution', false],
  [
    'quotation marks of YAML',
    guideEn,
    'who: self-employed workers',
    "who: 'self-employed workers'",
    false,
  ],
  [
    'another order of keys',
    guideEn,
    'lead: rule:bpu/jkm\nwho: self-employed workers',
    'who: self-employed workers\nlead: rule:bpu/jkm',
    false,
  ],
  [
    'another number',
    guideEn,
    'JKM costs <Rule of="bpu/jkm" />',
    'JKM costs <Rule of="bpu/jkk-rate" />',
    false,
  ],
  ['another number in a text', faqs, 'from [[rule:bpu/jkm]]', 'from [[rule:bpu/jkk-rate]]', false],
  ['spaces of JSON', faqs, '"en": "Can I join?"', '"en":   "Can I join?"', false],
  ['another address', aboutEn, 'https://example.org/redaksi', 'https://example.org/editors', false],
  ['the day of a check', guideEn, 'checked: 2026-11-22', 'checked: 2026-11-21', false],
];

test.each(edits)('%s', (_, path, from, to, isStale) => {
  const edited = changed([[path, from, to]]);
  const told = (files: ReadonlyMap<string, string>) =>
    checkFiles(files, { on }).filter(({ code }) => unread.includes(code));
  expect(told(edited)).toHaveLength(isStale ? 1 : 0);
  expect(told(stamp(edited))).toEqual([]);
});
