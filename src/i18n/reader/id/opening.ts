/** What a place opens with: the number, whose it is, how old, and what stands beside it. */
export const opening = {
  /** Before the number of the one who leads: the speaker is the subject of the sentence. */
  according: (who: string) => `Menurut ${who},`,
  share: (name: string, when: string) =>
    `pekerja di ${name} sudah menjadi peserta Jamsostek ${when}.`,
  /** A share of a base that the record knows. */
  shareOf: (base: string, name: string, when: string) =>
    `${base} di ${name} sudah menjadi peserta Jamsostek ${when}.`,
  /** A share of which nobody says whose. */
  shareUnstated: (name: string, when: string) =>
    `pekerja di ${name} sudah menjadi peserta Jamsostek ${when}; pekerja mana yang dihitung tidak disebut.`,
  shareByDomicile: (base: string | null, name: string, when: string) =>
    `${base ?? 'pekerja'} ber-KTP ${name} sudah menjadi peserta Jamsostek ${when}.`,
  /** The base as the source words it, where it says no more. */
  shareAsWorded: (base: string, name: string | null, when: string) =>
    `dari “${base.replace(/^dari /, '')}”${name === null ? '' : ` di ${name}`} sudah menjadi peserta Jamsostek ${when}.`,
  /** Before the share of one group of workers. */
  amongGroup: (group: string, name: string) => `di antara ${groupOfWorkers(group)} di ${name},`,
  ofGroup: (when: string) => `sudah menjadi peserta Jamsostek ${when}.`,
  /** Around a share of more than a hundred, which no part of a whole can be. */
  membersOfGroup: (group: string, name: string) =>
    `jumlah peserta Jamsostek dari ${groupOfWorkers(group)} di ${name} adalah`,
  members: (name: string) => `jumlah peserta Jamsostek di ${name} adalah`,
  overHundred: (when: string) =>
    `dari jumlah pekerja yang menjadi pembaginya ${when}. Lebih dari seratus persen berarti pembagi itu lebih kecil daripada jumlah peserta.`,
  count: (name: string, when: string) => `peserta aktif Jamsostek tercatat di ${name} ${when}.`,
  states: (who: string) => `${who} menyebut`,
  stated: (when: string) => `${when}.`,
  newest: 'terbaru yang kami punya',
  /** Where a later number of the year alone stands beside it. */
  newestMonth: 'terbaru yang menyebut bulannya',
  /** Where an editor chose it, or a later number of another kind is held. */
  chosen: 'yang kami dahulukan',
  age: 'umur angka ini',
  ageAtLeast: 'umur angka ini, paling sedikit',
  since: (year: string) => `kisaran sejak ${year}`,
  values: (count: number) => `${count}\u00a0angka`,
  sources: (count: number) => `dari ${count}\u00a0sumber`,
  spread: 'Sumber berbeda-beda',
  old: 'Data lama:',
  /** All of these are said only after the record was asked. */
  only: (name: string) => `Hanya ini angka cakupan yang kami punya untuk ${name}.`,
  onlyForAll: (name: string) =>
    `Hanya ini angka cakupan untuk seluruh pekerja yang kami punya untuk ${name}.`,
  byRule: {
    all: 'Kami tidak punya angka cakupan untuk seluruh pekerja yang lebih baru.',
    group: 'Kami tidak punya angka yang lebih baru untuk satu kelompok pekerja.',
    count: 'Kami tidak punya hitungan sejenis yang lebih baru.',
  },
  exactFirst:
    'Angka yang menyebut bulannya kami dahulukan daripada angka lain dari tahun yang sama, yang kami tampilkan di sampingnya.',
  groupOnly:
    'Angka untuk seluruh pekerja di sini belum ada dalam catatan kami. Angka ini hanya untuk satu kelompok.',
  groupLeftOut:
    'Angka untuk seluruh pekerja yang kami temukan tidak kami catat. Angka ini hanya untuk satu kelompok.',
  countOnly:
    'Angka cakupan untuk wilayah ini belum ada dalam catatan kami. Yang kami punya baru jumlah peserta aktif, tampaknya menurut tempat pemberi kerja terdaftar.',
  countLeftOut:
    'Angka cakupan yang kami temukan tidak kami catat. Yang kami punya baru jumlah peserta aktif, tampaknya menurut tempat pemberi kerja terdaftar.',
  because: {
    'base-defined': 'Ini angka terbaru yang kami punya yang pembaginya jelas.',
    'parts-known': 'Ini angka terbaru yang kami punya yang jumlah peserta dan pembaginya disebut.',
    'own-document': 'Ini angka terbaru yang kami punya dari dokumen lembaganya sendiri.',
  },
  /** A later number and what it lacks. */
  passedOver: (value: string, when: string, why: string) => `Angka ${when}, ${value}, ${why}.`,
  passedOverFor: {
    bound: 'hanya batas atau kisaran',
    'own-sum': 'hitungan kami sendiri',
    'no-month': 'tidak menyebut bulannya',
    'base-defined': 'terbit tanpa pembagi yang jelas',
    'base-unclear': 'tidak menjelaskan siapa yang termasuk dalam pembaginya',
    'parts-known': 'terbit tanpa kedua jumlahnya',
    'own-document': 'tidak berasal dari dokumen lembaganya sendiri',
    other: 'ada di bawah',
  },
  morePassedOver: (count: number) => `${count}\u00a0angka lain yang lebih baru ada di bawah.`,
};

/** A group as workers: "pekerja formal", but not "pekerja pegawai". */
function groupOfWorkers(group: string): string {
  if (/^(?:pekerja|pegawai|pengurus|petugas|kepala|penyandang|kader|nelayan)\b/.test(group))
    return group;
  return /^(?:termasuk|tanpa|dibayar)\b/.test(group) ? `pekerja (${group})` : `pekerja ${group}`;
}
