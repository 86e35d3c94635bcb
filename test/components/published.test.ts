import { expect, test } from 'vitest';
import { contentPage, contentPages } from '../../src/library/content.ts';
import { editionOn } from './edition.ts';

/** The languages of all releases on a site made for a day. */
async function releasesOn(day: string) {
  const edition = editionOn(day);
  const pages = await contentPages(edition, 'press');
  const one = await contentPage(edition, 'press', '2025-03-17-makassar-audience', 'en');
  return { languages: pages.map(({ locale }) => locale).sort(), one: one?.name };
}

test('a release is left out of both languages until the day it is published', async () => {
  expect(await releasesOn('2026-11-21')).toEqual({ languages: [], one: undefined });
});

test('a release is there in both languages from the day it is published', async () => {
  const { languages, one } = await releasesOn('2026-11-22');
  expect(new Set(languages)).toEqual(new Set(['en', 'id']));
  expect(one).toBe('2025-03-17-makassar-audience');
});
