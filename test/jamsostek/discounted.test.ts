import { describe, expect, test } from 'vitest';
import { discountedAmounts } from '../../src/jamsostek/subject.ts';
import { rules, rulesAfter } from './data.ts';

const amount = 'bpu/minimum-discounted';
const onlyOther = [{ sector: 'other', ref: amount }];
const onlyTransport = [{ sector: 'transport', ref: `${amount}-transport` }];

describe('who pays a discounted amount', () => {
  test.each([
    ['2025-12-31', []],
    ['2026-01-01', onlyTransport],
    ['2026-03-31', onlyTransport],
    ['2026-04-01', [...onlyOther, ...onlyTransport]],
    ['2026-12-31', [...onlyOther, ...onlyTransport]],
    ['2027-01-01', onlyTransport],
    ['2027-03-31', onlyTransport],
    ['2027-04-01', []],
  ])('on %s', (date, amounts) => {
    expect(discountedAmounts(rules, amount, date)).toEqual(amounts);
    expect(discountedAmounts(rules, `rule:${amount}`, date)).toEqual(amounts);
  });

  test('is everybody where both windows end together', () => {
    const together = rulesAfter((row) => {
      row('bpu/discount').to = row('bpu/discount-transport').to;
    });
    expect(discountedAmounts(together, amount, '2026-11-22')).toEqual(onlyOther);
  });

  test('is everybody for an amount that transport has not of its own', () => {
    expect(discountedAmounts(rules, 'bpu/discount-rate', '2026-11-22')).toEqual([
      { sector: 'other', ref: 'bpu/discount-rate' },
    ]);
  });
});
