import type { Locale } from '../schema/index.ts';
import {
  fixedSpace,
  formatNumber,
  joinParts,
  rupiahParts,
  type FormatOptions,
  type NumberParts,
} from './formats-numbers.ts';
import type { Quantity } from './quantity.ts';
import { formatsOf } from './reader/index.ts';

/**
 * A quantity as a page prints it, with the decimals its source printed. What is counted (people,
 * claims …) is not named: the sentence around it does that.
 * @example formatQuantity({ value: '50.5', decimals: 2, magnitude: 'one', unit: 'percent' }, 'id') // '50,50%'
 * @example formatQuantity({ value: '57', decimals: 0, magnitude: 'trillion', unit: 'rupiah' }, 'en') // 'Rp57 trillion'
 * @example formatQuantity({ value: '40', upTo: { value: '45', decimals: 0 }, … }, 'id') // '40–45%'
 * @throws RangeError if the value is no decimal or has more decimals than `decimals`
 */
export function formatQuantity(
  quantity: Quantity,
  locale: Locale,
  options: FormatOptions = {},
): string {
  return joinParts(quantityParts(quantity, locale, options));
}

/**
 * The same in three parts, for a page that sets the unit smaller; joined they give `formatQuantity`.
 * @example quantityParts(million, 'id') // { before: '', number: '45,23', after: ' juta' }
 */
export function quantityParts(
  quantity: Quantity,
  locale: Locale,
  options: FormatOptions = {},
): NumberParts {
  const ends = [quantity, ...(quantity.upTo ? [quantity.upTo] : [])];
  const number = ends
    .map(({ value, decimals }) => formatNumber(value, locale, { ...options, decimals }))
    .join('–');
  const space = fixedSpace(options);
  const magnitude = formatsOf(locale).magnitudes[quantity.magnitude];
  const scale = magnitude && `${space}${magnitude}`;
  switch (quantity.unit) {
    case 'percent':
      return { before: '', number, after: `${scale}%` };
    case 'rupiah':
      return rupiahParts(number, scale, options);
    case 'percentage-points':
    case 'times': {
      const { singularUnits, units } = formatsOf(locale);
      const words = isOne(quantity) ? singularUnits : units;
      return { before: '', number, after: `${scale}${space}${words[quantity.unit]}` };
    }
    default:
      return { before: '', number, after: scale };
  }
}

/** English says "1 time" yet "1.00 times": only a whole one is singular. */
function isOne(quantity: Quantity): boolean {
  return (
    quantity.decimals === 0 && quantity.magnitude === 'one' && /^-?0*1\.?0*$/.test(quantity.value)
  );
}
