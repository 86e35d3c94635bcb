import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { DerivedOrRefused, Quantity } from '../../src/ledger/index.ts';
import type { Magnitude } from '../../src/schema/index.ts';
import fc from '../support/chance.ts';
import { counted, pairOf, said, type Said } from './factory.ts';

/** What a derivation gives, in short: value, magnitude and unit. */
function short(derivation: DerivedOrRefused): string {
  if (!derivation.ok) return 'refused';
  const { value, magnitude, unit } = derivation.derived.quantity;
  return `${value} ${magnitude} ${unit}`;
}

type Printed = Pick<Said, 'value' | 'decimals' | 'magnitude'>;
const share = (value: number, decimals: number): Printed => ({ value, decimals });
const million = (value: number, decimals: number): Printed => ({
  value,
  decimals,
  magnitude: 'million',
});
const ones = (value: number): Printed => ({ value, decimals: 0, magnitude: 'one' });
const rupiah = { indicator: 'benefits-paid', population: null, period: '2024' };

describe('A difference', () => {
  it.each<[string, Said, Said, string]>([
    ['50.50 − 38.00', share(50.5, 2), share(38, 2), '12.50 one percentage-points'],
    ['38.00 − 50.50', share(38, 2), share(50.5, 2), '-12.50 one percentage-points'],
    [
      '0.30 − 0.10, which floats get wrong',
      share(0.3, 2),
      share(0.1, 2),
      '0.20 one percentage-points',
    ],
    ['52.89 − 47.38', share(52.89, 2), share(47.38, 2), '5.51 one percentage-points'],
    [
      '50.50 − 38, at the coarser precision',
      share(50.5, 2),
      share(38, 0),
      '13 one percentage-points',
    ],
    ['38 − 50.50, rounded the same way', share(38, 0), share(50.5, 2), '-13 one percentage-points'],
    ['50.5 − 50.50, which is nothing', share(50.5, 1), share(50.5, 2), '0.0 one percentage-points'],
    [
      '50.46 − 50.5, too little to show',
      share(50.46, 2),
      share(50.5, 1),
      '0.0 one percentage-points',
    ],
  ])('%s of shares', (_, a, b, expected) => {
    const [ledger, one, other] = pairOf(said(a), said({ ...b, region: 'gowa' }));
    expect(short(ledger.difference(one, other))).toBe(expected);
  });

  it.each<[string, Said, Said, string]>([
    ['45.23 million − 40,196,096', million(45.23, 2), ones(40196096), '5.03 million memberships'],
    ['40,196,096 − 45.23 million', ones(40196096), million(45.23, 2), '-5.03 million memberships'],
    [
      '45.23 million − 41.55 million',
      million(45.23, 2),
      million(41.55, 2),
      '3.68 million memberships',
    ],
    [
      '45.23 million − 45.2 million',
      million(45.23, 2),
      million(45.2, 1),
      '0.0 million memberships',
    ],
    [
      '25.004 million − 9.19 million',
      million(25.004, 3),
      million(9.19, 2),
      '15.81 million memberships',
    ],
    ['35,425 − 35,422', ones(35425), ones(35422), '3 one memberships'],
    [
      '46 thousand − 45.001 thousand, at the coarser precision',
      { value: 46, decimals: 0, magnitude: 'thousand' },
      { value: 45.001, decimals: 3, magnitude: 'thousand' },
      '1 thousand memberships',
    ],
    [
      '1.000 million − 400 thousand, both known to the thousand',
      million(1, 3),
      { value: 400, decimals: 0, magnitude: 'thousand' },
      '0.600 million memberships',
    ],
  ])('%s across magnitudes', (_, a, b, expected) => {
    const [ledger, one, other] = pairOf(counted(1, a), counted(1, { ...b, source: 'b' }));
    expect(short(ledger.difference(one, other))).toBe(expected);
  });

  it('of money keeps its magnitude', () => {
    const [ledger, one, other] = pairOf(
      said({ ...rupiah, value: 60.72, decimals: 2, magnitude: 'trillion' }),
      said({ ...rupiah, value: 57, decimals: 0, magnitude: 'trillion', source: 'b' }),
    );
    expect(short(ledger.difference(one, other))).toBe('4 trillion rupiah');
  });

  it('names the entries it came from, in order', () => {
    const [ledger, one, other] = pairOf(said(), said({ region: 'gowa' }));
    expect(ledger.difference(one, other)).toMatchObject({
      ok: true,
      derived: { kind: 'difference', of: [one, other] },
    });
  });

  it('of an entry and itself is zero', () => {
    const [ledger, one] = pairOf(said(), said({ source: 'b' }));
    expect(short(ledger.difference(one, one))).toBe('0.00 one percentage-points');
  });
});

describe('A ratio', () => {
  it.each<[string, Said, Said, number | undefined, string]>([
    ['50.50 ÷ 38.00', share(50.5, 2), share(38, 2), undefined, '1.33 one times'],
    ['58.17 ÷ 23.41', share(58.17, 2), share(23.41, 2), 1, '2.5 one times'],
    ['1 ÷ 3', share(1, 0), share(3, 0), 4, '0.3333 one times'],
    ['2 ÷ 3, rounded up', share(2, 0), share(3, 0), 4, '0.6667 one times'],
    ['1 ÷ 8, half up', share(1, 0), share(8, 0), 2, '0.13 one times'],
    [
      '0.3 ÷ 0.1, which floats get wrong',
      share(0.3, 1),
      share(0.1, 1),
      16,
      `3.${'0'.repeat(16)} one times`,
    ],
    ['0 ÷ 5', share(0, 0), share(5, 0), 0, '0 one times'],
  ])('%s', (_, a, b, decimals, expected) => {
    const [ledger, one, other] = pairOf(said(a), said({ ...b, region: 'gowa' }));
    expect(short(ledger.ratio(one, other, decimals))).toBe(expected);
  });

  it('holds across magnitudes', () => {
    const [ledger, one, other] = pairOf(
      counted(45.23),
      counted(1, { ...ones(22615000), source: 'b' }),
    );
    expect(short(ledger.ratio(one, other))).toBe('2.00 one times');
  });

  it('cannot be taken over zero', () => {
    const [ledger, one, zero] = pairOf(said(), said({ region: 'gowa', value: 0 }));
    expect(() => ledger.ratio(one, zero)).toThrow(
      'gowa/coverage/2024-12@a is zero: nothing can be divided by it.',
    );
  });
});

describe('Arithmetic', () => {
  const printed = fc
    .record({
      digits: fc.integer({ min: 1, max: 999_999_999 }),
      decimals: fc.integer({ min: 0, max: 4 }),
      magnitude: fc.constantFrom<Magnitude>('one', 'thousand', 'million', 'billion', 'trillion'),
    })
    .map(({ digits, decimals, magnitude }) => ({
      value: new Decimal(digits).div(new Decimal(10).pow(decimals)).toNumber(),
      decimals,
      magnitude,
    }));
  const pairs = fc
    .tuple(printed, printed)
    .map(([a, b]) => pairOf(counted(1, a), counted(1, { ...b, source: 'b' })));

  const powers = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 };
  const scaled = ({ value, magnitude }: Quantity) =>
    BigInt(new Decimal(value).times(10_000).toFixed(0)) * 10n ** BigInt(powers[magnitude]);
  const step = ({ decimals, magnitude }: Quantity) =>
    10n ** BigInt(4 + powers[magnitude] - decimals);
  const quantityOf = (derivation: DerivedOrRefused) => {
    if (!derivation.ok) throw new Error('The pair should be comparable.');
    return derivation.derived.quantity;
  };

  it('gives a − b as the opposite of b − a', () => {
    fc.assert(
      fc.property(pairs, ([ledger, a, b]) => {
        const there = quantityOf(ledger.difference(a, b));
        const back = quantityOf(ledger.difference(b, a));
        expect(scaled(there)).toBe(-scaled(back));
        expect(there.magnitude).toBe(back.magnitude);
        expect(there.value).not.toMatch(/^-[0.]*$/);
      }),
    );
  });

  it('agrees with whole-number arithmetic to half of the coarser last digit', () => {
    fc.assert(
      fc.property(pairs, ([ledger, a, b]) => {
        const result = quantityOf(ledger.difference(a, b));
        const coarser = [step(a.quantity), step(b.quantity)].reduce((x, y) => (x > y ? x : y));
        expect(step(result)).toBe(coarser);
        const error = scaled(result) - (scaled(a.quantity) - scaled(b.quantity));
        expect((error < 0n ? -error : error) * 2n <= coarser).toBe(true);
      }),
    );
  });

  it('gives a ratio that times the divisor gives a, to half of its last digit', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 6 }), ([ledger, a, b], decimals) => {
        const { value } = quantityOf(ledger.ratio(a, b, decimals));
        const [one, other] = [a, b].map((entry) => new BigDecimal(scaled(entry.quantity)));
        const back = one && other ? other.times(value).minus(one).abs() : null;
        const half = other?.times('0.5').div(new BigDecimal(10).pow(decimals));
        expect(back && half && back.lte(half)).toBe(true);
      }),
    );
  });
});

const BigDecimal = Decimal.clone({ precision: 200 });
