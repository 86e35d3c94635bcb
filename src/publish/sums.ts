import { languages, type Locale } from '../schema/languages.ts';

/** A sum of a worked example that does not come out. */
export interface FalseSum {
  /** As it is printed. */
  written: string;
  /** What it says it makes. */
  printed: string;
}

const TABLE = /<table\b[^>]*>[^]*?<\/table>/g;
const ROW = /<tr\b([^>]*)>([^]*?)<\/tr>/g;
/** Factors of a line, as they are printed. */
export const PRODUCT = /[Rp\d.,]+%?(?: × (?:Rp)?[\d.,]*\d%?)+/;

/**
 * The lines of worked examples whose factors do not give their amount, and totals that are not the sum
 * of their lines: what was rounded for print shows here.
 * @example "0,2% × Rp3.000.000" beside "Rp7.200"
 */
export function falseSums(html: string, locale: Locale): FalseSum[] {
  if (!html.includes('<case-form')) return [];
  return [...html.matchAll(TABLE)].flatMap(([table]) => falseIn(table, locale));
}

function falseIn(table: string, locale: Locale): FalseSum[] {
  if (!table.includes('<tfoot')) return [];
  const [body = '', foot = ''] = table.split('<tfoot');
  const rows = [...body.matchAll(ROW)].flatMap(([, , row = '']) => lineOf(row));
  const [total] = [...foot.matchAll(ROW)]
    .filter(([, attributes = '']) => attributes.includes('hi'))
    .flatMap(([, , row = '']) => lineOf(row));
  const number = (written: string) => numberOf(written, locale);
  const lines = rows.flatMap(({ text, amount }) => {
    const product = PRODUCT.exec(text)?.[0];
    if (product === undefined) return [];
    const factors = product.split(' × ').map(number);
    const made = factors.reduce((all, factor) => all * factor, 1);
    return isSame(made, number(amount)) ? [] : [{ written: product, printed: amount }];
  });
  if (!total) return lines;
  const sum = rows.reduce((all, { amount }) => all + number(amount), 0);
  const written = rows.map(({ amount }) => amount).join(' + ');
  return isSame(sum, number(total.amount)) ? lines : [...lines, { written, printed: total.amount }];
}

/** What a line is for, and its amount; headings have none. */
function lineOf(row: string): { text: string; amount: string }[] {
  const [head = '', cell] = row.split(/<td\b[^>]*>/);
  const amount = cell?.replace(/<[^>]*>/g, '').trim();
  if (!amount?.startsWith('Rp')) return [];
  return [{ text: head.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '), amount }];
}

/** Amounts are whole rupiah: what lies less than one apart was rounded as the law rounds. */
function isSame(made: number, printed: number): boolean {
  return Math.abs(made - printed) < 1;
}

function numberOf(written: string, locale: Locale): number {
  const digits = written.replace(/[^\d.,]/g, '');
  const { group, decimal } = languages[locale];
  const plain = digits.replaceAll(group, '').replace(decimal, '.');
  return Number(plain) / (written.endsWith('%') ? 100 : 1);
}
