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

/**
 * The rule under a range: filled up to what all sources say, half-filled up to the highest, with a tick
 * at each value that was ever stated.
 * @param percents values of about one time, lowest first, exact decimals
 * @param others all values ever stated, for the ticks
 * @throws RangeError if there is no value, or one is no decimal number of zero or more
 */
export function rangeLine(percents: readonly string[], others: readonly string[] = []): string {
  for (const percent of [...percents, ...others]) {
    if (!/^\d+(?:\.\d+)?$/.test(percent)) {
      throw new RangeError(`A waterline shows a share of zero or more, not "${percent}".`);
    }
  }
  const [low, high] = [percents[0], percents.at(-1)];
  if (low === undefined || high === undefined) throw new RangeError('A range has values.');
  const whole = Decimal.max(100, ...percents, ...others);
  const at = (percent: string) =>
    `${new Decimal(percent).div(whole).times(100).toDecimalPlaces(2).toString()}%`;
  const ticks = [...new Set([...percents, ...others])]
    .map((percent) => `<rect class="f-ink" x="${at(percent)}" width="2" height="20"/>`)
    .join('');
  return (
    '<svg class="rule" width="100%" height="20" aria-hidden="true">' +
    '<rect class="f-line" y="9" width="100%" height="2"/>' +
    `<rect class="f-fill half" y="5" width="${at(high)}" height="10"/>` +
    `<rect class="f-fill" y="5" width="${at(low)}" height="10"/>${ticks}</svg>`
  );
}
