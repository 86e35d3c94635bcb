import { expect, test } from 'vitest';
import { findBareNumbers } from '../../src/check/numbers/index.ts';

const options = { channelNumbers: ['175'], formCodes: [] };
const places = (index: number) => ({ line: 1, column: index + 1 });
const isBare = (text: string) => findBareNumbers({ text, places }, options).length > 0;
const split = (words: string) => words.trim().split(/\s*[,\n]\s*/);

/** What makes a number that looks like a year a quantity, whatever follows it. */
const BEFORE = split(`
  sebanyak, banyaknya, sebanyak-banyaknya, sejumlah, sekitar, kira-kira, lebih, kurang, hampir
  lebih dari, kurang dari, minimal, maksimal, maks., min., paling sedikit, paling banyak, paling lama
  paling tinggi, paling rendah, paling besar, paling kecil, paling singkat, mencapai, sebesar, senilai
  total, totalnya, jumlah, jumlahnya, berjumlah, menjadi, hanya, cuma, genap, tepat, melebihi
  melampaui, di atas, di bawah, nomor, no., Rp, IDR, USD, about, around, roughly, nearly, almost
  approximately, some, over, under, above, below, more than, less than, fewer than, greater than
  higher than, lower than, at least, at most, up to, only, just, exactly, total of, totalling, totaling
  number, numbers, number of, numbered, reach, reached, reaches, reaching, exceed, exceeds, exceeded
  plus, minus, kali, times, x, usia, umur, berusia, age, aged
`);

/** What makes it one from behind, even where a word before names it as a year. */
const UNITS = split(`
  persen, percent, poin, point, points, ratus, ribu, juta, miliar, milyar, triliun, hundred, thousand
  million, billion, trillion, rb, jt, rupiah, dolar, dollars, bulan, minggu, pekan, hari, jam, menit
  detik, years, months, weeks, days, hours, minutes, seconds, kali, times, lipat, fold, x
`);

/** Things that are counted: behind a date they may well be 2024 of them. */
const COUNTED = split(`
  pekerja, peserta, orang, jiwa, warga, penduduk, karyawan, buruh, pegawai, nelayan, petani, pedagang
  guru, dosen, sopir, pengemudi, perempuan, laki-laki, anak, keluarga, rumah, perusahaan, usaha, umkm
  kelurahan, kecamatan, desa, kota, kabupaten, provinsi, program, manfaat, kasus, klaim, kantor, cabang
  kelompok, korban, pasien, penerima, anggota, bpu, pmi, workers, members, participants, people, persons
  employees, employers, women, men, children, families, households, companies, firms, businesses
  villages, districts, cities, provinces, regencies, programmes, benefits, cases, claims, offices
  branches, groups, drivers, fishers, farmers, traders, teachers, students, victims, recipients
`);

test('a word that announces a quantity lets no year pass behind it', () => {
  expect(BEFORE.filter((word) => !isBare(`Ada ${word} 2024.`))).toEqual([]);
});

test('a unit lets no year pass before it', () => {
  expect(UNITS.filter((unit) => !isBare(`Pada tahun 2024 ${unit}.`))).toEqual([]);
});

test('a date before what is counted is no date', () => {
  expect(COUNTED.filter((noun) => !isBare(`Hadir 17 Mei 2024 ${noun}.`))).toEqual([]);
});

test('what is said of a year is no quantity', () => {
  const sentences = ['Ada tahun 2024.', 'Sejak 2024 berlaku.', 'Hadir 17 Mei 2024 di sana.'];
  expect(sentences.filter(isBare)).toEqual([]);
});
