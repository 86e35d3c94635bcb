import { firstLocale, type Locale } from '../schema/languages.ts';
import { readerTexts } from './reader/index.ts';

/** Identifiers of all segments that have a name. */
export const segments: readonly string[] = Object.keys(readerTexts(firstLocale).segments);

/**
 * Name of a segment, a part of what an indicator counts: of members by kind of work or sex, of
 * benefits by programme. The identifier itself where none is known.
 */
export function segmentName(segment: string, locale: Locale): string {
  return readerTexts(locale).segments[segment] ?? segment.replaceAll('-', ' ');
}
