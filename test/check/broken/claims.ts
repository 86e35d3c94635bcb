import { file, textOf, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const stat = '<Stat of="makassar/coverage/2024@release" />';
const national = '<Stat of="indonesia/coverage/2024@release" />';
const gowa: Change = [
  file.regions,
  '"regions": [',
  '"regions": [\n    { "id": "gowa", "code": "73.06", "name": { "id": "Gowa", "en": "Gowa" }, "level": "regency", "parent": "indonesia", "bps": "7306" },',
];

const OF_GOWA = '"id": "kantor cabang Gowa", "en": "the Gowa branch"';

/** Sentences that say something else than the numbers and rules in them. */
export const brokenClaims: BrokenCase[] = [
  {
    name: 'another place than that of the number',
    changes: [
      gowa,
      ...saying(`Di Kabupaten Gowa, cakupannya ${stat}.`, `In Gowa Regency, coverage is ${stat}.`),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:4  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:14  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'nothing: a place around that of the number, and one beside it',
    changes: [
      gowa,
      ...saying(
        `Di Indonesia, cakupan Makassar ${stat}, dan Gowa di sebelahnya.`,
        `In Indonesia, coverage in Makassar is ${stat}, and Gowa is next to it.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'another place of which news tells, and another place as that of the coverage of a city',
    changes: [
      gowa,
      ...saying(
        `Berita tentang Gowa menyebut angka kota itu, ${stat}.`,
        `The city office gave ${stat} as Gowa’s coverage.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:70  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:16  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'nothing: news of the place of the number, and its coverage',
    changes: saying(
      `Berita tentang Makassar menyebut angka kota itu, ${stat}.`,
      `The city office gave ${stat} as Makassar’s coverage.`,
    ),
    lines: [],
  },
  {
    name: 'all of the country, beside a statement about a city',
    changes: [
      [
        'data/statements/makassar-target.json',
        null,
        textOf(file.statement)
          .replace('"id": "makassar-above-national"', '"id": "makassar-target"')
          .replace('"makassar", "indonesia"', '"makassar"')
          .replace(/ di atas[^"]+| is above[^"]+/g, '.')
          .replace(', "indonesia/coverage/2024@release"', ''),
      ],
      ...saying(
        `<Said of="makassar-target" />\n\nSecara nasional, cakupannya ${stat}.`,
        `<Said of="makassar-target" />\n\nNationally, coverage is ${stat}.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:14:1  other-place  Kalimat ini menyebut Nationally, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:13:1  other-place  Kalimat ini menyebut Secara nasional, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'nothing: all of the country, beside a statement about city and country',
    changes: saying(
      `<Said of="makassar-above-national" />\n\nSecara nasional, cakupannya lain dari ${stat}.`,
      `<Said of="makassar-above-national" />\n\nNationally, coverage is other than ${stat}.`,
    ),
    lines: [],
  },
  {
    name: 'the place of the paper and of the office that speaks, as that of the number',
    changes: [
      gowa,
      [
        file.release,
        '"id": "Pemerintah Kota Makassar", "en": "City of Makassar"',
        '"id": "Tribun Gowa", "en": "Tribun Gowa"',
      ],
      [file.release, '"id": "siaran pers", "en": "the press release"', OF_GOWA],
      [file.release, '"person": "mintje-wattu"', '"person": null'],
      ...saying(`Cakupan Gowa ${stat}.`, `Coverage in Gowa is ${stat}.`),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:9  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("makassar/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'nothing: the office that speaks, by its place',
    changes: [
      gowa,
      [file.release, '"id": "siaran pers", "en": "the press release"', OF_GOWA],
      [file.release, '"person": "mintje-wattu"', '"person": null'],
      ...saying(
        `Menurut kantor cabang Gowa, cakupannya ${stat}.`,
        `The Gowa branch puts coverage at ${stat}.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'two places each beside the number of the other',
    changes: saying(
      `Cakupan Makassar ${national} dan Indonesia ${stat}.`,
      `Coverage in Makassar is ${national} and in Indonesia ${stat}.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:13  other-place  Kalimat ini menyebut Makassar, tetapi angkanya tentang Indonesia ("indonesia/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:9  other-place  Kalimat ini menyebut Makassar, tetapi angkanya tentang Indonesia ("indonesia/coverage/2024@release"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
    ],
  },
  {
    name: 'another year than that of the number',
    changes: saying(`Pada tahun 2021 cakupannya ${stat}.`, `In 2021 coverage was ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:4  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'content/coverage/makassar/id.mdx:11:12  other-time  "2021" bukan waktu dari "makassar/coverage/2024@release" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
    ],
  },
  {
    name: 'nothing: the month in which the source said so',
    changes: saying(
      `Pada Maret 2025 siaran pers menyebut ${stat}.`,
      `In March 2025 the release gave ${stat}.`,
    ),
    lines: [],
  },
  {
    name: 'a year in which the rule said something else',
    changes: saying(
      'Pada tahun 2019 iuran JKM <Rule of="bpu/jkm" />.',
      'In 2019 the JKM contribution was <Rule of="bpu/jkm" />.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:4  other-time  "2019" bukan waktu dari "bpu/jkm" (2026-01-01–). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'content/coverage/makassar/id.mdx:11:12  other-time  "2019" bukan waktu dari "bpu/jkm" (2026-01-01–). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
    ],
  },
  {
    name: 'an old number that is called today’s',
    changes: saying(`Saat ini cakupannya ${stat}.`, `Coverage is now ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:13  stale-now  "now" di samping "makassar/coverage/2024@release", keadaan 2024: angka itu sudah berumur 23 bulan. Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
      'content/coverage/makassar/id.mdx:11:1  stale-now  "Saat ini" di samping "makassar/coverage/2024@release", keadaan 2024: angka itu sudah berumur 23 bulan. Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
    ],
  },
  {
    name: 'a report written long after a number that it calls today’s',
    changes: [
      [file.press, `Siaran pers menyebut ${stat}`, `Kini ${stat}`],
      [file.pressEn, `The release says ${stat}`, `Now ${stat}`],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:1  stale-now  "Now" di samping "makassar/coverage/2024@release", keadaan 2024: angka itu sudah berumur 23 bulan. Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
      'content/press/2025-03-17-makassar/id.mdx:26:1  stale-now  "Kini" di samping "makassar/coverage/2024@release", keadaan 2024: angka itu sudah berumur 23 bulan. Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
    ],
  },
  {
    name: 'nothing: such a report that tells what its source called today’s',
    changes: [
      [file.press, `Siaran pers menyebut ${stat}`, `Siaran pers menyebut kini ${stat}`],
      [file.pressEn, `The release says ${stat}`, `The release says that now ${stat}`],
    ],
    lines: [],
  },
  {
    name: 'nothing: an old number that its indicator lets be called today’s',
    changes: [
      ...saying(`Saat ini cakupannya ${stat}.`, `Coverage is now ${stat}.`),
      [file.indicator, '"kind": "result"', '"kind": "result", "fresh": 36'],
    ],
    lines: [],
  },
  {
    name: 'a time that is another one every year',
    changes: saying(
      `Sejak tahun lalu cakupannya ${stat}.`,
      `Since last year coverage has been ${stat}.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:7  moving-time  "last year" berubah artinya setiap hari, sedangkan angka di kalimat ini tidak. Tulis tahun, bulan, atau tanggalnya.',
      'content/coverage/makassar/id.mdx:11:7  moving-time  "tahun lalu" berubah artinya setiap hari, sedangkan angka di kalimat ini tidak. Tulis tahun, bulan, atau tanggalnya.',
    ],
  },
  {
    name: 'the word of another indicator',
    changes: saying(`Pendaftar di kota ini ${stat}.`, `Joiners in this city are ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:1  other-word  "Joiners" bukan kata untuk "makassar/coverage/2024@release" (cakupan Jamsostek). Pakai kata untuk yang dihitung acuan itu (cover), atau acuan yang menghitung hal itu.',
      'content/coverage/makassar/id.mdx:11:1  other-word  "Pendaftar" bukan kata untuk "makassar/coverage/2024@release" (cakupan Jamsostek). Pakai kata untuk yang dihitung acuan itu (cakupan, terlindungi), atau acuan yang menghitung hal itu.',
    ],
  },
  {
    name: 'nothing: the word of another indicator beside its own',
    changes: saying(
      `Cakupan di antara pendaftar ada ${stat}.`,
      `Coverage among joiners there is ${stat}.`,
    ),
    lines: [],
  },
  {
    name: 'somebody who does not speak in the source of the number',
    changes: [
      [file.release, '"person": "mintje-wattu"', '"person": null'],
      ...saying(
        `Menurut Mintje, cakupannya ${stat}. Navigasi menulis ${stat} pekerja terlindungi.`,
        `According to the governor, coverage is ${stat}. Navigasi gives ${stat} of workers as covered.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:18  other-speaker  "governor" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      'content/coverage/makassar/en.mdx:12:86  other-speaker  "Navigasi" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      'content/coverage/makassar/id.mdx:11:9  other-speaker  "Mintje" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      'content/coverage/makassar/id.mdx:11:74  other-speaker  "Navigasi" tidak berbicara dalam sumber "makassar/coverage/2024@release" (siaran pers). Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
    ],
  },
  {
    name: 'nothing: who speaks in the source of the number',
    changes: [
      ...saying(`Menurut Mintje, cakupannya ${stat}.`, `Mintje Wattu put coverage at ${stat}.`),
    ],
    lines: [],
  },
  {
    name: 'a target told of as if it were reached',
    changes: [
      [file.indicator, '"kind": "result"', '"kind": "target"'],
      ...saying(`Cakupannya ${stat}.`, `It aims to cover ${stat}.`),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:93  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/coverage/makassar/id.mdx:11:12  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/coverage/makassar/id.mdx:11:90  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/press/2025-03-17-makassar/en.mdx:3:40  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/press/2025-03-17-makassar/en.mdx:27:18  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/press/2025-03-17-makassar/id.mdx:3:39  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'content/press/2025-03-17-makassar/id.mdx:26:22  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'data/statements/makassar-above-national.json:10:30  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      'data/statements/makassar-above-national.json:11:34  unsaid-target  "makassar/coverage/2024@release" adalah target (cakupan Jamsostek), tetapi kalimatnya tidak mengatakan begitu. Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
    ],
  },
  {
    name: 'a result told of as if it were a target',
    changes: [
      [
        'data/senses/outcome.json',
        null,
        '{ "id": "outcome", "senses": [{ "id": "result", "kinds": ["result"], "words": { "id": ["hasil*"], "en": ["result*"] } }, { "id": "target", "kinds": ["target"], "beside": true, "words": { "id": ["ditargetkan"], "en": ["aim*"] } }] }',
      ],
      ...saying(
        `Kota ini ditargetkan mencakup ${stat} pekerja.`,
        `The city aims to cover ${stat} of workers.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:10  other-word  "aims" bukan kata untuk "makassar/coverage/2024@release" (cakupan Jamsostek). Pakai kata untuk yang dihitung acuan itu (result), atau acuan yang menghitung hal itu.',
      'content/coverage/makassar/id.mdx:11:10  other-word  "ditargetkan" bukan kata untuk "makassar/coverage/2024@release" (cakupan Jamsostek). Pakai kata untuk yang dihitung acuan itu (hasil), atau acuan yang menghitung hal itu.',
    ],
  },
  {
    name: 'a comparison in words that no chart would make',
    changes: saying(
      `Cakupan kota ${stat}, lebih tinggi daripada ${national}.`,
      `Coverage in the city is ${stat}, higher than ${national}.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:71  refused-words  "higher than" membandingkan "indonesia/coverage/2024@release", "makassar/coverage/2024@release", yang tidak boleh disandingkan. Setidaknya satu angka tidak menyebut pembaginya. Setidaknya satu angka tidak menyebut bulannya. Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      'content/coverage/makassar/id.mdx:11:60  refused-words  "lebih tinggi daripada" membandingkan "indonesia/coverage/2024@release", "makassar/coverage/2024@release", yang tidak boleh disandingkan. Setidaknya satu angka tidak menyebut pembaginya. Setidaknya satu angka tidak menyebut bulannya. Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
    ],
  },
  {
    name: 'a fall that is a rise',
    changes: saying(
      'Iuran JKM turun dari <Rule of="bpu/jkm" on="2025-12-31" /> menjadi <Rule of="bpu/jkm" />.',
      'The JKM contribution fell from <Rule of="bpu/jkm" on="2025-12-31" /> to <Rule of="bpu/jkm" />.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:22  wrong-direction  "fell" terbalik: "bpu/jkm" (6800) tidak lebih kecil daripada "bpu/jkm" (6700). Tukar katanya atau kedua acuannya.',
      'content/coverage/makassar/id.mdx:11:11  wrong-direction  "turun" terbalik: "bpu/jkm" (6800) tidak lebih kecil daripada "bpu/jkm" (6700). Tukar katanya atau kedua acuannya.',
    ],
  },
  {
    name: 'a comparison with what is not there',
    changes: saying(
      `Cakupannya ${stat}, lebih tinggi daripada kota lain.`,
      `Coverage is ${stat}, higher than elsewhere.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:59  lone-comparison  "higher than" membandingkan "makassar/coverage/2024@release" dengan sesuatu yang angkanya tidak ada di kalimat ini. Tulis acuan angka pembandingnya di kalimat ini, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      'content/coverage/makassar/id.mdx:11:58  lone-comparison  "lebih tinggi daripada" membandingkan "makassar/coverage/2024@release" dengan sesuatu yang angkanya tidak ada di kalimat ini. Tulis acuan angka pembandingnya di kalimat ini, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
    ],
  },
  {
    name: 'words about a rule that is not there',
    changes: [
      [
        'data/senses/people.json',
        '"indicators": ["coverage"],',
        '"indicators": ["coverage"], "rules": ["jkm/*"],',
      ],
    ],
    lines: [
      'data/senses/people.json:6:45  unknown-rule  Tidak ada aturan "jkm/*" dalam data. Tambahkan aturannya di data/programs/, dengan dasar hukumnya.',
    ],
  },
];
