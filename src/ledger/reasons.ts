import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale } from '../schema/index.ts';
import type { Verdict } from './entry-types.ts';

/**
 * Why two numbers may not be compared, one plain sentence for each obstacle; nothing if they may.
 * @example verdictReasons(verdict, 'id') // ['Setidaknya satu angka tidak menyebut pembaginya.']
 */
export function verdictReasons(verdict: Verdict, locale: Locale): string[] {
  return verdict.allowed
    ? []
    : verdict.obstacles.map((obstacle) => readerTexts(locale).obstacles[obstacle]);
}
