import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/i18n/period.ts';
import { observedPeriod } from '../../src/schema/common.ts';

/** Ends that a stretch of time may have, and some that it may not. */
const ENDS = [
  '2024',
  '2025',
  '2025-Q1',
  '2025-01',
  '2025-09',
  '2026-01',
  '2025-01-31',
  '2025-02-30',
];

test('what may be written as a period of the data is what pages can print, and nothing else', () => {
  const stretches = ENDS.flatMap((from) => ENDS.map((to) => `${from}/${to}`));
  const written = [...ENDS, ...stretches, '2025-01/', '2025-01/2025-03/2025-09', ''];
  const apart = written.filter(
    (text) => observedPeriod.safeParse(text).success !== (parsePeriod(text) !== null),
  );
  expect(apart).toEqual([]);
  expect(written.filter((text) => parsePeriod(text)?.precision === 'part')).toEqual([
    '2025-01/2025-09',
  ]);
});
