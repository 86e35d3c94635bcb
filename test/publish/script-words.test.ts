import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scriptWords } from '../../src/publish/script-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a page has the words of the scripts it names and of those that they name, and of no others', async () => {
  mkdirSync(join(folder, '_astro'));
  const texts = {
    'a.1.js': 'import("./b.2.js")',
    'b.2.js': '"a toast";get()',
    'c.3.js': '"legend"',
  };
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, '_astro', name), text);
  const wordsOf = await scriptWords(folder, [
    ...Object.keys(texts).map((name) => `_astro/${name}`),
    'index.html',
  ]);
  const words = wordsOf('<script type="module" src="/_astro/a.1.js"></script>');
  // What the code itself is called is no class.
  expect(['a', 'toast', 'get', 'legend'].map((word) => words.has(word))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(wordsOf('<p>toast</p>').size).toBe(0);
});
