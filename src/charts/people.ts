import { Decimal } from 'decimal.js';
import { escapeXml } from './svg.ts';

/** One hundred people, sorted by how much of each is filled in. */
export interface Crowd {
  filled: number;
  /** Share of one more person, e.g. '0.50', or null if the number is whole. */
  part: string | null;
  outlined: number;
}

const COLUMNS = 20;
/** A cell, and where the person stands in it. */
const CELL = { width: 10, height: 14.5, left: 1.4, body: 7.2 };

const OUTLINE = 'M5 .9a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM1.7 12c0-3.6 1.2-5.4 3.3-5.4s3.3 1.8 3.3 5.4';
const FILLED =
  'M5 .6a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 5 .6zM1.4 12.3c0-3.9 1.3-6 3.6-6s3.6 2.1 3.6 6z';

/**
 * How many of 100 people `percent` is, the decimals kept as a part of one more person.
 * @throws RangeError if it is no decimal number between 0 and 100
 * @example crowdOf('50.50') // { filled: 50, part: '0.50', outlined: 49 }
 */
export function crowdOf(percent: string): Crowd {
  if (!/^\d+(?:\.\d+)?$/.test(percent) || new Decimal(percent).greaterThan(100)) {
    throw new RangeError(`100 people show a share between 0 and 100, not "${percent}".`);
  }
  const [whole = '', decimals = ''] = percent.split('.');
  const filled = Number(whole);
  const part = /[1-9]/.test(decimals) ? `0.${decimals}` : null;
  return { filled, part, outlined: 100 - filled - (part === null ? 0 : 1) };
}

/**
 * 100 people in five rows of twenty: a closed filled shape for each who is counted, an open outline
 * for the rest, and one cut exactly at the decimals.
 */
export function drawPeople(id: string, percent: string, name: string): string {
  const crowd = crowdOf(percent);
  return (
    `<svg class="crowd" viewBox="1 .2 198 70.6" role="img" aria-label="${escapeXml(name)}">` +
    `<defs>${pattern(`${id}-rest`, 's-edge', OUTLINE)}${pattern(`${id}-counted`, 'f-fill', FILLED)}</defs>` +
    `<path fill="url(#${id}-rest)" d="M0 0H200V72.5H0z"/>` +
    `${countedArea(id, crowd)}</svg>`
  );
}

function pattern(id: string, paint: string, shape: string): string {
  return (
    `<pattern id="${id}" width="${CELL.width}" height="${CELL.height}" patternUnits="userSpaceOnUse">` +
    `<path class="${paint}" d="${shape}"/></pattern>`
  );
}

/** The area over the people who are counted; not at a tenth but exact, because it is the number. */
function countedArea(id: string, { filled, part }: Crowd): string {
  const rows = Math.floor(filled / COLUMNS);
  const edge = new Decimal(filled % COLUMNS)
    .times(CELL.width)
    .plus(part === null ? 0 : new Decimal(part).times(CELL.body).plus(CELL.left))
    .toFixed();
  const [top, bottom] = [rows * CELL.height, (rows + 1) * CELL.height];
  const whole = rows > 0 ? `M0 0H200V${top}H0z` : '';
  const rest = edge === '0' ? '' : `M0 ${top}H${edge}V${bottom}H0z`;
  return whole + rest && `<path fill="url(#${id}-counted)" d="${whole}${rest}"/>`;
}
