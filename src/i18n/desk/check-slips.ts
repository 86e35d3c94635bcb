import { error } from './check-definition.ts';

/** Slips of the hand that are told of before anything that would follow from them. */
export const slipProblems = {
  'near-name': error<{ written: string; name: string }>({
    message: {
      id: ({ written, name }) => `"${written}" hampir sama dengan "${name}" dari data/people.`,
      en: ({ written, name }) => `"${written}" is almost "${name}" of data/people.`,
    },
    hint: {
      id: ({ name }) => `Tulis ${name}; bila ini orang lain, tambahkan ke data/people.`,
      en: ({ name }) => `Write ${name}; if this is another person, add them to data/people.`,
    },
  }),
  'near-place': error<{ written: string; name: string }>({
    message: {
      id: ({ written, name }) =>
        `"${written}" hampir sama dengan "${name}" dari data/regions.json.`,
      en: ({ written, name }) => `"${written}" is almost "${name}" of data/regions.json.`,
    },
    hint: {
      id: ({ written, name }) =>
        `Tulis ${name}; bila ini tempat lain, sebut jenisnya di depan namanya, misalnya "Kecamatan ${written}".`,
      en: ({ written, name }) =>
        `Write ${name}; if this is another place, name its kind before it, as in "Kecamatan ${written}".`,
    },
  }),
  'merge-conflict': error<{ conflicts: number }>({
    message: {
      id: ({ conflicts }) =>
        `Di berkas ini ada ${String(conflicts)} bentrokan gabungan yang belum diselesaikan; yang pertama mulai di baris ini.`,
      en: ({ conflicts }) =>
        `This file holds ${String(conflicts)} merge ${conflicts === 1 ? 'conflict' : 'conflicts'} that nobody has settled; the first begins on this line.`,
    },
    hint: {
      id: () =>
        'Di antara <<<<<<< dan ======= ada tulisan Anda, sesudahnya sampai >>>>>>> tulisan orang lain: pertahankan yang benar, lalu hapus ketiga tandanya.',
      en: () =>
        'Between <<<<<<< and ======= stands what you wrote, behind it up to >>>>>>> what somebody else did: keep what is right, then delete the three marks.',
    },
  }),
};
