import { strings } from '../text.ts';

/** What each column of the observations holds. */
export const observationFields = strings({
  reference: {
    id: 'Rujukan tetap: wilayah/indikator/masa[:segmen]@sumber. Inilah yang ditulis di dalam tag.',
    en: 'Lasting reference: region/indicator/period[:segment]@source. This is what a tag holds.',
  },
  region_code: {
    id: 'Kode wilayah Kementerian Dalam Negeri; ID untuk Indonesia.',
    en: 'Region code of the Ministry of Home Affairs; ID for Indonesia.',
  },
  region: { id: 'Nama wilayah.', en: 'Name of the region, in Indonesian.' },
  indicator: {
    id: 'Yang diukur; artinya ada di berkas indikator.',
    en: 'What is measured; its meaning is in the file of indicators.',
  },
  period: {
    id: 'Masa yang digambarkan, seteliti sumbernya: 2024, 2024-Q1, 2024-12, 2024-12-31, atau bagian tahun 2024-01/2024-09.',
    en: 'Period described, as precisely as its source: 2024, 2024-Q1, 2024-12, 2024-12-31 or part of a year 2024-01/2024-09.',
  },
  segment: {
    id: 'Kelompok yang dihitung; all berarti semua orang.',
    en: 'Group counted; all means everyone.',
  },
  value: {
    id: 'Angka dengan desimal seperti tercetak di sumbernya; kalikan dengan magnitude.',
    en: 'The number with the decimals its source printed; multiply by magnitude.',
  },
  magnitude: {
    id: 'Pangkat sepuluh yang tercetak setelah angkanya.',
    en: 'Power of ten printed after the number.',
  },
  unit: {
    id: 'Satuan. Orang, kepesertaan, kasus, dan klaim tidak boleh dijumlahkan.',
    en: 'Unit. Persons, memberships, cases and claims must never be added.',
  },
  approximate: {
    id: 'Apakah sumbernya menyebut “sekitar”.',
    en: 'Whether the source says "about".',
  },
  bound: {
    id: 'over: sumbernya hanya menyebut “lebih dari”; jangan dibandingkan atau dihitung.',
    en: 'over: the source only says "over"; not to be compared or calculated with.',
  },
  population: {
    id: 'Pembagi sebuah persentase; artinya ada di berkas pembagi. Kosong untuk jumlah.',
    en: 'Denominator of a share; its meaning is in the file of populations. Empty for counts.',
  },
  population_wording: {
    id: 'Pembagi menurut kata-kata sumbernya.',
    en: 'The denominator in the words of its source, in Indonesian.',
  },
  numerator: {
    id: 'Jumlah yang dibagi; not-published berarti tidak diumumkan.',
    en: 'The count above the line; not-published where it was not published.',
  },
  denominator: {
    id: 'Jumlah pembaginya; not-published berarti tidak diumumkan.',
    en: 'The count below the line; not-published where it was not published.',
  },
  status: {
    id: 'dataset: dari kumpulan data; reported: disebut dalam teks; computed: hitungan kami.',
    en: 'dataset: from a data set; reported: stated in a text; computed: our own calculation.',
  },
  source: { id: 'Kode sumber.', en: 'Identifier of the source.' },
  said_by: { id: 'Siapa yang menyatakannya.', en: 'Who states it, in Indonesian.' },
  publisher: { id: 'Penerbit sumbernya.', en: 'Publisher of the source, in Indonesian.' },
  title: { id: 'Judul sumbernya.', en: 'Title of the source, in its own language.' },
  published: {
    id: 'Tanggal terbit sumbernya, seteliti yang diketahui; kosong bila tidak bertanggal.',
    en: 'Date of publication, as precisely as known; empty where the source shows none.',
  },
  read: { id: 'Tanggal kami membacanya.', en: 'The day we read it.' },
  licence: {
    id: 'Ketentuan pakai ulang sumbernya.',
    en: 'Terms of reuse of the source, in Indonesian.',
  },
  url: {
    id: 'Alamat sumbernya; kosong bila dikutip tanpa tautan.',
    en: 'Address of the source; empty where it is cited without a link.',
  },
  rounding_of: {
    id: 'Rujukan angka lebih teliti yang dibulatkan oleh angka ini.',
    en: 'Reference of the more precise number that this one rounds.',
  },
  supersedes: {
    id: 'Rujukan angka lama yang digantikan oleh angka ini.',
    en: 'Reference of the older number that this one replaces.',
  },
  note: {
    id: 'Yang perlu diketahui supaya angka ini tidak salah dibaca.',
    en: 'What one must know to read the number rightly, in Indonesian.',
  },
});

/** What each column of the rules holds. */
export const ruleFields = strings({
  reference: {
    id: 'Rujukan aturan: program/aturan. Inilah yang ditulis di dalam tag.',
    en: 'Reference of the rule: programme/rule. This is what a tag holds.',
  },
  programme: { id: 'Nama program.', en: 'Name of the programme, in Indonesian.' },
  label_id: { id: 'Yang diatur.', en: 'What the rule sets, in Indonesian.' },
  label_en: { id: 'Yang diatur, dalam bahasa Inggris.', en: 'What the rule sets, in English.' },
  kind: { id: 'Jenis aturan.', en: 'Kind of rule.' },
  from: {
    id: 'Hari pertama berlaku; untuk iuran, hari pertama bulan yang dibayar.',
    en: 'First day in force; for contributions, the first day of the month paid for.',
  },
  to: {
    id: 'Hari terakhir berlaku; kosong selama belum ditentukan.',
    en: 'Last day in force; empty while no end is set.',
  },
  value: {
    id: 'Angkanya; kosong untuk masa berlaku dan tabel golongan.',
    en: 'The number; empty for mere periods and for tables of brackets.',
  },
  unit: { id: 'Satuan angkanya.', en: 'Unit of the number.' },
  steps: {
    id: 'Isi tabel, satu baris satu kelompok, dipisah spasi. Golongan penghasilan: dari:sampai:dasar, dalam rupiah. Tarif bertingkat: sampai:persen.',
    en: 'Rows of a table, separated by spaces. Income brackets: from:to:base, in rupiah. Marginal rates: up to:per cent.',
  },
  computed: {
    id: 'Apakah kami menghitungnya dari aturan lain.',
    en: 'Whether we computed it from other rules.',
  },
  basis: { id: 'Peraturan dan pasalnya.', en: 'Regulation and article.' },
  source: { id: 'Kode naskah yang kami baca.', en: 'Identifier of the text we read.' },
  url: {
    id: 'Alamat naskah itu; kosong bila dikutip tanpa tautan.',
    en: 'Address of that text; empty where it is cited without a link.',
  },
  note: {
    id: 'Syarat yang perlu diketahui pembaca.',
    en: 'A condition readers must know, in Indonesian.',
  },
});

/** What each column of the indicators holds. */
export const indicatorFields = strings({
  id: { id: 'Kode, bagian kedua sebuah rujukan.', en: 'Identifier, second part of a reference.' },
  name_id: { id: 'Yang diukur.', en: 'What is measured, in Indonesian.' },
  name_en: { id: 'Yang diukur, dalam bahasa Inggris.', en: 'What is measured, in English.' },
  definition_id: { id: 'Artinya.', en: 'What it means, in Indonesian.' },
  definition_en: { id: 'Artinya, dalam bahasa Inggris.', en: 'What it means, in English.' },
  topic: { id: 'Pokok yang diukur.', en: 'What it is about.' },
  unit: { id: 'Satuan.', en: 'Unit.' },
  nature: {
    id: 'stock: keadaan pada satu waktu; flow: jumlah selama satu masa.',
    en: 'stock: the state at one time; flow: the total over a period.',
  },
  kind: {
    id: 'result: hasil; target: target; forecast: perkiraan.',
    en: 'result, target or forecast; a target or forecast is no result.',
  },
  place_rule: {
    id: 'domicile: dihitung di tempat tinggal; registration: di tempat pemberi kerja terdaftar.',
    en: 'domicile: counted where people live; registration: where the employer is registered.',
  },
});

/** What each column of the populations holds. */
export const populationFields = strings({
  id: { id: 'Kode pembagi.', en: 'Identifier of the denominator.' },
  name_id: { id: 'Siapa yang dihitung.', en: 'Who is counted, in Indonesian.' },
  name_en: { id: 'Siapa yang dihitung, dalam bahasa Inggris.', en: 'Who is counted, in English.' },
  definition_id: { id: 'Siapa yang termasuk.', en: 'Who belongs to it, in Indonesian.' },
  definition_en: {
    id: 'Siapa yang termasuk, dalam bahasa Inggris.',
    en: 'Who belongs to it, in English.',
  },
});

/** What the files are. */
export const dataFileStrings = strings({
  package: {
    id: 'Cakupan Jamsostek: setiap angka dengan sumbernya',
    en: 'Coverage of Jamsostek: every number with its source',
  },
  observations: {
    id: 'Setiap angka yang pernah dinyatakan, satu baris untuk satu pernyataan sumber.',
    en: 'Every number ever stated, one row for what one source said.',
  },
  rules: {
    id: 'Iuran, manfaat, usia, dan tenggat menurut peraturan, satu baris untuk satu masa berlaku.',
    en: 'Contributions, benefits, ages and deadlines set by law, one row for each period in force.',
  },
  indicators: { id: 'Arti setiap indikator.', en: 'What each indicator means.' },
  populations: { id: 'Arti setiap pembagi.', en: 'What each denominator means.' },
});
