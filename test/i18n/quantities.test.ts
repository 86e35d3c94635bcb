import { describe, expect, it, test } from 'vitest';
import { formatQuantity, quantityParts } from '../../src/i18n/formats.ts';
import type { Quantity } from '../../src/i18n/quantity.ts';
import fc from '../support/chance.ts';
import { shown } from './shown.ts';

type Row = [
  value: string,
  decimals: number,
  magnitude: Quantity['magnitude'],
  id: string,
  en: string,
];

const tables: Record<Quantity['unit'], Row[]> = {
  percent: [
    ['50.50', 2, 'one', '50,50%', '50.50%'],
    ['50.5', 2, 'one', '50,50%', '50.50%'],
    ['50.5', 1, 'one', '50,5%', '50.5%'],
    ['38', 0, 'one', '38%', '38%'],
    ['38', 2, 'one', '38,00%', '38.00%'],
    ['0', 0, 'one', '0%', '0%'],
    ['0.24', 2, 'one', '0,24%', '0.24%'],
    ['100', 0, 'one', '100%', '100%'],
    ['121.3', 1, 'one', '121,3%', '121.3%'],
    ['1234.5', 1, 'one', '1.234,5%', '1,234.5%'],
    ['-12.5', 1, 'one', '−12,5%', '−12.5%'],
  ],
  persons: [
    ['0', 0, 'one', '0', '0'],
    ['7', 0, 'one', '7', '7'],
    ['999', 0, 'one', '999', '999'],
    ['1000', 0, 'one', '1.000', '1,000'],
    ['35422', 0, 'one', '35.422', '35,422'],
    ['263903', 0, 'one', '263.903', '263,903'],
    ['40196096', 0, 'one', '40.196.096', '40,196,096'],
    ['45', 0, 'thousand', '45~ribu', '45~thousand'],
    ['507.5', 1, 'thousand', '507,5~ribu', '507.5~thousand'],
    ['45.23', 2, 'million', '45,23~juta', '45.23~million'],
    ['45.2', 1, 'million', '45,2~juta', '45.2~million'],
    ['25.004', 3, 'million', '25,004~juta', '25.004~million'],
    ['6', 1, 'million', '6,0~juta', '6.0~million'],
    ['1', 0, 'million', '1~juta', '1~million'],
    ['1.3', 1, 'billion', '1,3~miliar', '1.3~billion'],
    ['-5.03', 2, 'million', '−5,03~juta', '−5.03~million'],
    ['9007199254740993', 0, 'one', '9.007.199.254.740.993', '9,007,199,254,740,993'],
    [
      '123456789012345678901234567890',
      0,
      'one',
      '123.456.789.012.345.678.901.234.567.890',
      '123,456,789,012,345,678,901,234,567,890',
    ],
  ],
  memberships: [
    ['45.23', 2, 'million', '45,23~juta', '45.23~million'],
    ['1327000', 0, 'one', '1.327.000', '1,327,000'],
  ],
  cases: [['34031', 0, 'one', '34.031', '34,031']],
  claims: [['4.22', 2, 'million', '4,22~juta', '4.22~million']],
  rupiah: [
    ['16800', 0, 'one', 'Rp16.800', 'Rp16,800'],
    ['0', 0, 'one', 'Rp0', 'Rp0'],
    ['500', 0, 'one', 'Rp500', 'Rp500'],
    ['42000000', 0, 'one', 'Rp42.000.000', 'Rp42,000,000'],
    ['57', 0, 'trillion', 'Rp57~triliun', 'Rp57~trillion'],
    ['60.72', 2, 'trillion', 'Rp60,72~triliun', 'Rp60.72~trillion'],
    ['0.161', 3, 'trillion', 'Rp0,161~triliun', 'Rp0.161~trillion'],
    ['432', 0, 'billion', 'Rp432~miliar', 'Rp432~billion'],
    ['387.4', 1, 'billion', 'Rp387,4~miliar', 'Rp387.4~billion'],
    ['1.2', 1, 'million', 'Rp1,2~juta', 'Rp1.2~million'],
    ['-16800', 0, 'one', '−Rp16.800', '−Rp16,800'],
    ['-3.72', 2, 'trillion', '−Rp3,72~triliun', '−Rp3.72~trillion'],
  ],
  'percentage-points': [
    ['12.50', 2, 'one', '12,50~poin persentase', '12.50~percentage points'],
    ['0', 0, 'one', '0~poin persentase', '0~percentage points'],
    ['1', 0, 'one', '1~poin persentase', '1~percentage point'],
    ['-1', 0, 'one', '−1~poin persentase', '−1~percentage point'],
    ['1', 2, 'one', '1,00~poin persentase', '1.00~percentage points'],
    ['-0.62', 2, 'one', '−0,62~poin persentase', '−0.62~percentage points'],
    ['-0.00', 2, 'one', '0,00~poin persentase', '0.00~percentage points'],
  ],
  times: [
    ['1.33', 2, 'one', '1,33~kali', '1.33~times'],
    ['1', 0, 'one', '1~kali', '1~time'],
    ['1', 1, 'one', '1,0~kali', '1.0~times'],
    ['12', 0, 'one', '12~kali', '12~times'],
    ['1', 0, 'thousand', '1~ribu~kali', '1~thousand~times'],
    ['0.5', 1, 'one', '0,5~kali', '0.5~times'],
  ],
};

const cases = Object.entries(tables).flatMap(([unit, rows]) =>
  rows.map(([value, decimals, magnitude, id, en]) => ({
    quantity: { value, decimals, magnitude, unit },
    id,
    en,
  })),
);

describe('A quantity', () => {
  it.each(cases)(
    '$quantity.value $quantity.magnitude $quantity.unit with $quantity.decimals decimals prints $id and $en',
    ({ quantity, id, en }) => {
      expect(shown(formatQuantity(quantity, 'id'))).toBe(id);
      expect(shown(formatQuantity(quantity, 'en'))).toBe(en);
    },
  );

  it.each(cases)(
    'prints $en with ordinary spaces and hyphens where asked',
    ({ quantity, id, en }) => {
      const plain = (text: string) => text.replaceAll('~', ' ').replaceAll('−', '-');
      expect(formatQuantity(quantity, 'id', { plain: true })).toBe(plain(id));
      expect(formatQuantity(quantity, 'en', { plain: true })).toBe(plain(en));
    },
  );

  test.each([
    [{ value: '50.5', decimals: 2, magnitude: 'one', unit: 'percent' }, ['', '50,50', '%']],
    [
      { value: '45.23', decimals: 2, magnitude: 'million', unit: 'persons' },
      ['', '45,23', '~juta'],
    ],
    [{ value: '16800', decimals: 0, magnitude: 'one', unit: 'rupiah' }, ['Rp', '16.800', '']],
    [{ value: '57', decimals: 0, magnitude: 'trillion', unit: 'rupiah' }, ['Rp', '57', '~triliun']],
    [{ value: '-57', decimals: 0, magnitude: 'one', unit: 'rupiah' }, ['−Rp', '57', '']],
    [{ value: '-5', decimals: 0, magnitude: 'one', unit: 'persons' }, ['', '−5', '']],
    [{ value: '1.5', decimals: 1, magnitude: 'one', unit: 'times' }, ['', '1,5', '~kali']],
  ] as [Quantity, string[]][])('%o falls into the parts %o', (quantity, parts) => {
    const { before, number, after } = quantityParts(quantity, 'id');
    expect([before, number, after].map(shown)).toEqual(parts);
  });

  it('is the same in parts and in one', () => {
    for (const { quantity } of cases) {
      const { before, number, after } = quantityParts(quantity, 'en');
      expect(before + number + after).toBe(formatQuantity(quantity, 'en'));
    }
  });

  it('is never rounded in silence', () => {
    const quantity: Quantity = { value: '50.505', decimals: 2, magnitude: 'one', unit: 'percent' };
    expect(() => formatQuantity(quantity, 'id')).toThrow(
      '50.505 has more than 2 decimals. Round it first, or print them all.',
    );
  });

  it('holds the same digits in both languages, and separators in each other’s place', () => {
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,24})$/);
    fc.assert(
      fc.property(digits, fc.stringMatching(/^\d{0,4}$/), (whole, fraction) => {
        const quantity: Quantity = {
          value: fraction ? `${whole}.${fraction}` : whole,
          decimals: fraction.length,
          magnitude: 'one',
          unit: 'persons',
        };
        const [id, en] = [formatQuantity(quantity, 'id'), formatQuantity(quantity, 'en')];
        expect(id.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))).toBe(en);
        expect(en.replaceAll(',', '')).toBe(quantity.value);
      }),
    );
  });
});

it('prints both ends of a range, each with the decimals of its source, and its unit once', () => {
  const share = { value: '40', decimals: 0, magnitude: 'one', unit: 'percent' } as const;
  expect(formatQuantity({ ...share, upTo: { value: '45.5', decimals: 1 } }, 'id')).toBe('40–45,5%');
  const money = { value: '1.2', decimals: 1, magnitude: 'billion', unit: 'rupiah' } as const;
  expect(shown(formatQuantity({ ...money, upTo: { value: '2', decimals: 0 } }, 'en'))).toBe(
    'Rp1.2–2~billion',
  );
});
