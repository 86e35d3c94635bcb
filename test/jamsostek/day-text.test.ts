import { expect, test } from 'vitest';
import { dayText } from '../../src/i18n/day-text.ts';
import { formatDate, formatMonth } from '../../src/i18n/formats.ts';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

test.each(['id', 'en'] as const)('a browser names days and months in %s as pages do', (locale) => {
  expect(dayText('2055', locale)).toBe('2055');
  for (const month of months) {
    expect(dayText(`2026-${month}`, locale)).toBe(formatMonth(`2026-${month}`, locale));
    for (const day of ['01', '10', '28'])
      expect(dayText(`2026-${month}-${day}`, locale)).toBe(
        formatDate(`2026-${month}-${day}`, locale),
      );
  }
});
