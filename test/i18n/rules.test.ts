import { describe, expect, it } from 'vitest';
import { formatRuleValue, isPrintableRuleValue, ruleValueParts } from '../../src/i18n/formats.ts';
import type { RuleValue } from '../../src/schema/index.ts';
import { shown } from './shown.ts';

const rows: [RuleValue, id: string, en: string][] = [
  [{ unit: 'rupiah', value: 16800 }, 'Rp16.800', 'Rp16,800'],
  [{ unit: 'rupiah', value: 0 }, 'Rp0', 'Rp0'],
  [{ unit: 'rupiah', value: 42000000 }, 'Rp42.000.000', 'Rp42,000,000'],
  [{ unit: 'percent', value: 0.24, decimals: 2 }, '0,24%', '0.24%'],
  [{ unit: 'percent', value: 2, decimals: 0 }, '2%', '2%'],
  [{ unit: 'percent', value: 5.7, decimals: 1 }, '5,7%', '5.7%'],
  [{ unit: 'percent', value: 50, decimals: 2 }, '50,00%', '50.00%'],
  [{ unit: 'years-of-age', value: 56 }, '56~tahun', '56~years'],
  [{ unit: 'years-of-age', value: 1 }, '1~tahun', '1~year'],
  [{ unit: 'years', value: 3 }, '3~tahun', '3~years'],
  [{ unit: 'years', value: 1 }, '1~tahun', '1~year'],
  [{ unit: 'months', value: 3 }, '3~bulan', '3~months'],
  [{ unit: 'months', value: 1 }, '1~bulan', '1~month'],
  [{ unit: 'days', value: 30 }, '30~hari', '30~days'],
  [{ unit: 'days', value: 1 }, '1~hari', '1~day'],
  [{ unit: 'working-days', value: 7 }, '7~hari kerja', '7~working days'],
  [{ unit: 'working-days', value: 1 }, '1~hari kerja', '1~working day'],
  [{ unit: 'periods-of-24-hours', value: 2 }, '2×24~jam', '2×24~hours'],
  [{ unit: 'periods-of-24-hours', value: 1 }, '1×24~jam', '1×24~hours'],
  [{ unit: 'day-of-month', value: 15 }, 'tanggal~15', 'the~15th'],
  [{ unit: 'day-of-month', value: 1 }, 'tanggal~1', 'the~1st'],
  [{ unit: 'day-of-month', value: 2 }, 'tanggal~2', 'the~2nd'],
  [{ unit: 'day-of-month', value: 3 }, 'tanggal~3', 'the~3rd'],
  [{ unit: 'day-of-month', value: 4 }, 'tanggal~4', 'the~4th'],
  [{ unit: 'day-of-month', value: 10 }, 'tanggal~10', 'the~10th'],
  [{ unit: 'day-of-month', value: 11 }, 'tanggal~11', 'the~11th'],
  [{ unit: 'day-of-month', value: 12 }, 'tanggal~12', 'the~12th'],
  [{ unit: 'day-of-month', value: 13 }, 'tanggal~13', 'the~13th'],
  [{ unit: 'day-of-month', value: 20 }, 'tanggal~20', 'the~20th'],
  [{ unit: 'day-of-month', value: 21 }, 'tanggal~21', 'the~21st'],
  [{ unit: 'day-of-month', value: 22 }, 'tanggal~22', 'the~22nd'],
  [{ unit: 'day-of-month', value: 23 }, 'tanggal~23', 'the~23rd'],
  [{ unit: 'day-of-month', value: 31 }, 'tanggal~31', 'the~31st'],
  [{ unit: 'times', value: 48 }, '48~kali', '48~times'],
  [{ unit: 'times', value: 1 }, '1~kali', '1~time'],
  [{ unit: 'times', value: 1.5 }, '1,5~kali', '1.5~times'],
  [{ unit: 'times', value: 1000 }, '1.000~kali', '1,000~times'],
  [{ unit: 'persons', value: 2 }, '2~orang', '2~people'],
  [{ unit: 'persons', value: 1 }, '1~orang', '1~person'],
  [{ unit: 'companies', value: 5 }, '5~perusahaan', '5~companies'],
  [{ unit: 'companies', value: 1 }, '1~perusahaan', '1~company'],
];

describe('A rule', () => {
  it.each(rows)('of %o prints %s and %s', (value, id, en) => {
    expect(shown(formatRuleValue(value, 'id'))).toBe(id);
    expect(shown(formatRuleValue(value, 'en'))).toBe(en);
    const plain = (text: string) => text.replaceAll('~', ' ');
    expect(formatRuleValue(value, 'id', { plain: true })).toBe(plain(id));
    expect(formatRuleValue(value, 'en', { plain: true })).toBe(plain(en));
  });

  it('falls into parts, so that a page can set the unit smaller', () => {
    const parts = (value: RuleValue) => {
      const { before, number, after } = ruleValueParts(value, 'en');
      return [before, number, after].map(shown);
    };
    expect(parts({ unit: 'rupiah', value: 16800 })).toEqual(['Rp', '16,800', '']);
    expect(parts({ unit: 'months', value: 3 })).toEqual(['', '3', '~months']);
    expect(parts({ unit: 'day-of-month', value: 15 })).toEqual(['the~', '15', 'th']);
    expect(parts({ unit: 'periods-of-24-hours', value: 2 })).toEqual(['', '2×24', '~hours']);
  });

  it('that is no single number is told apart and refused', () => {
    const brackets: RuleValue = { unit: 'brackets', value: [{ from: 0, to: null, base: 1000000 }] };
    const window: RuleValue = { unit: 'window' };
    const tiers: RuleValue = { unit: 'tiers', decimals: 2, value: [{ upTo: null, percent: 1 }] };
    expect(isPrintableRuleValue(tiers)).toBe(false);
    expect(() => formatRuleValue(tiers, 'en')).toThrow(RangeError);
    expect([brackets, window, rows[0]?.[0] ?? window].map(isPrintableRuleValue)).toEqual([
      false,
      false,
      true,
    ]);
    expect(() => formatRuleValue(brackets, 'id')).toThrow(
      'A rule with the unit "brackets" is not a single number.',
    );
    expect(() => formatRuleValue(window, 'id')).toThrow(
      'A rule with the unit "window" is not a single number.',
    );
  });

  it.each([0, 32, 15.5])('cannot name day %s of a month', (value) => {
    expect(() => formatRuleValue({ unit: 'day-of-month', value }, 'en')).toThrow(
      `${value} is not a day of a month.`,
    );
  });
});
