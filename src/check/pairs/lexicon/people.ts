import type { Sense } from './sense.ts';

/** Who it is about. */
export const people: readonly Sense[] = [
  {
    name: 'employer',
    against: 'worker',
    counted: true,
    words: {
      id: {
        never: 'perusahaan penempatan|(?<=cukup )perusahaan',
        surely: 'pemberi kerja(?:nya)?|majikan|perusahaan(?:nya)?|kontraktor(?:nya)?',
        perhaps: 'pengusaha',
        instead: 'ia|bukan penerima upah|masing-masing|pelaporan peserta',
      },
      en: {
        never: 'placement compan(?:y|ies)',
        instead: 'its?|each|one|agency',
        surely: 'employers?|compan(?:y|ies)|firms?|contractors?',
      },
    },
  },
  {
    name: 'worker',
    against: 'employer',
    counted: false,
    words: {
      id: { surely: 'pekerja(?:nya)?|karyawan(?:nya)?|buruh|tenaga kerja|pegawai' },
      en: { surely: 'workers?|employees?|staff|self-employed' },
    },
  },
  {
    name: 'agency',
    counted: true,
    words: {
      id: {
        surely: '(?:perusahaan|pelaksana) penempatan|p3mi',
        perhaps: '(?:lewat|dengan) (?:perusahaan|pelaksana)(?: itu)?(?! penempatan)',
        instead: 'ia|perusahaan(?:nya)?(?: itu)?|pelaksana(?:nya)?',
      },
      en: {
        never: 'news agency',
        surely: 'placement (?:compan(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies))|through an agency|p3mi',
        perhaps: '(?:the )?agency|agencies',
        instead: 'its?|one',
      },
    },
  },
  {
    name: 'deputy',
    counted: true,
    words: {
      id: {
        surely:
          'wakil (?:wali ?kota|gubernur|bupati|presiden|menteri|ketua|kepala|direktur)|deputi',
        perhaps: 'wakil(?:nya)?',
      },
      en: {
        surely: 'deput(?:y|ies)|vice[- ](?:presidents?|chairs?|mayors?|governors?)',
        perhaps: 'representatives?',
      },
    },
  },
  {
    name: 'women',
    against: 'men',
    counted: true,
    words: {
      id: { surely: 'perempuan|wanita' },
      en: { surely: "wom[ae]n(?:[’']s)?|females?" },
    },
  },
  {
    name: 'men',
    against: 'women',
    counted: true,
    words: {
      id: { surely: 'laki-laki|pria' },
      en: { surely: "m[ae]n(?:[’']s)?|males?" },
    },
  },
];
