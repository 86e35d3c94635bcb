import { Decimal } from 'decimal.js';

/**
 * The small form of a strip, for rows and cards: a line from 0 to 100, filled to the newest value, a tick
 * for each other one. Hidden from listeners, because the number stands beside it.
 * @param newest exact decimal
 * @param others all other values ever stated
 */
export function tinyStrip(newest: string, others: readonly string[]): string {
  const whole = Decimal.max(100, newest, ...others);
  const at = (value: string) =>
    `${new Decimal(value).div(whole).times(100).toDecimalPlaces(1).toString()}%`;
  const ticks = [...new Set(others)]
    .map((value) => `<rect class="f-fill" x="${at(value)}" y="3" width="2" height="10"/>`)
    .join('');
  return (
    '<svg class="tiny" width="100%" height="16" aria-hidden="true">' +
    '<rect class="f-line" y="7" width="100%" height="2"/>' +
    `<rect class="f-fill" y="6" width="${at(newest)}" height="4"/>${ticks}` +
    `<circle class="f-fill" cx="${at(newest)}" cy="8" r="5.5"/></svg>`
  );
}
