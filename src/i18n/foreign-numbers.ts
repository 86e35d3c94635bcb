import { languages, type Locale } from '../schema/languages.ts';
import { everyLocale } from '../schema/locales.ts';

/** Units behind which a number with one mark is a decimal and no time, version or section. */
const UNIT = String.raw`\s?(?:%|persen|ribu|juta|miliar|triliun|poin|per\scent|thousand|million|billion|trillion|points?)(?!\p{L})`;

/** Neither within a word, an address or a date nor behind other digits; `Rp` goes with its amount. */
const FREE = String.raw`(?:(?<![\p{L}\p{N}.,/-])|(?<=(?<!\p{L})Rp))`;

/**
 * A number whose groups of thousands, or decimals, stand behind the marks of another language. Three
 * digits behind one mark and before a unit may be either, so they are nobody's fault.
 */
const foreign = everyLocale((locale) => {
  const [group, decimal] = [languages[locale].decimal, languages[locale].group];
  const [by, to] = [group, decimal].map((mark) => mark.replace('.', String.raw`\.`));
  return new RegExp(
    String.raw`${FREE}(?:[1-9]\d{0,2}(?:${by}\d{3}){2,}(?:${to}\d+)?|[1-9]\d{0,2}${by}\d{3}(?:${to}\d+)?(?!${UNIT}))(?![\d${group}])|(?<![\p{N}.,])\d+${to}(?!\d{3}${UNIT})\d+(?=${UNIT})`,
    'gu',
  );
});

/** A number in the form of another language, and where it stands in its text. */
export interface ForeignNumber {
  text: string;
  index: number;
}

/**
 * The numbers of a text that are written as another language writes them: a reader takes them for a
 * thousandth or a thousandfold.
 * @example foreignNumbers('1,234,567 pekerja', 'id') // [{ text: '1,234,567', index: 0 }]
 */
export function foreignNumbers(text: string, locale: Locale): ForeignNumber[] {
  return [...text.matchAll(foreign[locale])].map(({ 0: found, index }) => ({ text: found, index }));
}

/**
 * The same number as the language writes it.
 * @example nativeForm('1,234.5') // '1.234,5'
 */
export function nativeForm(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
