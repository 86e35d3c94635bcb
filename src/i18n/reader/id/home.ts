/** The home page. */
export const home = {
  title: 'siapa yang dilindungi Jamsostek, dan apa hak Anda',
  sentence:
    'Jamsostek melindungi orang yang bekerja: saat celaka, meninggal, menua, atau kehilangan pekerjaan.',
  whoRuns:
    'Penyelenggaranya BPJS Ketenagakerjaan. Situs ini menerangkan hak Anda dan melaporkan siapa yang sudah dilindungi.',
  pick: 'Pekerjaan Anda',
  price: 'Berapa harga perlindungan?',
  priceSentence: 'sebulan, iuran terendah pekerja mandiri untuk kecelakaan kerja dan kematian.',
  priceNow: 'Selama diskon Anda membayar ',
  priceTransport: 'Dengan diskon, pengemudi, sopir, dan kurir membayar ',
  priceMore: 'Lihat semua golongan penghasilan',
  find: 'Temukan daerah Anda',
  findAll: 'Semua wilayah',
  accident: 'Celaka saat bekerja?',
  accidentReport: 'Laporkan paling lama ',
  accidentRest:
    ' sejak kejadian, kepada BPJS Ketenagakerjaan dan dinas ketenagakerjaan. Bagi pekerja bergaji, pemberi kerja yang melapor; pekerja mandiri atau keluarganya melapor sendiri. Berobat dulu ke rumah sakit terdekat.',
  accidentSteps: 'Langkah demi langkah setelah kecelakaan kerja',
  death: 'Keluarga Anda meninggal?',
  deathText: 'Bila ia peserta, ahli warisnya dapat mengajukan klaim menurut sebab kematiannya.',
  deathAtWork: 'Karena bekerja:',
  deathOther: 'Karena sebab lain:',
  deathClaim: (programme: string) => `cara klaim ${programme}`,
  deathAmount: (programme: string) => `hitung santunan ${programme}`,
  call: 'Butuh bantuan?',
  questions: 'Setiap angka di sini menjawab empat pertanyaan.',
  whoText: 'Nama dan jabatan orang, atau lembaga, yang menyatakannya.',
  whenText: 'Hari, bulan, atau tahun yang digambarkan. Bukan tanggal beritanya.',
  outOfText:
    'Setiap persen punya pembagi. Bila pembaginya tidak diumumkan, kami menulisnya begitu.',
  whereText: 'Dokumen tempat kami membacanya, dan tanggal kami membacanya.',
  allFigures: 'Semua grafik',
  news: 'Laporan dan grafik',
};
