/**
 * Sentences that say something wrong, alike in both languages, so that only the record and the laws can show
 * it; and the code of the problem that tells so.
 */
export const wrongAlike: readonly { code: string; id: string; en: string }[] = [
  {
    code: 'other-word',
    id: 'Pada 2024 penganggur di Makassar <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" />.',
    en: 'In 2024 the unemployed in Makassar were <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" />.',
  },
  {
    code: 'other-word',
    id: 'Pekerja mandiri membayar <Rule of="bpu/jkm" /> setahun untuk JKM.',
    en: 'The self-employed pay <Rule of="bpu/jkm" /> a year for JKM.',
  },
  {
    code: 'other-word',
    id: 'Anak di SMP mendapat beasiswa <Rule of="scholarship/junior" /> sebulan.',
    en: 'A child in junior secondary school gets a scholarship of <Rule of="scholarship/junior" /> a month.',
  },
  {
    code: 'other-word',
    id: 'Dalam JP, pemberi kerja membayar <Rule of="jp/rate-worker" /> dan pekerja <Rule of="jp/rate-employer" />.',
    en: 'For JP, the employer pays <Rule of="jp/rate-worker" /> and the worker <Rule of="jp/rate-employer" />.',
  },
  {
    code: 'other-word',
    id: 'Dari upah Anda <Rule of="jht/rate-employer" /> masuk JHT.',
    en: 'From your wage <Rule of="jht/rate-employer" /> goes to JHT.',
  },
  {
    code: 'other-word',
    id: 'Keluarga menerima biaya pemakaman <Rule of="jkk/periodic" /> sesudah kecelakaan kerja.',
    en: 'After a work accident the family receives a funeral grant of <Rule of="jkk/periodic" />.',
  },
  {
    code: 'other-word',
    id: 'Santunan JKM dibayar dalam <Rule of="jkk/payment-days" />, dan JKK menyusul.',
    en: 'JKM cash is paid within <Rule of="jkk/payment-days" />, and JKK follows.',
  },
  {
    code: 'other-word',
    id: 'Bila suami ikut JHT, Anda menerima <Rule of="jp/spouse-share" /> dari pensiunnya.',
    en: 'If your husband was in JHT, you receive <Rule of="jp/spouse-share" /> of his pension.',
  },
  {
    code: 'stale-now',
    id: 'Saat ini tercatat <Stat of="indonesia/registered-participants/2023-12@spn-2023" /> peserta terdaftar.',
    en: 'Currently the records hold <Stat of="indonesia/registered-participants/2023-12@spn-2023" /> registered members.',
  },
  {
    code: 'other-place',
    id: 'Dinas ketenagakerjaan kota menyebut <Stat of="makassar/coverage/2023@bisnis-mks-aug24" /> sebagai cakupan Gowa tahun 2023.',
    en: 'The manpower agency of the city gives <Stat of="makassar/coverage/2023@bisnis-mks-aug24" /> as coverage in Gowa in 2023.',
  },
  {
    code: 'quantity',
    id: 'Cakupan Sulawesi Tengah mencapai rekor <Stat of="sulawesi-tengah/coverage/2025-11@trenstv45-nov25" /> pada November 2025.',
    en: 'Coverage in Central Sulawesi was at a record high, <Stat of="sulawesi-tengah/coverage/2025-11@trenstv45-nov25" />, in November 2025.',
  },
  {
    code: 'other-force',
    id: 'Beasiswa diberikan kepada paling banyak tiga orang anak.',
    en: 'Scholarships go to at most three children.',
  },
  {
    code: 'other-force',
    id: 'Iuran JKK dan JKM dibayar pekerja dari gajinya.',
    en: 'The contribution to JKK and JKM is borne by the worker.',
  },
  {
    code: 'other-force',
    id: 'PP 82/2019 mencabut aturan itu seluruhnya.',
    en: 'PP 82/2019 repealed all of that regulation.',
  },
  {
    code: 'other-place',
    id: 'Secara nasional, cakupannya <Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" /> pada Juni 2025.',
    en: 'Nationally, coverage was <Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" /> in June 2025.',
  },
  {
    code: 'other-speaker',
    id: 'Menurut <Person of="munafri-arifuddin" />, cakupan Makassar <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> pada 2024.',
    en: 'According to <Person of="munafri-arifuddin" />, coverage in Makassar was <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> in 2024.',
  },
  {
    code: 'other-speaker',
    id: 'Wali Kota Makassar menyebut cakupan <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> pada 2024.',
    en: 'The mayor of Makassar gave coverage as <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> in 2024.',
  },
  {
    code: 'source-kind',
    id: 'Menurut siaran pers itu, cakupan Sulawesi Selatan <Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" />.',
    en: 'According to the press release, coverage in South Sulawesi was <Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" />.',
  },
  {
    code: 'absence',
    id: 'Pemerintah kota tidak pernah mengumumkan jumlah peserta.',
    en: 'The city has never announced the number of members.',
  },
  {
    code: 'other-word',
    id: 'Pada Februari 2025 klaim senilai <Paid of="makassar-vulnerable-2025" /> dianggarkan kota.',
    en: 'In February 2025 the city budgeted <Paid of="makassar-vulnerable-2025" /> for claims.',
  },
  {
    code: 'not-their-office',
    id: 'Menteri Ketenagakerjaan, <Person of="mintje-wattu" />, hadir.',
    en: 'The Minister of Manpower, <Person of="mintje-wattu" />, was there.',
  },
  {
    code: 'not-of-rule',
    id: 'Denda keterlambatan <Rule of="employer/late-fine" /> per bulan dibagi antara perusahaan dan karyawan.',
    en: 'The fine of <Rule of="employer/late-fine" /> a month for late payment is shared by company and employee.',
  },
  {
    code: 'not-of-rule',
    id: 'Santunan JKM dibayar dalam <Rule of="jkm/payment-days" />, termasuk Sabtu dan Minggu.',
    en: 'JKM cash is paid within <Rule of="jkm/payment-days" />, weekends included.',
  },
  {
    code: 'not-of-rule',
    id: 'Perusahaan membayar iuran paling lambat <Rule of="employer/pay-by" /> bulan yang sama.',
    en: 'The company pays contributions by <Rule of="employer/pay-by" /> of the same month.',
  },
  {
    code: 'not-of-rule',
    id: 'Janda menerima <Rule of="jp/spouse-share" /> dari pensiun itu seumur hidup.',
    en: 'The widow receives <Rule of="jp/spouse-share" /> of that pension for life.',
  },
  {
    code: 'not-of-rule',
    id: 'Iuran JKM pekerja mandiri <Rule of="bpu/jkm" /> sebulan, makin tinggi penghasilan makin besar.',
    en: 'JKM costs the self-employed <Rule of="bpu/jkm" /> a month, more in higher income brackets.',
  },
  {
    code: 'other-word',
    id: 'Pekerja mandiri membayar <Rule of="bpu/minimum" /> setahun.',
    en: 'The self-employed pay <Rule of="bpu/minimum" /> a year.',
  },
];

/** The same sentences as a page of one language, each on a line of its own. */
export function pageOf(language: 'id' | 'en'): string {
  const title = { id: 'Kalimat keliru', en: 'Wrong sentences' }[language];
  const path = { id: 'kalimat-keliru', en: 'wrong-sentences' }[language];
  const read = language === 'en' ? ["translationOf: '000000000000'"] : [];
  const matter = [
    `title: ${title}`,
    `summary: ${title}.`,
    ...read,
    `path: ${path}`,
    'sections: []',
  ];
  const sentences = wrongAlike.map((one) => one[language]);
  return ['---', ...matter, '---', '', sentences.join('\n\n'), ''].join('\n');
}
