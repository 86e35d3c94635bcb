import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

/** Where a language may be named: its texts, and the lists of languages. */
const OWN = /^src\/(?:i18n\/|schema\/(?:languages|locales)\.ts$)/;

/** A language told from others by its name, listed by name, or given a name of Intl. */
const NAMED =
  /[!=]==?\s*'(?:id|en)'|'(?:id|en)'\s*[!=]==?|\bcase '(?:id|en)':|'id' \| 'en'|\['id', 'en'\]|'(?:id-ID|en-GB|id_ID|en_GB)'|\(\?:id\|en\)|\(id\|en\)|routes=\{\{ id: /;

it('No room but i18n tells a language from others by its name', () => {
  expect(files.length).toBeGreaterThan(300);
  const named = files
    .filter((path) => !OWN.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((line, index) => ({ where: `${path}:${String(index + 1)}`, line }))
        // Comments may give examples.
        .filter(({ line }) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && NAMED.test(line))
        .map(({ where, line }) => `${where} ${line.trim()}`),
    );
  expect(named).toEqual([]);
});

it('What it looks for is found where a language may be named', () => {
  expect(NAMED.test("if (locale === 'id') return;")).toBe(true);
  expect(NAMED.test("for (const one of ['id', 'en']) {")).toBe(true);
  expect(NAMED.test('routes={{ id: route, en: route }}')).toBe(true);
  expect(files.filter((path) => OWN.test(path)).length).toBeGreaterThan(40);
});
