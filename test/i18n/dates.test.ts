import { describe, expect, it, vi } from 'vitest';
import {
  formatDate,
  formatMonth,
  formatPeriod,
  formatWhen,
  monthName,
} from '../../src/i18n/formats.ts';
import { daysInMonth, parsePeriod } from '../../src/i18n/period.ts';
import fc from '../support/chance.ts';
import { shown } from './shown.ts';

describe('A date', () => {
  it.each([
    ['2025-03-17', '17~Maret~2025', '17~March~2025'],
    ['2025-01-01', '1~Januari~2025', '1~January~2025'],
    ['2024-02-29', '29~Februari~2024', '29~February~2024'],
    ['2024-04-30', '30~April~2024', '30~April~2024'],
    ['2024-05-05', '5~Mei~2024', '5~May~2024'],
    ['2024-06-16', '16~Juni~2024', '16~June~2024'],
    ['2024-07-31', '31~Juli~2024', '31~July~2024'],
    ['2024-08-08', '8~Agustus~2024', '8~August~2024'],
    ['2025-09-25', '25~September~2025', '25~September~2025'],
    ['2026-10-02', '2~Oktober~2026', '2~October~2026'],
    ['2021-11-11', '11~November~2021', '11~November~2021'],
    ['2024-12-31', '31~Desember~2024', '31~December~2024'],
  ])('%s prints %s and %s', (date, id, en) => {
    expect(shown(formatDate(date, 'id'))).toBe(id);
    expect(shown(formatDate(date, 'en'))).toBe(en);
  });

  it.each([
    ['2025-03-17', 'Senin, 17~Maret~2025', 'Monday 17~March~2025'],
    ['2025-03-18', 'Selasa, 18~Maret~2025', 'Tuesday 18~March~2025'],
    ['2025-03-19', 'Rabu, 19~Maret~2025', 'Wednesday 19~March~2025'],
    ['2025-03-20', 'Kamis, 20~Maret~2025', 'Thursday 20~March~2025'],
    ['2025-03-21', 'Jumat, 21~Maret~2025', 'Friday 21~March~2025'],
    ['2025-03-22', 'Sabtu, 22~Maret~2025', 'Saturday 22~March~2025'],
    ['2025-03-23', 'Minggu, 23~Maret~2025', 'Sunday 23~March~2025'],
  ])('%s with its weekday prints %s and %s', (date, id, en) => {
    expect(shown(formatDate(date, 'id', { weekday: true }))).toBe(id);
    expect(shown(formatDate(date, 'en', { weekday: true }))).toBe(en);
  });

  it('holds ordinary spaces where asked', () => {
    expect(formatDate('2025-03-17', 'id', { plain: true })).toBe('17 Maret 2025');
  });

  it.each(['2025-02-29', '2025-13-01', '2025-03', '2025', '17-03-2025', ''])(
    '"%s" is refused',
    (date) => {
      expect(() => formatDate(date, 'id')).toThrow(
        `"${date}" is not a day of the calendar written YYYY-MM-DD.`,
      );
    },
  );

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Makassar'])(
    'is the same day in the time zone %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const fresh = await import('../../src/i18n/formats.ts');
      vi.unstubAllEnvs();
      expect(shown(fresh.formatDate('2025-03-17', 'en', { weekday: true }))).toBe(
        'Monday 17~March~2025',
      );
    },
  );
});

describe('A period', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-12', 'Desember~2024', 'December~2024'],
    ['2024-05', 'Mei~2024', 'May~2024'],
    ['2025-Q1', 'triwulan~I~2025', 'first~quarter~of~2025'],
    ['2025-Q2', 'triwulan~II~2025', 'second~quarter~of~2025'],
    ['2025-Q3', 'triwulan~III~2025', 'third~quarter~of~2025'],
    ['2025-Q4', 'triwulan~IV~2025', 'fourth~quarter~of~2025'],
    ['2024-07-31', '31~Juli~2024', '31~July~2024'],
    ['2025-01/2025-09', 'Januari–September~2025', 'January to September~2025'],
    [
      '2025-01-01/2025-09-25',
      '1~Januari sampai 25~September~2025',
      '1~January to 25~September~2025',
    ],
  ])('%s prints %s and %s', (period, id, en) => {
    expect(shown(formatPeriod(period, 'id'))).toBe(id);
    expect(shown(formatPeriod(period, 'en'))).toBe(en);
    const plain = (text: string) => text.replaceAll('~', ' ');
    expect(formatPeriod(period, 'id', { plain: true })).toBe(plain(id));
    expect(formatPeriod(period, 'en', { plain: true })).toBe(plain(en));
  });

  it.each(['24', '2024-09/2024-01', '2024-Q5', '2024-00', '2024-1', '2024-02-30', 'Desember 2024'])(
    '"%s" is refused',
    (period) => {
      expect(() => formatPeriod(period, 'id')).toThrow(
        `"${period}" is not a year, quarter, month or day.`,
      );
    },
  );
});

describe('A month', () => {
  it.each([
    ['2026-12', 'Desember~2026', 'December~2026'],
    ['2026-12-31', 'Desember~2026', 'December~2026'],
    ['2027-02-28', 'Februari~2027', 'February~2027'],
  ])('of %s prints %s and %s', (date, id, en) => {
    expect(shown(formatMonth(date, 'id'))).toBe(id);
    expect(shown(formatMonth(date, 'en'))).toBe(en);
  });

  it('has a name', () => {
    expect([1, 8, 12].map((month) => monthName(month, 'id'))).toEqual([
      'Januari',
      'Agustus',
      'Desember',
    ]);
    expect(monthName(3, 'en')).toBe('March');
  });

  it('is refused where there is none', () => {
    expect(() => formatMonth('2026', 'id')).toThrow('"2026" is not a month written YYYY-MM.');
    expect(() => monthName(13, 'id')).toThrow('13 is not a month.');
    expect(() => monthName(1.5, 'id')).toThrow('1.5 is not a month.');
  });
});

describe('Reading a period', () => {
  it('takes every day of the calendar and no other', () => {
    const anyDay = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    });
    fc.assert(
      fc.property(anyDay, ({ year, month, day }) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const expected = real ? { precision: 'day', year, month, day } : null;
        expect(parsePeriod(`${year}-${two(month)}-${two(day)}`)).toEqual(expected);
      }),
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe('A period in a sentence', () => {
  it.each([
    ['2024-07-31', 'pada 31~Juli~2024', 'on 31~July~2024'],
    ['2024-07', 'pada Juli~2024', 'in July~2024'],
    ['2024', 'pada 2024', 'in 2024'],
    ['2025-Q1', 'pada triwulan~I~2025', 'in the first~quarter~of~2025'],
    ['2025-01/2025-09', 'pada Januari–September~2025', 'from January to September~2025'],
  ])('%s reads %s and %s', (period, id, en) => {
    expect(shown(formatWhen(period, 'id'))).toBe(id);
    expect(shown(formatWhen(period, 'en'))).toBe(en);
  });

  it('refuses what is no period', () => {
    expect(() => formatWhen('2024-02-30', 'en')).toThrow(RangeError);
  });
});
