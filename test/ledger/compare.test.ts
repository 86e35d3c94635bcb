import { describe, expect, it } from 'vitest';
import { lifeOf, seriesOf, verdictReasons, type Obstacle } from '../../src/ledger/index.ts';
import fc from '../support/chance.ts';
import { counted, entriesOf, pairOf, said, type Said } from './factory.ts';

function obstacles(a: ReturnType<typeof said>, b: ReturnType<typeof said>): Obstacle[] {
  const [ledger, one, other] = pairOf(a, b);
  const verdict = ledger.compare(one, other);
  return verdict.allowed ? [] : verdict.obstacles;
}

describe('The pair of the press release', () => {
  const [ledger, city, nation] = pairOf(
    said({ period: '2024', value: 50.5, population: 'unstated' }),
    said({ region: 'indonesia', period: '2024', value: 38, decimals: 0, population: 'unstated' }),
  );
  const verdict = ledger.compare(city, nation);

  it('may not be compared: neither says out of whom, nor in which month', () => {
    expect(verdict).toEqual({
      allowed: false,
      obstacles: ['population-unstated', 'month-unknown'],
    });
  });

  it('says why in both languages', () => {
    expect(verdictReasons(verdict, 'id')).toEqual([
      'Setidaknya satu angka tidak menyebut pembaginya.',
      'Setidaknya satu angka tidak menyebut bulannya.',
    ]);
    expect(verdictReasons(verdict, 'en')).toEqual([
      'The denominator of at least one figure is not stated.',
      'The month of at least one figure is not stated.',
    ]);
  });

  it('has neither difference nor ratio', () => {
    expect(ledger.difference(city, nation)).toEqual({ ok: false, verdict });
    expect(ledger.ratio(city, nation)).toEqual({ ok: false, verdict });
  });
});

describe('Six regencies on one day with one stated population', () => {
  const values = {
    luwu: 58.17,
    enrekang: 55.75,
    'luwu-utara': 55.43,
    gowa: 26.5,
    takalar: 24.4,
    jeneponto: 23.41,
  };
  const [ledger, ...entries] = entriesOf(
    ...Object.entries(values).map(([region, value]) =>
      said({ region, value, period: '2024-07-31' }),
    ),
  );

  it('may all be compared with each other, and each with itself', () => {
    for (const a of entries) {
      for (const b of entries) expect(ledger.compare(a, b)).toEqual({ allowed: true });
    }
  });

  it('have no reasons to give', () => {
    expect(verdictReasons({ allowed: true }, 'id')).toEqual([]);
  });
});

describe('Participants of the nation', () => {
  it('may be compared December with December', () => {
    const [ledger, ...entries] = entriesOf(
      ...[29.98, 30.66, 35.86, 41.55, 45.23].map((value, index) =>
        counted(value, { period: `${2020 + index}-12` }),
      ),
    );
    for (const a of entries) {
      for (const b of entries) expect(ledger.compare(a, b).allowed).toBe(true);
    }
  });

  it('may not be compared December with March', () => {
    expect(obstacles(counted(45.23), counted(40.2, { period: '2025-03-31' }))).toEqual(['month']);
  });
});

describe('Two observations', () => {
  const december = { period: '2024-12' };
  it.each<[string, Said, Said, Obstacle[]]>([
    ['agree in all', {}, { region: 'gowa' }, []],
    ['agree in the month at another precision', {}, { region: 'gowa', period: '2023-12-31' }, []],
    ['agree as rivals of one month', {}, { source: 'b', value: 49 }, []],
    ['differ in indicator', {}, { indicator: 'coverage-target' }, ['indicator']],
    ['differ in population', {}, { region: 'gowa', population: 'labour-force' }, ['population']],
    [
      'leave one population unstated',
      {},
      { region: 'gowa', population: 'unstated' },
      ['population-unstated'],
    ],
    [
      'leave both populations unstated',
      { population: 'unstated' },
      { region: 'gowa', population: 'unstated' },
      ['population-unstated'],
    ],
    [
      'hold a share without a population',
      {},
      { region: 'gowa', population: null },
      ['population-unstated'],
    ],
    [
      'hold two shares without a population',
      { population: null },
      { region: 'gowa', population: null },
      ['population-unstated'],
    ],
    ['differ in segment', {}, { segment: 'pu' }, ['segment']],
    ['differ in month', {}, { period: '2024-11' }, ['month']],
    ['leave one month unknown', {}, { period: '2024' }, ['month-unknown']],
    ['leave both months unknown', { period: '2023' }, { period: '2024' }, ['month-unknown']],
    [
      'give a stock by the quarter',
      { period: '2023-Q4' },
      { period: '2024-Q4' },
      ['month-unknown'],
    ],
    [
      'differ in everything',
      { indicator: 'active-participants', population: null },
      { indicator: 'working-people', population: 'labour-force', segment: 'pu', period: '2024-11' },
      ['indicator', 'population', 'segment', 'place-rule', 'month'],
    ],
    [
      'hold every doubt there is',
      { population: 'unstated', period: '2024' },
      { indicator: 'active-participants', population: null, segment: 'bpu' },
      ['indicator', 'population-unstated', 'segment', 'place-rule', 'month-unknown'],
    ],
  ])('that %s', (_, a, b, expected) => {
    expect(obstacles(said({ ...december, ...a }), said({ ...december, ...b }))).toEqual(expected);
  });

  const paid = { indicator: 'benefits-paid', population: null };
  it.each<[string, string, Obstacle[]]>([
    ['2023', '2024', []],
    ['2024-Q1', '2025-Q1', []],
    ['2024-12', '2025-12', []],
    ['2024-09-25', '2025-09-25', []],
    ['2024-Q1', '2025-Q2', ['month']],
    ['2024', '2025-Q1', ['month']],
    ['2024-12', '2025-11', ['month']],
    ['2024', '2024-12', ['month']],
    ['2024-09', '2025-09-25', ['month']],
    ['2024-01/2024-09', '2025-01/2025-09', []],
    ['2024-01-01/2024-09-25', '2025-01-01/2025-09-25', []],
    ['2024-01/2024-08', '2025-01/2025-09', ['month']],
    ['2024-01-01/2024-09-25', '2025-01/2025-09', ['month']],
    ['2024', '2025-01/2025-09', ['month']],
    ['2024-09', '2025-01/2025-09', ['month']],
  ])('that flowed in %s and %s meet %o', (one, other, expected) => {
    expect(obstacles(said({ ...paid, period: one }), said({ ...paid, period: other }))).toEqual(
      expected,
    );
  });

  it('meet the stricter rule where one is a stock and the other a flow', () => {
    const found = obstacles(said({ ...paid, period: '2024' }), counted(1, { period: '2024-12' }));
    expect(found).toContain('month-unknown');
  });
});

describe('The territory of two observations', () => {
  const of = (region: string, period: string, more: Said = {}) =>
    counted(1, { region, period, ...more });
  it.each<[string, Said, Said, Obstacle[]]>([
    [
      'one region on both sides of its division',
      of('timur', '2011-12'),
      of('timur', '2013-12'),
      ['territory'],
    ],
    ['one region before it alone', of('timur', '2010-12'), of('timur', '2011-12'), []],
    ['one region after it alone', of('timur', '2013-12'), of('timur', '2014-12'), []],
    [
      'a month of the year of the division',
      of('timur', '2012-12'),
      of('timur', '2013-12'),
      ['territory'],
    ],
    [
      'a day known, and the month around it',
      of('tengah', '2012-10'),
      of('tengah', '2013-10'),
      ['territory'],
    ],
    ['a day known, and the day itself', of('tengah', '2012-10-25'), of('tengah', '2013-10'), []],
    [
      'a day known, and the day before',
      of('tengah', '2012-10-24'),
      of('tengah', '2013-10'),
      ['territory'],
    ],
    [
      'the former region and one it was divided into',
      of('timur-lama', '2011-12'),
      of('timur', '2013-12'),
      ['territory'],
    ],
    [
      'the former region and another it was divided into',
      of('utara', '2013-12'),
      of('timur-lama', '2011-12'),
      ['territory'],
    ],
    ['the two it was divided into', of('utara', '2013-12'), of('timur', '2014-12'), []],
    [
      'the former region alone, also counted after its end',
      of('timur-lama', '2011-12'),
      of('timur-lama', '2013-12'),
      [],
    ],
    [
      'the former region and an unrelated one',
      of('timur-lama', '2011-12'),
      of('gowa', '2011-12'),
      [],
    ],
    ['a region nobody divided', of('gowa', '2011-12'), of('gowa', '2013-12'), []],
    [
      'every doubt',
      of('timur', '2012'),
      of('timur', '2012', { source: 'b' }),
      ['territory', 'month-unknown'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(obstacles(said(a), said({ ...b, source: 'b' }))).toEqual(expected);
  });

  it('gives no difference, no ratio and no series across a division', () => {
    const years = [2009, 2010, 2011, 2013, 2014, 2015];
    const [ledger, ...entries] = entriesOf(...years.map((year) => of('timur', `${year}-12`)));
    const [before, , , after] = entries;
    if (!before || !after) throw new Error('Two entries are missing.');
    expect(ledger.difference(after, before).ok).toBe(false);
    expect(ledger.ratio(after, before).ok).toBe(false);
    expect(
      seriesOf(entries).map((run) => run.map(({ observation }) => observation.period)),
    ).toEqual([
      ['2009-12', '2010-12', '2011-12'],
      ['2013-12', '2014-12', '2015-12'],
    ]);
  });

  it('is told of in both languages', () => {
    const verdict = { allowed: false, obstacles: ['territory'] } as const;
    expect(verdictReasons({ ...verdict, obstacles: [...verdict.obstacles] }, 'id')).toEqual([
      'Kedua angka tentang satu wilayah sebelum dan sesudah pemekaran: batasnya tidak sama.',
    ]);
    expect(verdictReasons({ ...verdict, obstacles: [...verdict.obstacles] }, 'en')).toEqual([
      'The two figures are of one territory before and after it was divided: its borders differ.',
    ]);
  });

  it.each([
    [{ from: null, to: null }, null],
    [{ from: '2012', to: null }, '2012/..'],
    [{ from: null, to: '2022' }, '../2022'],
    [{ from: '2002', to: '2012-10-24' }, '2002/2012-10-24'],
  ])('has a life of %o', (region, life) => {
    expect(lifeOf(region)).toBe(life);
  });
});

it('A number known only by what it exceeds may be compared with none, not even with itself', () => {
  const over = said({ value: 60, decimals: 0, bound: 'over' });
  const [ledger, entry, exact] = pairOf(over, said({ source: 'b' }));
  for (const other of [entry, exact]) {
    expect(ledger.compare(entry, other)).toEqual({ allowed: false, obstacles: ['bound'] });
    expect(ledger.difference(other, entry).ok).toBe(false);
    expect(ledger.ratio(other, entry).ok).toBe(false);
  }
});

describe('An observation compared with itself', () => {
  it('is allowed where all is known', () => {
    const [ledger, entry] = pairOf(said(), said({ source: 'b' }));
    expect(ledger.compare(entry, entry)).toEqual({ allowed: true });
  });

  it('is refused where its population or month is unknown, without exception', () => {
    const [ledger, vague, yearly] = pairOf(
      said({ population: 'unstated' }),
      said({ period: '2024' }),
    );
    expect(ledger.compare(vague, vague)).toMatchObject({ obstacles: ['population-unstated'] });
    expect(ledger.compare(yearly, yearly)).toMatchObject({ obstacles: ['month-unknown'] });
  });
});

it('Comparison is the same both ways', () => {
  const any = fc.record({
    indicator: fc.constantFrom(
      'coverage',
      'coverage-target',
      'active-participants',
      'benefits-paid',
    ),
    population: fc.constantFrom('unstated', 'ucj-semesta', 'labour-force', null),
    segment: fc.constantFrom('all', 'pu'),
    period: fc.constantFrom('2023', '2024-Q1', '2024-12', '2024-12-31', '2025-11'),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, other] = [said(a), said({ ...b, source: 'b' })];
      expect(obstacles(one, other)).toEqual(obstacles(other, one));
    }),
  );
});

it('Every obstacle has a reason in both languages', () => {
  const all: Record<Obstacle, true> = {
    indicator: true,
    population: true,
    'population-unstated': true,
    segment: true,
    'place-rule': true,
    month: true,
    'month-unknown': true,
    territory: true,
    bound: true,
  };
  const verdict = { allowed: false, obstacles: Object.keys(all) as Obstacle[] } as const;
  for (const locale of ['id', 'en'] as const) {
    const reasons = verdictReasons(verdict, locale);
    expect(new Set(reasons).size).toBe(9);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});

describe('A population that is only a word of sources', () => {
  const word = (more: Said = {}) => said({ population: 'word', ...more });

  it('agrees with itself where one source says both', () => {
    expect(obstacles(word(), word({ region: 'gowa' }))).toEqual([]);
  });

  it('may mean other people where another source says it', () => {
    expect(obstacles(word(), word({ region: 'gowa', source: 'b' }))).toEqual(['population']);
  });
});

it('a number known only by what it stays below agrees with nothing', () => {
  expect(obstacles(said(), said({ region: 'gowa', bound: 'under' }))).toEqual(['bound']);
  const range = { bound: 'range', upTo: { value: 60, decimals: 0 } } as const;
  expect(obstacles(said(), said({ region: 'gowa', ...range }))).toEqual(['bound']);
});
