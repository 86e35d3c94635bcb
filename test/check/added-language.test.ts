import { afterAll, expect, test, vi } from 'vitest';

const languages = '../../src/schema/locales.ts';
// A third language of readers, in which not every text must exist. Rooms are loaded anew for it: files
// of tests that share a worker share what is loaded.
vi.resetModules();
vi.doMock(languages, async (original) => ({
  ...(await original<object>()),
  locales: ['id', 'en', 'jv'],
  isLocale: (text: unknown) => ['id', 'en', 'jv'].includes(String(text)),
}));
const { pairsIn, pairState, stampsText } = await import('../../src/check/pairs/data-stamps.ts');
afterAll(() => {
  vi.doUnmock(languages);
  vi.resetModules();
});

const faqs = (question: Record<string, string>) => ({
  path: 'data/faqs.json',
  value: { faqs: [{ id: 'home', question }] },
});
const [before] = pairsIn(faqs({ id: 'Apa itu?', en: 'What is it?' }));
const key = before?.key ?? '';

test.each([
  ['a language that is added', { id: 'Apa itu?', en: 'What is it?', jv: 'Apa kuwi?' }, 'current'],
  [
    'a required one that changed',
    { id: 'Apa itu?', en: 'What was it?', jv: 'Apa kuwi?' },
    'changed',
  ],
])('the stamp of a text in two languages, after %s', (_, text, state) => {
  const stamps = new Map(
    Object.entries(JSON.parse(stampsText(before ? [before] : [])) as Record<string, string>),
  );
  const [after] = pairsIn(faqs(text));
  expect(after && pairState(after, stamps).is).toBe(state);
  expect(stamps.get(key)?.split(' ')).toHaveLength(2);
});
