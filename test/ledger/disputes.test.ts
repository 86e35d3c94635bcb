import { describe, expect, it } from 'vitest';
import { periodsOverlap, type Dispute } from '../../src/ledger/index.ts';
import fc from '../support/chance.ts';
import { counted, ledgerOf, said, supersedes, type Said } from './factory.ts';

/** Disputes in short: the shared period and the rivals as "period value@source". */
function short(disputes: Dispute[]): string[] {
  return disputes.map(({ period, rivals }) => {
    const names = rivals.map(
      ({ observation, quantity }) =>
        `${observation.period} ${quantity.value}@${observation.source}`,
    );
    return `${period}: ${names.join(', ')}`;
  });
}

const ofNation = (...values: ReturnType<typeof said>[]) =>
  short(ledgerOf(...values).disputes('indonesia'));
const ofCity = (...values: Said[]) => short(ledgerOf(...values.map(said)).disputes('makassar'));

describe('Two values of one month', () => {
  it('are in dispute where they differ', () => {
    expect(ofNation(counted(45.23), counted(45.22, { source: 'b' }))).toEqual([
      '2024-12: 2024-12 45.23@a, 2024-12 45.22@b',
    ]);
  });

  it('are not where one is the other at a coarser precision', () => {
    expect(ofNation(counted(45.23), counted(45.2, { source: 'b' }))).toEqual([]);
    expect(
      ofNation(
        counted(45.23),
        counted(1, { value: 45231207, decimals: 0, magnitude: 'one', source: 'b' }),
      ),
    ).toEqual([]);
  });

  it('are where even the coarser precision tells them apart', () => {
    expect(ofNation(counted(45.25), counted(45.2, { source: 'b' }))).toHaveLength(1);
  });

  it('are not where one is marked as the other one rounded', () => {
    const cut = counted(45.2, {
      source: 'b',
      roundingOf: 'indonesia/active-participants/2024-12@a',
    });
    expect(ofNation(counted(45.25), cut)).toEqual([]);
  });

  it('are where one is marked as contradicting the other, whatever their times', () => {
    const later = counted(39, { period: '2025-02', source: 'b' });
    expect(ofNation(counted(45.25), later)).toEqual([]);
    const contradicts = 'indonesia/active-participants/2024-12@a';
    expect(ofNation(counted(45.25), { ...later, contradicts })).toHaveLength(1);
  });

  it('are not where one superseded the other', () => {
    const renewed = counted(45.22, {
      source: 'b',
      ...supersedes('indonesia/active-participants/2024-12@a'),
    });
    expect(ofNation(counted(45.23), renewed)).toEqual([]);
  });

  it('leave out a superseded value, even where a third source contradicts it', () => {
    const renewed = counted(45.22, {
      source: 'b',
      ...supersedes('indonesia/active-participants/2024-12@a'),
    });
    expect(ofNation(counted(45.23), renewed, counted(45.22, { source: 'c' }))).toEqual([]);
    expect(ofNation(counted(45.23), renewed, counted(45.3, { source: 'c' }))).toEqual([
      '2024-12: 2024-12 45.22@b, 2024-12 45.3@c',
    ]);
  });

  it.each<[string, Said]>([
    ['another indicator', { indicator: 'coverage-target' }],
    ['another segment', { segment: 'pu' }],
    ['another region', { region: 'gowa' }],
    ['another month', { period: '2024-11' }],
    ['the same value', { value: 50.5 }],
  ])('are not in dispute if the second has %s', (_, differing) => {
    expect(ofCity({}, { value: 49.1, source: 'b', ...differing })).toEqual([]);
  });

  it('are in dispute even if they name different populations: the page shows it', () => {
    expect(ofCity({}, { value: 49.1, source: 'b', population: 'labour-force' })).toHaveLength(1);
  });
});

describe('A bare year', () => {
  it('is a rival of a month inside it, because its own month is unknown', () => {
    expect(ofCity({ period: '2024' }, { period: '2024-06', value: 49.88 })).toEqual([
      '2024: 2024 50.50@a, 2024-06 49.88@a',
    ]);
  });

  it('joins rivals of different months into one group, sorted by period, then publication', () => {
    expect(
      ofCity(
        { period: '2025-12', value: 53, source: 'd' },
        { period: '2025', value: 63.47, source: 'c' },
        { period: '2025-06-16', value: 51, source: 'b' },
        { period: '2025', value: 67, source: 'a' },
      ),
    ).toEqual(['2025: 2025 67.00@a, 2025 63.47@c, 2025-06-16 51.00@b, 2025-12 53.00@d']);
  });

  it('keeps its place in the order when a later month brings it in', () => {
    expect(
      ofCity(
        { period: '2024', value: 50 },
        { period: '2024', value: 50, source: 'b' },
        { period: '2024-06', value: 49.88 },
      ),
    ).toEqual(['2024: 2024 50.00@a, 2024 50.00@b, 2024-06 49.88@a']);
  });

  it('that agrees with every month leaves the months apart', () => {
    expect(
      ofCity(
        { period: '2024', value: 50, decimals: 0 },
        { period: '2024-06', value: 49.88 },
        { period: '2024-06', value: 49.91, source: 'b' },
        { period: '2024-12', value: 50.1 },
        { period: '2024-12', value: 50.3, source: 'b' },
      ),
    ).toEqual([
      '2024-06: 2024-06 49.88@a, 2024-06 49.91@b',
      '2024-12: 2024-12 50.10@a, 2024-12 50.30@b',
    ]);
  });

  it('has nothing to do with another year', () => {
    expect(ofCity({ period: '2024' }, { period: '2025-01', value: 49 })).toEqual([]);
  });
});

describe('Seasonal values of different months', () => {
  it('are no dispute without a bare year between them', () => {
    expect(
      ofNation(
        counted(45.23),
        counted(42.66, { period: '2025-01' }),
        counted(40.196096, { period: '2025-03-31' }),
      ),
    ).toEqual([]);
  });
});

it('A lower bound contradicts no value', () => {
  expect(ofCity({ value: 58.17 }, { value: 60, decimals: 0, bound: 'over', source: 'b' })).toEqual(
    [],
  );
});

describe('Flows', () => {
  const paid = { indicator: 'benefits-paid', population: null, magnitude: 'trillion' } as const;

  it('of a quarter are part of their year, not its rival', () => {
    expect(
      ofCity({ ...paid, period: '2025', value: 60 }, { ...paid, period: '2025-Q1', value: 15.76 }),
    ).toEqual([]);
  });

  it('of a longer part of a year grow out of the shorter, and are not its rivals', () => {
    expect(
      ofCity(
        { ...paid, period: '2025-01/2025-08', value: 0.4, decimals: 1 },
        { ...paid, period: '2025-01/2025-09', value: 0.5, decimals: 1 },
      ),
    ).toEqual([]);
  });

  it('of one year are rivals', () => {
    expect(
      ofCity(
        { ...paid, period: '2024', value: 60.72 },
        { ...paid, period: '2024', value: 57, decimals: 0, source: 'b' },
      ),
    ).toEqual(['2024: 2024 60.72@a, 2024 57@b']);
  });
});

describe('The disputes of a region', () => {
  it('stand by indicator, everyone before segments, then by period', () => {
    const twice = (differing: Said): Said[] => [
      { ...differing, value: 40 },
      { ...differing, value: 41, source: 'b' },
    ];
    const ledger = ledgerOf(
      ...[
        ...twice({ indicator: 'coverage-target' }),
        ...twice({ segment: 'adults' }),
        ...twice({ period: '2025-12' }),
        ...twice({ period: '2024-12' }),
      ].map(said),
    );
    const order = ledger
      .disputes('makassar')
      .map(({ indicator, segment, period }) => `${indicator.id} ${segment} ${period}`);
    expect(order).toEqual([
      'coverage all 2024-12',
      'coverage all 2025-12',
      'coverage adults 2024-12',
      'coverage-target all 2024-12',
    ]);
  });

  it('are none where nothing was observed', () => {
    expect(ledgerOf().disputes('makassar')).toEqual([]);
  });

  const values = fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2024', '2024-Q2', '2024-06', '2024-06-30', '2024-12', '2025-01'),
      source: fc.constantFrom('a', 'b', 'c'),
      value: fc.constantFrom(49, 50, 51),
      decimals: fc.constant(0),
    }),
    { selector: ({ period, source }) => `${period}@${source}`, maxLength: 10 },
  );

  it('hold every two entries that overlap and differ, in one group, and no entry twice', () => {
    fc.assert(
      fc.property(values, (all) => {
        const ledger = ledgerOf(...all.map(said));
        const disputes = ledger.disputes('makassar');
        const entries = ledger.ofRegion('makassar');
        const groupOf = (ref: string) =>
          disputes.findIndex(({ rivals }) => rivals.some((rival) => rival.ref === ref));
        for (const a of entries) {
          const rivals = entries.filter(
            (b) =>
              periodsOverlap(a.observation.period, b.observation.period) &&
              a.quantity.value !== b.quantity.value,
          );
          expect(groupOf(a.ref) >= 0).toBe(rivals.length > 0);
          for (const b of rivals) expect(groupOf(b.ref)).toBe(groupOf(a.ref));
        }
        const members = disputes.flatMap(({ rivals }) => rivals.map(({ ref }) => ref));
        expect(new Set(members).size).toBe(members.length);
        for (const { period, rivals } of disputes) {
          for (const { observation } of rivals) {
            expect(periodsOverlap(period, observation.period)).toBe(true);
          }
        }
      }),
    );
  });

  it('do not depend on the order in which observations were written', () => {
    fc.assert(
      fc.property(values, (all) => {
        const backwards = all.toReversed();
        expect(short(ledgerOf(...backwards.map(said)).disputes('makassar'))).toEqual(
          short(ledgerOf(...all.map(said)).disputes('makassar')),
        );
      }),
    );
  });
});
