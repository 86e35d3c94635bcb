import { describe, expect, it } from 'vitest';
import { claimsStrip, drawClaims, type ClaimMark } from '../../src/charts/index.ts';
import { entriesOf, said, type Said } from '../ledger/factory.ts';

function stripOf(observations: Said[], contested = false) {
  const [ledger, ...entries] = entriesOf(...observations.map(said));
  return claimsStrip(entries, {
    lead: entries.at(-1)?.ref ?? null,
    isContested: () => contested,
    isSuperseded: (entry) => ledger.isSuperseded(entry),
  });
}
const picture = (observations: Said[], contested = false) =>
  drawClaims(stripOf(observations, contested), {
    name: 'All values',
    value: ({ entry }: ClaimMark) => `${entry.quantity.value}%`,
    tick: String,
  });
const at = (period: string, value: number, more: Said = {}): Said => ({
  period,
  value,
  decimals: 0,
  ...more,
});

const RANGE: Said = { bound: 'range', upTo: { value: 70, decimals: 0 } };

describe('the strip of claims', () => {
  it.each<[string, Said[], string[]]>([
    ['joins what one source says of one month', [at('2023-12', 40), at('2024-12', 45)], ['whole']],
    [
      'breaks the line where the base changed',
      [at('2023-12', 40), at('2024-12', 45, { population: 'labour-force' })],
      ['broken'],
    ],
    ['joins no two sources', [at('2023-12', 40), at('2024-12', 45, { source: 'b' })], []],
    ['joins no two months', [at('2023-12', 40), at('2024-06', 45)], []],
    [
      'joins nothing whose base is not stated',
      [
        at('2023-12', 40, { population: 'unstated' }),
        at('2024-12', 45, { population: 'unstated' }),
      ],
      [],
    ],
    [
      'joins no result with a target',
      [at('2023-12', 40), at('2024-12', 45, { indicator: 'coverage-target' })],
      [],
    ],
  ])('%s', (_, observations, lines) => {
    const drawn = stripOf(observations).lines;
    expect(drawn.map(({ isBroken }) => (isBroken ? 'broken' : 'whole'))).toEqual(lines);
  });

  it('moves marks of which only the year is known off each other, within their year', () => {
    const years = stripOf([at('2024', 50), at('2024', 51, { source: 'b' })]).marks;
    expect(new Set(years.map((mark) => mark.at)).size).toBe(2);
    for (const mark of years) {
      expect(mark.at).toBeGreaterThan(mark.from);
      expect(mark.at).toBeLessThan(mark.to);
    }
  });

  it('sets a goal that is far off behind a break of the axis', () => {
    const goal = at('2029', 90, { indicator: 'coverage-target' });
    const { marks, years } = stripOf([at('2024-12', 50), goal]);
    expect(marks.map(({ isBeyond }) => isBeyond)).toEqual([false, true]);
    expect(years).toEqual([2024, 2024]);
  });

  it.each<[string, Said[], boolean, string]>([
    [
      'a bound as an open arrow',
      [at('2023', 40), at('2024', 60, { bound: 'over' })],
      false,
      'M0 8V-10',
    ],
    [
      'a range as a line between its ends, with no mark of a value',
      [at('2023-12', 40), at('2024-12', 60, RANGE)],
      false,
      'M-6 0H6M0 0V',
    ],
    ['a contested value with a ring', [at('2023', 40), at('2024-12', 60)], true, 'c-ring'],
    ['a year alone with a bar', [at('2023', 40), at('2024-12', 60)], false, 'class="cl"'],
  ])('draws %s', (_, observations, contested, shape) => {
    expect(picture(observations, contested)).toContain(shape);
    expect(picture([at('2023-12', 40), at('2024-12', 60)])).not.toContain(shape);
  });

  it('draws the bar of a year alone from its first day to its last', () => {
    const drawn = picture([at('2023', 40), at('2024-12', 60)]);
    const [x1, x2] = [...drawn.matchAll(/class="cl" x1="([\d.]+)%" x2="([\d.]+)%"/g)]
      .map(([, from, to]) => [Number(from), Number(to)] as const)
      .find(([from, to]) => from !== to) ?? [0, 0];
    const strip = stripOf([at('2023', 40), at('2024-12', 60)]);
    expect(strip.years).toEqual([2023, 2024]);
    // One of the two years of the axis, which reaches from 9 to 97 per cent of the width.
    expect(x1).toBeCloseTo(9, 0);
    expect(x2 - x1).toBeCloseTo(44, 0);
  });

  it('labels values with nothing but their records, none over another', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      at(`2024-${String(i + 1).padStart(2, '0')}`, 50.25, { decimals: 2 }),
    );
    const labels = [...picture(many).matchAll(/<text class="f-ink[^>]*>([^<]*)/g)];
    const onPhones = labels.filter(([tag]) => !tag.includes('c-wide'));
    expect(onPhones.length).toBeGreaterThan(1);
    expect(onPhones.length).toBeLessThan(12);
    expect(new Set(labels.map(([, text]) => text))).toEqual(new Set(['50.25%']));
  });
});
