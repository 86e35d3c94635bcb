import { expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { problemWords } from '../../src/check/reports/problem.ts';
import fc, { tries } from '../support/chance.ts';
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
          const { message, hint } = problemWords(problem, locale);
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }),
    { numRuns: tries(100) },
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
    { numRuns: tries(100) },
  );
});

/** Pieces that readers of MDX, YAML and JSON are slow on or break on, once there are many of them. */
const nasty = [
  ...[
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_a_',
    '~~a',
    '[',
    '![',
    '](a)',
    '|a',
    '`',
    '<',
    '<a',
    '</a>',
    '<a b="',
  ],
  ...[
    '<b>',
    '<Note kind="info">',
    '</Note>',
    '{',
    '}',
    '{"',
    '{[',
    '(',
    '!',
    '`${',
    '&',
    '&a ',
    '*a ',
    '!!b ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n---\n',
    ' ',
    '\t',
    '<<: ',
    '? ',
    ': ',
    'a: &a [*a]\n',
    '5',
    '1.',
    '17 Maret 2025 ',
  ],
  ...[
    'export const a = ',
    '\nimport a\n',
    'www.a_',
    'a@b.',
    '[[a/b]]',
    '"',
    '\\',
    'a',
    '. ',
    'é',
    '🙂',
  ],
];
const many = fc
  .tuple(fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 4 }), fc.nat(2000))
  .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 20_000));

it('never throws, whatever there is much of', { timeout: 120_000 }, () => {
  const places = [
    ['content/pages/about/en.mdx', 'This site'],
    ['content/pages/about/en.mdx', 'Who writes'],
    ['data/people/mintje-wattu.json', '"id"'],
    ['data/faqs.json', '?'],
  ] as const;
  const runs = fc.tuple(fc.constantFrom(...places), many, many);
  fc.assert(
    fc.property(runs, ([[path, before], first, second]) => {
      const files = changed([[path, before, `${first}\n${second}${before}`]]);
      expect(() => checkFiles(files, { on })).not.toThrow();
    }),
    { numRuns: tries(30) },
  );
});
