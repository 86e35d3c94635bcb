import type { id } from './id.ts';

/** Every text of the interface. */
export type ReaderTexts = typeof id.texts;

/** How numbers, days and lists are worded. */
export type Formats = typeof id.formats;

/**
 * A language of readers. Its formats are whole, so that no number is half in another language; texts
 * may be missing, and those of the first language stand in.
 */
export interface Language {
  /** What its readers call it. */
  name: string;
  /** Which way it is written; from left to right where nothing is said. */
  direction?: 'rtl';
  formats: Formats;
  texts?: { [Room in keyof ReaderTexts]?: Partial<ReaderTexts[Room]> };
}
