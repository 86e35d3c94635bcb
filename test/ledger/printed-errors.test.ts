import { describe, expect, it } from 'vitest';
import { subject } from '../../src/jamsostek/subject.ts';
import { incoherencesOf, readLedger } from '../../src/ledger/index.ts';
import { contentFolders, type Indicator } from '../../src/schema/index.ts';
import { recordsOf, said, type Said } from './factory.ts';
import { records } from './record.ts';

/**
 * Errors that newspapers and offices printed while the record was compiled. Each is written down
 * here as an editor in a hurry would copy it, beside the same words put right; a rule that knows
 * nothing of the case must find the one and leave the other alone.
 */
interface Printed {
  printed: string;
  /** The rule that finds it. */
  rule: string;
  wrong: Said[];
  right: Said[];
}

/** A count of people, of the indicator and segment named. */
function count(indicator: string, value: number, differing: Said = {}): Said {
  return { indicator, value, decimals: 0, population: null, ...differing };
}

/** The same in millions, with the decimals printed. */
function million(indicator: string, value: number, differing: Said = {}): Said {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return count(indicator, value, { decimals, magnitude: 'million', ...differing });
}

const june: Said = { region: 'sulawesi-selatan', period: '2025-06' };
const august: Said = { region: 'sulawesi-selatan', period: '2024-08' };
const february: Said = { region: 'indonesia', period: '2025-02' };
const march: Said = { region: 'indonesia', period: '2024-03', segment: 'pu' };
const millions = (value: number) => ({ value, decimals: 2, magnitude: 'million' as const });

const table: Printed[] = [
  {
    printed: '“1.76 million not covered”: the target of South Sulawesi, not who is left',
    rule: 'parts',
    wrong: [
      count('coverage-base', 2801936, june),
      million('covered-workers', 1.327, june),
      million('uncovered-workers', 1.76, june),
    ],
    right: [
      count('coverage-base', 2801936, june),
      million('covered-workers', 1.327, june),
      million('uncovered-workers', 1.475, june),
    ],
  },
  {
    printed: '“4.89 million working” in South Sulawesi: the labour force, by the formal share',
    rule: 'share',
    wrong: [
      { indicator: 'formal-share', value: 39.5, population: 'sakernas-working', ...august },
      million('formal-workers', 1.85, august),
      million('working-people', 4.89, august),
    ],
    right: [
      { indicator: 'formal-share', value: 39.5, population: 'sakernas-working', ...august },
      million('formal-workers', 1.85, august),
      million('labour-force', 4.89, august),
    ],
  },
  {
    printed: 'working people and labour force of South Sulawesi changed for each other',
    rule: 'within',
    wrong: [million('working-people', 4.89, august), million('labour-force', 4.68, august)],
    right: [million('working-people', 4.68, august), million('labour-force', 4.89, august)],
  },
  {
    printed: '“219.79 million of working age”: two figures of 216.79 changed places',
    rule: 'parts',
    wrong: [
      million('working-age-people', 219.79, february),
      million('labour-force', 153.05, february),
      million('outside-labour-force', 63.74, february),
    ],
    right: [
      million('working-age-people', 216.79, february),
      million('labour-force', 153.05, february),
      million('outside-labour-force', 63.74, february),
    ],
  },
  {
    printed: 'members of Kendari by segment: who could join, not who did',
    rule: 'parts',
    wrong: [
      count('covered-workers', 49397),
      count('covered-workers', 88357, { segment: 'pu' }),
      count('covered-workers', 36140, { segment: 'bpu' }),
      count('covered-workers', 16443, { segment: 'jakon' }),
    ],
    right: [
      count('covered-workers', 49397),
      count('coverage-base', 140940),
      count('coverage-base', 88357, { segment: 'pu' }),
      count('coverage-base', 36140, { segment: 'bpu' }),
      count('coverage-base', 16443, { segment: 'jakon' }),
    ],
  },
  {
    printed: '“50.23% of working people”: of employees alone',
    rule: 'share',
    wrong: [
      {
        ...march,
        value: 50.23,
        population: 'sakernas-working',
        numerator: millions(26.64),
        denominator: millions(142.18),
      },
    ],
    right: [
      {
        ...march,
        value: 50.23,
        population: 'employees-only',
        numerator: millions(26.64),
        denominator: millions(53.04),
      },
    ],
  },
  {
    printed: 'claims of all 2023 beside the money of half of 2024',
    rule: 'same-value',
    wrong: [
      count('benefit-claims', 177727, { period: '2023', segment: 'jkk' }),
      count('benefit-claims', 177727, { period: '2024-01/2024-06', segment: 'jkk' }),
    ],
    right: [
      count('benefit-claims', 177727, { period: '2023', segment: 'jkk' }),
      count('benefit-claims', 177727, { period: '2023', segment: 'jkk', source: 'b' }),
    ],
  },
  {
    printed: '“January and February 2025: 41.38 million”: the members of one day',
    rule: 'stock-over-time',
    wrong: [million('active-participants', 41.38, { ...february, period: '2025-01/2025-02' })],
    right: [million('active-participants', 41.38, february)],
  },
  {
    printed: '34,031 cases in Makassar, whose parts are 37,161',
    rule: 'parts',
    wrong: casesOf(34031),
    right: casesOf(37161),
  },
  {
    printed: '38%: of the nation, and of Makassar',
    rule: 'same-value',
    wrong: [
      { region: 'indonesia', period: '2024', value: 38, decimals: 0, population: 'unstated' },
      { period: '2023', value: 38, decimals: 0, population: 'unstated', source: 'b' },
    ],
    right: [
      { region: 'indonesia', period: '2024', value: 38, decimals: 0, population: 'unstated' },
      { period: '2023', value: 39, decimals: 0, population: 'unstated', source: 'b' },
    ],
  },
];

/** Cases of benefits in part of a year, and the five counts printed beside them. */
function casesOf(total: number): Said[] {
  const period = '2025-01-01/2025-09-25';
  const parts = { jkk: 2635, jkm: 916, jht: 28900, jp: 3515, jkp: 1195 };
  return [
    count('benefit-cases', total, { period }),
    ...Object.entries(parts).map(([segment, value]) =>
      count('benefit-cases', value, { period, segment }),
    ),
  ];
}

/** What the rules of the ledger find in records with the indicators and populations of the project. */
function found(observations: readonly Said[]): string[] {
  const { regions, sources, people, statements } = recordsOf([]);
  const { ledger, faults } = readLedger({
    regions,
    sources,
    people,
    statements,
    indicators: records.indicators,
    units: records.units,
    segments: records.segments,
    populations: records.populations,
    observations: observations.map((one) => said(one)),
  });
  const entries = regions.flatMap(({ id }) => ledger.ofRegion(id));
  return [...faults, ...incoherencesOf(entries, subject.divisions)].map(({ kind }) => kind);
}

describe('An error that was once printed', () => {
  it.each(table)('$printed → $rule', ({ rule, wrong }) => {
    expect(found(wrong)).toContain(rule);
  });

  it.each(table)('$printed, put right', ({ right }) => {
    expect(found(right)).toEqual([]);
  });

  it('is let through with a note that tells readers of it', () => {
    const why = { id: 'Sumbernya begitu.', en: 'The source says so.' };
    for (const { rule, wrong } of table.filter((one) => one.rule !== 'stock-over-time')) {
      const key = rule === 'same-value' ? 'note' : 'mismatch';
      expect(found(wrong.map((one) => ({ ...one, [key]: why })))).toEqual([]);
    }
  });

  it('“JAKARTA, 17 MARET2025” of an event in Makassar → a date that parses, and a place', () => {
    const release = {
      title: 'Judul',
      summary: 'Ringkasan.',
      kind: 'report',
      date: '2025-03-17',
      published: '2026-11-22',
      dateline: 'Jakarta',
      event: { date: '2025-03-17', place: 'Balai Kota Makassar' },
      issuers: ['Pemerintah Kota Makassar'],
      source: 'release',
      regions: ['makassar'],
    };
    const faults = (matter: object) =>
      contentFolders.press.safeParse(matter).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(faults(release)).toEqual([]);
    expect(faults({ ...release, date: '17 MARET2025' })).toEqual(['date']);
    expect(faults({ ...release, event: { date: '2025-03-17' } })).toEqual(['event.place']);
  });
});

describe('The same value for two places', () => {
  const twice = (value: number, decimals: number, population: string | null, indicator: string) =>
    found(
      ['makassar', 'gowa'].map((region) => ({ region, value, decimals, population, indicator })),
    );

  it.each<[string, Parameters<typeof twice>, number]>([
    ['a count known to the last digit', [177727, 0, null, 'covered-workers'], 2],
    ['a round count, which is often the same', [120000, 0, null, 'covered-workers'], 0],
    ['a share of nobody knows whom', [38, 0, 'unstated', 'coverage'], 2],
    ['a share of a known base', [38, 0, 'ucj-semesta', 'coverage'], 0],
  ])('%s', (_, said, alerts) => {
    expect(twice(...said)).toHaveLength(alerts);
  });
});

describe('A percentage that names no denominator', () => {
  it('is no percentage: every one of the record says out of whom', () => {
    const shares = new Set(
      records.indicators.flatMap(({ id, unit }: Indicator) => (unit === 'percent' ? [id] : [])),
    );
    const bare = records.observations.filter(
      ({ indicator, population }) => shares.has(indicator) && population === null,
    );
    expect(bare).toEqual([]);
  });
});

it('The record itself holds none of these errors', () => {
  const { ledger } = readLedger(records);
  const entries = records.regions.flatMap(({ id }) => ledger.ofRegion(id));
  expect(incoherencesOf(entries, subject.divisions)).toEqual([]);
});
