/** What a place opens with: the number, whose it is, how old, and what stands beside it. */
export const opening = {
  /** Before the number of the one who leads: the speaker is the subject of the sentence. */
  according: (who: string) => `Menurut ${who},`,
  share: (name: string, when: string) =>
    `pekerja di ${name} sudah menjadi peserta Jamsostek ${when}.`,
  shareByDomicile: (name: string, when: string) =>
    `pekerja ber-KTP ${name} sudah menjadi peserta Jamsostek ${when}.`,
  /** The base as the source words it, where it says no more. */
  shareAsWorded: (base: string, name: string | null, when: string) =>
    `dari “${base.replace(/^dari /, '')}”${name === null ? '' : ` di ${name}`} sudah menjadi peserta Jamsostek ${when}.`,
  shareOfGroup: (group: string, name: string, when: string) =>
    `pekerja dari satu kelompok di ${name} (${group}) sudah menjadi peserta Jamsostek ${when}.`,
  count: (name: string, when: string) => `peserta aktif Jamsostek tercatat di ${name} ${when}.`,
  states: (who: string) => `${who} menyebut`,
  stated: (when: string) => `${when}.`,
  newest: 'terbaru yang kami punya',
  age: 'umur angka ini',
  ageAtLeast: 'umur angka ini, paling sedikit',
  since: (year: string) => `kisaran sejak ${year}`,
  values: (count: number) => `${count}\u00a0angka`,
  sources: (count: number) => `dari ${count}\u00a0sumber`,
  spread: 'Sumber berbeda-beda',
  old: 'Data lama:',
  only: 'Baru angka ini yang kami punya untuk wilayah ini.',
  byRule: 'Inilah angka terbaru yang kami punya, karena menggambarkan masa yang paling akhir.',
  exactFirst:
    'Angka yang menyebut bulannya kami dahulukan daripada angka lain dari tahun yang sama, yang kami tampilkan di sampingnya.',
  groupOnly:
    'Angka untuk seluruh pekerja di sini belum kami temukan. Angka ini hanya untuk satu kelompok.',
  countOnly:
    'Angka cakupan untuk wilayah ini belum kami temukan. Yang kami punya baru jumlah peserta aktif, tampaknya menurut tempat pemberi kerja terdaftar.',
  because: {
    'base-defined': 'Inilah angka terbaru yang kami punya yang jelas dihitung dari siapa.',
    'parts-known':
      'Inilah angka terbaru yang kami punya yang jumlah peserta dan pembaginya disebut.',
    'own-document': 'Inilah angka terbaru yang kami punya dari dokumen lembaganya sendiri.',
  },
  newerThan: (value: string, when: string) =>
    `Yang lebih baru, ${value} ${when}, tidak memenuhinya.`,
};
