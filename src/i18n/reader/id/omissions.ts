/** The page of what was found and not recorded. */
export const omissions = {
  /** The last word of its address. */
  path: 'tidak-dicatat',
  title: 'Yang tidak kami catat',
  summary: 'Angka yang kami temukan tetapi tidak kami catat, dan alasannya.',
  hint: 'Angkanya sendiri tidak kami ulangi. Bila Anda tahu yang kurang, kirimkan kepada kami.',
  undated: 'tanpa masa',
};

/** Why a number is not in the record. */
export const omissionReasons = {
  'month-unknown': 'Bulan angka ini tidak diketahui',
  'period-not-printed': 'Sumber tidak mencetak masanya',
  'not-found-again': 'Sumbernya tidak ditemukan lagi saat diperiksa ulang',
  'copy-or-rewrite': 'Hanya terbaca dalam salinan atau tulisan ulang mesin',
  'contradicts-itself': 'Angka di dalam sumbernya saling bertentangan',
  'bound-only-unsure': 'Hanya batas atau kisaran yang disebut',
  'plan-or-unclear-target': 'Rencana, atau target yang tidak jelas',
  'date-base-or-wording-unclear': 'Tanggal, pembagi, kelompok, atau kata-katanya tidak jelas',
  'rank-without-list': 'Peringkat tanpa daftar lengkapnya',
  'years-run-together': 'Beberapa tahun digabung',
  'group-of-places': 'Angka gabungan beberapa provinsi',
  'territory-not-held': 'Wilayah sebelum pemekaran, yang belum ada dalam catatan ini',
  'repeats-existing': 'Sama dengan angka yang sudah dicatat dari sumber lain',
};
