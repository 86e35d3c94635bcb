/** Figures on pages, their own pages, glossary. */
export const figures = {
  indexTitle: 'Grafik',
  indexSummary:
    'Gambar dari angka yang boleh digambar bersama, masing-masing dengan tabel, sumber, dan berkas CSV.',
  stated: 'Perbandingan menurut sumbernya',
  table: 'Tabel dan uraian gambar',
  open: 'Halaman grafik ini',
  reading: {
    series:
      'Setiap batang mulai dari nol, dan panjangnya sebanding dengan angkanya. Angka dicetak seperti pada sumbernya.',
    people:
      'Dari setiap seratus orang, sebanyak ini yang terisi. Orang yang terisi sebagian menunjukkan angka di belakang koma.',
    statement:
      'Setiap garis penuh berarti semua orang yang dihitung. Garis-garis ini tidak punya sumbu bersama.',
    tiles: '',
    line: 'Waktu berjalan ke kanan, dan tinggi titik sebanding dengan angkanya. Garis hanya menghubungkan angka yang sebanding; di tempat garis terputus, alasannya ditulis di bawah gambar.',
    dots: 'Satu baris untuk satu wilayah dan masa. Dua titik yang terhubung adalah kisaran menurut beberapa sumber. Panah terbuka berarti sumbernya hanya menyebut batas.',
    target:
      'Batang adalah hasil, belah ketupat adalah target. Bacalah tanggal keduanya: target berlaku untuk masa yang disebut.',
    slope:
      'Setiap garis menghubungkan dua angka satu wilayah dengan definisi yang sama. Sumbunya tidak mulai dari nol, jadi bacalah angkanya.',
    groups:
      'Setiap batang mulai dari nol. Batang yang berkumpul di bawah satu judul termasuk satu kelompok.',
    stacks:
      'Batang keseluruhan terpotong menurut bagiannya. Di baris lain, setiap bagian digambar di tempatnya dalam keseluruhan itu.',
    multiples:
      'Satu garis untuk satu wilayah, semuanya dengan sumbu yang sama. Tinggi titik dapat dibandingkan antargambar.',
    choropleth:
      'Setiap golongan warna memuat kira-kira sama banyak provinsi, dan angka terendah serta tertingginya tertulis di kunci warna. Dalam daftar, setiap provinsi punya satu titik pada sumbu yang sama. Jangan membaca luas daerah sebagai banyaknya orang.',
    circles:
      'Luas lingkaran sebanding dengan jumlah orangnya. Daerahnya tidak diwarnai, karena jumlah orang bukan tinggi rendahnya suatu bagian. Dalam daftar, setiap provinsi punya satu titik pada sumbu yang mulai dari nol.',
  },
  svg: 'gambar untuk dicetak dan disunting',
  png: 'gambar untuk pesan dan salindia',
  readIt: 'Cara membaca',
  defined: 'Yang diukur',
  contested: 'Angka lain untuk hal yang sama',
  places: 'Halaman wilayahnya',
  refused: 'Dari angka-angka ini tidak dapat disimpulkan mana yang lebih tinggi, karena:',
  notOurs: 'Perbandingan ini dibuat oleh sumbernya, bukan oleh kami.',
  schematic: 'Skema, bukan peta.',
  schematicPlaces: 'Letak kotak hanya mendekati letak wilayahnya.',
  schematicTurned: 'Di layar sempit skema ini diputar: barat di atas, utara di kanan.',
  turned: 'Skema ini diputar: barat di atas, utara di kanan.',
  tilesLegend:
    'Garis di bawah angka menunjukkan persennya. Kotak bergaris miring belum punya angka yang sebanding untuk masa ini; halaman wilayahnya mungkin memuat angka lain.',
  onMaps: 'Tabel yang utuh, di peta dan sebagai daftar berurut:',
  mapSchematic:
    'Peta skema buatan kami: garis pantainya digambar sendiri dan disederhanakan; Jakarta dan Yogyakarta dibesarkan.',
  line: (name: string, value: string) => `Garis tegak: ${name}, ${value}.`,
  findTerm: 'Cari istilah',
  glossaryTitle: 'Istilah',
  glossarySummary: 'Arti istilah dan singkatan Jamsostek yang dipakai di situs ini.',
};
