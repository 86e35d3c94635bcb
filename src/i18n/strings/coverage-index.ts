import { strings } from '../text.ts';

/** The index of places. */
const words = strings({
  title: { id: 'Cakupan menurut wilayah', en: 'Coverage by place' },
  summary: {
    id: 'Cari wilayah Anda: berapa bagian pekerjanya yang tercakup Jamsostek, kata siapa, dan angka apa yang belum ada.',
    en: 'Find your place: what share of its workers Jamsostek covers, who says so, and which figures are still missing.',
  },
  find: { id: 'Cari wilayah', en: 'Find a place' },
  scope: {
    id: (provinces: string) =>
      `Daftar ini memuat semua provinsi, dan kabupaten serta kota di ${provinces}.`,
    en: (provinces: string) =>
      `This list holds all provinces, and the regencies and cities of ${provinces}.`,
  },
  provinces: { id: 'Indonesia dan provinsinya', en: 'Indonesia and its provinces' },
  within: {
    id: (province: string) => `Kabupaten dan kota di ${province}`,
    en: (province: string) => `Regencies and cities of ${province}`,
  },
  city: { id: 'kota', en: 'city' },
  grid: {
    id: (what: string) => `Skema ${what}`,
    en: (what: string) => `Grid of the ${what}`,
  },
  missing: {
    id: 'Yang belum ada, dan kepada siapa bertanya',
    en: 'What is missing, and whom to ask',
  },
  missingText: {
    id: 'Tidak ada angka bukan berarti tidak ada peserta. Angkanya mungkin sudah dihitung, tetapi belum diumumkan atau belum kami temukan. Siapa pun boleh menanyakannya.',
    en: 'No figure does not mean no members. It may have been counted but not published, or we have not found it. Anyone may ask for it.',
  },
  office: {
    id: 'Kantor wilayah BPJS Ketenagakerjaan',
    en: 'The regional office of BPJS Ketenagakerjaan',
  },
  officeText: {
    id: 'Satu tabel untuk semua kabupaten dan kota pada tanggal yang sama, berisi jumlah peserta dan jumlah pekerja yang menjadi pembaginya. Tanyakan juga apakah pekerja dihitung di tempat tinggalnya atau di tempat perusahaannya terdaftar.',
    en: 'One table of all regencies and cities on the same date, with the number of members and of workers they are counted out of. Ask, too, whether workers are counted where they live or where their company is registered.',
  },
  statistics: { id: 'Badan Pusat Statistik (BPS)', en: 'Statistics Indonesia (BPS)' },
  statisticsText: {
    id: 'Pekerja formal dan informal di setiap kabupaten dan kota, perempuan dan laki-laki terpisah, dari survei angkatan kerja bulan Agustus.',
    en: 'Formal and informal workers in each regency and city, women and men separately, from the August labour force survey.',
  },
  labourOffice: { id: 'Dinas ketenagakerjaan setempat', en: 'The local labour office' },
  labourOfficeText: {
    id: 'Angka mana yang berlaku bila pejabat menyebut angka yang berlainan untuk tahun yang sama, dan dari berapa pekerja. Makassar adalah contohnya.',
    en: 'Which figure holds where officials give different ones for the same year, and out of how many workers. Makassar is an example.',
  },
  send: {
    id: 'Punya dokumen yang mencantumkan persen, pembagi, dan tanggalnya?',
    en: 'Do you have a document with the share, what it is counted out of, and its date?',
  },
  sendLink: { id: 'Kirimkan kepada kami', en: 'Send it to us' },
});

export const coverageIndexStrings = {
  ...words,
  /** What readers type before a name, in either language. */
  provinceWords: 'provinsi prov. province',
  regencyWords: 'kabupaten kab. kota regency city',
};
