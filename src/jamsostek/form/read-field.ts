import { MONTH } from '../../rules/days.ts';
import { amountIn } from '../../rules/parse-amount.ts';
import type { Locale } from '../../schema/index.ts';

/** What a text in a field stands for, or the name of what is wrong with it; nothing where it is left out. */
export interface FieldReading {
  value?: unknown;
  fault?: string;
}

/** Kinds, and names, of the field that sets the day or month of a case. */
export const WHEN = /^(?:month|date)$/;

/**
 * The least that is taken for an amount. The smallest sum of the law that a person types here is a
 * migrant worker's savings of a month, five times as much; "3" and "2500" are meant in millions and
 * thousands. Nothing at all may be meant: a balance can be nought.
 */
const LEAST_RUPIAH = 10_000;

/** How a text of each kind is written, once it is tidied. */
const FORMS: Record<string, RegExp> = {
  whole: /^\d{1,6}$/,
  months: /^\d{1,6}$/,
  year: /^(?:19|20)\d\d$/,
  percent: /^(?:100|\d{1,2})(?:\.\d{1,4})?$/,
  month: MONTH,
  date: /^\d{4}-\d\d-\d\d$/,
};

/**
 * A text as the value of a field of this kind, read the way people of the language write. A kind
 * without a form of its own is a choice, whose text is its value.
 * @example readField('month', '11/2026', 'id') // 2026-11
 * @example readField('amounts', '3 juta\n4 juta', 'id') // [3000000, 4000000]
 */
export function readField(kind: unknown, written: string, locale: Locale): FieldReading {
  const text = written.trim();
  const name = String(kind);
  if (!text) return { fault: WHEN.test(name) ? name : 'empty' };
  if (name === 'rupiah' || name === 'amounts') {
    const amounts: number[] = [];
    for (const part of text.split(name === 'amounts' ? /\s*[\n;]\s*/ : '\0').filter(Boolean)) {
      const amount = amountIn(part, locale);
      if (typeof amount === 'string') return { fault: amount };
      if (amount && amount < LEAST_RUPIAH) return { fault: 'too-small' };
      amounts.push(amount);
    }
    return { value: name === 'amounts' ? amounts : amounts[0] };
  }
  const form = FORMS[name];
  if (!form) return { value: text };
  const tidy = tidied(name, text);
  if (!form.test(tidy)) return { fault: name };
  return { value: WHEN.test(name) ? tidy : Number(tidy) };
}

function tidied(kind: string, text: string): string {
  if (kind === 'percent') return text.replace(/\s*%$/, '').replace(',', '.');
  // Browsers without a field for months take a text.
  const [, month = '', year = ''] = (kind === 'month' && /^(\d{1,2})[/-](\d{4})$/.exec(text)) || [];
  return year ? `${year}-${month.padStart(2, '0')}` : text;
}
