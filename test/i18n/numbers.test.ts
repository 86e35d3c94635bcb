import { describe, expect, it, test } from 'vitest';
import { formatList, formatNumber, formatRupiah } from '../../src/i18n/formats.ts';
import fc from '../support/chance.ts';

describe('A number', () => {
  it.each([
    [0, undefined, '0', '0'],
    [-0, undefined, '0', '0'],
    [5.7, undefined, '5,7', '5.7'],
    [5.7, 2, '5,70', '5.70'],
    [1000, undefined, '1.000', '1,000'],
    [1234567.891, undefined, '1.234.567,891', '1,234,567.891'],
    [-1234.5, undefined, '−1.234,5', '−1,234.5'],
    ['0.30', undefined, '0,30', '0.30'],
    ['0.300', 1, '0,3', '0.3'],
    ['007', undefined, '7', '7'],
    ['12.', undefined, '12', '12'],
    ['-0.00', undefined, '0,00', '0.00'],
    [1e21, undefined, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, undefined, '0,0000001', '0.0000001'],
    [12, 0, '12', '12'],
    ['12.0', 0, '12', '12'],
  ] as const)('%s with %s decimals prints %s and %s', (value, decimals, id, en) => {
    const options = decimals === undefined ? {} : { decimals };
    expect(formatNumber(value, 'id', options)).toBe(id);
    expect(formatNumber(value, 'en', options)).toBe(en);
  });

  it.each(['', 'x', '1,5', '1.5.2', '1e3', ' 1', NaN, Infinity, '--1', '+1'])(
    '"%s" is refused',
    (value) => {
      expect(() => formatNumber(value, 'id')).toThrow(`"${value}" is not a decimal number.`);
    },
  );

  it('with float noise is refused rather than rounded', () => {
    expect(() => formatNumber(0.1 + 0.2, 'en', { decimals: 1 })).toThrow(
      '0.30000000000000004 has more than 1 decimals. Round it first, or print them all.',
    );
  });

  it('agrees with Intl wherever Intl is exact', () => {
    const intl = {
      id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 }),
      en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 43 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(formatNumber(value, 'id')).toBe(intl.id.format(value));
        expect(formatNumber(value, 'en')).toBe(intl.en.format(value));
      }),
    );
  });
});

describe('An amount of rupiah', () => {
  it.each([
    [16800, 'Rp16.800', 'Rp16,800'],
    [0, 'Rp0', 'Rp0'],
    [999, 'Rp999', 'Rp999'],
    [10000000, 'Rp10.000.000', 'Rp10,000,000'],
    ['174000000', 'Rp174.000.000', 'Rp174,000,000'],
    [-5400, '−Rp5.400', '−Rp5,400'],
  ] as const)('%s prints %s and %s', (amount, id, en) => {
    expect(formatRupiah(amount, 'id')).toBe(id);
    expect(formatRupiah(amount, 'en')).toBe(en);
  });

  it('below zero has a hyphen in plain text', () => {
    expect(formatRupiah(-5400, 'id', { plain: true })).toBe('-Rp5.400');
  });

  it('must be whole', () => {
    expect(() => formatRupiah(16800.5, 'id')).toThrow(
      '16800.5 has more than 0 decimals. Round it first, or print them all.',
    );
  });
});

describe('A list', () => {
  test.each([
    [[], 'and', '', ''],
    [['a'], 'and', 'a', 'a'],
    [['a', 'b'], 'and', 'a dan b', 'a and b'],
    [['a', 'b', 'c'], 'and', 'a, b, dan c', 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'and', 'a, b, c, dan d', 'a, b, c and d'],
    [['a', 'b'], 'or', 'a atau b', 'a or b'],
    [['a', 'b', 'c'], 'or', 'a, b, atau c', 'a, b or c'],
  ] as const)('of %o joined by %s reads "%s" and "%s"', (items, last, id, en) => {
    expect(formatList(items, 'id', last)).toBe(id);
    expect(formatList(items, 'en', last)).toBe(en);
  });
});
