import { strings } from '../text.ts';

/** What every page shares: header, footer, sources. */
export const siteStrings = strings({
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  home: { id: 'Beranda', en: 'Home' },
  onThisPage: { id: 'Di halaman ini', en: 'On this page' },
  mainMenu: { id: 'Utama', en: 'Main' },
  trail: { id: 'Jejak halaman', en: 'Breadcrumb' },
  calculate: { id: 'Hitung', en: 'Calculate' },
  calculators: { id: 'Kalkulator', en: 'Calculators' },
  places: { id: 'Wilayah', en: 'Places' },
  guides: { id: 'Panduan', en: 'Guides' },
  jamsostek: { id: 'Jamsostek', en: 'Jamsostek' },
  programs: { id: 'Program', en: 'Programmes' },
  questions: { id: 'Tanya jawab', en: 'Questions' },
  changes: { id: 'Yang berubah', en: 'What changed' },
  choose: { id: 'Pilih program', en: 'Find your programme' },
  press: { id: 'Siaran pers', en: 'Press' },
  figures: { id: 'Grafik', en: 'Figures' },
  glossary: { id: 'Istilah', en: 'Glossary' },
  about: { id: 'Tentang kami', en: 'About us' },
  methods: { id: 'Metode', en: 'Methods' },
  data: { id: 'Data', en: 'Data' },
  corrections: { id: 'Koreksi', en: 'Corrections' },
  privacy: { id: 'Privasi', en: 'Privacy' },
  accessibility: { id: 'Aksesibilitas', en: 'Accessibility' },
  howWeWork: { id: 'Cara kami bekerja', en: 'How we work' },
  aboutSite: { id: 'Tentang situs', en: 'About this site' },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  notOfficial: {
    id: 'Cakupan bukan situs resmi BPJS Ketenagakerjaan.',
    en: 'Cakupan is not an official site of BPJS Ketenagakerjaan.',
  },
  officialChannels: {
    id: 'Untuk mendaftar, membayar iuran, atau mengajukan klaim, pakai kanal resmi:',
    en: 'To join, pay contributions or make a claim, use the official channels:',
  },
  neverShare: {
    id: 'Jangan berikan kode sekali pakai (OTP) kepada siapa pun.',
    en: 'Never give a one-time password (OTP) to anyone.',
  },
  reportError: { id: 'Laporkan kesalahan di halaman ini', en: 'Report an error on this page' },
  reportSubject: {
    id: (page: string) => `Koreksi: ${page}`,
    en: (page: string) => `Correction: ${page}`,
  },
  reportBody: {
    id: (url: string, date: string) => `Halaman: ${url}\nVersi: ${date}\n\nYang keliru:\n`,
    en: (url: string, date: string) => `Page: ${url}\nVersion: ${date}\n\nWhat is wrong:\n`,
  },
  built: {
    id: (date: string) => `Halaman ini dibuat untuk keadaan ${date}.`,
    en: (date: string) => `This page was made for ${date}.`,
  },
  licence: {
    id: 'Isi dan data boleh dipakai ulang dengan menyebut sumber (CC BY 4.0).',
    en: 'Text and data may be reused with attribution (CC BY 4.0).',
  },
  noCorrections: { id: 'Belum ada koreksi.', en: 'There are no corrections yet.' },
  sources: { id: 'Sumber angka dan pernyataan', en: 'Sources of numbers and statements' },
  sourcesHint: {
    id: 'Ketuk nomor di samping sebuah angka untuk membaca sumbernya.',
    en: 'Tap the number beside a figure to read its source.',
  },
  allSources: {
    id: (n: number) => `Tampilkan semua ${n} sumber`,
    en: (n: number) => `Show all ${n} sources`,
  },
  mark: { id: (n: number) => `Sumber ${n}`, en: (n: number) => `Source ${n}` },
  close: { id: 'Tutup dan kembali ke teks', en: 'Close and return to the text' },
  said: { id: 'Sebagaimana dinyatakan', en: 'As stated' },
  law: { id: 'Ditetapkan aturan', en: 'Set by law' },
  example: { id: 'Contoh hitungan menurut aturan', en: 'Worked example under the law' },
  old: { id: 'Data lama: lebih dari 12 bulan', en: 'Old figure: over 12 months' },
  disputed: { id: 'Angka berselisih', en: 'Contested figures' },
  none: { id: 'Belum ada angka', en: 'No figure yet' },
  read: { id: (date: string) => `dibaca ${date}`, en: (date: string) => `read ${date}` },
  undated: { id: 'tanpa tanggal', en: 'undated' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  appliesFrom: {
    id: (d: string) => `Berlaku sejak ${d}.`,
    en: (d: string) => `In force since ${d}.`,
  },
  appliesBetween: {
    id: (from: string, to: string) => `Berlaku ${from} sampai ${to}.`,
    en: (from: string, to: string) => `In force from ${from} to ${to}.`,
  },
  until: { id: (d: string) => `sampai ${d}`, en: (d: string) => `until ${d}` },
  untilContribution: {
    id: (month: string) => `sampai iuran ${month}`,
    en: (month: string) => `up to the ${month} contribution`,
  },
  notSet: {
    id: (date: string) => `belum ditetapkan untuk ${date}`,
    en: (date: string) => `not yet set for ${date}`,
  },
  notSetLast: {
    id: (date: string, last: string, until: string) =>
      `belum ditetapkan untuk ${date}; terakhir ${last}, sampai ${until}`,
    en: (date: string, last: string, until: string) =>
      `not yet set for ${date}; last ${last}, until ${until}`,
  },
  /** Of what only ever held once: nothing is awaited in its place. */
  noLongerLast: {
    id: (date: string, last: string, until: string) =>
      `tidak berlaku lagi pada ${date}; terakhir ${last}, sampai ${until}`,
    en: (date: string, last: string, until: string) =>
      `no longer in force on ${date}; last ${last}, until ${until}`,
  },
  notBefore: {
    id: (first: string, from: string) => `${first}, baru berlaku ${from}`,
    en: (first: string, from: string) => `${first}, only from ${from}`,
  },
  periodOver: {
    id: (date: string, until: string) => `tidak berlaku pada ${date}; terakhir sampai ${until}`,
    en: (date: string, until: string) => `not in force on ${date}; last until ${until}`,
  },
  periodAhead: {
    id: (from: string) => `baru berlaku ${from}`,
    en: (from: string) => `in force only from ${from}`,
  },
  editorNote: { id: 'Catatan redaksi', en: "Editor's note" },
  accordingTo: {
    id: (who: string) => `Menurut ${who}`,
    en: (who: string) => `According to ${who}`,
  },
  unsaid: { id: 'Yang tidak disebut:', en: 'What it leaves open:' },
  contradicted: { id: 'Angka lain yang tidak sejalan:', en: 'Figures that do not agree:' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  notFoundTitle: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundText: {
    id: 'Alamat ini tidak ada, atau sudah pindah.',
    en: 'There is nothing at this address, or it has moved.',
  },
  notFoundLinks: { id: 'Coba mulai dari sini:', en: 'Try one of these:' },
});

/** Official contacts that the foot of every page leads to, by their names in the data. */
export const footerChannels = ['call-centre', 'jmo', 'branch'] as const;
