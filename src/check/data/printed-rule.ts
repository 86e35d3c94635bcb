import { Decimal } from 'decimal.js';
import { powers } from '../../i18n/quantity.ts';
import { printedNumbers } from '../../ledger/index.ts';
import { spanOf } from '../../ledger/period.ts';
import type { RuleRecord, RuleRow } from '../../schema/index.ts';
import { daysIn } from '../pairs/days.ts';

/** In what the row of a rule differs from what its source shows. */
export type RulePrintedFault =
  | 'no-number'
  | 'several-numbers'
  | 'no-time'
  | 'value'
  | 'decimals'
  | 'unit'
  | 'limit'
  | 'from'
  | 'to';

type Unit = RuleRow['value']['unit'];

/** What a text calls the thing that it counts, the longest word first; "tahun" may be an age or a span. */
const UNITS: readonly [pattern: RegExp, units: readonly Unit[]][] = [
  [word('hari kerja|working days?'), ['working-days']],
  [/(?:×|x)\s?24\s?(?:jam|hours)/iu, ['periods-of-24-hours']],
  [/%|persen|per\s?cent/iu, ['percent']],
  [/(?<!\p{L})(?:Rp|IDR)/u, ['rupiah']],
  [word('tanggal(?=\\s\\d)|day of the month'), ['day-of-month']],
  [word('(?:ber)?usia|aged?|years of age'), ['years-of-age']],
  [word('hari|days?'), ['days']],
  [word('bulan|months?'), ['months']],
  [word('tahun|years?'), ['years', 'years-of-age']],
  [word('kali|times'), ['times']],
  [word('perusahaan|compan(?:y|ies)'), ['companies']],
  [word('anak|orang|pekerja|children|persons?|people|workers?'), ['persons']],
  [/[×x]/u, ['times']],
];

/** What a text says of a limit: no more than that, or no less. */
const LIMITS: readonly [pattern: RegExp, limit: NonNullable<RuleRecord['limit']>][] = [
  [
    new RegExp(
      `≤|${word('paling (?:lama|banyak|tinggi|lambat)|ma(?:ks|x)\\.?|maksimal|s\\.d\\.|sampai|belum|at most|no (?:more|later) than|up to').source}`,
      'iu',
    ),
    'at-most',
  ],
  [
    new RegExp(
      `[≥>]|${word('paling (?:sedikit|singkat|rendah)|minimal|sekurang-kurangnya|mulai|at least|no less than').source}`,
      'iu',
    ),
    'at-least',
  ],
];

function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

/** "2×24 jam": the second number is of the unit. */
const OF_UNIT = /(?<=\d)\s?[×x]\s?\d+(?=\s?(?:jam|hours|hari|days))/iu;

/**
 * In what the row of a rule differs from the text that its source shows; null where both say the same: the
 * number with its decimals, what it counts, whether it is a limit above or below, and from when to when it
 * holds, as far as the text says so. Both spellings are read.
 * @example rulePrintedFault('paling lama 7 hari kerja', { unit: 'days', value: 7 }, row, 'at-most') // 'unit'
 */
export function rulePrintedFault(
  text: string,
  { value, from, to }: Pick<RuleRow, 'value' | 'from' | 'to'>,
  limit: RuleRecord['limit'],
): RulePrintedFault | null {
  const { left, first, last } = timesOf(text);
  if (first && (from < first.first || from > first.last)) return 'from';
  if (last && to !== last.last) return 'to';
  if (value.unit === 'window') return first || last ? null : 'no-time';
  // Of a table the check reads each sum, and not the text.
  if (value.unit === 'brackets' || value.unit === 'tiers') return null;
  const units = UNITS.find(([pattern]) => pattern.test(left))?.[1];
  if (units && !units.includes(value.unit)) return 'unit';
  const said = LIMITS.find(([pattern]) => pattern.test(left))?.[1];
  if (said && limit !== undefined && said !== limit) return 'limit';
  return numberFault(left.replace(OF_UNIT, ''), value);
}

function numberFault(
  text: string,
  value: Extract<RuleRow['value'], { value: number }>,
): RulePrintedFault | null {
  const [readings, ...others] = printedNumbers(text);
  if (!readings) return 'no-number';
  if (others.length > 0) return 'several-numbers';
  const same = readings.filter(({ number, magnitude }) =>
    new Decimal(number).times(new Decimal(10).pow(powers[magnitude])).equals(value.value),
  );
  if (same.length === 0) return 'value';
  const decimals = 'decimals' in value ? value.decimals : null;
  const isPrecise = same.some(
    ({ number }) => decimals === null || (number.split('.')[1]?.length ?? 0) === decimals,
  );
  return isPrecise ? null : 'decimals';
}

interface Span {
  first: string;
  last: string;
}

/** A time named in a text, and where. */
interface Named {
  period: string;
  text: string;
  index: number;
}

const UNTIL = /(?:sampai|hingga|s\.d\.|paling lambat|until|by|[–-])\s*$/iu;
/** What is left of a time without its days: brackets, "sejak", a dash. */
const AROUND = /\(?\s*(?:sejak|mulai|iuran|paling lambat|since|from|by)?\s*[–-]?\s*\)?\s*$/iu;

/** From when and until when a text says that something holds: "April–Desember 2026", "sejak 1 Maret 2026". */
function timesOf(text: string): { left: string; first: Span | null; last: Span | null } {
  const [one, other] = namedTimes(text);
  if (!one) return { left: text, first: null, last: null };
  const isEnd = UNTIL.test(text.slice(0, one.index));
  return {
    left: text.slice(0, one.index).replace(AROUND, ''),
    first: isEnd ? null : spanOf(one.period),
    last: isEnd ? spanOf(one.period) : other ? spanOf(other.period) : null,
  };
}

function namedTimes(text: string): Named[] {
  const days = daysIn(text)
    .filter(({ key }) => !key.startsWith('day '))
    .map(({ key, text: written, index }) => ({ period: key, text: written, index }));
  const isIn = (at: number) =>
    days.some(({ index, text: day }) => at >= index && at < index + day.length);
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g)]
    .filter(({ index }) => !isIn(index))
    .map(({ 0: year, index }) => ({ period: year, text: year, index }));
  const found = [...days, ...years].toSorted((a, b) => a.index - b.index);
  // "April–Desember 2026": the year stands with the last month alone.
  return found.flatMap((time, nth): Named[] => {
    if (!time.period.startsWith('-')) return [time];
    const year = found[nth + 1]?.period.slice(0, 4);
    return year === undefined ? [] : [{ ...time, period: time.period.replace('-', year) }];
  });
}
