import { describe, expect, test } from 'vitest';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';

/** A sentence in both languages; what `#` stands for follows, in the order written. */
type Case = readonly [id: string, en: string, ...tags: string[]];

const rule = (of: string) => `<Rule of="${of}" />`;

/** Sentences whose references stand where they cannot, alike in both languages, and by which problem. */
const wrong: Record<string, readonly Case[]> = {
  'other-unit': [
    [
      'Anda menerima # upah selama # pertama.',
      'You receive # of your wage for the first #.',
      rule('jkk/stmb-first-months'),
      rule('jkk/stmb-first-rate'),
    ],
    ['Modalnya sampai #.', 'It has a capital of #.', rule('jkp/cash-months')],
    ['Uangnya # dari upah terakhir.', 'It is # of the last reported wage.', rule('jkp/ceiling')],
    ['Santunannya # sebulan.', 'The benefit is # a month.', rule('jkp/cash-months')],
    [
      'Yang terlindungi sebagian dari # pekerja.',
      'Those covered are some out of # workers.',
      '<Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" />',
    ],
  ],
  'wrong-order': [
    [
      'Iuran JHT pilihan dari # sampai # sebulan.',
      'Voluntary JHT contributions run from # to # a month.',
      rule('migrant/jht-maximum'),
      rule('migrant/jht-minimum'),
    ],
    [
      'Cukup # dalam # kalender terakhir.',
      'It takes # within the last #.',
      rule('jkp/within-months'),
      rule('jkp/contribution-months'),
    ],
    [
      'Uangnya paling banyak # sebulan atau # seluruhnya.',
      'The cash is at most # a month or # in all.',
      rule('jkp/total-maximum'),
      rule('jkp/monthly-maximum'),
    ],
    [
      'Batas klaim diperpanjang dari # menjadi #.',
      'The limit for claims was extended from # to #.',
      '<Rule of="jkp/claim-months" on="2025-02-07" />',
      '<Rule of="jkp/claim-months" on="2025-02-06" />',
    ],
  ],
  'exchanged-words': [
    [
      'Batas usaha kecil adalah modal # atau penjualan setahun #.',
      'A small business has a capital up to # or yearly sales up to #.',
      rule('employer/small-sales'),
      rule('employer/small-capital'),
    ],
    [
      'Batasnya gigi tiruan # dan kacamata #.',
      'The limits are for dentures # and for glasses #.',
      rule('jkk/glasses'),
      rule('jkk/dentures'),
    ],
  ],
};

/** The same with each reference where it belongs, and sentences much like them. */
const right: readonly Case[] = [
  ...Object.values(wrong).flatMap((cases) =>
    cases.flatMap(([id, en, one, other]): Case[] =>
      one !== undefined && other !== undefined ? [[id, en, other, one]] : [],
    ),
  ),
  ['Uangnya # dari upah terakhir.', 'It is # of the last reported wage.', rule('jkp/cash-rate')],
  ['Dendanya # per bulan.', 'The fine is # per month.', rule('employer/late-fine')],
  [
    'Cakupannya # dari pekerja sasaran.',
    'Coverage is # of the target workers.',
    '<Stat of="sulawesi-selatan/coverage/2025-06@fajar-jul25" />',
  ],
  [
    'Keluarga menerima # upah sebulan, ditambah biaya pemakaman # dan santunan berkala #.',
    'The family receives # the monthly wage, a funeral grant of # and a periodic benefit of #.',
    rule('jkk/death-multiple'),
    rule('jkk/funeral'),
    rule('jkk/periodic'),
  ],
];

const all: readonly (readonly [code: string | null, sentence: Case])[] = [
  ...Object.entries(wrong).flatMap(([code, cases]) => cases.map((one) => [code, one] as const)),
  ...right.map((one) => [null, one] as const),
];

/** A page of one language, each sentence on a line of its own. */
function pageOf(language: 'id' | 'en'): string {
  const title = { id: 'Kalimat contoh', en: 'Sentences to try' }[language];
  const path = { id: 'kalimat-contoh', en: 'sentences-to-try' }[language];
  const read = language === 'en' ? ["translationOf: '000000000000'"] : [];
  const matter = [
    `title: ${title}`,
    `summary: ${title}.`,
    ...read,
    `path: ${path}`,
    'sections: []',
  ];
  const sentences = all.map(([, [id, en, ...tags]]) => {
    const queue = [...tags];
    return { id, en }[language].replace(/#/g, () => queue.shift() ?? '');
  });
  return ['---', ...matter, '---', '', sentences.join('\n\n'), ''].join('\n');
}

const PAGE = 'content/pages/sentences';
const data = [...readFiles(recordRoot)].filter(([path]) => path.startsWith('data/'));
const pages = (['id', 'en'] as const).map((one) => [`${PAGE}/${one}.mdx`, pageOf(one)] as const);
const problems = checkFiles(stamp(new Map([...data, ...pages])), { on: '2026-11-22' });

/** What is told of the sentence of a case, in each language. */
function toldOf(nth: number) {
  return pages.map(([path, text]) => {
    const body = text.slice(0, text.indexOf('\n---\n', 4) + 5).split('\n').length;
    const line = body + 1 + 2 * nth;
    return problems.filter((one) => one.file === path && one.line === line).map(({ code }) => code);
  });
}

describe('what cannot stand where it does is told of in both languages', () => {
  test.each(all.flatMap(([code, one], nth) => (code ? [[code, one[0], nth] as const] : [])))(
    '%s: %s',
    (code, _, nth) => {
      for (const told of toldOf(nth)) expect(told).toContain(code);
    },
  );
});

describe('nothing is told of it where it belongs', () => {
  test.each(all.flatMap(([code, one], nth) => (code ? [] : [[one[0], nth] as const])))(
    '%s',
    (_, nth) => {
      expect(toldOf(nth)).toEqual([[], []]);
    },
  );
});
