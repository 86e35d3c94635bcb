import { describe, expect, test } from 'vitest';
import { readField } from '../../src/jamsostek/form/read-field.ts';
import { faultMeant } from '../../src/rules/meant.ts';

describe('a field takes what people write', () => {
  test.each([
    ['rupiah', '3 juta', 'id', 3_000_000],
    ['rupiah', 'Rp3.000.000', 'id', 3_000_000],
    ['rupiah', '3,000,000', 'en', 3_000_000],
    ['rupiah', '0', 'id', 0],
    ['rupiah', '10.000', 'id', 10_000],
    ['rupiah', '5 juta per bulan', 'id', 5_000_000],
    ['amounts', '3 juta/bulan\n4 juta sebulan', 'id', [3_000_000, 4_000_000]],
    ['amounts', '3 juta\n\n4.000.000', 'id', [3_000_000, 4_000_000]],
    ['amounts', '3,000,000; 4 million', 'en', [3_000_000, 4_000_000]],
    ['whole', ' 24 ', 'id', 24],
    ['months', '36', 'en', 36],
    ['percent', '5,5%', 'id', 5.5],
    ['percent', '5.5', 'en', 5.5],
    ['percent', '100', 'id', 100],
    ['month', '2026-11', 'id', '2026-11'],
    ['month', '11/2026', 'id', '2026-11'],
    ['month', '3-2026', 'en', '2026-03'],
    ['date', '2026-11-22', 'id', '2026-11-22'],
    [['pu', 'bpu'], 'bpu', 'id', 'bpu'],
  ] as const)('%j: "%s" in %s', (kind, written, locale, value) => {
    expect(readField(kind, written, locale)).toEqual({ value });
  });
});

describe('a field says what is wrong', () => {
  test.each([
    ['rupiah', '', 'empty'],
    ['rupiah', 'tiga', 'not-a-number'],
    ['rupiah', '3,000', 'ambiguous'],
    ['rupiah', '-5', 'negative'],
    ['rupiah', '1', 'too-small'],
    ['rupiah', '3', 'too-small'],
    ['rupiah', '300', 'too-small'],
    ['rupiah', '2500', 'too-small'],
    ['rupiah', '9.999', 'too-small'],
    ['rupiah', '36 bulan', 'too-small'],
    ['rupiah', '3.125 juta', 'scaled'],
    ['rupiah', '50rb/hari', 'daily'],
    ['rupiah', 'UMR', 'minimum'],
    ['amounts', '3 juta\n2500', 'too-small'],
    ['amounts', '3 juta\n4-5 juta', 'span'],
    ['amounts', '3 juta\ntiga', 'not-a-number'],
    ['whole', '2,5', 'whole'],
    ['whole', 'dua', 'whole'],
    ['months', '3 tahun', 'months'],
    ['percent', '101', 'percent'],
    ['percent', 'lima', 'percent'],
    ['month', '', 'month'],
    ['month', '13/2026', 'month'],
    ['month', 'November', 'month'],
    ['date', '22-11-2026', 'date'],
  ] as const)('%s: "%s" is %s', (kind, written, fault) => {
    const reading = readField(kind, written, 'id');
    // The form tells what the words of the text add to what is wrong.
    expect(faultMeant(written, reading.fault ?? '')).toBe(fault);
    expect(reading.value).toBeUndefined();
  });
});
