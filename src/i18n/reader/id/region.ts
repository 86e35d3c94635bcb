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
  noneYet: '(belum ada angka)',
  hasFigure: 'ada angkanya',
  why: 'Mengapa angka ini?',
  noFigureText:
    'Itu tidak berarti belum ada pekerja yang terlindungi: angkanya belum diumumkan atau belum kami temukan.',
  noFigure: (name: string) => `Belum ada angka cakupan untuk ${name}.`,
  above: 'Angka wilayah yang lebih luas',
  series: 'Dari tahun ke tahun',
  seriesMonth: (what: string, place: string, month: string, from: string, to: string) =>
    `${what}, ${place}, setiap ${month} ${from} sampai ${to}`,
  seriesYears: (what: string, place: string, from: string, to: string) =>
    `${what}, ${place}, tahun ${from} sampai ${to}`,
  neighbours: 'Angka daerah sekitar',
  peersText: 'Angka-angka ini boleh disandingkan: tanggal, pembagi, dan cara hitungnya sama.',
  peersSome: 'Daerah lain belum punya angka pada tanggal itu, jadi ini bukan peringkat.',
  peersAll: 'Semua daerah di sini punya angka pada tanggal itu.',
  peersCaption: (what: string, when: string) => `${what}, ${when}`,
  tableOf: (what: string, count: number) => `${what} (${count}\u00a0angka)`,
  place: 'Wilayah',
  refusedText:
    'Angka berikut tidak boleh dibandingkan dengan angka di atas. Alasannya tertulis di atas setiap kelompok.',
  refusedCaption: (name: string) => `Angka di sekitar ${name} yang tidak sebanding`,
  gaps: 'Yang belum ada angkanya',
  askWhom:
    'Tanyakan kepada kantor wilayah BPJS Ketenagakerjaan, dinas ketenagakerjaan setempat, atau Badan Pusat Statistik (BPS). Bila Anda punya dokumennya, kirimkan kepada kami.',
  compared: 'Perbandingan yang dibuat orang lain',
  comparedText: 'Ini pernyataan sumbernya, bukan hitungan kami.',
  values: 'Semua angka yang kami temukan',
  valuesHint:
    'Jangan baca angka dari bulan, pembagi, atau cara hitung yang berlainan sebagai tren.',
  newestValues: 'Angka terbaru yang kami punya',
  newestHint: 'Ketuk sebuah baris untuk melihat semua angkanya, juga menurut program dan tahun.',
  targets: 'Target dan perkiraan',
  targetsText: 'Target dan perkiraan bukan hasil. Keduanya tidak kami gambar bersama hasil.',
  caption: (what: string, name: string) => `${what}, ${name}, dan siapa yang menyatakannya`,
  mixedValues: 'Angka tentang beberapa hal',
  otherValues: 'Angka lain',
  tables: 'Tabel daerah di dalamnya',
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
    'Untuk masa yang sama beredar angka yang berlainan. Kami menampilkan semuanya, tanpa memilih salah satu.',
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
  peersCount: (count: number) => `${count} wilayah yang boleh disandingkan`,
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
    'Angka wilayah lama dan wilayah sekarang tidak boleh disandingkan: luas dan penduduknya berbeda.',
  formerly: 'Wilayah sebelumnya:',
  law: (name: string) => `Dasarnya ${name}.`,
  lawUnread: 'Undang-undang yang mengubahnya belum kami baca.',
};
