import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mdx/annotate.ts';

/** The module Astro would get for a body. */
function compiled(body: string, sections?: unknown): string {
  return mdxToJs(body, {
    hastPlugins: [annotate],
    jsxImportSource: 'astro',
    jsx: true,
    elementAttributeNameCase: 'html',
    data: {
      astro: {
        frontmatter: { title: 'a', ...(sections ? { sections } : {}) },
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  }).code;
}

/** The opening tags of elements named so, as compiled. */
function tags(body: string, name: string, sections?: unknown): string[] {
  const pattern = new RegExp(`<(?:_components\\.)?${name}\\b[^>]*>`, 'g');
  return [...compiled(body, sections).matchAll(pattern)].map(([tag]) =>
    tag.replace('_components.', '').replace(/\s*\/?>$/, '>'),
  );
}

describe('sections', () => {
  it('give each ## heading its id in order, also under conditions and in notes', () => {
    const body = '## Satu\n\n### Rinci\n\n<Note>\n\n## Dua\n\n</Note>\n\nTiga\n---\n\n## Empat\n';
    expect(tags(body, 'h2', ['a', 'b', 'c'])).toEqual([
      '<h2 id="a">',
      '<h2 id="b">',
      '<h2 id="c">',
      '<h2>',
    ]);
    expect(tags(body, 'h3', ['a', 'b', 'c'])).toEqual(['<h3 id="a-1">']);
  });

  it('number each ### heading within its section, whatever it says', () => {
    const body = '### Pra\n\n## Satu\n\n### 1 Januari\n\n### Dua\n\n## Lain\n\n### Tiga\n';
    expect(tags(body, 'h3', ['a', 'b'])).toEqual([
      '<h3 id="bagian-1">',
      '<h3 id="a-1">',
      '<h3 id="a-2">',
      '<h3 id="b-1">',
    ]);
  });

  it('may be missing', () => {
    expect(tags('## Satu\n', 'h2')).toEqual(['<h2>']);
    expect(tags('## Satu\n', 'h2', 'satu')).toEqual(['<h2>']);
  });

  it('are counted anew in each document', () => {
    expect(tags('## Satu\n', 'h2', ['a'])).toEqual(tags('## Satu\n', 'h2', ['a']));
  });
});

describe('the first of equal references', () => {
  it.each([
    ['a sentence', 'a <Stat of="x" /> b <Stat of="x" />', 'Stat', [true, false]],
    ['lines of their own', '<Figure of="x" />\n\n<Figure of="x" />', 'Figure', [true, false]],
    ['a sentence and a line', '<Said of="x" />\n\na <Said of="x" />', 'Said', [true, false]],
    ['a table', '| <Rule of="x" /> |\n|---|\n| <Rule of="x" /> |', 'Rule', [true, false]],
    ['a note', '<Note>\n\na <Rule of="x" />\n\n</Note>\n\n<Rule of="x" />', 'Rule', [true, false]],
    ['emphasis', 'a **<Stat of="x" />** <Stat of="x" />', 'Stat', [true, false]],
    ['other references', '<Stat of="x" />\n\n<Stat of="y" />', 'Stat', [true, true]],
    [
      'other attributes',
      '<Rule of="x" />\n\n<Rule of="x" on="2025-12-31" />',
      'Rule',
      [true, true],
    ],
    [
      'attributes in another order',
      '<Stat of="x" minus="y" />\n\n<Stat minus="y" of="x" />',
      'Stat',
      [true, false],
    ],
    [
      'terms',
      'a <Term of="bpu" /> b <Term of="pu" /> <Term of="bpu" />',
      'Term',
      [true, true, false],
    ],
    [
      'channels and questions',
      '<Channel of="x" />\n\n<Channel of="x" />',
      'Channel',
      [true, false],
    ],
    ['other elements', '<Plain>a</Plain>\n\n<Plain>a</Plain>', 'Plain', [false, false]],
  ])('is marked in %s', (_, body, name, first) => {
    expect(tags(body, name).map((tag) => tag.includes(' first="true"'))).toEqual(first);
  });

  it.each([
    [
      'one under a condition, then the one that stands without it',
      '<While rule="r">\n\na <Stat of="x" />\n\n</While>\n\n<Stat of="x" />',
      ['true', 'r'],
    ],
    [
      'of references under one condition the first',
      '<While rule="r">\n\na <Stat of="x" /> <Stat of="x" />\n\n</While>',
      ['true', null],
    ],
    [
      'of both sides of a condition one each',
      '<While rule="r">\n\na <Stat of="x" />\n\n</While>\n\n<Else>\n\nb <Stat of="x" /> <Stat of="x" />\n\n</Else>\n\n<Stat of="x" />',
      ['true', 'true', null, 'r,!r'],
    ],
    [
      'under another condition, unless the one before holds',
      '<While rule="r">\n\na <Stat of="x" />\n\n</While>\n\n<While rule="s">\n\na <Stat of="x" />\n\n</While>',
      ['true', 'r'],
    ],
    [
      'under conditions within conditions, those of their own counting',
      '<While rule="r">\n\n<While rule="s">a <Stat of="x" /></While> <While rule="t">b <Stat of="x" /></While>\n\n</While>\n\n<Stat of="x" />',
      ['true', 's', 'r s,r t'],
    ],
    [
      'none once one has stood for certain',
      '<Stat of="x" />\n\n<While rule="r">\n\na <Stat of="x" />\n\n</While>',
      ['true', null],
    ],
  ])('depends on the day: %s', (_, body, first) => {
    const found = tags(body, 'Stat').map((tag) => / first="([^"]*)"/.exec(tag)?.[1] ?? null);
    expect(found).toEqual(first);
    const terms = tags(body.replaceAll('<Stat', '<Term'), 'Term');
    expect(terms.map((tag) => / first="([^"]*)"/.exec(tag)?.[1] ?? null)).toEqual(first);
  });
});

describe('Else', () => {
  it.each([
    [
      'takes the rule of the While before it',
      '<While rule="r">a</While>\n\n<Else>b</Else>',
      ['<Else rule="r">'],
    ],
    [
      'takes it within a sentence',
      'a <While rule="r">a</While> <Else>b</Else>',
      ['<Else rule="r">'],
    ],
    [
      'takes it where nothing stands between',
      'a <While rule="r">a</While><Else>b</Else>',
      ['<Else rule="r">'],
    ],
    ['keeps its own', '<While rule="r">a</While>\n\n<Else rule="s">b</Else>', ['<Else rule="s">']],
    ['takes none across text', 'a <While rule="r">a</While> dan <Else>b</Else>', ['<Else>']],
    [
      'takes none across a paragraph',
      '<While rule="r">a</While>\n\nb\n\n<Else>b</Else>',
      ['<Else>'],
    ],
    ['takes none where there is none', '<Else>b</Else>', ['<Else>']],
    [
      'takes the nearest',
      '<While rule="r">a</While>\n\n<Else>b</Else>\n\n<While rule="s">c</While>\n\n<Else>d</Else>',
      ['<Else rule="r">', '<Else rule="s">'],
    ],
  ])('%s', (_, body, found) => {
    expect(tags(body, 'Else')).toEqual(found);
  });
});

describe('the alignment of table cells', () => {
  const body = '| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | 2 | 3 | 4 |\n';

  it('becomes a class, and no style is left', () => {
    expect(tags(body, 'th')).toEqual([
      '<th scope="col">',
      '<th scope="col">',
      '<th scope="col" class="r">',
      '<th scope="col" class="c">',
    ]);
    expect(tags(body, 'td')).toEqual(['<td>', '<td>', '<td class="r">', '<td class="c">']);
    expect(compiled(body)).not.toContain('style');
  });
});

describe('the name of a table', () => {
  const table = '| a |\n|---|\n| 1 |\n\n';
  const named = (body: string) => tags(body, 'table', ['satu', 'dua']);

  it.each([
    ['the heading it stands under', `## Satu\n\nTeks.\n\n${table}`, ['satu']],
    ['the nearest heading', `## Satu\n\n### Rinci\n\n${table}`, ['satu-1']],
    [
      'the bold words before it',
      `## Satu\n\n**Desember.** Teks:\n\n${table}**Juni.** Teks:\n\n${table}`,
      ['satu judul-tabel-1', 'satu judul-tabel-2'],
    ],
    [
      'the paragraph before it, if its heading names another',
      `## Satu\n\n${table}Teks:\n\n${table}`,
      ['satu', 'satu judul-tabel-1'],
    ],
    ['the paragraph alone, if there is no heading', `Teks:\n\n${table}`, ['judul-tabel-1']],
    [
      'a heading that is there whenever it is',
      `## Satu\n\n<While rule="x">\n\n## Dua\n\n${table}</While>\n\n${table}`,
      ['dua', 'satu'],
    ],
  ])('is %s', (_, body, ids) => {
    expect(named(body)).toEqual(ids.map((id) => `<table aria-labelledby="${id}">`));
    const given = ids.flatMap((id) => id.split(' ')).filter((id) => id.startsWith('judul'));
    for (const id of given) expect(compiled(body)).toContain(`id="${id}"`);
  });

  it('is none where nothing can name it', () => {
    expect(named(table)).toEqual(['<table>']);
  });
});

describe('a page as a whole', () => {
  it('keeps what authors wrote', () => {
    expect(compiled('Hai **dunia** [a](./b.mdx) <Note kind="info">x</Note>\n')).toBe(
      mdxToJs('Hai **dunia** [a](./b.mdx) <Note kind="info">x</Note>\n', {
        jsxImportSource: 'astro',
        jsx: true,
        elementAttributeNameCase: 'html',
      }).code,
    );
  });

  it('takes an optional data bag', () => {
    expect(mdxToJs('## a\n', { hastPlugins: [annotate] }).code).toContain('h2');
  });
});
