import { describe, expect, it, test } from 'vitest';
import {
  laterThan,
  leftOutOf,
  newestEntry,
  passedOverFor,
  statedFirst,
} from '../../src/ledger/index.ts';
import type { HeadlineReason, Omission } from '../../src/schema/index.ts';
import { entriesOf, said, type Said } from './factory.ts';

function made(...observations: Said[]) {
  const [, ...entries] = entriesOf(...observations.map(said));
  return entries;
}
const share = (period: string, more: Said = {}): Said => ({
  ...{ period, value: 40, decimals: 0 },
  ...more,
});
const paid = (period: string, more: Said = {}): Said =>
  share(period, { indicator: 'benefits-paid', population: null, ...more });
const periods = (entries: ReturnType<typeof made>) =>
  entries.map(({ observation }) => observation.period);

describe('the newest of values of one thing is', () => {
  it.each<[string, Said[], string]>([
    [
      'the total that ends last, however early it began',
      [paid('2024-Q3'), paid('2024-01-01/2024-10-31', { source: 'b' })],
      '2024-01-01/2024-10-31',
    ],
    [
      'of totals that end together the whole',
      [paid('2024-12'), paid('2024', { source: 'b' }), paid('2024-Q4', { source: 'c' })],
      '2024',
    ],
    ['the state of a month before that of its year', [share('2024-06'), share('2024')], '2024-06'],
    ['the state of a later year', [share('2023-12'), share('2024', { source: 'b' })], '2024'],
  ])('%s', (_, observations, period) => {
    const entries = made(...observations);
    expect(newestEntry(entries)?.observation.period).toBe(period);
    expect(newestEntry(entries.toReversed())?.observation.period).toBe(period);
  });

  test('nothing, where there is none', () => {
    expect(newestEntry([])).toBeNull();
  });
});

describe('what we worked out', () => {
  const own = { status: 'computed', value: 41 } as const;
  it.each<[string, Said[], number]>([
    ['gives way to what is stated of its time', [share('2024-06', own), share('2024')], 1],
    ['stays where only another time is stated', [share('2024-06', own), share('2024-05')], 2],
    [
      'stays where only a group is stated',
      [share('2024-06', own), share('2024-06', { segment: 'pu' })],
      2,
    ],
    ['stays where nobody states anything', [share('2024-06', own)], 1],
  ])('%s', (_, observations, count) => {
    expect(statedFirst(made(...observations))).toHaveLength(count);
  });
});

describe('later than the number a page opens with', () => {
  test('are values of its kind, bounds too, in order of the day they end', () => {
    const entries = made(
      share('2024-03'),
      share('2024-06', { segment: 'pu' }),
      share('2024-08', { bound: 'over' }),
      share('2024', { source: 'b' }),
      share('2024-02', { source: 'c' }),
    );
    const lead = entries.find(({ observation }) => observation.period === '2024-03');
    expect(lead && periods(laterThan(lead, entries))).toEqual(['2024-08', '2024']);
  });

  it.each<[string, Said, HeadlineReason | null, ReturnType<typeof passedOverFor>]>([
    ['a bound', share('2025-01', { bound: 'over' }), null, 'bound'],
    ['our own sum', share('2025-01', { status: 'computed' }), null, 'own-sum'],
    ['a year without its month', share('2025'), null, 'no-month'],
    ['no base', share('2025-01', { population: 'unstated' }), 'base-defined', 'base-defined'],
    [
      'a base that is a word',
      share('2025-01', { population: 'word' }),
      'base-defined',
      'base-unclear',
    ],
    ['no counts', share('2025-01'), 'parts-known', 'parts-known'],
    ['nothing that it lacks', share('2025-01'), 'base-defined', null],
  ])('it is told what stands in the way: %s', (_, observation, because, reason) => {
    const [entry] = made(observation);
    expect(entry && passedOverFor(entry, because)).toBe(reason);
  });
});

test('what was found and left out is known from the day it was read', () => {
  const item = {
    region: 'gowa',
    indicator: 'coverage',
    segment: 'pu',
    reason: 'years-run-together',
  };
  const omissions = [{ read: '2026-11-29', items: [item] }] as unknown as Omission[];
  const none = { share: false, anyShare: false, any: false };
  expect(leftOutOf(omissions, 'gowa', '2026-11-28')).toEqual(none);
  expect(leftOutOf(omissions, 'luwu', '2026-11-29')).toEqual(none);
  expect(leftOutOf(omissions, 'gowa', '2026-11-29')).toEqual({
    ...none,
    anyShare: true,
    any: true,
  });
});
