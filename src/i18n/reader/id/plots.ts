/** Words in pictures with axes other than bars alone: lines, dots, targets, slopes, groups, parts. */
export const plots = {
  /** What kind of picture it is, as a phrase: also the name a listener hears for it. */
  line: (count: string) =>
    `Grafik garis dengan ${count} titik; waktu berjalan ke kanan, angka mulai dari nol`,
  multiples: (count: string) =>
    `${count} grafik garis kecil dengan sumbu yang sama; waktu berjalan ke kanan, angka mulai dari nol`,
  dots: (count: string) => `Grafik titik dengan ${count} baris; sumbunya mulai dari nol`,
  target: 'Hasil sebagai batang dari nol, target sebagai belah ketupat pada sumbu yang sama',
  slope: (count: string) =>
    `Grafik lereng dengan ${count} garis di antara dua waktu; sumbunya tidak mulai dari nol`,
  groups: (count: string) => `Grafik batang berkelompok dengan ${count} batang yang mulai dari nol`,
  stacks:
    'Batang keseluruhan yang dipotong menurut bagiannya, setiap bagian juga di barisnya sendiri',
  notFromZero: 'sumbu tidak mulai dari nol',
  range: (low: string, high: string) => `${low} sampai ${high}`,
  result: (what: string, when: string) => `${what}, ${when}`,
  aim: (what: string, when: string) => `${what} untuk ${when}`,
  whole: 'Seluruhnya',
  gap: (periods: string) => `Belum ada angka untuk ${periods}, jadi garisnya terputus.`,
  gapOf: (place: string, periods: string) =>
    `${place}: belum ada angka untuk ${periods}, jadi garisnya terputus.`,
  territory: (before: string, after: string) =>
    `Wilayahnya berubah, dari ${before} menjadi ${after}. Angka sebelum dan sesudahnya tidak sebanding, jadi garisnya terputus.`,
  population: (before: string, after: string) =>
    `Dasar hitungannya berubah, dari ${before} menjadi ${after}. Angka sebelum dan sesudahnya tidak sebanding, jadi garisnya terputus.`,
  mark: (when: string, text: string, by: string) => `${when}: ${text} (menurut ${by}).`,
  marked: 'Di sumbu waktu',
};
