import { describe, expect, test } from 'vitest';
import { endedRules, endingRules } from '../../src/rules/ending.ts';
import { readPrograms } from '../jamsostek/data.ts';

const programs = readPrograms();
const refs = (date: string, days?: number) =>
  endingRules(programs, date, days).map(({ ref }) => ref);

describe('rules that end without another to follow', () => {
  test('are announced sixty days ahead, the first to end first', () => {
    expect(endingRules(programs, '2026-11-22')).toEqual([
      { ref: 'bpu/discount', row: 0, to: '2026-12-31', days: 39 },
    ]);
    expect(endingRules(programs, '2027-01-01')).toMatchObject([
      { ref: 'jp/ceiling', to: '2027-02-28', days: 58 },
    ]);
    expect(refs('2027-02-15')).toEqual([
      'jp/ceiling',
      'bpu/discount-rate',
      'bpu/discount-transport',
    ]);
  });

  test('are announced from the sixtieth day to the last one', () => {
    expect(refs('2026-10-31')).not.toContain('bpu/discount');
    expect(refs('2026-11-01')).toContain('bpu/discount');
    expect(endingRules(programs, '2026-12-31')[0]).toMatchObject({ ref: 'bpu/discount', days: 0 });
    expect(refs('2027-01-01')).not.toContain('bpu/discount');
  });

  test('leave out a row that another one follows the next day', () => {
    expect(refs('2027-12-20')).not.toContain('jp/age');
    expect(refs('2025-02-20', 8)).toEqual(['jp/minimum-pension', 'jp/maximum-pension']);
  });

  test('can be asked for any number of days', () => {
    expect(refs('2026-11-22', 38)).toEqual([]);
    expect(refs('2026-11-22', 200)).toContain('domestic/regulation-due');
  });
});

describe('rules that have ended without another to follow', () => {
  const ended = (date: string, days?: number) =>
    endedRules(programs, date, days).map(({ ref }) => ref);

  test('are told of for sixty days', () => {
    expect(ended('2026-12-31')).not.toContain('bpu/discount');
    expect(endedRules(programs, '2027-01-01')).toEqual([
      { ref: 'bpu/discount', row: 0, to: '2026-12-31' },
    ]);
    expect(ended('2027-03-01')).toEqual(['bpu/discount', 'jp/ceiling']);
    expect(ended('2027-03-02')).toEqual(['jp/ceiling']);
  });

  test('leave out a row that another one follows the next day', () => {
    expect(ended('2028-01-01')).not.toContain('jp/age');
  });

  test('can be asked for any number of days', () => {
    expect(ended('2027-01-01', 0)).toEqual([]);
    expect(ended('2027-06-30', 365)).toContain('domestic/regulation-due');
  });
});
