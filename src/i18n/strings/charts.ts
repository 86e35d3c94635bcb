import { strings } from '../text.ts';

/** Words in pictures, descriptions and tables of figures. */
export const chartStrings = strings({
  about: { id: (value: string) => `sekitar ${value}`, en: (value: string) => `about ${value}` },
  named: {
    id: (name: string, text: string) => `${name}: ${text}.`,
    en: (name: string, text: string) => `${name}: ${text}.`,
  },

  oneBar: {
    id: 'Grafik batang mendatar dengan satu batang yang mulai dari nol',
    en: 'A horizontal bar chart with one bar that starts at zero',
  },
  bars: {
    id: (count: string) => `Grafik batang mendatar dengan ${count} batang yang mulai dari nol`,
    en: (count: string) => `A horizontal bar chart with ${count} bars that start at zero`,
  },
  rising: {
    id: 'Setiap nilai lebih tinggi daripada nilai sebelumnya.',
    en: 'Each value is higher than the one before.',
  },
  falling: {
    id: 'Setiap nilai lebih rendah daripada nilai sebelumnya.',
    en: 'Each value is lower than the one before.',
  },

  people: {
    id: '100 orang dalam lima baris',
    en: '100 people in five rows',
  },
  filledNone: { id: 'Tidak ada orang yang terisi', en: 'Nobody is filled in' },
  filled: {
    id: (count: string) => `${count} orang terisi penuh`,
    en: (count: string) =>
      count === '1' ? '1 person is filled in' : `${count} people are filled in`,
  },
  part: {
    id: (share: string) => `satu orang terisi ${share} bagian`,
    en: (share: string) => `one is filled to ${share} of a person`,
  },
  outlined: {
    id: (count: string) => `${count} orang hanya garis tepi`,
    en: (count: string) =>
      count === '1' ? '1 person is an outline only' : `${count} are outlines only`,
  },

  waterlines: {
    id: (count: string) =>
      `${count === '2' ? 'Dua' : count} garis terpisah, masing-masing terisi sebesar angkanya`,
    en: (count: string) =>
      `${count === '2' ? 'Two' : count} separate lines, each filled as far as its number`,
  },
  waterline: {
    id: 'Satu garis, terisi sebesar angkanya',
    en: 'One line, filled as far as its number',
  },
  comparedBy: {
    id: (attribution: string) => `Yang menyandingkan angka ini: ${attribution}, bukan kami.`,
    en: (attribution: string) => `Put side by side by ${attribution}, not by us.`,
  },
  noCommonBase: {
    id: 'Kami tidak menemukan dasar hitungan yang sama, jadi selisihnya tidak dihitung.',
    en: 'We know of no common base for them, so no difference is computed.',
  },

  tiles: {
    id: (count: string) => `Skema ${count} kotak, satu untuk setiap wilayah; bukan peta`,
    en: (count: string) => `A schematic grid of ${count} tiles, one for each place; not a map`,
  },
  tilesFilled: {
    id: (count: string, all: string, what: string) =>
      `${count} dari ${all} ${what} punya angka yang sebanding.`,
    en: (count: string, all: string, what: string) =>
      `${count} of ${all} ${what} ${count === '1' ? 'has a comparable figure' : 'have comparable figures'}.`,
  },
  without: {
    id: (count: string, names: string) => `Belum ada angka untuk ${count} wilayah: ${names}.`,
    en: (count: string, names: string) =>
      `No figure yet for ${count} ${count === '1' ? 'place' : 'places'}: ${names}.`,
  },
  withoutNone: { id: 'Setiap wilayah punya angka.', en: 'Every place has a figure.' },
  noFigure: { id: 'belum ada angka', en: 'no figure yet' },
  shareOf: {
    id: (unit: string, whom: string) => `${unit} dari ${whom}`,
    en: (unit: string, whom: string) => `${unit} of ${whom}`,
  },
  numerator: { id: 'Tercakup', en: 'Covered' },
  denominator: { id: 'Dari', en: 'Out of' },

  what: { id: 'Yang diukur', en: 'Measured' },
  value: { id: 'Angka', en: 'Figure' },
  where: { id: 'Wilayah', en: 'Place' },
  when: { id: 'Keadaan', en: 'As of' },
  group: { id: 'Kelompok', en: 'Group' },
  saidBy: { id: 'Menurut', en: 'According to' },
  outOf: { id: 'Dari siapa', en: 'Out of whom' },
});
