import type { Sense } from './sense.ts';

/** Who it is about. */
export const people: readonly Sense[] = [
  {
    name: 'employer',
    against: 'worker',
    counted: false,
    words: {
      id: {
        surely: 'pemberi kerja(?:nya)?|majikan|perusahaan(?:nya)?|kontraktor(?:nya)?',
        perhaps: 'pengusaha',
      },
      en: { surely: 'employers?|compan(?:y|ies)|firms?|contractors?' },
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
