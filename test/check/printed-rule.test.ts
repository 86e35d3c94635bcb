import { describe, expect, test } from 'vitest';
import { rulePrintedFault } from '../../src/check/data/printed-rule.ts';
import type { RuleRecord, RuleRow } from '../../src/schema/index.ts';
import { record } from '../support/record.ts';

type Limit = RuleRecord['limit'];

/** A row of a rule: what it counts, from when to when. */
const row = (value: RuleRow['value'], from = '2015-07-01', to: string | null = null) => ({
  value,
  from,
  to,
});
const days = (value: number) => row({ unit: 'days', value });
const working = (value: number) => row({ unit: 'working-days', value });
const percent = (value: number, decimals: number) => row({ unit: 'percent', value, decimals });
const rupiah = (value: number) => row({ unit: 'rupiah', value });
const age = (value: number) => row({ unit: 'years-of-age', value });
const years = (value: number) => row({ unit: 'years', value });
const months = (value: number) => row({ unit: 'months', value });

describe('what a law says is told apart from what its row holds', () => {
  test.each<[string, string, ReturnType<typeof row>, Limit?]>([
    ['value', 'paling lama 7 hari kerja', working(5), 'at-most'],
    ['unit', 'paling lama 7 hari kerja', days(7), 'at-most'],
    ['unit', 'paling lama 30 hari sejak mulai bekerja', working(30), 'at-most'],
    ['limit', 'paling lama 7 hari kerja', working(7), 'at-least'],
    ['limit', 'paling sedikit 80%', percent(80, 0), 'at-most'],
    ['limit', 'paling banyak Rp1 miliar', rupiah(1_000_000_000), 'exactly'],
    ['value', 'paling banyak Rp1 miliar', rupiah(1_000_000)],
    ['value', 'Rp6.800 per bulan', rupiah(8600)],
    ['decimals', '0,30% dari upah sebulan', percent(0.3, 1)],
    ['unit', '12 bulan pertama', years(12)],
    ['unit', 'berusia 23', years(23)],
    ['unit', '×25', row({ unit: 'persons', value: 25 })],
    ['value', 'paling lama 2×24 jam', row({ unit: 'periods-of-24-hours', value: 3 })],
    ['unit', 'paling lama 2×24 jam', days(2), 'at-most'],
    ['unit', 'tanggal 15 bulan berikutnya', days(15)],
    ['from', '57 (2019–2021)', { ...age(57), from: '2018-01-01', to: '2021-12-31' }],
    ['to', '57 (2019–2021)', { ...age(57), from: '2019-01-01', to: '2022-12-31' }],
    ['from', 'sejak 1 Maret 2026', row({ unit: 'window' }, '2026-04-01')],
    ['to', 'April–Desember 2026', row({ unit: 'window' }, '2026-04-01', '2026-11-30')],
    ['to', 'paling lambat 30 April 2027', row({ unit: 'window' }, '2026-04-30', '2028-04-30')],
    ['no-time', 'diskon', row({ unit: 'window' })],
    ['no-number', 'paling lama sebulan', months(1)],
    ['several-numbers', '3 sampai 6 bulan', months(3)],
  ])('%s: %s', (fault, text, held, limit) => {
    expect(rulePrintedFault(text, held, limit)).toBe(fault);
  });

  test.each<[string, ReturnType<typeof row>, Limit?]>([
    ['paling lama 7 hari kerja', working(7), 'at-most'],
    ['within 7 working days', working(7), 'at-most'],
    ['0,24%', percent(0.24, 2), 'exactly'],
    ['0.24 per cent', percent(0.24, 2), 'exactly'],
    ['s.d. Rp500 juta', rupiah(500_000_000), 'at-most'],
    ['>Rp50 juta', rupiah(50_000_000)],
    ['mencapai 56 tahun', age(56), 'at-least'],
    ['paling lama 3 tahun', years(3), 'at-most'],
    ['dulu 3 bulan', months(3), 'at-most'],
    ['paling lambat tanggal 15 bulan berikutnya', row({ unit: 'day-of-month', value: 15 })],
    ['paling lama 2×24 jam setelah sembuh', row({ unit: 'periods-of-24-hours', value: 2 })],
    ['× 80 ×', row({ unit: 'times', value: 80 })],
    ['paling banyak 2 anak', row({ unit: 'persons', value: 2 }), 'at-most'],
    ['minimal 5 perusahaan', row({ unit: 'companies', value: 5 }), 'at-least'],
    ['57 (2019–2021)', { ...age(57), from: '2019-01-01', to: '2021-12-31' }],
    [
      'Rp10.042.300 (Maret 2024–Februari 2025)',
      { ...rupiah(10_042_300), from: '2024-03-01', to: '2025-02-28' },
    ],
    ['65 (mulai 2043)', { ...age(65), from: '2043-01-01' }],
    ['April–Desember 2026', row({ unit: 'window' }, '2026-04-01', '2026-12-31')],
    ['sebelum/setelah bekerja Rp42.000.000', rupiah(42_000_000), 'exactly'],
  ])('the same: %s', (text, held, limit) => {
    expect(rulePrintedFault(text, held, limit)).toBeNull();
  });
});

test('each row of the record says what its law says, or why nobody has it; two in three do', () => {
  const rows = record().programs.flatMap(({ rules }) => rules.flatMap((rule) => rule.rows));
  const shown = rows.filter(({ printed }) => typeof printed === 'string');
  expect(rows.filter(({ printed, printedWhy }) => !printed && printedWhy === undefined)).toEqual(
    [],
  );
  expect(shown.length / rows.length).toBeGreaterThan(2 / 3);
});
