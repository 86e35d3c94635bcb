import { Decimal } from 'decimal.js';

/**
 * The rule under a number whose filled part is the number. A share above 100 fills the whole rule,
 * and a notch marks where 100 lies. Hidden from listeners, because the number stands beside it.
 * @param percent exact decimal, e.g. '50.50'
 * @param id where a page needs to point at it
 * @throws RangeError if `percent` is no decimal number of zero or more
 * @example waterline('38') // <svg class="rule" …><rect class="f-line" …/><rect class="f-fill" width="38%" …/></svg>
 */
export function waterline(percent: string, id?: string): string {
  if (!/^\d+(?:\.\d+)?$/.test(percent)) {
    throw new RangeError(`A waterline shows a share of zero or more, not "${percent}".`);
  }
  const share = new Decimal(percent);
  const full = share.greaterThan(100);
  const notch = full
    ? `<rect class="f-paper" x="${new Decimal(10000).div(share).toFixed(1)}%" width="2" height="10"/>`
    : '';
  return (
    `<svg class="rule"${id === undefined ? '' : ` id="${id}"`} width="100%" height="10" aria-hidden="true">` +
    '<rect class="f-line" y="8" width="100%" height="2"/>' +
    `<rect class="f-fill" width="${full ? '100' : share.toFixed()}%" height="10"/>${notch}</svg>`
  );
}
