/** How much of the record can be checked against its sources. */
export const shares = {
  heading: 'Seberapa jauh angka kami dapat diperiksa',
  text: 'Jumlah berikut dihitung dari data setiap kali situs dibuat. Hitungan kami sendiri tidak ikut dihitung.',
  before: {
    printed: 'Angka yang tulisannya di sumber kami simpan apa adanya:',
    secondReading: 'Angka yang sumbernya sudah dibaca dua kali:',
    archived: 'Sumber yang salinan tersimpannya kami ketahui:',
  },
  outOf: 'dari',
  after: 'Selebihnya masih kami kerjakan. Kami tidak menambah jumlah ini dengan menebak.',
};

/** Where in its source a number stands, as one note of a source entry. */
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
  page: (name: string) => `halaman ${name}`,
  paragraph: (n: number) => `paragraf ke-${n}`,
  table: (name: string) => `tabel ${name}`,
  row: (name: string) => `baris “${name}”`,
  column: (name: string) => `kolom “${name}”`,
  stands: (places: string) => `Letaknya: ${places}.`,
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
  withDenominator: (whom: string, below: string) => `${below}: ${whom}`,
  sizeUnpublished: (whom: string) => `${whom}; jumlahnya tidak diumumkan`,
};
