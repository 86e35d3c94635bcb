import type { Law } from '../../schema/index.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';
import { citationsIn } from './cited.ts';

const NAMED = /no(?:mor)?[\s._-]*(\d+[a-z]?)[\s._-]*(?:tahun|th)[\s._-]*(\d{4})/i;
/** As the labour ministry names its files: 2025pmnaker001, 21permenaker005. */
const OF_FILE = /(?<!\d)(\d{4}|\d{2})(?:pmnaker|permenaker)0*(\d+)/i;

/** Laws of the register whose file, title or address is that of another. */
export function checkRegister({ records }: Data, report: Report): void {
  for (const { record, file, place } of records.laws) {
    const { id, kind, number, year, title, address } = record;
    const expected = `${kind}-${number.toLowerCase()}-${String(year)}`;
    if (id !== expected) report('law-name', file, place('number'), { id, expected });
    const other = address === null ? null : namedIn(address);
    if (other && !isThis(other, record)) {
      const found = `${other.number}/${String(other.year)}`;
      report('law-address', file, place('address'), { law: `${number}/${String(year)}`, found });
    }
    // What a law amends is older than it, and none amends itself.
    const amended = citationsIn(title ?? '').find((one) => one.year > year || isThis(one, record));
    if (amended) report('law-amends', file, place('title'), { law: amended.text });
  }
}

type Numbered = Pick<Law, 'number' | 'year'>;

const isThis = (one: Numbered, { number, year }: Numbered) =>
  one.number.toLowerCase() === number.toLowerCase() && one.year === year;

/** The number and year that an address holds, if it does. */
function namedIn(address: string): Numbered | null {
  const text = address.replaceAll('%20', ' ');
  const [, number, year] = NAMED.exec(text) ?? [];
  if (number && year) return { number, year: Number(year) };
  const [, ofYear, ofNumber] = OF_FILE.exec(text) ?? [];
  if (!ofYear || !ofNumber) return null;
  return { number: ofNumber, year: Number(ofYear.length === 2 ? `20${ofYear}` : ofYear) };
}
