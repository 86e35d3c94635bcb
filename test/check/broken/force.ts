import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const stat = '<Stat of="makassar/coverage/2024@release" />';

/** The rate of JKK, declared as the amount itself, a limit above or a limit below. */
function bounded(bound: string): Change {
  const label = '"label": { "id": "Tarif JKK", "en": "JKK rate" },';
  return [file.bpu, label, `${label} "limit": "${bound}",`];
}

/** A law that demands, allows, forbids or denies something. */
function says(force: string, id: string, en: string): Change {
  return [
    'data/laws/uu-24-2011.json',
    '"articles": [',
    `"demands": [{ "article": "8", "force": "${force}", "id": ${id}, "en": ${en} }], "articles": [`,
  ];
}

const register = (force: string) =>
  says(
    force,
    '{ "of": ["pemberi kerja|perusahaan"], "does": ["mendaftar*"], "without": ["sendiri"] }',
    '{ "of": ["employer*|compan*"], "does": ["register"], "without": ["themselves"] }',
  );

const savings = says(
  'not',
  '{ "of": ["tabungan"], "does": ["hangus"] }',
  '{ "of": ["savings"], "does": ["expire"] }',
);

const both = (key: string, id: string, idTo: string, en = id, enTo = idTo): Change[] => [
  [file.press, `${key}${id}`, `${key}${idTo}`],
  [file.pressEn, `${key}${en}`, `${key}${enTo}`],
];

/** Sentences and front matter that turn a limit, a duty, a day or a place into another, in both languages. */
export const brokenForce: BrokenCase[] = [
  {
    name: 'a lower limit beside a rule that is an upper one',
    changes: [
      bounded('at-most'),
      ...saying(
        'Iurannya paling sedikit <Rule of="bpu/jkk-rate" />.',
        'The contribution is at least <Rule of="bpu/jkk-rate" />.',
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:21  other-bound  "at least" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu batas atas. Tulis "paling lama", "paling banyak", atau "sampai", atau ganti acuannya.',
      'content/coverage/makassar/id.mdx:11:10  other-bound  "paling sedikit" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu batas atas. Tulis "paling lama", "paling banyak", atau "sampai", atau ganti acuannya.',
    ],
  },
  {
    name: 'an upper limit beside a rule that is a lower one',
    changes: [
      bounded('at-least'),
      ...saying(
        'Iurannya paling banyak <Rule of="bpu/jkk-rate" />.',
        'The contribution is at most <Rule of="bpu/jkk-rate" />.',
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:21  other-bound  "at most" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu batas bawah. Tulis "paling sedikit", "paling singkat", atau "mulai", atau ganti acuannya.',
      'content/coverage/makassar/id.mdx:11:10  other-bound  "paling banyak" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu batas bawah. Tulis "paling sedikit", "paling singkat", atau "mulai", atau ganti acuannya.',
    ],
  },
  {
    name: 'a limit beside a rule that is none',
    changes: [
      bounded('exactly'),
      ...saying(
        'Iurannya <Rule of="bpu/jkk-rate" /> atau lebih.',
        'The contribution is <Rule of="bpu/jkk-rate" /> or more.',
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:48  other-bound  "or more" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu besaran tetap, bukan batas. Hapus kata batasnya, atau ganti acuannya.',
      'content/coverage/makassar/id.mdx:11:37  other-bound  "atau lebih" tidak cocok dengan "bpu/jkk-rate" (Tarif JKK): aturan itu besaran tetap, bukan batas. Hapus kata batasnya, atau ganti acuannya.',
    ],
  },
  {
    name: 'nothing: the limit that the rule is, and a range',
    changes: [
      bounded('at-most'),
      ...saying(
        'Iurannya dari <Rule of="bpu/jkk-rate" /> sampai <Rule of="bpu/jkk-rate" />.',
        'The contribution is from <Rule of="bpu/jkk-rate" /> to <Rule of="bpu/jkk-rate" />.',
      ),
    ],
    lines: [],
  },
  {
    name: 'a duty that is called a right',
    changes: [
      register('must'),
      ...saying('Perusahaan boleh mendaftarkan pekerja.', 'The company may register workers.'),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-force  "may" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "wajib" atau "harus"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
      'content/coverage/makassar/id.mdx:11:12  other-force  "boleh" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "wajib" atau "harus"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
    ],
  },
  {
    name: 'a right that is called a duty',
    changes: [
      register('may'),
      ...saying('Perusahaan wajib mendaftarkan pekerja.', 'The company must register workers.'),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-force  "must" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini boleh, bukan wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "boleh" atau "berhak"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
      'content/coverage/makassar/id.mdx:11:12  other-force  "wajib" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini boleh, bukan wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "boleh" atau "berhak"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
    ],
  },
  {
    name: 'what is forbidden, called no duty',
    changes: [
      register('must-not'),
      ...saying(
        'Perusahaan tidak wajib mendaftarkan pekerja.',
        'The company need not register workers.',
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-force  "need not" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini dilarang. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak boleh" atau "dilarang"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
      'content/coverage/makassar/id.mdx:11:12  other-force  "tidak wajib" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini dilarang. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak boleh" atau "dilarang"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
    ],
  },
  {
    name: 'what is no duty, called one',
    changes: [
      register('need-not'),
      ...saying('Perusahaan harus mendaftarkan pekerja.', 'The company must register workers.'),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-force  "must" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini tidak wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak harus" atau "tidak wajib"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
      'content/coverage/makassar/id.mdx:11:12  other-force  "harus" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini tidak wajib. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak harus" atau "tidak wajib"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
    ],
  },
  {
    name: 'a denial of law without its word',
    changes: [savings, ...saying('Tabungan Anda hangus.', 'Your savings expire.')],
    lines: [
      'content/coverage/makassar/en.mdx:12:14  other-force  "expire" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini tidak demikian. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak" atau "bukan"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
      'content/coverage/makassar/id.mdx:11:15  other-force  "hangus" berlawanan dengan "uu-24-2011" Pasal 8: menurut aturan itu hal ini tidak demikian. Baca pasalnya dulu. Bila kalimat ini yang salah, tulis "tidak" atau "bukan"; bila catatannya, betulkan data/laws/uu-24-2011.json; bila kalimatnya tentang hal lain, sebut hal itu.',
    ],
  },
  {
    name: 'nothing: a denial, a question, a myth in quotation marks, and something else',
    changes: [
      savings,
      ...saying(
        'Tabungan Anda tidak hangus. Apakah tabungan hangus? Ada mitos “tabungan hangus”.',
        'Your savings do not expire. Do savings expire? A myth says “savings expire”.',
      ),
    ],
    lines: [],
  },
  {
    name: 'the place around that of the number, and another level',
    changes: saying(`Di Indonesia cakupannya ${stat}.`, `In Indonesia coverage is ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:4  other-place  Kalimat ini menyebut Indonesia, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:4  other-place  Kalimat ini menyebut Indonesia, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'a level of which there is no number',
    changes: saying(`Rata-rata nasional ${stat}.`, `The national average is ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:5  other-place  Kalimat ini menyebut national average, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:1  other-place  Kalimat ini menyebut Rata-rata nasional, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'a number of one year that is so since an earlier one',
    changes: saying(`Sejak 2021 cakupannya ${stat}.`, `Since 2021 coverage has been ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:7  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'content/coverage/makassar/id.mdx:11:7  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
    ],
  },
  {
    name: 'somebody who speaks in no source',
    changes: saying(
      `Menurut Kompas, cakupannya ${stat}.`,
      `According to Kompas, coverage is ${stat}.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:14  other-speaker  "Kompas" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      'content/coverage/makassar/id.mdx:11:9  other-speaker  "Kompas" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
    ],
  },
  {
    name: 'the head of a column that names another year',
    changes: saying(
      `Ini tabelnya.\n\n| Tempat | 2021 |\n| --- | --- |\n| Makassar | ${stat} |\n\nItu semua.`,
      `This is the table.\n\n| Place | 2021 |\n| --- | --- |\n| Makassar | ${stat} |\n\nThat is all.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:14:11  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'content/coverage/makassar/id.mdx:13:12  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
    ],
  },
  {
    name: 'another day than that of the folder',
    changes: [
      [file.release, '"published": "2025-03-17"', '"published": "2025-03"'],
      ...both('\ndate: ', '2025-03-17', '2025-03-18'),
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:6:1  folder-day  "date" adalah 2025-03-18, tetapi nama foldernya mulai dengan 2025-03-17. Betulkan "date", atau namai foldernya menurut tanggal itu.',
      'content/press/2025-03-17-makassar/id.mdx:5:1  folder-day  "date" adalah 2025-03-18, tetapi nama foldernya mulai dengan 2025-03-17. Betulkan "date", atau namai foldernya menurut tanggal itu.',
    ],
  },
  {
    name: 'an event on another day than the opening says',
    changes: both('  date: ', '2025-03-17', '2025-03-16'),
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:10:3  event-day  Acaranya pada 2025-03-16, tetapi pembuka halaman ini menyebut "17 March 2025". Samakan "date" pada "event" dengan hari yang disebut, atau sebut hari acaranya.',
      'content/press/2025-03-17-makassar/id.mdx:9:3  event-day  Acaranya pada 2025-03-16, tetapi pembuka halaman ini menyebut "17 Maret 2025". Samakan "date" pada "event" dengan hari yang disebut, atau sebut hari acaranya.',
    ],
  },
  {
    name: 'the government of another place',
    changes: [
      [
        file.regions,
        '"regions": [',
        '"regions": [\n    { "id": "gowa", "code": "73.06", "name": { "id": "Gowa", "en": "Gowa" }, "level": "regency", "parent": "indonesia", "bps": "7306" },',
      ],
      [file.press, 'Pemerintah Kota Makassar', 'Pemerintah Kabupaten Gowa'],
      [file.pressEn, 'City of Makassar', 'Regency of Gowa'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:13:5  place-unheld  Gowa bukan salah satu tempat halaman ini (makassar, indonesia). Betulkan nama tempatnya, atau tambahkan tempat itu di "regions".',
      'content/press/2025-03-17-makassar/id.mdx:12:5  place-unheld  Gowa bukan salah satu tempat halaman ini (makassar, indonesia). Betulkan nama tempatnya, atau tambahkan tempat itu di "regions".',
    ],
  },
  {
    name: 'a region of which the page holds no number',
    changes: [
      [
        file.regions,
        '"regions": [',
        '"regions": [\n    { "id": "gowa", "code": "73.06", "name": { "id": "Gowa", "en": "Gowa" }, "level": "regency", "parent": "indonesia", "bps": "7306" },',
      ],
      ...both('  - makassar', '\n', '\n  - gowa\n'),
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:17:5  region-unheld  Tidak ada angka di halaman ini tentang Gowa atau tempat di dalamnya. Tulis di "regions" tempat yang menjadi isi angkanya, atau hapus yang ini.',
      'content/press/2025-03-17-makassar/id.mdx:16:5  region-unheld  Tidak ada angka di halaman ini tentang Gowa atau tempat di dalamnya. Tulis di "regions" tempat yang menjadi isi angkanya, atau hapus yang ini.',
    ],
  },
  {
    name: 'a title with the year of no number',
    changes: [
      [file.press, 'Wali Kota dan BPJS Ketenagakerjaan bertemu', 'Bahasan cakupan tahun 2021'],
      [file.pressEn, 'title: ', 'title: On coverage in 2021, '],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:2:1  title-time  Tidak ada angka di halaman ini untuk "2021"; angkanya untuk 2024. Tulis tahun yang dicakup angkanya.',
      'content/press/2025-03-17-makassar/id.mdx:2:1  title-time  Tidak ada angka di halaman ini untuk "2021"; angkanya untuk 2024. Tulis tahun yang dicakup angkanya.',
    ],
  },
  {
    name: 'a press release that is called news',
    changes: [
      [file.press, 'Siaran pers menyebut cakupan', 'Berita menyebut cakupan'],
      [file.pressEn, 'summary: ', 'summary: News, '],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:1  source-kind  "News" bukan jenis sumbernya, yaitu "press-release". Sebut sumbernya menurut jenisnya, atau betulkan "kind" di berkas sumbernya.',
      'content/press/2025-03-17-makassar/id.mdx:3:1  source-kind  "Berita" bukan jenis sumbernya, yaitu "press-release". Sebut sumbernya menurut jenisnya, atau betulkan "kind" di berkas sumbernya.',
    ],
  },
];
