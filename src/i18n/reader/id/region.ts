/** The page of a region and the list of regions. */
export const region = {
  level: (level: string) =>
    ({ country: 'Negara', province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' })[level] ??
    level,
  title: (name: string) => `Cakupan Jamsostek di ${name}`,
  description: (value: string, what: string, name: string, when: string) =>
    `${what} di ${name}, ${when}: ${value}. Kata siapa, dari berapa, dan angka lain yang berbeda.`,
  descriptionNone: (name: string) => `Belum ada angka cakupan Jamsostek untuk ${name}.`,
  leadShare: (name: string, when: string) =>
    `Itu bagian pekerja di ${name} yang disebut sudah menjadi peserta Jamsostek ${when}.`,
  leadCount: (name: string, when: string) =>
    `Itu jumlah peserta aktif Jamsostek di ${name} ${when}.`,
  /** What is said of a place without a number, by what the record knows. */
  without: {
    limit: 'baru batas atau kisaran cakupannya',
    'left-out': 'angka cakupannya tidak kami catat',
    none: 'belum ada angka cakupan',
  },
  hasFigure: 'ada angkanya',
  why: 'Mengapa angka ini?',
  mind: 'Apa yang perlu diingat?',
  noFigureText:
    'Bukan berarti belum ada pekerja yang terlindungi. Angkanya belum diumumkan, atau belum ada dalam catatan kami.',
  /** Leads to the page of what was left out. */
  leftOutText:
    'Bukan berarti belum ada pekerja yang terlindungi. Mengapa angkanya tidak kami catat?',
  leftOut: (name: string) =>
    `Kami menemukan angka cakupan untuk ${name}, tetapi tidak mencatatnya.`,
  descriptionLeftOut: (name: string) =>
    `Kami menemukan angka cakupan Jamsostek untuk ${name}, tetapi tidak mencatatnya.`,
  descriptionLimit: (name: string) =>
    `Untuk ${name}, yang disebut hanya batas atau kisaran cakupan Jamsostek, bukan angkanya.`,
  noFigure: (name: string) => `Belum ada angka cakupan untuk ${name}.`,
  above: 'Angka wilayah yang lebih luas',
  series: 'Dari tahun ke tahun',
  seriesMonth: (what: string, place: string, month: string, from: string, to: string) =>
    `${what}, ${place}, setiap ${month} ${from} sampai ${to}`,
  /** A series with years of which it holds no value: it names those it holds. */
  seriesSome: (what: string, place: string, when: string) => `${what}, ${place}, ${when}`,
  seriesYears: (what: string, place: string, from: string, to: string) =>
    `${what}, ${place}, tahun ${from} sampai ${to}`,
  neighbours: 'Angka daerah sekitar',
  /** One source counts in one way; several may each have their own. */
  peersOne: 'Angka-angka ini bisa dibandingkan: waktu, jenis pembagi, dan sumbernya sama.',
  peersMany:
    'Waktu dan jenis pembagi angka-angka ini sama. Sumbernya berlainan, jadi cara hitungnya bisa berbeda.',
  peersSome:
    'Yang tampil hanya wilayah yang angkanya sebanding dan boleh kami edarkan, jadi ini bukan peringkat.',
  peersAll: 'Semua daerah di sini punya angka pada tanggal itu.',
  peersCaption: (what: string, when: string) => `${what}, ${when}`,
  tableOf: (what: string, count: number) => `${what} (${count}\u00a0angka)`,
  place: 'Wilayah',
  refusedText:
    'Jangan bandingkan angka berikut dengan angka di atas. Alasannya tertulis di atas setiap kelompok.',
  refusedCaption: (name: string) => `Angka di sekitar ${name} yang tidak sebanding`,
  gaps: 'Yang belum ada angkanya di sini',
  /** Leads to the page of what was left out. */
  gapsLeftOut: 'Angka yang kami temukan tetapi tidak kami catat, dan alasannya',
  askWhom:
    'Tanyakan kepada kantor wilayah BPJS Ketenagakerjaan, dinas ketenagakerjaan setempat, atau Badan Pusat Statistik (BPS). Bila Anda punya dokumennya, kirimkan kepada kami.',
  compared: 'Perbandingan yang dibuat orang lain',
  comparedText: 'Ini pernyataan sumbernya, bukan hitungan kami.',
  values: 'Semua angka yang kami catat',
  valuesHint:
    'Jangan baca angka dari bulan, pembagi, atau cara hitung yang berlainan sebagai tren.',
  newestValues: 'Angka terbaru yang kami punya',
  newestHint:
    'Nama baris yang bertautan membuka semua angka tentang hal itu, per program dan per tahun.',
  targets: 'Target dan perkiraan',
  targetsText: 'Target dan perkiraan bukan hasil. Keduanya tidak kami gambar bersama hasil.',
  caption: (what: string, name: string) => `${what}, ${name}, dan siapa yang menyatakannya`,
  mixedValues: 'Angka tentang beberapa hal',
  otherValues: 'Angka lain',
  tables: 'Tabel menurut wilayah',
  tablesTitle: 'Angka menurut daerah, masing-masing dari satu sumber',
  tableWhole: 'Tabel ini utuh: semua daerah yang dibicarakan ada di dalamnya.',
  tablePartial:
    'Tabel ini tidak utuh, jadi bukan peringkat. Daerah yang tidak tertulis tidak disebut sumbernya.',
  olderValues: 'Angka lain tentang hal ini, yang lebih lama',
  what: 'Apa, kapan, kata siapa',
  asOf: 'Keadaan',
  value: 'Angka',
  saidBy: 'Kata siapa',
  disputes: 'Angka yang berselisih',
  disputesAbove: 'Angka cakupan yang berselisih bertanda dalam tabel di atas.',
  disputesText:
    'Beredar angka yang tidak sejalan, biasanya untuk masa yang sama. Kami menampilkan semuanya, tanpa memilih salah satu.',
  figuresCount: (count: number) => `${count} grafik`,
  valuesCount: (count: number) => `${count} angka`,
  tablesCount: (count: number) => `${count} tabel`,
  disputesCount: (count: number) => `${count} perselisihan angka`,
  disputeOf: (what: string, when: string) => `${what}, ${when}`,
  statementsCount: (count: number) => `${count} pernyataan`,
  moreStatements: (count: number) => `${count} pernyataan lain`,
  plans: 'Yang direncanakan',
  risks: 'Siapa dan apa yang berisiko',
  newestOfRecord: 'Yang terbaru',
  onRecord: 'Catatan selengkapnya',
  onRecordText: 'Halaman ini memuat yang terbaru. Selebihnya ada di halaman',
  recordTitle: (name: string) => `Angka dan pernyataan tentang ${name}`,
  recordDescription: (name: string) =>
    `Angka, perselisihan, target, dan pernyataan yang kami catat tentang cakupan Jamsostek di ${name}, masing-masing dengan sumbernya.`,
  recordLead: 'Inilah angka dan pernyataan yang kami catat, masing-masing dengan sumbernya.',
  recordBack: (name: string) => `Halaman ${name} memuat ringkasannya`,
  story: 'Di balik angkanya',
  storyTitle: (name: string) => `Penjelasan angka cakupan ${name}`,
  chapters: (count: number) => `ada di halaman sendiri, dalam ${count} bab:`,
  doNow: 'Yang bisa Anda lakukan sekarang',
  doNowText:
    'Angka di atas tidak menentukan hak Anda. Yang menentukan adalah apakah Anda terdaftar dan iuran Anda dibayar.',
  doCheck: 'Periksa kepesertaan Anda lewat kanal resmi.',
  doRead: 'Panduan untuk keadaan Anda',
  releases: 'Laporan tentang wilayah ini',
  peersCount: (count: number) => `${count} wilayah yang bisa dibandingkan`,
  refusedCount: (count: number) => `${count} wilayah yang tidak sebanding`,
  withinCount: (count: number) => `${count} wilayah`,
  within: 'Wilayah di dalamnya',
  revisions: 'Angka yang sudah diganti',
  take: 'Unduh datanya',
  cite: 'Cara mengutip',
  citation: (name: string, what: string, url: string, date: string) =>
    `Cakupan, “${name}: ${what}”, ${url}, dibaca ${date}.`,
};

/** Since when and until when a region has its borders. */
export const territory = {
  title: 'Batas wilayah',
  divided: (name: string, when: string) =>
    `${name} bukan lagi satu wilayah sejak ${when}. Sekarang wilayahnya menjadi:`,
  since: (name: string, when: string) => `${name} memiliki batasnya sekarang sejak ${when}.`,
  refused:
    'Jangan bandingkan angka wilayah lama dengan angka wilayah sekarang: luas dan penduduknya berbeda.',
  formerly: 'Wilayah sebelumnya:',
  law: (name: string) => `Dasarnya ${name}.`,
  lawUnread: 'Undang-undang yang mengubahnya belum kami baca.',
};
