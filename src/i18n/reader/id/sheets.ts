/** Workbooks that people open in a spreadsheet: names of their sheets, and what stands there. */
export const sheets = {
  names: { data: 'Data', sources: 'Sumber', notes: 'Catatan', cite: 'Cara mengutip' },
  /** Columns of the sheet of sources. */
  sources: {
    source: 'Kode sumber',
    who: 'Kata siapa',
    title: 'Judul',
    kind: 'Jenis dokumen',
    publisher: 'Penerbit',
    published: 'Tanggal terbit',
    read: 'Tanggal dibaca',
    licence: 'Ketentuan pakai ulang',
    url: 'Alamat',
    archived: 'Salinan tersimpan',
  },
  asOf: 'Keadaan situs pada',
  page: 'Halaman di situs',
  citation: 'Kutipan',
  publisher: 'Penanggung jawab',
  contact: 'Laporkan kesalahan',
  licence: 'Lisensi',
  own: 'Susunan dan catatan kami boleh dipakai ulang dengan menyebut sumber (CC BY 4.0). Ketentuan setiap sumber disebut bersama sumbernya.',
  columns: 'Arti kolom',
  about: 'Tentang angka di lembar Data',
  whole:
    'Satu baris adalah satu angka dari satu sumber. Angka yang sudah diganti tetap ada, dan dicatat di bawah.',
  rivals: 'Sumber lain memberi angka yang tidak sejalan, biasanya untuk waktu yang sama.',
  none: 'Belum ada angka.',
};

/** What columns of the sheet of data hold, where their heading does not say it. */
export const columnNotes = {
  code: 'Kode wilayah menurut Kementerian Dalam Negeri, sebagai teks.',
  period: 'Masa yang digambarkan angka itu, seteliti sumbernya.',
  qualifier: 'Kata sumber di depan angkanya, misalnya sekitar atau lebih dari.',
  value: 'Angka penuh. Persen tertulis sebagai persen: 50,5 berarti 50,5%.',
  printed: 'Tulisan di sumbernya, apa adanya. Kosong bila belum kami simpan.',
  numerator: 'Jumlah yang dibagi. Kosong bila tidak diumumkan.',
  denominator: 'Jumlah pembaginya. Kosong bila tidak diumumkan.',
  published: 'Tanggal, atau bulan atau tahun bila sumbernya hanya menyebut itu.',
  note: 'Yang perlu diketahui supaya angka itu tidak salah dibaca.',
  reference: 'Nama tetap angka itu di situs dan di semua berkas.',
};

/** What stands beside the tables in the archive of everything. */
export const archive = {
  asOf: (date: string) => `Keadaan ${date}.`,
  contents: 'Isi arsip',
  files: {
    'datapackage.json':
      'arti setiap kolom, kunci antartabel, ukuran, dan sidik berkas (Data Package)',
    'CITATION.cff': 'cara mengutip, untuk program',
    'cakupan.bib': 'cara mengutip, untuk BibTeX',
    SHA256SUMS: 'sidik setiap berkas; periksa dengan sha256sum -c SHA256SUMS',
  },
  reading: 'Cara membaca',
  how: [
    'Setiap tabel berupa CSV menurut RFC 4180: UTF-8, koma, tanda desimal titik.',
    'Kolom value, numerator, dan denominator berisi angka penuh. Yang tercetak di sumber ada di sebelahnya.',
    'Kode wilayah memakai awalan (kemendagri:, bps:), supaya tidak terbaca sebagai angka.',
    'Sel kosong berarti tidak diketahui, bukan nol.',
    'Angka yang sudah diganti tetap ada; yang menggantikannya menyebutnya di kolom supersedes.',
  ],
  withheld: 'Yang tidak ada di sini',
  licence: 'Lisensi',
  message: 'Kutip sumber setiap angka, dan susunan ini seperti berikut.',
};
