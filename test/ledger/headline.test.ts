import { describe, expect, it } from 'vitest';
import { headlineBecause, headlineByRule, lastDayOf } from '../../src/ledger/index.ts';
import { entriesOf, said, type Said } from './factory.ts';

/** What the rule makes of observations: the value that leads, and those that must stand beside it. */
function ruled(...observations: Said[]) {
  const [, ...entries] = entriesOf(...observations.map(said));
  const headline = headlineByRule(entries);
  const value = ({ quantity }: (typeof entries)[number]) => Number(quantity.value);
  return headline && [value(headline.lead), ...headline.beside.map(value)];
}
const of = (value: number, period: string, more: Said = {}): Said => ({
  value,
  decimals: 0,
  period,
  ...more,
});

describe('the headline of a place', () => {
  it.each<[string, Said[], number[] | null]>([
    ['nothing, where there is no number', [], null],
    ['nothing, where only a bound is known', [of(50, '2024-12', { bound: 'over' })], null],
    ['the period that ends last', [of(40, '2024-12'), of(38, '2023-12', { source: 'b' })], [40]],
    ['a month before a year alone', [of(46, '2025-03'), of(42, '2025', { source: 'f' })], [46, 42]],
    ['a year alone that nothing of its year leads', [of(46, '2024-03'), of(42, '2025')], [42]],
    [
      'a range of what others say within a month of it',
      [
        of(67, '2026-01-12'),
        of(53, '2025-12', { source: 'b' }),
        of(51, '2025-11', { source: 'c' }),
      ],
      [67, 53],
    ],
    [
      'a range of what others say 31 days apart, and of no more',
      [
        of(67, '2026-01-31'),
        of(53, '2025-12-31', { source: 'b' }),
        of(51, '2025-12-30', { source: 'c' }),
      ],
      [67, 53],
    ],
    [
      'no range of what one source says of two months',
      [of(67, '2026-01-12'), of(53, '2025-12')],
      [67],
    ],
    ['no range of a rounding', [of(47, '2025-06'), of(47, '2025', { source: 'b' })], [47]],
    [
      'a share of all before a newer share of a group',
      [of(30, '2020-12'), of(60, '2025-12', { segment: 'pu', source: 'b' })],
      [30],
    ],
    [
      'what is stated before what we worked out',
      [of(69, '2025-07', { status: 'computed' }), of(70, '2025-07', { source: 'b' })],
      [70],
    ],
    ['no target', [of(90, '2026-12', { indicator: 'coverage-target' })], null],
  ])('is %s', (_, observations, expected) => {
    expect(ruled(...observations)).toEqual(expected);
  });

  it.each([
    ['2025', '2025-01-01'],
    ['2024', '2024-12-31'],
    ['2026', '2026-12-31'],
    ['2025-03', '2025-03-31'],
  ])('speaks of %s until %s where its source is of 1 January 2025', (period, day) => {
    const [, entry] = entriesOf(said({ period }));
    expect(entry && lastDayOf(entry)).toBe(day);
  });

  it.each([
    ['base-defined', 40],
    ['parts-known', 45],
    ['own-document', undefined],
  ] as const)('follows an editor’s reason, %s, through the same rule', (reason, value) => {
    const count = { value: 10, decimals: 0, magnitude: 'one' } as const;
    const [, ...entries] = entriesOf(
      said(of(40, '2025-02')),
      said(of(45, '2025-01', { numerator: count, denominator: count, source: 'b' })),
      said(of(50, '2025-03', { population: 'unstated', source: 'c' })),
    );
    const found = headlineBecause(reason, entries)?.lead.quantity.value;
    expect(found && Number(found)).toBe(value);
  });
});
