/** The index of places. */
export const places = {
  title: 'Cakupan menurut wilayah',
  summary:
    'Cari wilayah Anda: berapa bagian pekerjanya yang tercakup Jamsostek, kata siapa, dan angka apa yang belum ada.',
  find: 'Cari wilayah',
  map: 'Di mana ada angka, dan seberapa lama umurnya',
  standings: {
    fresh: 'Angka paling lama 1 tahun',
    recent: '1 sampai 2 tahun',
    old: 'lebih dari 2 tahun',
    none: 'Belum ada angka untuk seluruh pekerja',
  },
  contested: 'Berselisih',
  counted: (words: string, count: number) => `${words} (${count})`,
  mapNote:
    'Skema, bukan peta: garis pantainya kami gambar sendiri dan kami sederhanakan; Jakarta dan Yogyakarta dibesarkan. Isian menyatakan umur angka itu, bukan tinggi rendahnya cakupan. Ketuk satu provinsi untuk sampai ke barisnya.',
  mapHalves: {
    west: 'Skema keadaan angka menurut provinsi, bagian barat',
    east: 'Skema keadaan angka menurut provinsi, bagian timur',
  },
  islands: {
    sumatra: 'Sumatera',
    java: 'Jawa',
    borneo: 'Kalimantan',
    lesserSunda: 'Nusa Tenggara',
    sulawesi: 'Sulawesi',
    maluku: 'Maluku',
    papua: 'Papua',
  },
  placeStands: (name: string, standing: string) => `${name}: ${standing}`,
  list: 'Indonesia dan semua provinsi',
  listText:
    'Jangan peringkatkan angka-angka ini: bulan, pembagi, dan pembicaranya berlainan. Yang tertulis adalah angka pembuka halaman wilayahnya, dan titik di garisnya; garis tegak adalah angka lain, pada skala dari nol sampai seratus persen. Sumber setiap angka ada di halaman wilayahnya.',
  sorts: {
    order: 'Dari barat ke timur',
    name: 'Menurut abjad',
    age: 'Terbaru dulu',
    none: 'Belum ada dulu',
  },
  sort: 'Urutkan',
  newest: 'Angka pembuka',
  ageOf: 'Umur',
  noneYet: 'belum ada angka cakupan',
  groupOnly: 'satu kelompok',
  members: 'bukan persen: jumlah peserta',
  below: 'Kabupaten dan kota',
  belowText: 'Wilayah yang punya angka cakupan disebut lebih dahulu.',
  belowOf: (name: string, all: number, filled: number) =>
    `${name}: ${all} kabupaten dan kota, ${filled} di antaranya punya angka cakupan`,
  grid: (what: string) => `Skema ${what}`,
  missing: 'Yang belum ada, dan kepada siapa bertanya',
  missingText:
    'Tidak ada angka bukan berarti tidak ada peserta. Angkanya mungkin sudah dihitung, tetapi belum diumumkan atau belum ada dalam catatan kami. Siapa pun boleh menanyakannya.',
  office: 'Kantor wilayah BPJS Ketenagakerjaan',
  officeText:
    'Satu tabel untuk semua kabupaten dan kota pada tanggal yang sama, berisi jumlah peserta dan jumlah pekerja yang menjadi pembaginya. Tanyakan juga apakah pekerja dihitung di tempat tinggalnya atau di tempat perusahaannya terdaftar.',
  statistics: 'Badan Pusat Statistik (BPS)',
  statisticsText:
    'Pekerja formal dan informal di setiap kabupaten dan kota, perempuan dan laki-laki terpisah, dari survei angkatan kerja bulan Agustus.',
  labourOffice: 'Dinas ketenagakerjaan setempat',
  labourOfficeText:
    'Angka mana yang berlaku bila pejabat menyebut angka yang berlainan untuk tahun yang sama, dan dari berapa pekerja. Makassar adalah contohnya.',
  send: 'Punya dokumen yang mencantumkan persen, pembagi, dan tanggalnya?',
  sendLink: 'Kirimkan kepada kami',
  /** What readers type before a name. */
  provinceWords: 'provinsi prov.',
  regencyWords: 'kabupaten kab. kota',
};
