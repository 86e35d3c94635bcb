import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/authoring/check.ts';
import { wordsOf } from '../../src/authoring/problem.ts';
import { changed, on } from './small-site.ts';

const good = changed([]);
const texts = [...good].filter(([, text]) => text !== '');
const scraps = [
  ...['{', '}', '<', '>', '"', '---\n', '\n\n', '[[', ']]', '@', '<Note>', '</Note>', '{...a}'],
  ...[
    'null',
    '[]',
    '{}',
    '-1',
    '![a](%FF.png)',
    '[a](javascript:b)',
    '## 5\n',
    '# a\n',
    '&#0;',
    '\u0000',
  ],
  ...['import a\n', ': ', '- ', '&a [*a]', '1e999', '\uFEFF', '\r\n', '🙂', '`', '|', '[^1]'],
];

/** A text file of the small site with a stretch of it replaced. */
const damaged = fc
  .record({
    file: fc.nat(texts.length - 1),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    scrap: fc.oneof(fc.constantFrom(...scraps), fc.string()),
  })
  .map(({ file, start, length, scrap }): [path: string, text: string] => {
    const [path, text] = texts[file] ?? ['', ''];
    const at = Math.floor(start * text.length);
    return [path, text.slice(0, at) + scrap + text.slice(at + length)];
  });

it('never throws, and points into the file, whatever the files hold', () => {
  fc.assert(
    fc.property(fc.array(damaged, { minLength: 1, maxLength: 3 }), (damages) => {
      const files = new Map([...good, ...damages]);
      for (const problem of checkFiles(files, { on })) {
        const lines = (files.get(problem.file) ?? '').split(/\r\n|\r|\n/);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        for (const locale of ['id', 'en'] as const) {
          const { message, hint } = wordsOf(problem, locale);
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('never throws, whatever value stands in a record', () => {
  const json = texts.filter(([path]) => path.endsWith('.json'));
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.nat(), fc.jsonValue(), (file, position, value) => {
      const [path, text] = json[file] ?? ['', ''];
      const values = [...text.matchAll(/(?<=: )(?:"[^"]*"|-?[\d.]+|null|\[[^\][]*\])/g)];
      const { 0: old, index } = values[position % values.length] ?? { 0: '', index: 0 };
      const broken = text.slice(0, index) + JSON.stringify(value) + text.slice(index + old.length);
      expect(() => checkFiles(new Map([...good, [path, broken]]), { on })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
