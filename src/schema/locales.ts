/** The two languages of the site; Indonesian is the first language of its readers. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The same thing in both languages. */
export type Bilingual<T = string> = Record<Locale, T>;
