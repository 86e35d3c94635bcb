/**
 * What a machine would make of a number in JSON, where that is another number; null where it is the same.
 * @example printedNumber('50.5000000000000001') // '50.5'
 * @example printedNumber('50.50') // null
 */
export function printedNumber(written: string): string | null {
  const read = Object.is(Number(written), -0) ? '-0' : String(Number(written));
  if (read !== '-0' && canonical(read) === canonical(written)) return null;
  return read === '-0' ? '0' : read;
}

/** Digits without the zeros at both ends, and the power of ten of the last one. */
function canonical(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const bare = trimmedZeros(digits);
  if (bare === '') return whole === '' ? number : '0';
  return `${sign}${bare}e${Number(exponent) - fraction.length + digits.length - bare.length}`;
}

function trimmedZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}
