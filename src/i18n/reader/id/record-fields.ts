/** What each column of the tables of records holds, beside those of numbers and rules. */
export const regionFields = {
  id: 'Nama tetap wilayah, bagian pertama sebuah rujukan.',
  region_code:
    'Kode wilayah Kementerian Dalam Negeri setelah awalan kemendagri:, supaya tidak terbaca sebagai angka.',
  bps_code: 'Kode wilayah BPS setelah awalan bps:; kosong bila belum diperiksa.',
  name_id: 'Nama wilayah.',
  name_en: 'Nama wilayah, dalam bahasa Inggris.',
  level: 'country: negara; province: provinsi; regency: kabupaten; city: kota.',
  parent: 'Wilayah tempatnya berada; kosong untuk Indonesia.',
  since: 'Sejak kapan batasnya seperti sekarang; kosong bila tidak ada perubahan yang tercatat.',
  until: 'Sampai kapan wilayah itu ada; kosong bila masih ada.',
  succeeds: 'Wilayah asalnya, dipisahkan spasi; kosong bila tidak ada.',
  law: 'Peraturan yang membentuknya; kosong bila belum kami baca.',
};

export const sourceFields = {
  id: 'Kode sumber, bagian rujukan setelah @.',
  kind: 'Jenis dokumen.',
  publisher_id: 'Penerbitnya.',
  publisher_en: 'Penerbitnya, dalam bahasa Inggris.',
  said_by_id: 'Siapa yang menyatakannya.',
  said_by_en: 'Siapa yang menyatakannya, dalam bahasa Inggris.',
  person: 'Kode orang yang mengucapkannya; kosong bila tidak disebut.',
  title: 'Judul, dalam bahasa dokumennya.',
  language: 'Bahasa dokumennya.',
  published: 'Tanggal terbit, seteliti yang diketahui; kosong bila tidak bertanggal.',
  read: 'Tanggal kami membacanya.',
  extent: 'whole: seluruhnya kami baca; part: sebagian saja; kosong bila belum kami catat.',
  licence_id: 'Ketentuan pakai ulangnya.',
  licence_en: 'Ketentuan pakai ulangnya, dalam bahasa Inggris.',
  reuse:
    'open: boleh diteruskan sebagai tabel; ask: pemiliknya masih harus ditanya, dan angkanya tidak ada di berkas mana pun yang memuat lebih dari satu wilayahnya; kosong bila tidak dicatat.',
  take_from_id: 'Untuk ask: di mana tabel utuhnya dapat diperoleh.',
  take_from_en: 'Di mana tabel utuhnya dapat diperoleh, dalam bahasa Inggris.',
  url: 'Alamatnya; kosong bila dikutip tanpa tautan.',
  archived: 'Alamat salinan tersimpan, bila kami ketahui.',
};

export const personFields = {
  id: 'Kode orang.',
  name: 'Nama seperti tercetak di sumbernya.',
  role_id: 'Jabatannya waktu berbicara.',
  role_en: 'Jabatannya waktu berbicara, dalam bahasa Inggris.',
};

export const statementFields = {
  id: 'Kode pernyataan.',
  kind: 'Jenisnya: perbandingan, rencana, komitmen, dan sebagainya, dalam bahasa Inggris.',
  source: 'Kode sumbernya.',
  person: 'Kode orang yang mengucapkannya; kosong bila tidak disebut.',
  date: 'Kapan diucapkan, seteliti yang diketahui.',
  regions: 'Wilayah yang dibicarakan, dipisahkan spasi.',
  references: 'Rujukan angka yang disebut, dipisahkan spasi.',
  wording_id: 'Yang dikatakan, dengan kata-kata kami.',
  wording_en: 'Yang dikatakan, dalam bahasa Inggris.',
  unsaid_id: 'Yang tidak dijelaskannya, dipisahkan titik koma.',
  unsaid_en: 'Yang tidak dijelaskannya, dalam bahasa Inggris.',
};

export const lawFields = {
  id: 'Kode peraturan.',
  name: 'Nama singkatnya.',
  kind: 'Jenis peraturan.',
  number: 'Nomornya setelah awalan nomor:, supaya tidak terbaca sebagai angka.',
  year: 'Tahunnya.',
  title: 'Judulnya; kosong bila belum kami baca.',
  from: 'Hari pertama berlaku; kosong bila belum kami baca.',
  to: 'Hari terakhir berlaku; kosong selama masih berlaku, atau belum kami baca.',
  articles_read: 'Pasal dan lampiran yang sudah kami baca, dipisahkan titik koma.',
  articles_unread: 'Pasal dan lampiran yang dikutip tetapi belum kami baca, dipisahkan titik koma.',
  url: 'Alamat teksnya; kosong bila tidak kami ketahui.',
};
