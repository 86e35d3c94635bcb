/** What each column of the observations holds. */
export const observationFields = {
  reference:
    'Rujukan tetap: wilayah/indikator/masa[:segmen]@sumber. Inilah yang ditulis di dalam tag.',
  region_code: 'Kode wilayah Kementerian Dalam Negeri; ID untuk Indonesia.',
  region: 'Nama wilayah.',
  indicator: 'Yang diukur; artinya ada di berkas indikator.',
  period:
    'Masa yang digambarkan, seteliti sumbernya: 2024, 2024-Q1, 2024-12, 2024-12-31, atau bagian tahun 2024-01/2024-09.',
  segment: 'Kelompok yang dihitung; all berarti semua orang.',
  value: 'Angka dengan desimal seperti tercetak di sumbernya; kalikan dengan magnitude.',
  magnitude: 'Pangkat sepuluh yang tercetak setelah angkanya.',
  unit: 'Satuan. Orang, kepesertaan, kasus, dan klaim tidak boleh dijumlahkan.',
  approximate: 'Apakah sumbernya menyebut “sekitar”.',
  bound:
    'over atau under: sumbernya hanya menyebut “lebih dari” atau “kurang dari”; jangan dibandingkan atau dihitung.',
  population: 'Pembagi sebuah persentase; artinya ada di berkas pembagi. Kosong untuk jumlah.',
  population_wording: 'Pembagi menurut kata-kata sumbernya.',
  numerator: 'Jumlah yang dibagi; not-published berarti tidak diumumkan.',
  denominator: 'Jumlah pembaginya; not-published berarti tidak diumumkan.',
  status: 'dataset: dari kumpulan data; reported: disebut dalam teks; computed: hitungan kami.',
  printed: 'Tulisan di sumbernya, apa adanya; kosong bila belum kami simpan.',
  where: 'Letaknya di dalam sumber; kosong bila belum kami catat.',
  second_reading: 'Hari sumbernya dibaca untuk kedua kalinya; kosong bila belum pernah.',
  source: 'Kode sumber.',
  said_by: 'Siapa yang menyatakannya.',
  publisher: 'Penerbit sumbernya.',
  title: 'Judul sumbernya.',
  published: 'Tanggal terbit sumbernya, seteliti yang diketahui; kosong bila tidak bertanggal.',
  read: 'Tanggal kami membacanya.',
  extent: 'whole: seluruhnya kami baca; part: sebagian saja; kosong bila belum kami catat.',
  licence: 'Ketentuan pakai ulang sumbernya.',
  url: 'Alamat sumbernya; kosong bila dikutip tanpa tautan.',
  archived: 'Alamat salinan tersimpan, bila kami ketahui.',
  rounding_of: 'Rujukan angka lebih teliti yang dibulatkan oleh angka ini.',
  supersedes: 'Rujukan angka lama yang digantikan oleh angka ini.',
  note: 'Yang perlu diketahui supaya angka ini tidak salah dibaca.',
};

/** What each column of the rules holds. */
export const ruleFields = {
  reference: 'Rujukan aturan: program/aturan. Inilah yang ditulis di dalam tag.',
  programme: 'Nama program.',
  label_id: 'Yang diatur.',
  label_en: 'Yang diatur, dalam bahasa Inggris.',
  kind: 'Jenis aturan.',
  from: 'Hari pertama berlaku; untuk iuran, hari pertama bulan yang dibayar.',
  to: 'Hari terakhir berlaku; kosong selama belum ditentukan.',
  value: 'Angkanya; kosong untuk masa berlaku dan tabel golongan.',
  unit: 'Satuan angkanya.',
  steps:
    'Isi tabel, satu baris satu kelompok, dipisah spasi. Golongan penghasilan: dari:sampai:dasar, dalam rupiah. Tarif bertingkat: sampai:persen.',
  computed: 'Apakah kami menghitungnya dari aturan lain.',
  basis: 'Peraturan dan pasalnya.',
  source: 'Kode naskah yang kami baca.',
  url: 'Alamat naskah itu; kosong bila dikutip tanpa tautan.',
  note: 'Syarat yang perlu diketahui pembaca.',
};

/** What each column of the indicators holds. */
export const indicatorFields = {
  id: 'Kode, bagian kedua sebuah rujukan.',
  name_id: 'Yang diukur.',
  name_en: 'Yang diukur, dalam bahasa Inggris.',
  definition_id: 'Artinya.',
  definition_en: 'Artinya, dalam bahasa Inggris.',
  topic: 'Pokok yang diukur.',
  unit: 'Satuan.',
  nature: 'stock: keadaan pada satu waktu; flow: jumlah selama satu masa.',
  kind: 'result: hasil; target: target; forecast: perkiraan.',
  place_rule:
    'domicile: dihitung di tempat tinggal; registration: di tempat pemberi kerja terdaftar.',
};

/** What each column of the populations holds. */
export const populationFields = {
  id: 'Kode pembagi.',
  name_id: 'Siapa yang dihitung.',
  name_en: 'Siapa yang dihitung, dalam bahasa Inggris.',
  definition_id: 'Siapa yang termasuk.',
  definition_en: 'Siapa yang termasuk, dalam bahasa Inggris.',
};

/** What the files are. */
export const dataFiles = {
  package: 'Cakupan Jamsostek: setiap angka dengan sumbernya',
  observations: 'Setiap angka yang pernah dinyatakan, satu baris untuk satu pernyataan sumber.',
  rules: 'Iuran, manfaat, usia, dan tenggat menurut peraturan, satu baris untuk satu masa berlaku.',
  indicators: 'Arti setiap indikator.',
  populations: 'Arti setiap pembagi.',
};
