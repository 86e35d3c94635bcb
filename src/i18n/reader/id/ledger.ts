/** Words about a number that stand on several pages. */
export const ledger = {
  approximate: 'sekitar',
  over: 'lebih dari',
  under: 'kurang dari',
  /** Behind a period that ended more than a year before the site was built. */
  aged: (when: string) => `${when}, lebih dari 12 bulan lalu`,
  disputed: 'Sumber tidak sepakat',
  superseded: 'Sudah diganti',
  /** Behind the source of a number that a newer one replaced; the reason is a sentence of its own. */
  replacedBy: (old: string, value: string, when: string, reason: string) =>
    `Angka ${old} sudah diganti dengan ${value} (${when}). ${reason}`,
};

/** The four questions that every number answers. */
export const questions = {
  who: 'Kata siapa?',
  when: 'Keadaan kapan?',
  outOf: 'Dari berapa?',
  where: 'Tertulis di mana?',
};

/** How a number came to us. */
export const statuses = {
  dataset: 'Dari kumpulan data resmi',
  reported: 'Disebut dalam siaran pers, berita, atau laporan',
  computed: 'Hitungan kami',
};

/** What the time of a number means. */
export const natures = {
  stock: 'Keadaan pada satu waktu',
  flow: 'Jumlah selama satu masa',
};

/** What a number claims to be. */
export const kinds = {
  result: 'Hasil',
  target: 'Target, bukan hasil',
  forecast: 'Perkiraan, bukan hasil',
};

/** Where a person counts. */
export const placeRules = {
  domicile: 'Orang dihitung di tempat tinggalnya.',
  registration: 'Orang dihitung di tempat pemberi kerjanya terdaftar.',
  unstated: 'Sumber tidak menyebut di mana seseorang dihitung.',
};

/** Why two numbers may not be compared. */
export const obstacles = {
  indicator: 'Kedua angka mengukur hal yang berbeda.',
  population: 'Pembagi kedua angka berbeda.',
  'population-unstated': 'Setidaknya satu angka tidak menyebut pembaginya.',
  segment: 'Kedua angka menghitung kelompok pekerja yang berbeda.',
  'place-rule': 'Tempat seseorang dihitung ditentukan dengan cara yang berbeda.',
  territory: 'Kedua angka tentang satu wilayah sebelum dan sesudah pemekaran: batasnya tidak sama.',
  month: 'Kedua angka dari bulan yang berbeda, padahal jumlahnya naik turun sepanjang tahun.',
  'month-unknown': 'Setidaknya satu angka tidak menyebut bulannya.',
  bound: 'Salah satu atau kedua angka hanya disebut batas atau kisarannya.',
};
