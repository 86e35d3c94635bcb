import { firstLocale } from './languages.ts';
import { everyLocale, type Localized, type Written } from './locales.ts';

/**
 * What stands around a text of the first language that fills in for one not yet translated. Unicode
 * means these two signs for it (LANGUAGE TAG, CANCEL TAG): nobody sees or hears them, they survive
 * every way a text takes into a page, and the finish of the site puts `lang` in their place.
 */
const FROM = '\u{E0001}';
const UNTIL = '\u{E007F}';
const MARKS = new RegExp(`[${FROM}${UNTIL}]`, 'gu');

/** A text of the first language, marked as standing in for a missing one. */
export function standIn(text: string): string {
  return text === '' ? text : `${FROM}${text}${UNTIL}`;
}

/** Whether a text, or a page, holds one that stands in. */
export function hasStandIn(text: string): boolean {
  return text.includes(FROM);
}

/** The text without its marks, for what cannot say its language. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * A text cut where its language changes.
 * @example standInParts(`Regane ${standIn('sebulan')}.`) // 'Regane ', 'sebulan' as `first`, '.'
 */
export function standInParts(text: string): { text: string; isFirst: boolean }[] {
  let depth = 0;
  return text.split(/([\u{E0001}\u{E007F}])/u).flatMap((part) => {
    if (part === FROM) depth += 1;
    else if (part === UNTIL) depth -= 1;
    else if (part !== '') return [{ text: part, isFirst: depth > 0 }];
    return [];
  });
}

/** A written text in every language of readers. */
export function filledIn(written: Written): Localized {
  const own: Partial<Localized> = written;
  return everyLocale((locale) => own[locale] ?? standIn(written[firstLocale]));
}

/** Words of addresses in every language; an address says no language, so nothing is marked. */
export function filledInPlain(written: Written): Localized {
  const own: Partial<Localized> = written;
  return everyLocale((locale) => own[locale] ?? written[firstLocale]);
}
