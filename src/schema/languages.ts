/**
 * The languages of readers, the first one first: what is missing in another is shown in it. A language
 * is this line, its file in `src/i18n/reader/`, and what of `content/` and `data/` is written in it.
 * What a browser needs to write its dates and numbers stands here, and not among its texts, because
 * the scripts of calculators carry it.
 */
export const languages = {
  id: { tag: 'id-ID', group: '.', decimal: ',' },
  en: { tag: 'en-GB', group: ',', decimal: '.' },
} as const satisfies Record<string, WrittenForm>;

/** How a language writes dates and numbers. */
interface WrittenForm {
  /** The name by which `Intl` knows its months and lists. */
  tag: string;
  /** Between groups of three digits. */
  group: '.' | ',';
  decimal: '.' | ',';
}

export type Locale = keyof typeof languages;

/** The language of most readers, of the laws and of most sources; its pages have no prefix. */
export const firstLocale = 'id' satisfies Locale;
