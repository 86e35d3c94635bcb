/** A number as a cell shows it. */
export interface CellNumber {
  value: number;
  decimals: number;
  /** The text of the cell without its footnote mark. */
  printed: string;
  /** The mark of a footnote behind it: `*`, `1)`, `¹`. */
  mark: string | null;
  bound: 'over' | 'under' | 'range' | null;
  /** The upper end of a range. */
  upTo: { value: number; decimals: number } | null;
  approximate: boolean;
}

/** Why a cell cannot be read as a number. */
export type CellFault = 'no-number' | 'unclear-mark';

const MARK =
  /^(?<body>.*?[\d%\p{L}])\s*(?<mark>\*{1,3}\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+\)?|(?<=\s)\d{1,2}\)|(?<=\d\s?)[a-z]\))$/u;
const NUMBER =
  /^(?:Rp\.?\s*)?(?<digits>\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)\s*(?:%|persen|percent|orang|jiwa|pekerja|peserta|persons?|people|workers?|kasus|cases?)?$/iu;
const OVER = /^(?:>|≥|lebih dari|di atas|over|more than)\s*/iu;
const UNDER = /^(?:<|≤|kurang dari|di bawah|under|less than)\s*/iu;
/** "40–45%": the lower end of a range, before the upper one. */
const LOWER =
  /^(?<lower>(?:Rp\.?\s*)?\d+(?:[.,]\d+)*)\s*%?\s*(?:[-–—]|sampai|hingga|s\.?d\.?|to)\s*(?=(?:Rp\.?\s*)?\d)/iu;
const ABOUT = /^(?:±|~|≈|sekitar|about|approximately)\s*/iu;

/**
 * The text of a cell without the mark of a footnote behind it, and the mark.
 * @example withoutMark('Maros 1)') // { body: 'Maros', mark: '1)' }
 */
export function withoutMark(text: string): { body: string; mark: string | null } {
  const { body, mark } = MARK.exec(text)?.groups ?? {};
  return body === undefined ? { body: text, mark: null } : { body, mark: mark ?? null };
}

/**
 * The number in a cell, with the decimals it shows.
 * @param decimal the mark of decimals, where the table says it
 * @param isCount whether it counts what has no parts, so that 12.345 is no twelve and a bit
 * @example readCell('50,50%', undefined, false) // value 50.5, decimals 2, printed '50,50%'
 * @example readCell('12.345*', undefined, true) // value 12345, decimals 0, printed '12.345', mark '*'
 * @example readCell('40–45%', undefined, false) // value 40, upTo 45, bound 'range'
 * @example readCell('31.320', undefined, false) // 'unclear-mark': thirty-one thousand, or thirty-one?
 */
export function readCell(
  text: string,
  decimal: ',' | '.' | undefined,
  isCount: boolean,
): CellNumber | CellFault {
  const { body, mark } = withoutMark(text);
  const [over, under, about] = [OVER, UNDER, ABOUT].map((word) => word.test(body));
  const bare = body.replace(OVER, '').replace(UNDER, '').replace(ABOUT, '');
  const lower = LOWER.exec(bare)?.groups?.['lower'];
  if (lower !== undefined)
    return rangeIn(bare, lower, { printed: body, mark, about: about === true }, decimal, isCount);
  const digits = NUMBER.exec(bare)?.groups?.['digits']?.replace(/[\s\u00A0\u202F]/gu, '');
  if (digits === undefined) return 'no-number';
  const number = asNumber(digits, decimal, isCount);
  if (number === 'no-number' || number === 'unclear-mark') return number;
  return {
    value: Number(number),
    decimals: number.split('.')[1]?.length ?? 0,
    printed: body,
    mark,
    bound: over ? 'over' : under ? 'under' : null,
    upTo: null,
    approximate: about === true,
  };
}

/** A range by both its ends, each read like a cell of its own. */
function rangeIn(
  text: string,
  lower: string,
  { printed, mark, about }: { printed: string; mark: string | null; about: boolean },
  decimal: ',' | '.' | undefined,
  isCount: boolean,
): CellNumber | CellFault {
  const low = readCell(lower, decimal, isCount);
  const high = readCell(text.replace(LOWER, ''), decimal, isCount);
  if (typeof low === 'string') return low;
  if (typeof high === 'string') return high;
  if (high.bound !== null || high.value <= low.value) return 'no-number';
  const upTo = { value: high.value, decimals: high.decimals };
  return { ...low, printed, mark, bound: 'range', upTo, approximate: about };
}

function asNumber(digits: string, decimal: ',' | '.' | undefined, isCount: boolean): string {
  const last = /[.,](?=\d*$)/.exec(digits)?.[0];
  if (last === undefined) return digits;
  const isGrouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  const at = digits.lastIndexOf(last);
  const isDecimal =
    !digits.slice(0, at).includes(last) && (decimal === undefined || decimal === last);
  if (isGrouped && (isCount || !isDecimal || (decimal !== undefined && decimal !== last))) {
    return digits.replace(/[.,]/g, '');
  }
  if (isGrouped && decimal === undefined) return 'unclear-mark';
  return isDecimal
    ? `${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`
    : 'no-number';
}
