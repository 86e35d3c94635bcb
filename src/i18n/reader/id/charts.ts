/** Words in pictures, descriptions and tables of figures. */
export const charts = {
  about: (value: string) => `sekitar ${value}`,
  named: (name: string, text: string) => `${name}: ${text}.`,
  oneBar: 'Grafik batang mendatar dengan satu batang yang mulai dari nol',
  bars: (count: string) => `Grafik batang mendatar dengan ${count} batang yang mulai dari nol`,
  rising: 'Setiap nilai lebih tinggi daripada nilai sebelumnya.',
  falling: 'Setiap nilai lebih rendah daripada nilai sebelumnya.',
  people: '100 orang dalam lima baris',
  filledNone: 'Tidak ada orang yang terisi',
  filled: (count: string) => `${count} orang terisi penuh`,
  part: (share: string) => `satu orang terisi ${share} bagian`,
  outlined: (count: string) => `${count} orang hanya garis tepi`,
  waterlines: (count: string) =>
    `${count === '2' ? 'Dua' : count} garis terpisah, masing-masing terisi sebesar angkanya`,
  waterline: 'Satu garis, terisi sebesar angkanya',
  comparedBy: (attribution: string) => `Yang menyandingkan angka ini: ${attribution}, bukan kami.`,
  noCommonBase: 'Kami tidak menemukan dasar hitungan yang sama, jadi selisihnya tidak dihitung.',
  tiles: (count: string) => `Skema ${count} kotak, satu untuk setiap wilayah; bukan peta`,
  tilesFilled: (count: string, all: string, what: string) =>
    `${count} dari ${all} ${what} punya angka yang sebanding.`,
  without: (count: string, names: string) => `Belum ada angka untuk ${count} wilayah: ${names}.`,
  withoutNone: 'Setiap wilayah punya angka.',
  noFigure: 'belum ada angka',
  shareOf: (unit: string, whom: string) => `${unit} dari ${whom}`,
  numerator: 'Tercakup',
  denominator: 'Dari',
  shaded: (places: string) =>
    `Peta ${places} provinsi dalam beberapa golongan warna, lalu daftar dari yang tertinggi`,
  circles: (places: string) =>
    `Peta ${places} provinsi dengan satu lingkaran untuk setiap provinsi, lalu daftar dari yang terbanyak`,
  classRange: (from: string, to: string, count: string) =>
    from === to ? `${from} (${count} provinsi)` : `${from} sampai ${to} (${count} provinsi)`,
  classNamed: (letter: string, text: string) => `Golongan ${letter}: ${text}.`,
  mapHalves: { west: 'Peta skema, bagian barat', east: 'Peta skema, bagian timur' },
  axisStart: (value: string) => `Sumbu mulai dari ${value}.`,
  what: 'Yang diukur',
  value: 'Angka',
  where: 'Wilayah',
  when: 'Keadaan',
  group: 'Kelompok',
  saidBy: 'Menurut',
  outOf: 'Dari siapa',
};
