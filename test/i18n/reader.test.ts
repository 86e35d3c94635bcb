import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/reader/en.ts';
import { id } from '../../src/i18n/reader/id.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { hasStandIn } from '../../src/schema/fallback.ts';
import { requiredLocales } from '../../src/schema/locales.ts';

/** The names of every text, room by room. */
function namesIn(texts: object): string[] {
  return Object.entries(texts).flatMap(([room, table]) =>
    Object.keys(table as object).map((name) => `${room}.${name}`),
  );
}

describe('The texts of readers', () => {
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
