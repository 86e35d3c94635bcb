import { file, type BrokenCase } from '../small-site.ts';

/** The statement of the small site with more to say of what it claims. */
function claiming(says: string): BrokenCase['changes'][number] {
  return [file.statement, '"unsaid":', `"says": ${says}, "unsaid":`];
}

const hint =
  'Pakai higher, lower, rose, atau fell untuk dua rujukan; highest atau lowest, dengan "within", untuk yang terujung. Atau hapus "says".';

/** Claims that do not fit their references, and evidence that the ledger finds by itself. */
export const brokenStatements: BrokenCase[] = [
  ...(
    [
      [
        'a superlative that is filed as a comparison',
        '{ "how": "highest", "within": "indonesia" }',
        '"highest" tidak cocok dengan "kind" pernyataan ini.',
      ],
      [
        'a comparison within a region',
        '{ "how": "higher", "within": "indonesia" }',
        '"higher" dan "within" tidak cocok: hanya yang terujung punya wilayah.',
      ],
    ] as const
  ).map(([name, says, words]) => ({
    name,
    changes: [claiming(says)],
    lines: [`data/statements/makassar-above-national.json:13:11  claim-form  ${words} ${hint}`],
  })),
  {
    name: 'a comparison of one number',
    changes: [
      claiming('{ "how": "higher" }'),
      [file.statement, ', "indonesia/coverage/2024@release"]', ']'],
    ],
    lines: [
      `data/statements/makassar-above-national.json:13:11  claim-form  "higher" membandingkan tepat dua rujukan. ${hint}`,
    ],
  },
  {
    name: 'a superlative of no number',
    changes: [
      claiming('{ "how": "highest", "within": "indonesia" }'),
      [file.statement, '"kind": "comparison"', '"kind": "superlative"'],
      [
        file.statement,
        '["makassar/coverage/2024@release", "indonesia/coverage/2024@release"]',
        '[]',
      ],
    ],
    lines: [
      `data/statements/makassar-above-national.json:13:11  claim-form  "highest" tidak menyebut satu rujukan pun. ${hint}`,
    ],
  },
  {
    name: 'evidence that is found without being typed, and on the other side',
    changes: [
      [file.indonesia, '"period": "2024"', '"period": "2024-06"'],
      [
        file.indonesia,
        '"population": "unstated"',
        '"population": "workers", "populationWording": { "id": "pekerja", "en": "workers" }',
      ],
      [file.figure, 'indonesia/coverage/2024@release', 'indonesia/coverage/2024-06@release'],
      claiming('{ "how": "lower" }'),
      [
        file.statement,
        '["makassar/coverage/2024@release", "indonesia/coverage/2024@release"]',
        '["makassar/coverage/2024-06@news", "indonesia/coverage/2024-06@release"]',
      ],
      [file.statement, 'di atas rata-rata', 'di bawah rata-rata'],
      [file.statement, 'is above the', 'is below the'],
      [
        file.statement,
        '"contradictedBy": ["makassar/coverage/2024@news"]',
        '"contradictedBy": ["makassar/coverage/2024-06@news"], "supportedBy": ["indonesia/coverage/2024-06@release"]',
      ],
    ],
    lines: [
      'data/statements/makassar-above-national.json:14:22  typed-evidence  "makassar/coverage/2024-06@news" sudah ditemukan dari catatan sendiri. Hapus dari sini; yang diketik hanya menambah yang tidak dapat dihitung.',
      'data/statements/makassar-above-national.json:14:73  typed-evidence  Menurut catatan sendiri, "indonesia/coverage/2024-06@release" ada di pihak yang sebaliknya. Hapus dari sini; yang diketik hanya menambah yang tidak dapat dihitung.',
    ],
  },
  {
    name: 'a statement that says the opposite of its form',
    changes: [
      claiming('{ "how": "higher" }'),
      [file.statement, 'di atas rata-rata', 'di bawah rata-rata'],
      [file.statement, 'is above the', 'is below the'],
    ],
    lines: [
      'data/statements/makassar-above-national.json:10:11  other-direction  "di bawah" berlawanan dengan "higher" dalam "says". Buka sumbernya: betulkan kata arahnya dalam kedua bahasa, "says", atau rujukannya.',
    ],
  },
  {
    name: 'a statement of a fall whose references rise',
    changes: [
      [
        file.statement,
        '["makassar/coverage/2024@release", "indonesia/coverage/2024@release"]',
        '["indonesia/participants/2023-12@news", "indonesia/participants/2024-12@news"]',
      ],
      [
        file.statement,
        '"id": "Cakupan Makassar, [[makassar/coverage/2024@release]], di atas rata-rata nasional."',
        '"id": "Peserta berkurang."',
      ],
      [
        file.statement,
        '"en": "Coverage in Makassar, [[makassar/coverage/2024@release]], is above the national average."',
        '"en": "Membership fell."',
      ],
    ],
    lines: [
      'data/statements/makassar-above-national.json:10:11  other-direction  "berkurang" berlawanan dengan kedua rujukan pernyataan ini. Buka sumbernya: betulkan kata arahnya dalam kedua bahasa, "says", atau rujukannya.',
    ],
  },
];
