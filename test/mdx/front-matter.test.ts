import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter as parseAsAstro } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';
import { FrontMatterError, parseFrontMatter } from '../../src/mdx/front-matter.ts';

function errorOf(source: string): FrontMatterError {
  try {
    parseFrontMatter(source);
  } catch (error) {
    if (error instanceof FrontMatterError) return error;
    throw error;
  }
  throw new Error('it was read without complaint');
}

describe('front matter is read as Astro reads it', () => {
  it.each([
    ['text', 'title: Hai\nsummary: Apa kabar'],
    ['quoted text', `title: "a: b # c"\nsummary: 'it''s'`],
    ['a date', 'date: 2025-03-17'],
    ['a time with its zone', 'published: 2026-12-05T00:00:00+08:00'],
    ['a time with its zone, with spaces', 'published: 2026-12-05 00:00:00 +8'],
    ['a quoted time with its zone', 'published: "2026-12-05T00:00:00+08:00"'],
    ['a quoted date', 'date: "2025-03-17"'],
    ['a time of day', 'at: 10:30'],
    ['a number with a leading zero', 'code: 0123'],
    ['an octal number', 'code: 0o17'],
    ['yes and no', 'a: yes\nb: no\nc: on\nd: true\ne: null\nf: ~'],
    ['floats', 'a: 50.50\nb: 1e3\nc: .5\nd: 1_000\ne: .inf'],
    ['a number with a comma', 'a: 50,50'],
    ['lists', 'sections: [biaya, cara]\nregions:\n  - makassar\n  - gowa'],
    ['nested keys', 'event:\n  date: 2025-03-17\n  place: Makassar'],
    ['folded text', 'summary: >-\n  satu\n  dua\n\n  tiga\ntitle: a'],
    ['literal text', 'summary: |\n  satu\n  dua\ntitle: a'],
    ['comments', '# satu\ntitle: a # dua'],
    ['only a comment', '# satu'],
    ['a bare comment sign', '#'],
    ['nothing', ''],
    ['signs inside text', 'title: Tom & Jerry\nb: a *b* c\nc: wow! !!x\nd: 2 << 3\ne: a&b'],
    ['signs in quotation marks', `a: "&x"\nb: '*x*'\nc: "!!str"\n"<<": d\n'e': '<<'`],
    ['signs in folded and literal text', 'a: |\n  *x*\n  &y\nb: >-\n  !z\n  <<: d'],
    ['signs in comments', 'a: # &x\n  b\nc: d # *x\n# !!str\n#<<: e\nf: g'],
    ['signs in continued text', 'a: b\n  *c*\n  & d\n  ! e\n  <<'],
    ['signs inside lists', 'a: [b & c, d*, e!, "*f*"]\ng:\n  - h & i\n  - "*j"'],
    ['an empty value', 'title:'],
    ['emoji and dashes', 'title: 😀 — naïve'],
    ['brackets', 'title: "Iuran [[rule:bpu/minimum]]"'],
    ['a key named __proto__', '__proto__: { a: 1 }'],
  ])('%s', (_, yaml) => {
    const source = `---\n${yaml === '' ? '' : `${yaml}\n`}---\nTeks\n`;
    expect(parseFrontMatter(source).matter).toEqual(parseAsAstro(source).frontmatter);
    expect(parseFrontMatter(source).body).toBe('Teks\n');
  });

  it('with Windows line ends and a byte order mark, which editors add unseen', () => {
    const source = '\uFEFF---\r\ntitle: >\r\n  a\r\n  b\r\n---\r\n\r\nTeks\r\n';
    expect(parseFrontMatter(source).matter).toEqual(parseAsAstro(source).frontmatter);
    expect(parseFrontMatter(source).body).toBe('\nTeks\n');
  });

  it('in every file of content/', () => {
    const content = new URL('../../content/', import.meta.url);
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => /\.mdx?$/.test(file));
    expect(pages.length).toBeGreaterThan(0);
    for (const file of pages) {
      const source = readFileSync(new URL(file, content), 'utf8');
      const astro = parseAsAstro(source);
      const ours = parseFrontMatter(source);
      expect({ file, matter: ours.matter }).toEqual({ file, matter: astro.frontmatter });
      expect(ours.body.trim(), file).toBe(astro.content.trim());
    }
  });

  it.each([
    '2026-12-05 10:30:00',
    '2026-12-05T10:30:00',
    '2026-12-05T24:30:00Z',
    '2026-12-31T10:70:00Z',
  ])(
    'but not the time %s, which has no zone or does not exist: it stays text, for schemas to refuse',
    (time) => {
      expect(parseFrontMatter(`---\npublished: ${time}\n---\n`).matter).toEqual({
        published: time,
      });
    },
  );

  it('keeps a time and a leading zero as they were written', () => {
    expect(parseFrontMatter('---\nat: 10:30\ncode: 0123\n---\n').matter).toEqual({
      at: '10:30',
      code: 123,
    });
  });
});

describe('front matter that is not plain YAML is refused', () => {
  it.each(['---js', '---javascript', '---JS', '--- js', '---coffee', '---json', '---yaml'])(
    '%s',
    (opening) => {
      delete (globalThis as { ran?: boolean }).ran;
      const error = errorOf(`${opening}\n{ title: (globalThis.ran = true) }\n---\nTeks`);
      expect(error).toMatchObject({
        reason: 'opening-line',
        place: { line: 1, column: 1 },
        detail: opening,
      });
      expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
    },
  );

  it.each([
    ['no front matter', 'Teks', 'opening-line', 1],
    ['an empty file', '', 'opening-line', 1],
    ['a blank first line', '\n---\ntitle: a\n---\n', 'opening-line', 1],
    ['a space after the hyphens', '--- \ntitle: a\n---\n', 'opening-line', 1],
    ['four hyphens', '----\ntitle: a\n----\n', 'opening-line', 1],
    ['TOML', '+++\ntitle = "a"\n+++\n', 'opening-line', 1],
    ['front matter that is never closed', '---\ntitle: a\n\nTeks', 'unclosed', 1],
    ['text behind the closing hyphens', '---\ntitle: a\n---Teks', 'closing-line', 3],
    ['four closing hyphens', '---\ntitle: a\n----\n', 'closing-line', 3],
    ['a closing line of plus signs', '---\ntitle: a\n+++\n---\n', 'closing-line', 3],
    ['a list', '---\n- a\n---\n', 'not-a-mapping', 2],
    ['plain text', '---\nhai\n---\n', 'not-a-mapping', 2],
    ['a date', '---\n2025-03-17\n---\n', 'not-a-mapping', 2],
  ])('%s', (_, source, reason, line) => {
    expect(errorOf(source)).toMatchObject({ reason, place: { line, column: 1 } });
  });

  it.each([
    ['an unclosed quotation', '---\ntitle: "a\nb: c\n---\n', 2],
    ['a second colon', '---\ntitle: a\nsummary: b: c\n---\n', 3],
    ['a tabulator', '---\ntitle: a\nevent:\n\tdate: b\n---\n', 4],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n', 3],
  ])('%s, with the line of the file', (_, source, line) => {
    const error = errorOf(source);
    expect(error).toMatchObject({ reason: 'yaml', place: { line } });
    expect(error.place.column).toBeGreaterThan(0);
    expect(error.detail).not.toBe('');
  });

  it('says the same when asked a second time', () => {
    const source = '---\ntitle: "a\n---\n';
    expect(errorOf(source).message).toBe(errorOf(source).message);
  });
});

describe('what stands elsewhere or is another kind than it looks is refused', () => {
  it.each([
    ['an anchor', 'title: &x Hai', 'anchor', 2, 8, '&x Hai'],
    ['an anchor on the line below', 'title: # kata\n  &x\n  Hai', 'anchor', 3, 3, '&x'],
    ['an anchor of a list', 'a: b\nregions: &x\n  - makassar', 'anchor', 3, 10, '&x'],
    ['an anchor of a key', '&x title: Hai', 'anchor', 2, 1, '&x title: Hai'],
    ['an anchor of everything', '&x\ntitle: Hai', 'anchor', 2, 1, '&x'],
    ['an alias', 'title: *x', 'alias', 2, 8, '*x'],
    [
      'text that begins with emphasis',
      'title: *penting* sekali',
      'alias',
      2,
      8,
      '*penting* sekali',
    ],
    ['an alias in a list', 'regions:\n  - a\n  - *b', 'alias', 4, 5, '*b'],
    ['an alias in brackets', 'regions: [a,  *b ]', 'alias', 2, 15, '*b ]'],
    ['an alias as a key', '*x : a', 'alias', 2, 1, '*x : a'],
    ['an alias behind a question mark', '? *x\n: a', 'alias', 2, 3, '*x'],
    ['a tag', 'title: !!str 5', 'tag', 2, 8, '!!str 5'],
    ['binary', 'title: !!binary aGFp', 'tag', 2, 8, '!!binary aGFp'],
    ['a function', 'a: !!js/function >\n  function () {}', 'tag', 2, 4, '!!js/function >'],
    ['text that begins with an exclamation mark', 'title: !penting', 'tag', 2, 8, '!penting'],
    ['a tag and an anchor', 'title: !!str &x 5', 'tag', 2, 8, '!!str &x 5'],
    [
      'a merge key',
      'a: b\n<<: { published: 2020-01-01 }',
      'merge',
      3,
      1,
      '<<: { published: 2020-01-01 }',
    ],
    ['a merge key in brackets', 'a: { b: c, <<: {} }', 'merge', 2, 12, '<<: {} }'],
    ['a merge key as a value', 'a: <<', 'merge', 2, 4, '<<'],
    ['a value that contains itself', 'a: &x\n  b: *x', 'anchor', 2, 4, '&x'],
  ])('%s', (_, yaml, reason, line, column, detail) => {
    const error = errorOf(`---\n${yaml}\n---\n`);
    expect(error).toMatchObject({ reason, place: { line, column }, detail });
  });

  it('before aliases of aliases become billions of values', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const error = errorOf(`---\na0: &a0 [x]\n${levels.join('\n')}\n---\n`);
    expect(error).toMatchObject({ reason: 'anchor', place: { line: 2, column: 5 } });
  });

  it.each([
    ['brackets', `a: ${'['.repeat(5000)}`],
    ['curly brackets', `a: ${'{a: '.repeat(5000)}`],
    ['hyphens', `a:\n  ${'- '.repeat(5000)}b`],
    ['question marks', '? '.repeat(5000)],
    ['colons', `a:\n${': '.repeat(4900)}b`],
    ['colons and hyphens', `a:\n${': - '.repeat(2400)}b`],
    ['indents', Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('nested too deep: %s', (_, yaml) => {
    expect(errorOf(`---\n${yaml}\n---\n`).reason).toBe('nesting');
  });
});
