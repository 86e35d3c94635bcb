/** The two calculator pages, their list and the links that lead to them. */
export const calculators = {
  indexTitle: 'Kalkulator Jamsostek',
  indexSummary:
    'Hitung iuran dan manfaat Anda sendiri. Setiap baris hasil menyebut tanggal dan dasar hukumnya.',
  contributions: 'Berapa iuran saya?',
  contributionsSummary:
    'Iuran Jamsostek untuk karyawan, pekerja mandiri, proyek konstruksi, pekerja migran, dan pemberi kerja.',
  benefits: 'Apa yang saya atau keluarga saya dapat?',
  benefitsSummary:
    'Manfaat bila meninggal, mengalami kecelakaan kerja, atau kehilangan pekerjaan, serta tabungan hari tua dan pensiun.',
  linkContributions: 'Hitung iuran Anda',
  linkBenefits: 'Hitung manfaat Anda',
  onDate: (date: string) => `Contoh di halaman ini memakai aturan per ${date}.`,
  estimate:
    'Hasilnya perkiraan menurut aturan yang disebut. Yang berlaku adalah penetapan BPJS Ketenagakerjaan.',
  stays:
    'Yang Anda isi tetap di peramban Anda. Isian itu juga masuk ke alamat halaman ini, di belakang tanda #, yang tidak dikirim ke situs mana pun. Salin alamat itu untuk menyimpan atau membagikan hitungan.',
  whichCase: 'Pilih keadaan Anda',
  fillIn: 'Isi keadaan Anda',
  optional: 'boleh kosong',
  yours: 'Hitungan Anda',
  start:
    'Hasilnya tampil di sini begitu isian yang diperlukan lengkap. Yang tidak Anda isi tidak ikut dihitung.',
  sizesTitle: 'Mikro, kecil, menengah, atau besar?',
  sizesNote:
    'Batas atas menurut modal usaha, di luar tanah dan bangunan, atau menurut penjualan setahun.',
  capital: 'Modal paling banyak',
  sales: 'Penjualan setahun paling banyak',
  print: 'Cetak hitungan ini',
  otherExample: 'Contoh lain',
  tables: 'Tabel iuran lengkap',
  retirementTitle: 'Usia pensiun menurut tahun lahir',
  born: 'Lahir tahun',
  age: 'Usia pensiun',
  inYear: 'Dicapai tahun',
};

/** Each case: the heading of its part of a page, and what is to be known before it. */
export const cases = {
  employee: 'Karyawan',
  'self-employed': 'Pekerja mandiri',
  construction: 'Proyek konstruksi',
  migrant: 'Pekerja migran',
  employer: 'Pemberi kerja',
  death: 'Meninggal, bukan karena kerja',
  accident: 'Kecelakaan kerja',
  'job-loss': 'Kehilangan pekerjaan',
  savings: 'Tabungan hari tua',
  pension: 'Pensiun',
};

export const caseIntros = {
  employee:
    'Berapa yang dipotong dari upah, dan berapa yang dibayar pemberi kerja. BPJS Ketenagakerjaan menetapkan kelompok risiko usaha.',
  'self-employed':
    'Iuran dihitung dari dasar menurut golongan penghasilan, bukan dari penghasilan persisnya. Jaminan Hari Tua (JHT) bersifat sukarela.',
  construction:
    'Kontraktor membayar untuk seluruh proyek: dari upah pekerja atau, bila upahnya tidak diketahui, dari nilai kontrak.',
  migrant:
    'Paket Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM) menurut lama kontrak, dengan tabungan hari tua bila mau.',
  employer:
    'Iuran sebulan untuk semua pekerja. Iuran tiap pekerja dibulatkan sendiri, lalu dijumlahkan.',
  death:
    'Uang Jaminan Kematian (JKM) bagi keluarga. Bila pekerja mandiri belum cukup lama menjadi peserta, keluarganya hanya menerima biaya pemakaman.',
  accident:
    'Uang Jaminan Kecelakaan Kerja (JKK). Perawatan, angkutan, dan alat bantu dibayar tersendiri dan tidak dihitung di sini.',
  'job-loss':
    'Uang tunai Jaminan Kehilangan Pekerjaan (JKP) sesudah pemutusan hubungan kerja, bulan demi bulan.',
  savings:
    'Saldo Jaminan Hari Tua (JHT). Hasil pengembangannya belum diketahui, jadi pertumbuhan di sini adalah perkiraan Anda sendiri.',
  pension:
    'Jaminan Pensiun (JP) sebulan menurut rumusnya, dari rata-rata upah seluruh masa iur yang sudah disesuaikan.',
};

/** Whose example each is, in the order of `examplesOf`: a kind of work, and no person. */
export const examples: Record<string, string[]> = {
  employee: ['kasir toko'],
  'self-employed': ['pedagang ikan'],
  construction: ['proyek bangunan'],
  migrant: ['perawat lansia di luar negeri'],
  employer: ['bengkel dengan tiga pekerja'],
  death: [
    'keluarga sopir perusahaan',
    'keluarga pedagang ikan yang baru dua bulan menjadi peserta',
  ],
  accident: ['keluarga buruh pabrik', 'operator mesin', 'tukang kayu yang bekerja sendiri'],
  'job-loss': ['pegawai gudang'],
  savings: ['kasir toko'],
  pension: ['penjahit pabrik yang membayar tanpa putus', 'janda atau duda penjahit pabrik'],
};
