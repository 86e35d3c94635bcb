import type { BrokenCase, Change } from '../small-site.ts';

/** A request of the small site, what came of it filled in. */
function request(asked: string, state: string, answered: string | null, outcome: boolean): Change {
  const lines = [
    '{',
    '  "id": "makassar", "office": { "id": "Kantor Contoh", "en": "Example Office" },',
    `  "region": "makassar", "indicators": ["coverage"], "asked": "${asked}",`,
    `  "state": "${state}",`,
    `  "answered": ${JSON.stringify(answered)},`,
    `  "outcome": ${outcome ? '{ "id": "Angkanya datang.", "en": "The number came." }' : 'null'},`,
    '  "source": null',
    '}',
    '',
  ];
  return ['data/requests/makassar.json', null, lines.join('\n')];
}

/** Requests whose days or states cannot be. */
export const brokenRequests: BrokenCase[] = [
  {
    name: 'a request of a day to come',
    changes: [request('2026-12-01', 'open', null, false)],
    lines: [
      'data/requests/makassar.json:3:62  request-day  Permintaan ini dikirim pada 2026-12-01, hari yang belum tiba. Betulkan "asked"; catat setelah terjadi.',
    ],
  },
  {
    name: 'an answer before its request',
    changes: [request('2026-11-02', 'answered', '2026-11-01', true)],
    lines: [
      'data/requests/makassar.json:5:15  request-day  Jawaban pada 2026-11-01 tidak mungkin: sebelum permintaannya, atau hari yang belum tiba. Betulkan "answered"; catat setelah terjadi.',
    ],
  },
  {
    name: 'a request called answered without its answer',
    changes: [request('2026-11-02', 'answered', null, false)],
    lines: [
      'data/requests/makassar.json:4:12  request-state  Permintaan ini disebut "answered", tetapi hari atau isi jawabannya kosong. Isi "answered" dan "outcome", atau tulis "open" dalam "state".',
    ],
  },
];
