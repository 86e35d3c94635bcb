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
  ['Menurut kantor berita itu.', 'According to that news agency.'],
])('both languages say the same: %s', (id, en) => {
  expect(differencesOf(id, en)).toEqual([]);
});
