import { strings } from '../text.ts';

/** The home page. */
export const homeStrings = strings({
  title: {
    id: 'siapa yang dilindungi Jamsostek, dan apa hak Anda',
    en: 'who Jamsostek protects, and what you are entitled to',
  },
  sentence: {
    id: 'Jamsostek melindungi orang yang bekerja: saat celaka, meninggal, menua, atau kehilangan pekerjaan.',
    en: 'Jamsostek protects people who work: after an accident, at death, in old age, or when a job is lost.',
  },
  whoRuns: {
    id: 'Penyelenggaranya BPJS Ketenagakerjaan. Situs ini menerangkan hak Anda dan melaporkan siapa yang sudah dilindungi.',
    en: 'It is run by BPJS Ketenagakerjaan. This site explains your rights and reports who is already protected.',
  },
  pick: { id: 'Pekerjaan Anda', en: 'Your work' },
  price: { id: 'Berapa harga perlindungan?', en: 'What does protection cost?' },
  priceSentence: {
    id: 'sebulan, iuran terendah pekerja mandiri untuk kecelakaan kerja dan kematian.',
    en: 'a month is the lowest contribution of a self-employed worker, for work accidents and death.',
  },
  priceNow: {
    id: 'Selama diskon Anda membayar ',
    en: 'During the discount you pay ',
  },
  priceTransport: {
    id: 'Dengan diskon, pengemudi, sopir, dan kurir membayar ',
    en: 'With their discount, drivers and couriers pay ',
  },
  priceMore: { id: 'Lihat semua golongan penghasilan', en: 'See every income bracket' },
  find: { id: 'Temukan daerah Anda', en: 'Find your place' },
  findAll: { id: 'Semua wilayah', en: 'All places' },
  accident: { id: 'Celaka saat bekerja?', en: 'An accident at work?' },
  accidentReport: { id: 'Laporkan paling lama ', en: 'Report it within ' },
  accidentRest: {
    id: ' sejak kejadian, kepada BPJS Ketenagakerjaan dan dinas ketenagakerjaan. Bagi pekerja bergaji, pemberi kerja yang melapor; pekerja mandiri atau keluarganya melapor sendiri. Berobat dulu ke rumah sakit terdekat.',
    en: ' of the accident, to BPJS Ketenagakerjaan and the labour office. The employer reports for a wage earner; the self-employed or their family report themselves. Get treatment first at the nearest hospital.',
  },
  accidentSteps: {
    id: 'Langkah demi langkah setelah kecelakaan kerja',
    en: 'Step by step after a work accident',
  },
  death: { id: 'Keluarga Anda meninggal?', en: 'Has someone in your family died?' },
  deathText: {
    id: 'Bila ia peserta, ahli warisnya dapat mengajukan klaim menurut sebab kematiannya.',
    en: 'If the person was a member, the heirs can claim, according to the cause of death.',
  },
  deathAtWork: { id: 'Karena bekerja:', en: 'Because of work:' },
  deathOther: { id: 'Karena sebab lain:', en: 'Of another cause:' },
  deathClaim: {
    id: (programme: string) => `cara klaim ${programme}`,
    en: (programme: string) => `how to claim ${programme}`,
  },
  deathAmount: {
    id: (programme: string) => `hitung santunan ${programme}`,
    en: (programme: string) => `work out the ${programme} benefit`,
  },
  call: { id: 'Butuh bantuan?', en: 'Need help?' },
  questions: {
    id: 'Setiap angka di sini menjawab empat pertanyaan.',
    en: 'Every number here answers four questions.',
  },
  whoText: {
    id: 'Nama dan jabatan orang, atau lembaga, yang menyatakannya.',
    en: 'The person and office, or the body, that stated it.',
  },
  whenText: {
    id: 'Hari, bulan, atau tahun yang digambarkan. Bukan tanggal beritanya.',
    en: 'The day, month or year it describes. Not the date of the news.',
  },
  outOfText: {
    id: 'Setiap persen punya pembagi. Bila pembaginya tidak diumumkan, kami menulisnya begitu.',
    en: 'Every percentage has a base. Where it was not published, we say so.',
  },
  whereText: {
    id: 'Dokumen tempat kami membacanya, dan tanggal kami membacanya.',
    en: 'The document in which we read it, and the day we read it.',
  },
  allFigures: { id: 'Semua grafik', en: 'All figures' },
  news: { id: 'Laporan dan grafik', en: 'Reports and figures' },
});
