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
    ['anchors', 'a: &x { b: 1 }\nc: *x\nd: { <<: *x, e: 2 }'],
    ['an empty value', 'title:'],
    ['emoji and dashes', 'title: 😀 — naïve'],
    ['brackets', 'title: "Iuran [[rule:bpu/minimum]]"'],
    ['a key named __proto__', '__proto__: { a: 1 }'],
    ['binary', 'a: !!binary aGFp'],
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
    ['a value that contains itself', '---\na: &x\n  b: *x\n---\n', 'not-a-mapping', 2],
  ])('%s', (_, source, reason, line) => {
    expect(errorOf(source)).toMatchObject({ reason, place: { line, column: 1 } });
  });

  it.each([
    ['an unclosed quotation', '---\ntitle: "a\nb: c\n---\n', 4],
    ['a second colon', '---\ntitle: a\nsummary: b: c\n---\n', 3],
    ['a tabulator', '---\ntitle: a\nevent:\n\tdate: b\n---\n', 4],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n', 3],
    ['a function', '---\ntitle: !!js/function >\n  function () {}\n---\n', 4],
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

describe('a value used twice', () => {
  it('is no circle', () => {
    expect(parseFrontMatter('---\na: &x [1]\nb: [*x, *x]\n---\n').matter).toEqual({
      a: [1],
      b: [[1], [1]],
    });
  });
});
