/** The sentence a region's page opens with where it has no figure of the usual kind. */
export const leads = {
  labour: (name: string) =>
    `Belum ada angka cakupan untuk ${name}. Yang kami catat baru angka pasar kerjanya.`,
  limit: (name: string) =>
    `Belum ada angka cakupan yang pasti untuk ${name}. Yang disebut hanya batas atau kisarannya.`,
  other: (what: string, name: string, when: string) => `${what} di ${name} ${when}.`,
};

/** What is missing for a region, each a phrase that can stand in a list. */
export const gaps = {
  coverage: 'Cakupan: berapa bagian pekerja yang menjadi peserta Jamsostek.',
  members: 'Jumlah peserta Jamsostek.',
  base: 'Jumlah pekerja yang menjadi pembagi cakupan.',
  sex: 'Cakupan perempuan dan laki-laki secara terpisah.',
  segment:
    'Cakupan menurut jenis peserta: penerima upah, pekerja mandiri, jasa konstruksi, pekerja migran.',
  informal: 'Bagian pekerja informal.',
  working: 'Jumlah penduduk yang bekerja.',
};

/** How many people a region's question is about: between `before` and `after` stands their number. */
export const questionSize = {
  before: (name: string) => `Di ${name},`,
  after: (when: string) => `orang bekerja ${when}.`,
  answered: 'Angka cakupan belum tentu dihitung dari jumlah itu.',
  leftOut: 'Angka cakupan yang kami temukan di sini tidak kami catat.',
  open: 'Catatan kami belum memuat berapa persen dari mereka yang tercakup.',
};

/** Out of whom coverage is counted in a region. */
export const bases = {
  title: 'Apa arti pembaginya',
  sizesText:
    'Pembagi cakupan di sini berganti. Persentase dari pembagi yang berlainan bukan satu deret.',
  sizesCaption: 'Pembagi cakupan yang pernah disebut',
  sharesText:
    'Setiap persentase menjawab pertanyaannya sendiri: dari siapa ia dihitung tertulis di sampingnya.',
  sharesCaption: 'Persentase nasional yang pernah disebut, dan pembaginya',
  whenBySizes: 'Keadaan, dan kata siapa',
  whenByShares: 'Keadaan, pembagi, dan kata siapa',
  value: 'Angka',
};
