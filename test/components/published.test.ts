import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The languages of all releases on a site made for a day. */
async function releasesOn(day: string) {
  vi.stubEnv('SITE_DATE', day);
  vi.resetModules();
  const { contentPage, contentPages } = await import('../../src/library/content.ts');
  const pages = await contentPages('press');
  const one = await contentPage('press', '2025-03-17-makassar-audience', 'en');
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
