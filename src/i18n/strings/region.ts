import { strings } from '../text.ts';

/** The page of a region and the list of regions. */
export const regionStrings = strings({
  level: {
    id: (level: string) =>
      ({ country: 'Negara', province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' })[level] ??
      level,
    en: (level: string) =>
      ({ country: 'Country', province: 'Province', regency: 'Regency', city: 'City' })[level] ??
      level,
  },
  title: {
    id: (name: string) => `Cakupan Jamsostek di ${name}`,
    en: (name: string) => `Jamsostek coverage in ${name}`,
  },
  description: {
    id: (value: string, what: string, name: string, when: string) =>
      `${what} di ${name}, ${when}: ${value}. Kata siapa, dari berapa, dan angka lain yang berbeda.`,
    en: (value: string, what: string, name: string, when: string) =>
      `${what} in ${name}, ${when}: ${value}. Who says so, out of how many, and figures that differ.`,
  },
  descriptionNone: {
    id: (name: string) => `Belum ada angka cakupan Jamsostek untuk ${name}.`,
    en: (name: string) => `There is no figure of Jamsostek coverage for ${name} yet.`,
  },
  leadShare: {
    id: (name: string, when: string) =>
      `Sebesar itulah bagian pekerja di ${name} yang disebut sudah menjadi peserta Jamsostek ${when}.`,
    en: (name: string, when: string) =>
      `That is the share of workers in ${name} said to be covered by Jamsostek ${when}.`,
  },
  leadCount: {
    id: (name: string, when: string) =>
      `Sebanyak itulah peserta aktif Jamsostek di ${name} ${when}.`,
    en: (name: string, when: string) =>
      `That is how many active Jamsostek members ${name} had ${when}.`,
  },
  noneYet: { id: '(belum ada angka)', en: '(no figure yet)' },
  hasFigure: { id: 'ada angkanya', en: 'has a figure' },
  why: { id: 'Mengapa angka ini?', en: 'Why this number?' },
  noFigureText: {
    id: 'Itu tidak berarti belum ada pekerja yang terlindungi: angkanya belum diumumkan atau belum kami temukan.',
    en: 'That does not mean that nobody is covered: the figure was not published, or we have not found it.',
  },
  noFigure: {
    id: (name: string) => `Belum ada angka cakupan untuk ${name}.`,
    en: (name: string) => `There is no coverage figure for ${name} yet.`,
  },
  above: {
    id: 'Angka wilayah yang lebih luas',
    en: 'Figures of the areas it belongs to',
  },
  series: { id: 'Dari tahun ke tahun', en: 'From year to year' },
  seriesMonth: {
    id: (what: string, place: string, month: string, from: string, to: string) =>
      `${what}, ${place}, setiap ${month} ${from} sampai ${to}`,
    en: (what: string, place: string, month: string, from: string, to: string) =>
      `${what}, ${place}, each ${month} from ${from} to ${to}`,
  },
  seriesYears: {
    id: (what: string, place: string, from: string, to: string) =>
      `${what}, ${place}, tahun ${from} sampai ${to}`,
    en: (what: string, place: string, from: string, to: string) =>
      `${what}, ${place}, from ${from} to ${to}`,
  },
  neighbours: { id: 'Angka di sekitarnya', en: 'Figures around it' },
  peersText: {
    id: 'Angka-angka ini boleh disandingkan: tanggal, pembagi, dan cara hitungnya sama.',
    en: 'These figures may stand side by side: same date, same denominator, same method.',
  },
  peersSome: {
    id: 'Daerah lain belum punya angka pada tanggal itu, jadi ini bukan peringkat.',
    en: 'Other places have no figure for that date, so this is not a ranking.',
  },
  peersAll: {
    id: 'Semua daerah di sini punya angka pada tanggal itu.',
    en: 'Every place here has a figure for that date.',
  },
  peersCaption: {
    id: (what: string, when: string) => `${what}, ${when}`,
    en: (what: string, when: string) => `${what}, ${when}`,
  },
  tableOf: {
    id: (what: string, count: number) => `${what} (${count}\u00a0angka)`,
    en: (what: string, count: number) =>
      `${what} (${count}\u00a0${count === 1 ? 'figure' : 'figures'})`,
  },
  place: { id: 'Wilayah', en: 'Place' },
  refusedText: {
    id: 'Angka berikut tidak boleh dibandingkan dengan angka di atas. Alasannya tertulis di atas setiap kelompok.',
    en: 'The following figures may not be compared with the one above. The reason stands over each group.',
  },
  refusedCaption: {
    id: (name: string) => `Angka di sekitar ${name} yang tidak sebanding`,
    en: (name: string) => `Figures around ${name} that are not comparable`,
  },
  gaps: { id: 'Yang belum ada angkanya', en: 'What has no figure yet' },
  askWhom: {
    id: 'Tanyakan kepada kantor wilayah BPJS Ketenagakerjaan, dinas ketenagakerjaan setempat, atau Badan Pusat Statistik (BPS). Bila Anda punya dokumennya, kirimkan kepada kami.',
    en: 'Ask the regional office of BPJS Ketenagakerjaan, the local labour office, or Statistics Indonesia (BPS). If you have the document, please send it to us.',
  },
  compared: { id: 'Perbandingan yang dibuat orang lain', en: 'Comparisons that others made' },
  comparedText: {
    id: 'Ini pernyataan sumbernya, bukan hitungan kami.',
    en: 'These are statements of their sources, not our calculations.',
  },
  values: { id: 'Semua angka yang kami temukan', en: 'Every figure we found' },
  valuesHint: {
    id: 'Jangan baca angka dari bulan, pembagi, atau cara hitung yang berlainan sebagai tren.',
    en: 'Do not read figures from different months, denominators or methods as a trend.',
  },
  targets: { id: 'Target dan perkiraan', en: 'Targets and forecasts' },
  targetsText: {
    id: 'Target dan perkiraan bukan hasil. Keduanya tidak kami gambar bersama hasil.',
    en: 'A target or forecast is not a result. We never draw them together.',
  },
  caption: {
    id: (what: string, name: string) => `${what}, ${name}, dan siapa yang menyatakannya`,
    en: (what: string, name: string) => `${what}, ${name}, and who stated it`,
  },
  mixedValues: { id: 'Angka tentang beberapa hal', en: 'Figures of several kinds' },
  otherValues: { id: 'Angka lain', en: 'Other figures' },
  what: { id: 'Apa, kapan, kata siapa', en: 'What, when, stated by' },
  asOf: { id: 'Keadaan', en: 'As of' },
  value: { id: 'Angka', en: 'Figure' },
  saidBy: { id: 'Kata siapa', en: 'Stated by' },
  disputes: { id: 'Angka yang berselisih', en: 'Contested figures' },
  disputesText: {
    id: 'Untuk masa yang sama beredar angka yang berlainan. Kami menampilkan semuanya dan tidak memilih satu pun.',
    en: 'Different figures are in circulation for the same time. We show all of them and choose none.',
  },
  disputesCount: {
    id: (count: number) => `${count} perselisihan angka`,
    en: (count: number) => `${count} ${count === 1 ? 'dispute' : 'disputes'}`,
  },
  disputeOf: {
    id: (what: string, when: string) => `${what}, ${when}`,
    en: (what: string, when: string) => `${what}, ${when}`,
  },
  statementsCount: {
    id: (count: number) => `${count} pernyataan`,
    en: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
  },
  moreStatements: {
    id: (count: number) => `${count} pernyataan lain`,
    en: (count: number) => `${count} more ${count === 1 ? 'statement' : 'statements'}`,
  },
  plans: { id: 'Yang direncanakan', en: 'What is planned' },
  risks: { id: 'Siapa dan apa yang berisiko', en: 'Who and what is at risk' },
  doNow: { id: 'Yang bisa Anda lakukan sekarang', en: 'What you can do now' },
  doNowText: {
    id: 'Angka di atas tidak menentukan hak Anda. Yang menentukan adalah apakah Anda terdaftar dan iuran Anda dibayar.',
    en: 'The figures above do not decide your rights. What decides is whether you are registered and your contributions are paid.',
  },
  doCheck: {
    id: 'Periksa kepesertaan Anda lewat kanal resmi.',
    en: 'Check your membership through an official channel.',
  },
  doRead: { id: 'Panduan untuk keadaan Anda', en: 'The guide for your situation' },
  releases: { id: 'Siaran pers tentang wilayah ini', en: 'Releases about this place' },
  withinCount: {
    id: (count: number) => `${count} wilayah`,
    en: (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`,
  },
  within: { id: 'Wilayah di dalamnya', en: 'Places within it' },
  revisions: { id: 'Angka yang sudah diganti', en: 'Figures that were replaced' },
  take: { id: 'Ambil datanya', en: 'Take the data' },
  csv: { id: 'tabel', en: 'table' },
  json: { id: 'data lengkap', en: 'full data' },
  cite: { id: 'Cara mengutip', en: 'How to cite' },
  citation: {
    id: (name: string, what: string, url: string, date: string) =>
      `Cakupan, “${name}: ${what}”, ${url}, dibaca ${date}.`,
    en: (name: string, what: string, url: string, date: string) =>
      `Cakupan, “${name}: ${what}”, ${url}, read ${date}.`,
  },
});
