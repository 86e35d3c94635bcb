import { expect, it } from 'vitest';
import { foreignNumbers, nativeForm } from '../../src/i18n/foreign-numbers.ts';

it.each([
  ['id', '1,234,567 pekerja', ['1,234,567']],
  ['id', 'Rp1,234 dan IDR 16,800', ['1,234', '16,800']],
  ['id', '1,234.50 rupiah', ['1,234.50']],
  ['id', '50.5%, 50.50 persen, 1.5 juta', ['50.5', '50.50', '1.5']],
  ['id', '1.234.567 pekerja, Rp16.800, 50,5%, 1,327 juta, 0,445%', []],
  ['id', 'PP 44/2015, pukul 10.30, versi 2.2.1, huruf 1,2, kode 73.71, 1.327 juta', []],
  ['en', '1.234.567 workers', ['1.234.567']],
  ['en', 'Rp16.800 or 1.234 people', ['16.800', '1.234']],
  ['en', '50,5%, 1,5 million, 2,25 points', ['50,5', '1,5', '2,25']],
  ['en', '1,234,567 workers, Rp16,800, 50.5%, 1.327 million, 0.445%', []],
  ['en', 'at 10.30, version 2.2.1, points 1,2 and 3, 1,327 million, 17.03.2025', []],
] as const)('in %s text, "%s" holds %j', (locale, text, numbers) => {
  expect(foreignNumbers(text, locale).map((one) => one.text)).toEqual(numbers);
});

it.each([
  ['1,234,567.5', '1.234.567,5'],
  ['50.5', '50,5'],
])('%s is %s in the other form', (number, native) => {
  expect(nativeForm(number)).toBe(native);
  expect(nativeForm(native)).toBe(number);
});
