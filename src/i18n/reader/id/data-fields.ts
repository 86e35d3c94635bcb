/** What each column of the observations holds. */
export const observationFields = {
  reference:
    'Rujukan tetap: wilayah/indikator/masa[:segmen]@sumber. Inilah yang ditulis di dalam tag.',
  region: 'Nama tetap wilayah, seperti dalam alamat halamannya.',
  region_code:
    'Kode wilayah Kementerian Dalam Negeri setelah awalan kemendagri:, supaya tidak terbaca sebagai angka.',
  bps_code: 'Kode wilayah BPS setelah awalan bps:; kosong bila belum diperiksa.',
  region_name_id: 'Nama wilayah.',
  region_name_en: 'Nama wilayah, dalam bahasa Inggris.',
  level: 'country: negara; province: provinsi; regency: kabupaten; city: kota.',
  parent: 'Wilayah tempatnya berada; kosong untuk Indonesia.',
  territory:
    'Sejak dan sampai kapan wilayah ini memiliki batasnya (2012/.., ../2022); kosong bila tidak ada perubahan yang tercatat. Dua wilayah dapat berkode sama.',
  indicator: 'Yang diukur; artinya ada di berkas indikator.',
  indicator_name_id: 'Nama yang diukur.',
  indicator_name_en: 'Nama yang diukur, dalam bahasa Inggris.',
  period:
    'Masa yang digambarkan, seteliti sumbernya: 2024, 2024-Q1, 2024-12, 2024-12-31, atau bagian tahun 2024-01/2024-09.',
  segment: 'Kelompok yang dihitung; all berarti semua orang.',
  segment_name_id: 'Nama kelompok itu.',
  segment_name_en: 'Nama kelompok itu, dalam bahasa Inggris.',
  value: 'Angka penuh, sudah dikalikan dengan magnitude; tanda desimalnya titik.',
  value_printed: 'Angka dengan desimal dan pangkat sepuluh seperti tercetak di sumbernya.',
  value_to: 'Ujung atas kisaran, angka utuh; kosong untuk angka lain.',
  magnitude: 'Pangkat sepuluh yang tercetak setelah angkanya.',
  unit: 'Satuan. Orang, kepesertaan, kasus, dan klaim tidak boleh dijumlahkan.',
  approximate: 'Apakah sumbernya menyebut “sekitar”.',
  bound:
    'over atau under: sumbernya hanya menyebut “lebih dari” atau “kurang dari”; range: hanya kisaran, dari value sampai value_to. Jangan dibandingkan atau dihitung.',
  population: 'Pembagi sebuah persentase; artinya ada di berkas pembagi. Kosong untuk jumlah.',
  population_wording_id: 'Pembagi menurut kata-kata sumbernya.',
  population_wording_en: 'Pembagi menurut kata-kata sumbernya, dalam bahasa Inggris.',
  numerator: 'Jumlah yang dibagi, angka penuh.',
  numerator_printed: 'Jumlah itu seperti tercetak; not-published berarti tidak diumumkan.',
  denominator: 'Jumlah pembaginya, angka penuh.',
  denominator_printed: 'Jumlah itu seperti tercetak; not-published berarti tidak diumumkan.',
  status: 'dataset: dari kumpulan data; reported: disebut dalam teks; computed: hitungan kami.',
  printed: 'Tulisan di sumbernya, apa adanya; kosong bila belum kami simpan.',
  where: 'Letaknya di dalam sumber; kosong bila belum kami catat.',
  second_reading: 'Hari sumbernya dibaca untuk kedua kalinya; kosong bila belum pernah.',
  source: 'Kode sumber.',
  said_by_id: 'Siapa yang menyatakannya.',
  said_by_en: 'Siapa yang menyatakannya, dalam bahasa Inggris.',
  person: 'Kode orang yang mengucapkannya, bila sumbernya mengutip beberapa orang.',
  publisher_id: 'Penerbit sumbernya.',
  publisher_en: 'Penerbit sumbernya, dalam bahasa Inggris.',
  title: 'Judul sumbernya.',
  published: 'Tanggal terbit sumbernya, seteliti yang diketahui; kosong bila tidak bertanggal.',
  read: 'Tanggal kami membacanya.',
  extent: 'whole: seluruhnya kami baca; part: sebagian saja; kosong bila belum kami catat.',
  licence_id: 'Ketentuan pakai ulang sumbernya.',
  licence_en: 'Ketentuan pakai ulang sumbernya, dalam bahasa Inggris.',
  reuse:
    'open: boleh diteruskan sebagai tabel; ask: pemiliknya masih harus ditanya; kosong bila tidak dicatat.',
  url: 'Alamat sumbernya; kosong bila dikutip tanpa tautan.',
  archived: 'Alamat salinan tersimpan, bila kami ketahui.',
  rounding_of: 'Rujukan angka lebih teliti yang dibulatkan oleh angka ini.',
  supersedes: 'Rujukan angka lama yang digantikan oleh angka ini.',
  note_id: 'Yang perlu diketahui supaya angka ini tidak salah dibaca.',
  note_en: 'Yang perlu diketahui itu, dalam bahasa Inggris.',
};

/** Headings of the columns of a table that people open in a spreadsheet. */
export const peopleFields = {
  place: 'Wilayah',
  code: 'Kode wilayah',
  indicator: 'Yang diukur',
  segment: 'Kelompok',
  period: 'Keadaan',
  qualifier: 'Ketelitian',
  value: 'Angka',
  upTo: 'Sampai',
  unit: 'Satuan',
  printed: 'Tertulis di sumber',
  outOf: 'Dari berapa',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  status: 'Asal angka',
  who: 'Kata siapa',
  title: 'Judul sumber',
  publisher: 'Penerbit',
  published: 'Tanggal terbit',
  read: 'Tanggal dibaca',
  url: 'Alamat sumber',
  licence: 'Ketentuan pakai ulang',
  note: 'Catatan',
  reference: 'Rujukan',
};

/** What each column of the rules holds. */
export const ruleFields = {
  reference: 'Rujukan aturan: program/aturan. Inilah yang ditulis di dalam tag.',
  programme_id: 'Nama program.',
  programme_en: 'Nama program, dalam bahasa Inggris.',
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
  note_id: 'Syarat yang perlu diketahui pembaca.',
  note_en: 'Syarat itu, dalam bahasa Inggris.',
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

/** What each column of the payments holds. */
export const paymentFields = {
  id: 'Kode pembayaran. Inilah yang ditulis di dalam tag.',
  part: 'amount: uangnya; cases: jumlah kasusnya.',
  kind: 'paid: dibayarkan; budgeted: dianggarkan; promised: dijanjikan.',
  region: 'Kode daerah.',
  programme: 'Kode program; kosong bila sumber tidak menyebutnya.',
  period: 'Hari atau masa pembayaran.',
  purpose_id: 'Keperluannya.',
  purpose_en: 'Keperluannya, dalam bahasa Inggris.',
  value: 'Angka lengkap.',
  value_printed: 'Angka seperti dicetak sumber.',
  unit: 'Satuan angkanya.',
  approximate: 'Apakah sumber menulis “sekitar”.',
  bound: 'over: sumber hanya menulis “lebih dari”; under: “kurang dari”.',
  printed: 'Tulisan di sumber, disalin apa adanya; kosong bila sumber tidak di tangan.',
  where: 'Letaknya dalam sumber.',
  source: 'Kode sumber.',
  said_by_id: 'Siapa yang mengatakannya.',
  said_by_en: 'Siapa yang mengatakannya, dalam bahasa Inggris.',
  url: 'Alamat sumber; kosong bila dikutip tanpa tautan.',
  note_id: 'Hal yang perlu diketahui pembaca.',
  note_en: 'Hal itu, dalam bahasa Inggris.',
};

/** What the files are. */
export const dataFiles = {
  package: 'Cakupan Jamsostek: setiap angka dengan sumbernya',
  observations: 'Setiap angka yang pernah dinyatakan, satu baris untuk satu pernyataan sumber.',
  rules: 'Iuran, manfaat, usia, dan tenggat menurut peraturan, satu baris untuk satu masa berlaku.',
  indicators: 'Arti setiap indikator.',
  populations: 'Arti setiap pembagi.',
  payments: 'Uang dan kasus yang menurut sumber dibayarkan, dianggarkan, atau dijanjikan.',
  regions: 'Setiap wilayah, dengan kode dan batas waktunya.',
  sources: 'Setiap dokumen sumber, dan ketentuan pakai ulangnya.',
  people: 'Pejabat yang ucapannya dikutip, dengan jabatannya waktu itu.',
  statements: 'Pernyataan sumber yang bukan angka.',
  laws: 'Peraturan yang dikutip, dan pasal yang sudah kami baca.',
};
