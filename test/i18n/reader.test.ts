import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwantedWords } from '../../src/check/terms/unwanted.ts';
import { en } from '../../src/i18n/reader/en.ts';
import { id } from '../../src/i18n/reader/id.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { hasStandIn } from '../../src/schema/fallback.ts';
import type { Preferred } from '../../src/schema/index.ts';
import { requiredLocales } from '../../src/schema/locales.ts';

/** The names of every text, room by room. */
function namesIn(texts: object): string[] {
  return Object.entries(texts).flatMap(([room, table]) =>
    Object.keys(table as object).map((name) => `${room}.${name}`),
  );
}

/** The words in a text, a table of them, or a function that makes one. */
function wordsIn(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text === 'function') {
    const literals = String(text).matchAll(/(["'`])((?:\\.|(?!\1)[^\\])*)\1/g);
    return [...literals].map(({ 2: words = '' }) => words.replace(/\$\{[^}]*\}/g, '…'));
  }
  return typeof text === 'object' && text !== null ? Object.values(text).flatMap(wordsIn) : [];
}

/** The words that the site does not write, in every text. */
function unwantedInAll(): Preferred[] {
  const file = join(import.meta.dirname, '../../data/termbase.json');
  const { termbase } = JSON.parse(readFileSync(file, 'utf8')) as { termbase: Preferred[] };
  return termbase.filter(({ audiences }) => audiences === undefined);
}

describe('The texts of readers', () => {
  it.each(requiredLocales)('hold to the words of the termbase in %s', (locale) => {
    const words = wordsIn(readerTexts(locale));
    expect(words.length).toBeGreaterThan(1000);
    const find = unwantedWords(unwantedInAll());
    const found = words.flatMap((text) => find(text, locale).map(({ written }) => [written, text]));
    expect(found).toEqual([]);
  });

  it('are the same in the languages in which everything must exist', () => {
    expect(namesIn(en.texts).sort()).toEqual(namesIn(id.texts).sort());
    expect(namesIn(id.texts).length).toBeGreaterThan(700);
  });

  it.each(requiredLocales)('never stand in for each other in %s', (locale) => {
    const texts = Object.values(readerTexts(locale)).flatMap((table) =>
      Object.values(table as Record<string, unknown>),
    );
    const plain = texts.filter((text) => typeof text === 'string');
    expect(plain.length).toBeGreaterThan(500);
    expect(plain.filter(hasStandIn)).toEqual([]);
  });
});
