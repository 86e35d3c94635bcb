import type { SearchGroup } from '../../../search/types.ts';

/** The search, and the list of everything from A to Z. */
export const search = {
  title: 'Cari',
  summary: 'Jawaban, panduan, wilayah, angka, laporan, dan istilah di situs ini.',
  field: 'Daerah atau pertanyaan',
  button: 'Cari',
  such: 'Misalnya',
  examples: ['Makassar', 'uang duka', 'ojol'],
  /** "#" stands for how many. */
  some: '# hasil',
  none: 'Tidak ada yang cocok. Coba kata lain, atau cari di daftar dari A sampai Z.',
  loading: 'Mencari…',
  failed:
    'Pencarian belum dapat dimuat. Periksa sambungan Anda, atau pakai daftar dari A sampai Z.',
  /** "#" stands for what was typed, then for what was read instead. */
  readAs: '“#” kami baca “#”.',
  groups: {
    answers: 'Jawaban',
    guides: 'Panduan dan hitungan',
    places: 'Wilayah',
    numbers: 'Angka dan grafik',
    releases: 'Laporan',
    terms: 'Istilah',
  } satisfies Record<SearchGroup, string>,
  levels: {
    country: () => 'Negara',
    province: () => 'Provinsi',
    regency: (above: string) => `Kabupaten di ${above}`,
    city: (above: string) => `Kota di ${above}`,
  },
  placeNumber: (indicator: string, when: string) => `${indicator}, ${when}`,
  placeRange: (indicator: string) => `${indicator}; sumber berbeda-beda`,
  noNumber: 'Belum ada angka cakupan',
  inProvince: 'Belum punya halaman sendiri; ada di halaman provinsinya',
  /** Words by which the numbers of a place are looked for, never shown. */
  placeWords: 'cakupan persen angka jumlah pekerja peserta aktif terlindungi data',
  reckonOf: (name: string) => `Hitung: ${name}`,
  azTitle: 'Semua dari A sampai Z',
  azSummary: 'Setiap jawaban, panduan, wilayah, grafik, laporan, dan istilah menurut hurufnya.',
  azLetter: (letter: string) => `Huruf ${letter}`,
  azLetters: 'Pilih huruf',
  azOther: 'Judul yang memuat angka',
  azNone: 'Belum ada judul dengan huruf ini.',
};
