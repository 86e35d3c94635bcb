/** The index of places. */
export const places = {
  title: 'Cakupan menurut wilayah',
  summary:
    'Cari wilayah Anda: berapa bagian pekerjanya yang tercakup Jamsostek, kata siapa, dan angka apa yang belum ada.',
  find: 'Cari wilayah',
  scope: (provinces: string) =>
    `Daftar ini memuat semua provinsi, dan kabupaten serta kota di ${provinces}.`,
  provinces: 'Indonesia dan provinsinya',
  within: (province: string) => `Kabupaten dan kota di ${province}`,
  city: 'kota',
  grid: (what: string) => `Skema ${what}`,
  missing: 'Yang belum ada, dan kepada siapa bertanya',
  missingText:
    'Tidak ada angka bukan berarti tidak ada peserta. Angkanya mungkin sudah dihitung, tetapi belum diumumkan atau belum kami temukan. Siapa pun boleh menanyakannya.',
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
