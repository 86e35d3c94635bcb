import { firstLocale, type Locale } from './languages.ts';
import { everyLocale, type Localized, type Written } from './locales.ts';

/**
 * What stands around a text of the first language that fills in for one not yet translated. Unicode
 * means these two signs for it (LANGUAGE TAG, CANCEL TAG): nobody sees or hears them, they survive
 * every way a text takes into a page, and the finish of the site puts `lang` in their place.
 */
const FROM = '\u{E0001}';
const UNTIL = '\u{E007F}';

/** A text of the first language, marked as standing in for a missing one. */
export function standIn(text: string): string {
  return text === '' ? text : `${FROM}${text}${UNTIL}`;
}

/** Whether a text, or a page, holds one that stands in. */
export function hasStandIn(text: string): boolean {
  return text.includes(FROM) || text.includes(encodeURIComponent(FROM));
}

/** How many more texts begin to stand in within a piece of a page than end there. */
export function standInDepth(piece: string): number {
  return piece.split(FROM).length - piece.split(UNTIL).length;
}

/** The text without its marks, for what cannot say its language; addresses hold them encoded. */
export function withoutMarks(text: string): string {
  return [FROM, UNTIL]
    .flatMap((mark) => [mark, encodeURIComponent(mark)])
    .reduce((rest, mark) => rest.replaceAll(mark, ''), text);
}

/**
 * A text cut where its language changes; `open` of the stand-ins around it began before it.
 * @example standInParts(`Regane ${standIn('sebulan')}.`) // 'Regane ', 'sebulan' as `first`, '.'
 */
export function standInParts(text: string, open = 0): { text: string; isFirst: boolean }[] {
  const parts: { text: string; isFirst: boolean }[] = [];
  let depth = open;
  for (const part of text.split(new RegExp(`(${FROM}|${UNTIL})`, 'u'))) {
    if (part === FROM) depth += 1;
    else if (part === UNTIL) depth -= 1;
    else if (part !== '') {
      const last = parts.at(-1);
      // Names stand in within sentences that do.
      if (last?.isFirst === depth > 0) last.text += part;
      else parts.push({ text: part, isFirst: depth > 0 });
    }
  }
  return parts;
}

/** A written text in every language of readers. */
export function filledIn(written: Written): Localized {
  return everyLocale((locale) => writtenIn(written, locale) ?? standIn(written[firstLocale]));
}

/** Words of addresses in every language; an address says no language, so nothing is marked. */
export function filledInPlain(written: Written): Localized {
  return everyLocale((locale) => writtenIn(written, locale) ?? written[firstLocale]);
}

/** A text in one language, where it has that. */
export function writtenIn(written: Written, locale: Locale): string | undefined {
  const own: { [L in Locale]?: string | undefined } = written;
  return own[locale];
}
