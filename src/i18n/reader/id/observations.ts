/** How much of the record can be checked against its sources. */
export const shares = {
  heading: 'Seberapa jauh angka kami dapat diperiksa',
  text: 'Jumlah berikut dihitung dari data setiap kali situs dibuat. Hitungan kami sendiri tidak ikut dihitung.',
  before: {
    printed: 'Angka yang kami simpan bersama kutipan sumbernya:',
    secondReading: 'Angka yang sumbernya sudah dibaca dua kali:',
    archived: 'Sumber yang kami ketahui salinan arsipnya:',
  },
  outOf: {
    printed: (some: string, all: string) => `${some} dari ${all} angka`,
    secondReading: (some: string, all: string) => `${some} dari ${all} angka`,
    archived: (some: string, all: string) => `${some} dari ${all} sumber`,
  },
  after: 'Selebihnya masih kami kerjakan. Kami tidak menambah jumlah ini dengan menebak.',
};

/** In which part of its source a number stands; pages and paragraphs are in the files. */
export const whereabouts = {
  parts: {
    title: 'judul',
    lead: 'paragraf pembuka',
    body: 'isi',
    caption: 'keterangan gambar',
    picture: 'gambar',
    table: 'tabel',
    note: 'catatan',
  },
  stands: (place: string) => `Letaknya: ${place}.`,
  partRead: 'Sumber ini hanya kami baca sebagian.',
  storedCopy: 'salinan tersimpan',
};

/** How the pages describe an observation. */
export const observations = {
  monthUnknown: (period: string) => `${period}, bulannya tidak disebut`,
  count: 'Ini jumlah, bukan persen',
  quoted: (wording: string) => `“${wording}”, tanpa definisi`,
  populationUnstated: 'Pembaginya tidak disebut',
  withParts: (whom: string, above: string, below: string) => `${above} dari ${below}: ${whom}`,
  withDenominator: (whom: string, below: string) => `Dari ${below}: ${whom}`,
  sizeUnpublished: (whom: string) => `${whom}; jumlahnya tidak diumumkan`,
};
