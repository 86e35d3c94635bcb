import { parseAmount } from '../benefits/parse-amount.ts';
import type { Locale } from '../schema/index.ts';

/** What a text in a field stands for, or the name of what is wrong with it. */
export type FieldReading = { ok: true; value: unknown } | { ok: false; fault: string };

const WHOLE = /^\d{1,6}$/;
const PERCENT = /^\d{1,3}(?:[.,]\d{1,4})?$/;

/**
 * A text as the value of a field of this kind, read the way people of the language write.
 * @example readField('month', '11/2026', 'id') // 2026-11
 * @example readField('amounts', '3 juta\n4 juta', 'id') // [3000000, 4000000]
 */
export function readField(kind: unknown, written: string, locale: Locale): FieldReading {
  const text = written.trim();
  if (text === '')
    return { ok: false, fault: kind === 'month' || kind === 'date' ? kind : 'empty' };
  switch (kind) {
    case 'rupiah': {
      const parsed = parseAmount(text, locale);
      return parsed.ok ? found(parsed.amount) : { ok: false, fault: parsed.reason };
    }
    case 'amounts': {
      const wages: number[] = [];
      for (const line of text.split(/[\n;]+/).filter((part) => part.trim())) {
        const parsed = parseAmount(line, locale);
        if (!parsed.ok) return { ok: false, fault: parsed.reason };
        wages.push(parsed.amount);
      }
      return found(wages);
    }
    case 'whole':
      return WHOLE.test(text) ? found(Number(text)) : { ok: false, fault: 'whole' };
    case 'percent': {
      const percent = Number(text.replace('%', '').trim().replace(',', '.'));
      const fine = PERCENT.test(text.replace('%', '').trim()) && percent <= 100;
      return fine ? found(percent) : { ok: false, fault: 'percent' };
    }
    case 'month': {
      // Browsers without a field for months take a text.
      const [, month, year] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
      const written = year && month ? `${year}-${month.padStart(2, '0')}` : text;
      return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(written)
        ? found(written)
        : { ok: false, fault: 'month' };
    }
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? found(text) : { ok: false, fault: 'date' };
    default:
      return found(text);
  }
}

function found(value: unknown): FieldReading {
  return { ok: true, value };
}
