import type { Locale } from '../schema/index.ts';

/** Units behind which a number with one mark is a decimal and no time, version or section. */
const UNIT = String.raw`\s?(?:%|persen|ribu|juta|miliar|triliun|poin|per\scent|thousand|million|billion|trillion|points?)(?!\p{L})`;

/** Neither within a word, an address or a date nor behind other digits; `Rp` goes with its amount. */
const FREE = String.raw`(?:(?<![\p{L}\p{N}.,/-])|(?<=(?<!\p{L})Rp))`;

/**
 * How the other language groups thousands and parts decimals. Three digits
 * behind one mark and before a unit may be either, so they are nobody's fault.
 */
const FOREIGN: Record<Locale, RegExp> = {
  id: new RegExp(
    String.raw`${FREE}(?:[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?|[1-9]\d{0,2},\d{3}(?:\.\d+)?(?!${UNIT}))(?![\d,])|(?<![\p{N}.,])\d+\.(?!\d{3}${UNIT})\d+(?=${UNIT})`,
    'gu',
  ),
  en: new RegExp(
    String.raw`${FREE}(?:[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?|[1-9]\d{0,2}\.\d{3}(?:,\d+)?(?!${UNIT}))(?![\d.])|(?<![\p{N}.,])\d+,(?!\d{3}${UNIT})\d+(?=${UNIT})`,
    'gu',
  ),
};

/** A number in the form of the other language, and where it stands in its text. */
export interface ForeignNumber {
  text: string;
  index: number;
}

/**
 * The numbers of a text that are written as the other language writes them: a reader takes them for a
 * thousandth or a thousandfold.
 * @example foreignNumbers('1,234,567 pekerja', 'id') // [{ text: '1,234,567', index: 0 }]
 */
export function foreignNumbers(text: string, locale: Locale): ForeignNumber[] {
  return [...text.matchAll(FOREIGN[locale])].map(({ 0: found, index }) => ({ text: found, index }));
}

/**
 * The same number as the language writes it.
 * @example nativeForm('1,234.5') // '1.234,5'
 */
export function nativeForm(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
