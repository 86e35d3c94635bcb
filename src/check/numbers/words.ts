/**
 * The words that tell what a number is. Both languages stand in one list: a page may quote the
 * other, and a word that means a quantity in either is a reason to stop.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words after a number that make it a percentage. */
export const PERCENT = /^(?:persen|per\s?cent|percentage|poin|points?|pp)$/i;

/** Words after a number that multiply it by a power of ten. */
export const MAGNITUDE =
  /^(?:ratus|ribu|juta|miliar|milyar|triliun|hundred|thousand|million|billion|trillion|rb|jt|m|bn|mn|k)$/i;

/** Words after a number that make it money. */
export const CURRENCY = /^(?:rupiah|dolar|dollars?|perak)$/i;

/** Words after a number that make it a length of time or an age. */
export const TIME =
  /^(?:tahun|bulan|minggu|pekan|hari|jam|menit|detik|years?|yrs?|months?|weeks?|days?|hours?|minutes?|seconds?|working|calendar)$/i;

/** Words after a number that make it a multiple. */
export const TIMES = /^(?:x|×|kali|times|lipat|fold)$/i;

/** Words before a number that make it an age. */
export const AGE = /^(?:usia|umur|berusia|berumur|aged?|ages)$/i;

/** Words after a year that leave it a year: no count is followed by them. */
export const NEUTRAL_AFTER_YEAR = words(`
  dan atau serta maupun yang di ke pada untuk oleh dengan sampai hingga s.d lalu silam mendatang ini
  itu tersebut adalah ialah merupakan mencapai naik turun tumbuh meningkat menurun telah sudah akan
  agar supaya guna demi meski meskipun walau walaupun sambil seraya lantaran sebab hanya
  belum tidak bukan masih karena ketika saat sebelum sesudah setelah sejak jika bila apabila kalau
  sebagai seperti menurut tentang kepada bagi dalam atas juga pun maka namun tetapi sedangkan
  sementara berlaku berakhir mulai dibanding dibandingkan terhadap secara melalui lewat
  menunjukkan menyebut mencatat menyatakan mengatur menetapkan cakupan data angka target tingkat
  baru jauh sebesar sebanyak bernilai berjumlah nilainya jumlahnya hasilnya targetnya kami kita
  and or the a an in on at by for with from to until till through was is has had will would shall
  although though whereas despite thanks
  can as but when while before after since if because which that this these those than under
  according compared onwards so also then it its their there we coverage figure figures
  they he she were are did result results target targets budget report plan
`);

/** Things that are counted: after a year they make it a number unless the year is named as one. */
export const COUNTED = words(`
  pekerja peserta orang jiwa warga penduduk karyawan buruh pegawai nelayan petani pedagang guru dosen
  sopir pengemudi perempuan laki-laki anak ahli keluarga rumah perusahaan usaha umkm pemberi kelurahan
  kecamatan desa kota kabupaten provinsi program manfaat kasus klaim kantor cabang unit buah lembar
  dokumen responden kelompok komunitas organisasi sekolah mahasiswa siswa tenaga korban pasien penerima
  pemilik anggota pelaku mitra proyek langkah cara syarat jenis bpu pu pmi tki prt
  worker workers member members participant participants people person persons employee employees
  employer employers women men children child family families household households company companies
  firm firms business businesses village villages district districts city cities province provinces
  regency regencies programme programmes programs benefit benefits case cases claim claims office
  offices branch branches units respondents groups drivers fishers farmers traders teachers students
  victims patients recipients owners partners projects steps ways documents
`);

/** People: even a few of them, counted in words, are a statistic. */
export const PEOPLE = words(`
  pekerja peserta jiwa warga penduduk karyawan buruh pegawai nelayan petani pedagang korban anggota
  worker workers member members participants residents employees victims
`);

/** What names a year as a year, whatever follows it. */
export const NAMES_A_YEAR =
  /(?<![\p{L}\p{N}])(?<!\p{N}\s+)(?:tahun|tahun-tahun|tahun anggaran|year|years|fiscal year|sejak|since|akhir|awal|pertengahan|the end of|early|late|mid)\s+$/iu;

/** What usually stands before a year, and sometimes before a number. */
export const OFTEN_BEFORE_A_YEAR =
  /(?<![\p{L}\p{N}])(?:pada|untuk|selama|sepanjang|dalam|hingga|sampai|menjelang|in|for|by|during|until|till|target|sasaran|hasil|capaian|angka|anggaran|laporan|data|klaim|iuran|manfaat|semester|kuartal|triwulan|paruh|pertama|kedua|ketiga|keempat)\s+$/iu;

/** What stands before a year that is told of: a verb follows it, and nothing that is counted. */
export const OF_A_YEAR = /(?<!(?:total|number|out)\s+)(?<![\p{L}\p{N}])of\s+$/iu;

/** Of these there are fewer than a year has years. */
export const FEW =
  /^(?:kantor (?:cabang|wilayah|pusat)|provinsi|kabupaten|kota|pemerintah|dinas|(?:local |provincial |city )?governments?|provinces|regencies|cities|branches)(?!\p{L})/iu;

/** What stands before a year and before no number, whatever follows: a length of time has a unit. */
export const SPANS_A_YEAR =
  /(?<![\p{L}\p{N}])(?:selama|sepanjang|menjelang|during|throughout)\s+$/iu;

/** What opens a date, so that its year is no number of what follows. */
export const BEFORE_A_DATE =
  /(?<![\p{L}\p{N}])(?:pada|per|sejak|mulai|hingga|sampai|tanggal|sebelum|sesudah|setelah|on|as of|since|from|until|by|before|after|dated)\s+(?:(?:hari\s+|bulan\s+)?\p{L}+,\s+)?$/iu;

const VERB =
  /^(?:(?:me|ber|ter|di)\p{Ll}{3,}|\p{L}{2,}ed|rose|fell|grew|stood|came|went|saw|made|paid|began|became|took|gave|set|kept|held|met|led|ran|uses?|comes?|stands?|shows?|says?)$/iu;
const NO_VERBS = words(`
  berkas beras berita meja media medali menteri mesin meter metode merek terminal terigu ternak
  dinas direktur divisi dialog dinding dipan seed breed
`);

/** Whether a word looks like a verb, of which no number stands before. */
export function isVerb(word: string): boolean {
  return VERB.test(word) && !NO_VERBS.has(word.toLowerCase());
}

const QUANTIFIER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    'sebanyak|(?:sebanyak-)?banyaknya|sejumlah|sekitar|kira-kira|lebih|kurang|hampir|(?:lebih|kurang) dari|minimal|maksimal',
    'maks\\.?|min\\.?|paling (?:sedikit|banyak|lama|tinggi|rendah|besar|kecil|singkat)|mencapai|sebesar|senilai|total|totalnya|jumlah|jumlahnya',
    'berjumlah|menjadi|hanya|cuma|genap|tepat|melebihi|melampaui|di atas|di bawah|nomor|no\\.?|rp\\.?',
    'idr|usd|us\\$|\\$|€|about|around|roughly|nearly|almost|approximately|some|over|under|above|below',
    '(?:more|less|fewer|greater|higher|lower) than|at least|at most|up to|only|just|exactly',
    'total of|totall?ing|number(?:ed|ing|s)?(?: of)?|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|plus|minus',
    'kali|times|x|usia|umur|berusia|aged?',
  ].join('|')})\s*[:=]?\s*$`,
  'iu',
);

/** After a colon stands a value, unless it is announced as a year. */
const VALUE = /(?<!(?:tahun|year|periode|period)\s*)[:=]\s*$/iu;

/** Whether what stands before a number makes it a quantity, whatever it looks like. */
export function isQuantityAfter(before: string): boolean {
  return QUANTIFIER.test(before) || VALUE.test(before);
}

/** What stands before the number of an official channel. */
export const BEFORE_A_CHANNEL =
  /(?<![\p{L}\p{N}])(?:hubungi|telepon|telp\.?|nomor|layanan|masyarakat|kontak|panggil|ke|call|calling|phone|dial|line|cent(?:er|re)|contact|hotline|whatsapp):?\s+$/iu;
