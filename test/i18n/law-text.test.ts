import { expect, it } from 'vitest';
import { lawText } from '../../src/i18n/law-text.ts';

it.each([
  ['PP 44/2015 Pasal 20', 'PP 44/2015 Pasal 20', 'PP 44/2015 Article 20'],
  [
    'PP 46/2015 Pasal 22(1), 26(1) jo. PP 60/2015; Permenaker 4/2022 Pasal 5(2), 6(1)',
    'PP 46/2015 Pasal 22(1), 26(1), diubah PP 60/2015; Permenaker 4/2022 Pasal 5(2), 6(1)',
    'PP 46/2015 Articles 22(1), 26(1), amended by PP 60/2015; Permenaker 4/2022 Articles 5(2), 6(1)',
  ],
  [
    'PP 50/2025 Pasal 3–7; PP 82/2019 Lampiran III',
    'PP 50/2025 Pasal 3–7; PP 82/2019 Lampiran III',
    'PP 50/2025 Articles 3–7; PP 82/2019 Annex III',
  ],
  [
    'PP 37/2021 Pasal 4(2)–(3) jo. PP 6/2025',
    'PP 37/2021 Pasal 4(2)–(3), diubah PP 6/2025',
    'PP 37/2021 Article 4(2)–(3), amended by PP 6/2025',
  ],
  [
    'PP 44/2015 penjelasan Pasal 54–55',
    'PP 44/2015 penjelasan Pasal 54–55',
    'PP 44/2015 elucidation of Articles 54–55',
  ],
  [
    'Kebijakan layanan BPJS Ketenagakerjaan',
    'Kebijakan layanan BPJS Ketenagakerjaan',
    'service policy of BPJS Ketenagakerjaan',
  ],
  [
    'Contoh redaksi; PP 45/2015 Pasal 18',
    'Contoh redaksi; PP 45/2015 Pasal 18',
    'Example of ours; PP 45/2015 Article 18',
  ],
])('cites %s in the words of readers', (basis, id, en) => {
  expect([lawText(basis, 'id'), lawText(basis, 'en')]).toEqual([id, en]);
});
