import { expect, it, test } from 'vitest';
import { printedNumber } from '../../src/check/reading/json-numbers.ts';
import fc from '../support/chance.ts';

test.each([
  ['1e-400', '0'],
  ['-1e-400', '0'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['50.5000000000000001', '50.5'],
  ['9007199254740993', '9007199254740992'],
  ['0.1000000000000000055511151231257827', '0.1'],
  ['1e400', 'Infinity'],
  ['1e-324', '0'],
])('%s becomes %s', (written, read) => {
  expect(printedNumber(written)).toBe(read);
});

test.each([
  '0',
  '0.0',
  '50.50',
  '-3',
  '1e3',
  '1E+3',
  '0.000001',
  '1e-7',
  '1e21',
  '100000000000000',
])('%s stays what it is', (written) => {
  expect(printedNumber(written)).toBeNull();
});

it('leaves every number alone that a machine has printed, zeros at its end too', () => {
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((one) => !Object.is(one, -0));
  fc.assert(
    fc.property(number, fc.nat(5), (one, zeros) => {
      expect(printedNumber(JSON.stringify(one))).toBeNull();
      const fixed = (one % 1e6).toFixed(zeros);
      if (Number(fixed) !== 0) expect(printedNumber(fixed)).toBeNull();
    }),
  );
});
