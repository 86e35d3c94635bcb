/** Reports on releases, news and other documents, and their list. */
export const press = {
  indexTitle: 'Siaran pers dan laporan',
  indexSummary:
    'Ringkasan redaksi atas siaran pers, berita, dan dokumen lain tentang Jamsostek, dengan catatan bila angkanya tidak sejalan dengan sumber lain.',
  none: 'Belum ada laporan.',
  report: (what: string, date: string) =>
    `Ringkasan redaksi atas ${what}, ${date}; bukan teks aslinya.`,
  event: 'Peristiwa',
  about: 'Tentang lembaga',
  issued: 'Tempat dan tanggal',
  issuedFrom: (place: string, date: string) => `${place}, ${date}`,
  published: 'Ringkasan terbit',
  corrections: 'Koreksi atas halaman ini',
  places: 'Wilayah yang disebut',
  years: 'Laporan menurut tahun terbit',
  yearTitle: (year: string) => `Laporan yang terbit di sini pada ${year}`,
  partTitle: (year: string, part: number) =>
    `Laporan yang terbit di sini pada ${year}, bagian ${part}`,
  parts: 'Bagian daftar ini',
  part: (part: number) => `bagian ${part}`,
  all: 'Semua laporan',
};

/** What kinds of document there are: by name, and in the middle of a sentence. */
export const sourceKinds = {
  'press-release': { name: 'Siaran pers', one: 'siaran pers' },
  news: { name: 'Berita', one: 'berita' },
  advertorial: { name: 'Iklan berbentuk berita', one: 'iklan berbentuk berita (advertorial)' },
  opinion: { name: 'Opini', one: 'tulisan opini' },
  copy: { name: 'Salinan berita', one: 'salinan berita media lain' },
  rewrite: { name: 'Tulis ulang', one: 'berita yang ditulis ulang dari media lain' },
  'official-page': { name: 'Laman resmi', one: 'laman resmi' },
  statistics: { name: 'Statistik', one: 'terbitan statistik' },
  law: { name: 'Peraturan', one: 'peraturan' },
  report: { name: 'Laporan', one: 'laporan' },
  own: { name: 'Hitungan sendiri', one: 'hitungan sendiri' },
};
