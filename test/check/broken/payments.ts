import { file, textOf, type BrokenCase, type Change } from '../small-site.ts';

const payment = 'data/payments/budget.json';

/** A payment in Makassar that the press release tells of, with some of its text written otherwise. */
export function paid(...changes: readonly (readonly [from: string, to: string])[]): Change {
  const text = `{
  "id": "budget",
  "kind": "budgeted",
  "region": "makassar",
  "period": "2024",
  "purpose": { "id": "iuran pekerja rentan", "en": "contributions of vulnerable workers" },
  "source": "release",
  "person": null,
  "amount": {
    "value": 7.5,
    "decimals": 1,
    "magnitude": "billion",
    "printed": "Rp7,5 miliar"
  }
}
`;
  return [payment, null, changes.reduce((written, [from, to]) => written.replace(from, to), text)];
}

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const tag = '<Paid of="budget" />';
const senses: Change = [
  'data/senses/payment.json',
  null,
  JSON.stringify({
    id: 'payment',
    senses: [
      { id: 'paid', payments: ['paid'], words: { id: ['dibayarkan'], en: ['paid out'] } },
      { id: 'budgeted', payments: ['budgeted'], words: { id: ['dianggarkan'], en: ['budgeted'] } },
      {
        id: 'promised',
        payments: ['promised'],
        words: { id: ['dijanjikan', 'akan dibayarkan'], en: ['promised', 'will be paid out'] },
      },
    ],
  }),
];

/** An answer and a title with a payment in them. */
const answering = (id: string, en: string): Change[] => [
  [file.faqs, '"Bisa. ', `"Bisa. ${id} `],
  [file.faqs, '"Yes. ', `"Yes. ${en} `],
];

/** Payments, and sentences that say something else than the payments in them. */
export const brokenPayments: BrokenCase[] = [
  {
    name: 'nothing: a payment in an answer of the data and in a summary',
    changes: [
      paid(),
      senses,
      ...answering(
        'Pada 2024 Makassar menganggarkan: dianggarkan [[paid:budget]].',
        'In 2024 Makassar had [[paid:budget]] budgeted.',
      ),
      [
        file.about,
        /summary: .*/.exec(textOf(file.about))?.[0] ?? '',
        'summary: Ada [[paid:budget]].',
      ],
      [
        file.aboutEn,
        /summary: .*/.exec(textOf(file.aboutEn))?.[0] ?? '',
        "summary: 'There is [[paid:budget]].'",
      ],
    ],
    lines: [],
  },
  {
    name: 'a payment in an answer of the data that there is not, and in one language alone',
    changes: [paid(), ...answering('Ada [[paid:budgets]].', 'There is money.')],
    lines: [
      'data/faqs.json:8:28  unequal-strings  [[paid:budgets]] dalam "answer" hanya ada dalam teks Indonesia. Tulis rujukan yang sama dalam kedua bahasa.',
      'data/faqs.json:8:28  unknown-record  Pembayaran "budgets" tidak ada. Mungkin maksud Anda "budget". Pakai yang ada di data/payments/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a budget told as paid in an answer of the data, of another year',
    changes: [
      paid(),
      senses,
      ...answering(
        'Pada 2023 dibayarkan [[paid:budget]].',
        'In 2023 [[paid:budget]] was paid out.',
      ),
    ],
    lines: [
      'data/faqs.json:8:27  other-time  "2023" bukan waktu dari "budget" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'data/faqs.json:8:32  other-word  "dibayarkan" bukan kata untuk "budget" (dianggarkan). Pakai kata untuk yang dihitung acuan itu (dianggarkan), atau acuan yang menghitung hal itu.',
      'data/faqs.json:9:24  other-time  "2023" bukan waktu dari "budget" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'data/faqs.json:9:49  other-word  "paid out" bukan kata untuk "budget" (dianggarkan). Pakai kata untuk yang dihitung acuan itu (budgeted), atau acuan yang menghitung hal itu.',
    ],
  },
  {
    name: 'nothing: a payment with its kind, place and year',
    changes: [
      paid(),
      senses,
      ...saying(
        `Di Makassar dianggarkan ${tag} pada tahun 2024.`,
        `In Makassar ${tag} was budgeted in 2024.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'a budget told as paid',
    changes: [
      paid(),
      senses,
      ...saying(
        `Di Makassar dibayarkan ${tag} pada tahun 2024.`,
        `In Makassar ${tag} was paid out in 2024.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:38  other-word  "paid out" bukan kata untuk "budget" (dianggarkan). Pakai kata untuk yang dihitung acuan itu (budgeted), atau acuan yang menghitung hal itu.',
      'content/coverage/makassar/id.mdx:11:13  other-word  "dibayarkan" bukan kata untuk "budget" (dianggarkan). Pakai kata untuk yang dihitung acuan itu (dianggarkan), atau acuan yang menghitung hal itu.',
    ],
  },
  {
    name: 'money paid that is only promised',
    changes: [
      paid(['"budgeted"', '"paid"']),
      senses,
      ...saying(
        `Di Makassar akan dibayarkan ${tag} pada tahun 2024.`,
        `In Makassar ${tag} will be paid out in 2024.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:34  other-word  "will be paid out" bukan kata untuk "budget" (dibayarkan). Pakai kata untuk yang dihitung acuan itu (paid out), atau acuan yang menghitung hal itu.',
      'content/coverage/makassar/id.mdx:11:13  other-word  "akan dibayarkan" bukan kata untuk "budget" (dibayarkan). Pakai kata untuk yang dihitung acuan itu (dibayarkan), atau acuan yang menghitung hal itu.',
    ],
  },
  {
    name: 'another place and another year than those of a payment',
    changes: [
      paid(),
      [
        file.regions,
        '"regions": [',
        '"regions": [\n    { "id": "gowa", "code": "73.06", "name": { "id": "Gowa", "en": "Gowa" }, "level": "regency", "parent": "indonesia", "bps": "7306" },',
      ],
      ...saying(
        `Di Gowa, anggarannya ${tag} pada tahun 2021.`,
        `In Gowa, the budget was ${tag} in 2021.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:4  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("budget"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/en.mdx:12:49  other-time  "2021" bukan waktu dari "budget" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      'content/coverage/makassar/id.mdx:11:4  other-place  Kalimat ini menyebut Gowa, tetapi angkanya tentang Makassar ("budget"). Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      'content/coverage/makassar/id.mdx:11:54  other-time  "2021" bukan waktu dari "budget" (2024). Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
    ],
  },
  {
    name: 'a payment that no record holds',
    changes: saying(`Anggarannya <Paid of="budgets" />.`, `The budget is <Paid of="budgets" />.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:21  unknown-record  Pembayaran "budgets" tidak ada. Pakai yang ada di data/payments/, atau tambahkan di sana.',
      'content/coverage/makassar/id.mdx:11:19  unknown-record  Pembayaran "budgets" tidak ada. Pakai yang ada di data/payments/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a payment in one language only',
    changes: [
      paid(),
      ...saying(`Anggarannya ${tag} di Makassar.`, 'There is a budget in Makassar.'),
    ],
    lines: [
      'content/coverage/makassar/id.mdx:11:13  unequal-element  <Paid of="budget" /> tidak ada di content/coverage/makassar/en.mdx:12 di bagian "What it means". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'a payment without a number',
    changes: [[payment, null, (paid()[2] ?? '').replace(/,\n {2}"amount": \{[^}]*\}/, '')]],
    lines: [
      'data/payments/budget.json:2:9  payment-empty  Pembayaran "budget" tidak memuat uang maupun kasus. Isi "amount" atau "cases" seperti yang tercetak dalam sumbernya.',
    ],
  },
  {
    name: 'another amount than the source shows',
    changes: [paid(['"value": 7.5', '"value": 75.2'])],
    lines: [
      'data/payments/budget.json:10:14  printed-differs  Sumbernya mencetak "Rp7,5 miliar", tetapi yang dicatat 75.2 billion: angkanya berbeda. Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
    ],
  },
  {
    name: 'a payment with hidden decimals',
    changes: [paid(['"value": 7.5', '"value": 75.25'])],
    lines: [
      'data/payments/budget.json:10:14  hidden-decimals  75.25 punya angka di belakang koma lebih banyak daripada "decimals" (1). Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
    ],
  },
  {
    name: 'a payment of a year to come',
    changes: [paid(['"budgeted"', '"paid"'], ['"2024"', '"2027"'])],
    lines: [
      'data/payments/budget.json:5:13  paid-to-come  Yang dibayarkan pada 2027 tidak mungkin disebut sumber "release", yang terbit 2025-03-17. Periksa "period"; bila baru akan dibayar, tulis "budgeted" atau "promised" dalam "kind".',
    ],
  },
  {
    name: 'a payment of a place, programme, source and speaker that do not exist',
    changes: [
      paid(
        ['"makassar"', '"makasar"'],
        ['"period"', '"programme": "bpus",\n  "period"'],
        ['"release"', '"releases"'],
        ['null', '"mintje"'],
      ),
    ],
    lines: [
      'data/payments/budget.json:4:13  unknown-record  Wilayah "makasar" tidak ada. Mungkin maksud Anda "makassar". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
      'data/payments/budget.json:5:16  unknown-record  Program "bpus" tidak ada. Mungkin maksud Anda "bpu". Pakai yang ada di data/programs/, atau tambahkan di sana.',
      'data/payments/budget.json:8:13  unknown-record  Sumber "releases" tidak ada. Mungkin maksud Anda "release". Pakai yang ada di data/sources/, atau tambahkan di sana.',
      'data/payments/budget.json:9:13  unknown-record  Orang "mintje" tidak ada. Pakai yang ada di data/people/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a number that a person and an office are said to have given',
    changes: [
      [
        file.makassar,
        '"status": "reported"',
        '"status": "reported", "person": "mintje-wattu",\n      "speaker": { "attribution": { "id": "kantor cabang", "en": "the branch" } }',
      ],
    ],
    lines: [
      'data/observations/makassar/release.json:10:18  spoken-twice  Angka ini menyebut "person" (mintje-wattu) dan juga "speaker"; halaman hanya memperlihatkan satu. Pakai "person" bila orangnya ada di data/people/, dan hapus "speaker".',
    ],
  },
  {
    name: 'numbers of a source in which two people speak',
    changes: [
      paid(['null', '"ani"']),
      [
        'data/people/ani.json',
        null,
        '{ "id": "ani", "name": "Ani", "role": { "id": "Wali Kota", "en": "Mayor" } }',
      ],
    ],
    lines: [
      'data/observations/indonesia/release.json:6:16  several-speakers  Dalam sumber "release" berbicara 2 orang (ani, mintje-wattu), dan angka ini tidak menyebut siapa yang mengatakannya. Tambahkan "person" dengan nama dari data/people/, atau null bila naskahnya sendiri yang menyebut angka itu.',
      'data/observations/makassar/release.json:6:16  several-speakers  Dalam sumber "release" berbicara 2 orang (ani, mintje-wattu), dan angka ini tidak menyebut siapa yang mengatakannya. Tambahkan "person" dengan nama dari data/people/, atau null bila naskahnya sendiri yang menyebut angka itu.',
    ],
  },
  {
    name: 'a payment of another kind than those it is listed with',
    changes: [
      paid(),
      [
        'data/payments/second.json',
        null,
        (paid()[2] ?? '')
          .replace('"id": "budget"', '"id": "second"')
          .replace('"budgeted"', '"paid"'),
      ],
      senses,
      ...saying(
        `Di Makassar ${tag} dan <Paid of="second" /> dianggarkan pada 2024.`,
        `In Makassar ${tag} and <Paid of="second" /> were budgeted in 2024.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:64  other-word  "budgeted" bukan kata untuk "second" (dibayarkan). Pakai kata untuk yang dihitung acuan itu (paid out), atau acuan yang menghitung hal itu.',
      'content/coverage/makassar/id.mdx:11:59  other-word  "dianggarkan" bukan kata untuk "second" (dibayarkan). Pakai kata untuk yang dihitung acuan itu (dibayarkan), atau acuan yang menghitung hal itu.',
    ],
  },
];
