import type { BrokenCase, Change } from '../small-site.ts';

/** A new table of coverage in the parts of Indonesia, by the news of the small site. */
function table(period: string, more: string): Change {
  const lines = [
    '{',
    '  "id": "places",',
    '  "title": { "id": "Cakupan menurut kota", "en": "Coverage by city" },',
    `  "indicator": "coverage", "period": "${period}", "sources": ["news"], "within": "indonesia",`,
    `  ${more}`,
    '}',
    '',
  ];
  return ['data/tables/places.json', null, lines.join('\n')];
}

/** Tables that are not what they say they are. */
export const brokenTables: BrokenCase[] = [
  {
    name: 'a table called whole without a row for every place',
    changes: [table('2019-12', '"whole": true')],
    lines: [
      'data/tables/places.json:5:12  table-missing  Tabel ini disebut utuh, tetapi tidak punya baris untuk makassar. Tambahkan angkanya, atau tulis "whole": false dan sebut di "unnamed" siapa yang disebut sumbernya.',
    ],
  },
  {
    name: 'a table called partial with every row',
    changes: [table('2024-06', '"whole": false')],
    lines: [
      'data/tables/places.json:5:12  table-whole  Tabel ini disebut tidak utuh, tetapi setiap daerah yang dibicarakannya punya baris. Tulis "whole": true.',
    ],
  },
  {
    name: 'a table whose rows do not give the number of the whole',
    changes: [
      table(
        '2024-06',
        '"whole": true, "total": { "reference": "indonesia/participants/2024-12@news", "of": "value" }',
      ),
    ],
    lines: [
      'data/tables/places.json:5:42  table-total  Baris-baris tabel ini menghasilkan 50, bukan "indonesia/participants/2024-12@news". Periksa setiap baris dengan sumbernya; bila sumbernya memang begitu, hapus "total".',
    ],
  },
];
