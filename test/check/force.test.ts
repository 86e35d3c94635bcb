import { expect, test } from 'vitest';
import { forceDifferences } from '../../src/check/pairs/force.ts';

/** The senses that two languages of one sentence do not state equally often. */
const differencesOf = (id: string, en: string) =>
  forceDifferences({ text: id, locale: 'id' }, { text: en, locale: 'en' }).map(({ name }) => name);

/** What an element prints. */
const rule = '\uFFFC';

test.each([
  ['not', 'JKM hanya untuk peserta yang aktif.', 'JKM is not only for active members.'],
  ['not', 'Biaya itu bukan hanya untuk anggota.', 'That cost is only for members.'],
  [
    'not',
    `Bila ia meninggal sebelum pensiun dan masa iurnya belum ${rule}, ada dua syarat.`,
    `If he died before retirement and had contributed for less than ${rule}, there are not two conditions.`,
  ],
  [
    'agency',
    'Iuran dibayar lewat pekerja penempatan.',
    'It is paid through the placement company.',
  ],
  ['agency', 'Sebelum bekerja lewat pekerja penempatan.', 'Before work through an agency.'],
  [
    'not',
    'Hitungannya mengikuti tempat kerja, bukan tempat tinggal.',
    'The count does not follow where people work, not where they live.',
  ],
  [
    'not',
    'Kami tidak menebak dan tidak mengisi tahun yang kosong.',
    'We do not guess and do fill in missing years.',
  ],
  [
    'not',
    'Perusahaan tidak memungut iuran, atau tidak membayar bagiannya.',
    'The company does not collect contributions, or does pay its share.',
  ],
  [
    'worker',
    'Anda ikut JKK di setiap pekerja, tetapi JKM cukup di satu perusahaan.',
    'You are in JKK in each company, but one is enough for JKM.',
  ],
  ['above', 'Hasilnya ditambah iuran lapisan di bawahnya.', 'Add what all slices above ask for.'],
] as const)('a difference of "%s" is told of: %s', (sense, id, en) => {
  expect(differencesOf(id, en)).toContain(sense);
});

test.each([
  ['Bukan hanya pekerja yang mendaftar.', 'Not only workers enrol.'],
  ['Ia tidak hanya mendaftar.', 'He did not only enrol.'],
  [`Masa iurnya belum ${rule}.`, `He has contributed for less than ${rule}.`],
  [`Masa iurnya belum ${rule}.`, `He has not yet contributed for ${rule}.`],
  [`Ia belum berusia ${rule}.`, `She is under the age of ${rule}.`],
  ['Ia berangkat lewat perusahaan penempatan.', 'He left through an agency.'],
  ['Ia berangkat lewat perusahaan penempatan.', 'He left through a placement company.'],
  ['Tanyakan kepada perusahaan penempatan.', 'Ask the agency.'],
  ['Perusahaan itu belum mendaftarkan saya.', 'The agency has not registered me.'],
  [
    'Hitungannya mengikuti tempat kerja, bukan tempat tinggal.',
    'The count follows where people work, not where they live.',
  ],
  [
    'Anda ikut JKK di setiap perusahaan, tetapi JKM cukup di satu.',
    'You are in JKK in each company, but one is enough for JKM.',
  ],
  [
    'Kami tidak menebak dan tidak mengisi tahun yang kosong.',
    'We do not guess and do not fill in missing years.',
  ],
  ['Jangan mengaku atau menandatangani.', 'Do not admit or sign.'],
  ['Bila ia meninggal saat cuti.', 'If the worker died on leave.'],
  ['Hasilnya ditambah iuran lapisan di bawahnya.', 'Add what all slices below ask for.'],
  ['Menurut kantor berita itu.', 'According to that news agency.'],
])('both languages say the same: %s', (id, en) => {
  expect(differencesOf(id, en)).toEqual([]);
});
