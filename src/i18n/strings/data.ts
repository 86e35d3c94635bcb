import { strings } from '../text.ts';

/** The data pages: every number and rule with its meaning, its source and the tag to copy. */
export const dataStrings = strings({
  title: { id: 'Data', en: 'Data' },
  heading: { id: 'Semua angka kami', en: 'All our numbers' },
  summary: {
    id: 'Setiap angka dan aturan di situs ini: artinya, sumbernya, dan berkas untuk diunduh.',
    en: 'Every number and rule on this site: what it means, who says so, and files to take away.',
  },

  write: { id: 'Menulis angka ke dalam teks', en: 'Putting a number into a text' },
  writeText: {
    id: 'Cari angkanya, lalu salin tagnya. Situs mencetak angka itu dalam kedua bahasa dan menambahkan sumbernya. Angka yang diketik sendiri akan ditolak.',
    en: 'Find the number and copy its tag. The site prints the number in both languages and adds its source. A number typed by hand is refused.',
  },
  inText: { id: 'Di dalam teks', en: 'In the text' },
  inTitles: {
    id: 'Di judul, ringkasan, keterangan gambar, dan berkas data',
    en: 'In titles, summaries, picture descriptions and data files',
  },
  gives: { id: 'mencetak', en: 'prints' },

  find: { id: 'Cari angka atau aturan', en: 'Find a number or a rule' },
  kinds: {
    id: (kind: 'target' | 'forecast') => (kind === 'target' ? 'Target' : 'Perkiraan'),
    en: (kind: 'target' | 'forecast') => (kind === 'target' ? 'Targets' : 'Forecasts'),
  },
  noResult: {
    id: 'Ini bukan hasil, dan tidak kami gambar bersama hasil.',
    en: 'These are no results, and we never draw them together with results.',
  },
  contents: { id: 'Isi halaman', en: 'On this page' },
  programmes: { id: 'Aturan', en: 'Rules' },
  programmesText: {
    id: 'Iuran, manfaat, usia, dan tenggat menurut peraturan, satu halaman untuk setiap program.',
    en: 'Contributions, benefits, ages and deadlines set by law, one page for each programme.',
  },
  values: {
    id: (count: string) => `${count} angka`,
    en: (count: string) => (count === '1' ? '1 number' : `${count} numbers`),
  },
  rules: {
    id: (count: string) => `${count} aturan`,
    en: (count: string) => (count === '1' ? '1 rule' : `${count} rules`),
  },
  places: { id: 'Wilayah:', en: 'Places:' },

  take: { id: 'Ambil semuanya', en: 'Take it all' },
  takeText: {
    id: 'Berkas ini memuat semua angka, juga yang sudah diganti, beserta catatannya. Isinya sama untuk kedua bahasa.',
    en: 'These files hold every number, replaced ones included, with its notes. They are the same for both languages.',
  },
  filePackage: { id: 'keterangan semua kolom', en: 'what every column holds' },

  indicatorTitle: {
    id: (name: string) => `Data: ${name}`,
    en: (name: string) => `Data: ${name}`,
  },
  unit: { id: 'Satuan', en: 'Unit' },
  time: { id: 'Waktu', en: 'Time' },
  claim: { id: 'Sifat', en: 'Kind' },
  place: { id: 'Tempat', en: 'Place' },
  code: { id: 'Kode', en: 'Code' },
  findValue: {
    id: 'Cari wilayah, tahun, angka, atau sumber',
    en: 'Find a place, a year, a number or a source',
  },
  valuesOf: {
    id: (name: string) => `${name}, menurut wilayah, yang terbaru di atas`,
    en: (name: string) => `${name}, by place, newest first`,
  },
  asOf: { id: 'Keadaan', en: 'As of' },
  value: { id: 'Angka', en: 'Number' },
  saidBy: { id: 'Kata siapa, dan tagnya', en: 'Stated by, and the tag' },
  sources: { id: 'Sumber', en: 'Sources' },

  rulesTitle: {
    id: (name: string) => `Aturan: ${name}`,
    en: (name: string) => `Rules: ${name}`,
  },
  rulesSummary: {
    id: (name: string, date: string) =>
      `${name}: aturan yang berlaku pada ${date}, dengan dasar hukum dan tagnya.`,
    en: (name: string, date: string) =>
      `${name}: the rules in force on ${date}, with their legal basis and tags.`,
  },
  findRule: {
    id: 'Cari aturan, jumlah, atau pasal',
    en: 'Find a rule, an amount or an article',
  },
  rulesOf: {
    id: (name: string, date: string) => `${name} pada ${date}`,
    en: (name: string, date: string) => `${name} on ${date}`,
  },
  rule: { id: 'Aturan', en: 'Rule' },
  says: { id: 'Isinya', en: 'What it says' },
  basis: { id: 'Dasar hukum, dan tagnya', en: 'Legal basis, and the tag' },
  computed: {
    id: 'Hitungan kami dari aturan lain',
    en: 'Our own calculation from other rules',
  },
  window: { id: 'masa berlaku saja', en: 'a period only' },
  table: { id: 'sebuah tabel', en: 'a table' },
  from: { id: (date: string) => `sejak ${date}`, en: (date: string) => `since ${date}` },

  copyText: { id: 'Salin untuk teks', en: 'Copy for text' },
  copyTitle: { id: 'Salin untuk judul', en: 'Copy for a title' },
  copied: { id: 'Tersalin:', en: 'Copied:' },
  notCopied: {
    id: 'Belum tersalin. Tagnya sudah dipilih: tekan Ctrl+C.',
    en: 'Not copied. The tag is selected: press Ctrl+C.',
  },

  everything: {
    id: 'Semua angka dan aturan, dengan tagnya',
    en: 'All numbers and rules, with their tags',
  },
});
