import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordRoot } from '../support/record.ts';

const words = { id: 'Kata', en: 'Word' };

/** Values for keys that the small site does not hold, by their way; a new key asks for its own here. */
export const samples: Record<string, unknown> = {
  table: 'places',
  limit: 'at-most',
  everyday: ['id'],
  demands: [
    {
      article: '20',
      force: 'must',
      id: { of: ['orang'], does: ['mendaftar'], without: ['sendiri'] },
      en: { of: ['people'], does: ['register'], without: ['themselves'] },
    },
  ],
  host: { hsts: true, precompressed: true },
  $schema: '../schema/x.json',
  order: 10,
  aimsAt: 'participants',
  marks: [{ at: '2024-01', text: words, source: 'news' }],
  events: [
    {
      audiences: ['self-employed'],
      what: words,
      picture: 'accident',
      money: words,
      condition: words,
      by: words,
    },
  ],
  picture: 'helmet',
  join: 'Daftar.',
  leaflet: ['iuran'],
  fresh: 12,
  kinds: ['result'],
  segments: ['all'],
  payments: ['paid'],
  rules: ['bpu/jkm'],
  beside: true,
  shared: { id: ['orang'], en: ['people'] },
  menu: 'Kata',
  nature: 'stock',
  also: ['Kota Daeng'],
  parts: ['participants', 'working-people'],
  within: 'participants',
  ratio: { numerator: 'participants', denominator: 'working-people' },
  populationWording: words,
  segment: 'all',
  magnitude: 'one',
  approximate: false,
  printed: '50,50%',
  where: { part: 'table', page: '12', paragraph: 3, table: 'Tabel 2', row: 'Sulsel', column: '%' },
  person: 'mintje-wattu',
  later: [{ from: '2026-01-05', role: words }],
  secondReading: { day: '2026-11-22', by: 'machine' },
  extent: 'part',
  address: 'https://peraturan.example/x',
  from: '2015-07-01',
  to: '2026-12-31',
  succeeds: ['indonesia'],
  law: 'pp-44-2015',
  archived: 'https://web.archive.org/x',
  dead: '2026-11-22',
  reuse: 'ask',
  takeFrom: { id: 'Mintalah kepada pemiliknya.', en: 'Ask its owner.' },
  wordOnly: true,
  says: { how: 'higher', within: 'indonesia' },
  supportedBy: ['makassar/coverage/2024@news'],
  namedBy: ['pekerja'],
  population: 'workers',
  bound: 'over',
  speaker: { attribution: { id: 'wali kota', en: 'the mayor' }, voice: 'local' },
  reach: 'sentence',
  purpose: true,
  units: ['working-days'],
  upTo: { value: 99, decimals: 0 },
  roundingOf: 'makassar/coverage/2024@news',
  contradicts: 'makassar/coverage/2024@news',
  supersedes: { reference: 'makassar/coverage/2024@news', date: '2026-11-22', reason: words },
  mismatch: words,
  unusual: words,
  note: words,
  language: 'en',
  statement: 'makassar-above-national',
  grid: 'cities',
  published: '2026-11-22',
  discounted: 'rule:bpu/jkm',
  translation: 'draft',
  translationOf: '000000000000',
  sections: ['isi'],
  corrections: [{ date: '2026-11-22', text: 'Kata' }],
};

/** A record for each kind of sum that the check knows. */
export const vectors: readonly unknown[] = [
  ...(
    JSON.parse(readFileSync(join(recordRoot, 'data/vectors.json'), 'utf8')) as {
      vectors: unknown[];
    }
  ).vectors,
  {
    id: 'loss',
    calculator: 'disability',
    input: { wage: 3000000, outcome: 'partial', lossPercent: 5 },
    expected: {},
    origin: 'derived-from-law',
  },
];

/** A bracket, a tier and an amount of time, whose keys the rules of the small site do not hold. */
export const moreRules = [
  {
    id: 'tiers',
    label: words,
    kind: 'benefit',
    rows: [
      {
        from: '2015-07-01',
        to: null,
        value: {
          unit: 'tiers',
          decimals: 0,
          value: [
            { upTo: 50, percent: 0 },
            { upTo: null, percent: 5 },
          ],
        },
        basis: 'PP 44/2015 Pasal 20',
        source: 'law',
        printedWhy: 'table',
      },
    ],
  },
];
