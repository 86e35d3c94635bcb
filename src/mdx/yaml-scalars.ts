import type { ScalarTag } from 'yaml';
import { isCalendarDay } from '../schema/common.ts';

/** Numbers as Astro's reader takes them: also binary ones, and whole ones that begin with a zero. */
const WHOLE = /^[-+]?(?:0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/;
const DECIMAL = /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?)$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A time, with the zone it is told in: without one, YAML would take it for London's. */
const ZONED =
  /^(\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)([01]?\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d*))?[ \t]*(?:Z|([-+])(0?\d|1[0-4])(?::([0-5]\d))?)$/;

const tag = (name: string) => ({ default: true, tag: `tag:yaml.org,2002:${name}` }) as const;

/** What a plain value is taken for, if not for text. */
export const scalarTags: ScalarTag[] = [
  { ...tag('int'), test: WHOLE, resolve: wholeNumber },
  { ...tag('float'), test: DECIMAL, resolve: (text) => finite(text, Number.parseFloat(text)) },
  { ...tag('float'), format: 'SPECIAL', test: SPECIAL, resolve: specialNumber },
  { ...tag('timestamp'), test: /^\d{4}-\d\d-\d\d/, resolve: momentOrText },
];

function wholeNumber(text: string): number | string {
  const digits = text.replace(/^[-+]/, '');
  const radix = { '0b': 2, '0o': 8, '0x': 16 }[digits.slice(0, 2)] ?? 10;
  const value = Number.parseInt(radix === 10 ? digits : digits.slice(2), radix);
  return finite(text, text.startsWith('-') ? -value : value);
}

/** A number too large to be one stays the text that it is. */
function finite(text: string, value: number): number | string {
  return Number.isFinite(value) ? value : text;
}

function specialNumber(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The day or the moment that a text tells; itself where it tells none that exists. */
function momentOrText(text: string): Date | string {
  if (text.length === 10 && isCalendarDay(text)) return new Date(`${text}T00:00:00Z`);
  const [, day = '', hour, minute, second, part = '', sign, zoneHour, zoneMinute] =
    ZONED.exec(text) ?? [];
  if (!isCalendarDay(day)) return text;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const thousandths = Number(part.slice(0, 3).padEnd(3, '0'));
  const there = Date.UTC(year, month - 1, date, Number(hour), Number(minute), Number(second));
  const ahead = 60_000 * (60 * Number(zoneHour ?? 0) + Number(zoneMinute ?? 0));
  return new Date(there + thousandths - (sign === '-' ? -ahead : ahead));
}
