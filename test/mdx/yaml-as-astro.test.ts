import { parseFrontmatter as parseAsAstro } from '@astrojs/internal-helpers/frontmatter';
import { expect, it } from 'vitest';
import { FrontMatterError, parseFrontMatter } from '../../src/mdx/front-matter.ts';
import fc, { tries } from '../support/chance.ts';

/** Pieces that officers, and slips of theirs, put front matter together from. */
const pieces = [
  ...['title: ', 'a: ', '\na: ', '\nb: ', '\n  c: ', '\n  d: ', '\n- ', '\n  - ', '- ', 'e:', '\n'],
  ...['makassar', 'Tom & Jerry', 'a b', 'é', '😀', '50,5', ' # kata', '#', ' ', '  ', '\t', '...'],
  ...[
    '"',
    "'",
    '"a"',
    "'b'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    ':',
    ': ',
    '?',
    '? ',
    '|',
    '>',
    '|\n',
    '>-\n',
  ],
  ...['2025-03-17', '2026-12-05T00:00:00+08:00', '10:30', '0123', '0o17', '0x1F', '0b11', '1_000'],
  ...[
    '-1',
    '+2',
    '.5',
    '5.',
    '1e3',
    '.inf',
    '.nan',
    '~',
    'null',
    'Null',
    'true',
    'False',
    'yes',
    'no',
  ],
  ...[
    '@',
    '`',
    '%',
    '\\',
    '\\n',
    '\\q',
    '!',
    '&',
    '*',
    '<<',
    '-',
    '--',
    '\u0085',
    '\u00a0',
    '\u0007',
  ],
];
const written = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => `---\ntitle: ${parts.join('')}\n---\n`);

/** The same with the keys that Astro would make: we keep a key as it is written, Astro makes 1 of 0x1. */
function keyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [asAstroKey(key), keyed(inner)]),
  );
}

function asAstroKey(key: string): string {
  if (!/^(?:[-+]?\.?\d|[-+]?\.(?:inf|nan)$|~$|null$|true$|false$)/i.test(key)) return key;
  return String(parseAsAstro(`---\nk: ${key}\n---\n`).frontmatter['k']);
}

it('accepts nothing that Astro would refuse, and reads the same from what it accepts', () => {
  fc.assert(
    fc.property(written, (source) => {
      let ours: Record<string, unknown>;
      try {
        ours = parseFrontMatter(source).matter;
      } catch (error) {
        if (error instanceof FrontMatterError) return;
        throw error;
      }
      expect(keyed(ours)).toEqual(parseAsAstro(source).frontmatter);
    }),
    { numRuns: tries(3000) },
  );
});
