import { describe, expect, it } from 'vitest';
import { contentsOf, MdxSyntaxError, readBody, readMdx } from '../../src/mdx/read.ts';
import { attributesOf, isMdxElement, walk, type Attribute } from '../../src/mdx/tree.ts';

const head = '---\ntitle: Judul — 😀\n---\n\n';

function contents(body: string, sections: string[] = []) {
  return contentsOf(readMdx(head + body), sections);
}

function errorOf(body: string): MdxSyntaxError {
  try {
    readMdx(head + body);
  } catch (error) {
    if (error instanceof MdxSyntaxError) return error;
    throw error;
  }
  throw new Error('it was read without complaint');
}

describe('reading a file', () => {
  it('parts front matter and body, positions being those of the file', () => {
    const mdx = readMdx(`${head}Hai 😀 — <Stat of="x" />\n`);
    expect(mdx.matter).toEqual({ title: 'Judul — 😀' });
    expect(mdx.body).toBe('\nHai 😀 — <Stat of="x" />\n');
    expect(contentsOf(mdx, []).uses[0]?.place).toEqual({ line: 5, column: 10 });
  });

  it('a body without front matter has its own positions', () => {
    expect(contentsOf(readBody('a\n\n<Stat of="x" />'), []).uses[0]?.place).toEqual({
      line: 3,
      column: 1,
    });
  });

  it('Windows line ends and a byte order mark change no place', () => {
    const source = `${head}Hai\n\n- satu\n  <Stat of="x" />\n\n## Dua\n`;
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(contentsOf(readMdx(windows), ['dua'])).toEqual(contentsOf(readMdx(source), ['dua']));
  });

  it('three hyphens in the body are a line, not a second front matter', () => {
    expect(readMdx(`${head}a\n\n---\n\nb: c\n`).tree.children.map(({ type }) => type)).toEqual([
      ...['yaml', 'paragraph', 'thematicBreak', 'paragraph'],
    ]);
  });
});

describe('what a page refers to', () => {
  it('elements in document order, nested ones included', () => {
    const body = `# <Term of="a" />

<Note kind="info">

Satu <Stat of="b" minus="c" /> dan **<Rule of='d' />**

- <While rule="e">dua <Said of="f" /></While> <Else>tiga</Else>

</Note>

| <Channel of="g" /> |
|---|
| [<Plain>4</Plain>](#x) |

<Figure
  of="h"
/>
`;
    expect(
      contents(body).uses.map(({ name, attributes, place }) => [
        `${name} ${Object.entries(attributes).join(' ')}`.trim(),
        `${place.line}:${place.column}`,
      ]),
    ).toEqual([
      ['Term of,a', '5:3'],
      ['Note kind,info', '7:1'],
      ['Stat of,b minus,c', '9:6'],
      ['Rule of,d', '9:38'],
      ['While rule,e', '11:3'],
      ['Said of,f', '11:23'],
      ['Else', '11:47'],
      ['Channel of,g', '15:3'],
      ['Plain', '17:4'],
      ['Figure of,h', '19:1'],
    ]);
  });

  it('headings with the ids of their sections, wherever they stand', () => {
    const body = `## Biaya *Anda* \`x\`

### Rincian

<While rule="a">

## Diskon <Term of="b" />

</While>

Cara
----

## Lain
`;
    expect(contents(body, ['biaya', 'diskon', 'cara']).headings).toEqual([
      { depth: 2, text: 'Biaya Anda x', id: 'biaya', place: { line: 5, column: 1 } },
      { depth: 3, text: 'Rincian', id: null, place: { line: 7, column: 1 } },
      { depth: 2, text: 'Diskon', id: 'diskon', place: { line: 11, column: 1 } },
      { depth: 2, text: 'Cara', id: 'cara', place: { line: 15, column: 1 } },
      { depth: 2, text: 'Lain', id: null, place: { line: 18, column: 1 } },
    ]);
  });

  it('addresses of links and pictures, by reference too', () => {
    const body = `[satu *dua*](../a/id.mdx#b "judul") ![Gambar](./a.png) [tiga][x] ![Empat][Y] [lima][z]

https://contoh.id/a

[X]: https://contoh.id/x
[y]: ./y.png
[y]: ./z.png
`;
    expect(
      contents(body).targets.map(({ kind, address, text, place }) => [
        ...[kind, address, text, `${place.line}:${place.column}`],
      ]),
    ).toEqual([
      ['link', '../a/id.mdx#b', 'satu dua', '5:1'],
      ['image', './a.png', 'Gambar', '5:37'],
      ['link', 'https://contoh.id/x', 'tiga', '5:56'],
      ['image', './y.png', 'Empat', '5:66'],
      ['link', 'https://contoh.id/a', 'https://contoh.id/a', '7:1'],
    ]);
  });

  it('only string attributes count, while the others can be told', () => {
    const mdx = readMdx(`${head}<Stat of="a" minus={b} over {...c} t="&amp;" />\n`);
    expect(contentsOf(mdx, []).uses[0]?.attributes).toEqual({ of: 'a', t: '&' });
    const found: Attribute[] = [];
    walk(mdx.tree, (node) => {
      if (isMdxElement(node)) found.push(...attributesOf(node));
    });
    expect(found).toEqual([
      { kind: 'string', name: 'of', value: 'a' },
      { kind: 'expression', name: 'minus', value: 'b' },
      { kind: 'boolean', name: 'over' },
      { kind: 'spread', value: '...c' },
      { kind: 'string', name: 't', value: '&' },
    ]);
  });
});

describe('walking the tree', () => {
  const { tree } = readBody('# a\n\n- b **c**\n');

  it('tells the parents, outermost first', () => {
    const seen: string[] = [];
    walk(tree, (node, parents) => {
      if (node.type === 'text') seen.push([...parents, node].map(({ type }) => type).join(' '));
    });
    expect(seen).toEqual([
      'root heading text',
      'root list listItem paragraph text',
      'root list listItem paragraph strong text',
    ]);
  });

  it('keeps out of what the visitor skips', () => {
    const seen: string[] = [];
    walk(tree, (node) => {
      seen.push(node.type);
      return node.type === 'list' ? 'skip' : undefined;
    });
    expect(seen).toEqual(['root', 'heading', 'text', 'list']);
  });
});

describe('a body that is not MDX', () => {
  it.each([
    ['pekerja <56 tahun', 'angle-bracket', 5, 9],
    ['— 😀 a <56', 'angle-bracket', 5, 8],
    ['lihat <https://contoh.id>', 'angle-bracket', 5, 7],
    ['tulis <mailto:a@b.id>', 'angle-bracket', 5, 7],
    ['a\n\nb <', 'angle-bracket', 7, 3],
    ['<!-- hai -->', 'comment', 5, 1],
    ['a <!-- hai -->', 'comment', 5, 3],
    ['a {b', 'brace', 5, 3],
    ['a {1+} b', 'expression', 5, 6],
    ['<Note>a', 'unclosed-element', 5, 1],
    ['<Note>\n\na', 'unclosed-element', 5, 1],
    ['a <br> b', 'unclosed-element', 5, 3],
    ['<Note>a</Nota>', 'closing-tag', 5, 8],
    ['a\n\n</Note>', 'closing-tag', 7, 1],
    ['<Stat of=a />', 'tag', 5, 1],
    ['<Stat of="a" ', 'tag', 5, 1],
    ['<Stat {of} />', 'tag', 5, 1],
    ['import a from "b"', 'module', 5, 1],
    ['export const a = 1', 'module', 5, 1],
    ['export {a}', 'module', 5, 1],
    ['import duties rise', 'module', 5, 1],
    ['# a\nimport a from "b"', 'module', 6, 1],
    ['<A />\nexport * from "b"', 'module', 6, 1],
    ['<A\na="b">\n\nexport const a = 1\n\n</A>', 'module', 8, 1],
    ['{a\n}\nexport const a = 1', 'module', 7, 1],
  ])('%j is %s', (body, fault, line, column) => {
    expect(errorOf(body)).toMatchObject({ fault, place: { line, column } });
  });

  it('gives the reason without place and code', () => {
    expect(errorOf('</Note>').reason).toBe(
      'Unexpected closing tag `</Note>`, expected an open tag first',
    );
  });

  it('has its place in files with Windows line ends', () => {
    expect(() => readMdx('---\r\ntitle: a\r\n---\r\n\r\na\r\nb <5')).toThrow(
      expect.objectContaining({ place: { line: 6, column: 3 } }),
    );
  });

  it.each(['1 < 2', 'a > b', '{a}', '<a.b />', '<div />'])(
    '%j is MDX, though the check refuses it',
    (body) => {
      expect(() => readMdx(head + body)).not.toThrow();
    },
  );

  it.each(['Impor\nexport of goods', 'a, b\nimport duties', 'important', 'export-led growth'])(
    '%j is no code',
    (body) => {
      expect(() => readMdx(head + body)).not.toThrow();
    },
  );

  it.each([
    ['a long stretch of code', `a {${'b'.repeat(1000)}}`, 3],
    ['brackets that go deep', `a {${'['.repeat(4000)}${']'.repeat(4000)}}`, 3],
    ['an end inside a text of code', `{"}", ${'['.repeat(4000)}${']'.repeat(4000)}}`, 1],
    ['an end inside a comment of code', `{/*}*/ ${'!'.repeat(5000)}1}`, 1],
    ['an end inside a template', `{\`}\`, ${'!'.repeat(5000)}1}`, 1],
    ['an end inside a pattern', `{/}/, ${'!'.repeat(5000)}1}`, 1],
    ['an attribute', `<A a={${'['.repeat(4000)}${']'.repeat(4000)}} />`, 6],
    ['many brackets that stay open', '{'.repeat(5000), 1],
  ])('%s is told of before the parser breaks on it', (_, body, column) => {
    expect(errorOf(body)).toMatchObject({ fault: 'expression', place: { line: 5, column } });
  });

  it('tells two short stretches of code apart, however far between', () => {
    expect(() => readMdx(`${head}a {b} ${'c '.repeat(2000)}{"d"} e\n`)).not.toThrow();
  });
});

describe('a page that holds too much', () => {
  it.each([
    ['bytes', 'é \n\n'.repeat(50_000), 'page', 1],
    ['characters without a blank line', `a\n\n${'b\n'.repeat(5001)}`, 'paragraph', 7],
    ['quotations', `a\n\n${'>'.repeat(101)}b`, 'depth', 7],
    ['lists', `${'1. '.repeat(70)}a`, 'depth', 5],
    ['indents', `a\n${' '.repeat(202)}b`, 'depth', 6],
    ['tabs', `a\n${'\t'.repeat(51)}b`, 'depth', 6],
    ['emphasis', `${'*'.repeat(1000)}a${'*'.repeat(1000)}`, 'depth', 5],
    ['elements', `${'<A>\n\n'.repeat(250)}${'</A>\n\n'.repeat(250)}`, 'depth', 405],
    ['tags', '<A />\n\n'.repeat(2001), 'tags', 1],
  ])('%s', (_, body, limit, line) => {
    expect(() => readMdx(head + body)).toThrow(
      expect.objectContaining({ limit, place: expect.objectContaining({ line }) as unknown }),
    );
  });

  it('front matter', () => {
    expect(() => readMdx(`---\ntitle: ${'a'.repeat(10_000)}\n---\n`)).toThrow(
      expect.objectContaining({ limit: 'matter', place: { line: 1, column: 1 } }),
    );
  });

  it.each([
    ['a quotation of a quotation', '> > > a'],
    ['a list in a list in a list', '- a\n  - b\n    - c\n      - d'],
    ['a long page', 'Satu kalimat.\n\n'.repeat(10_000)],
    ['a long paragraph', 'kata '.repeat(1900)],
    ['a line across the page', '- '.repeat(50)],
  ])('not %s', (_, body) => {
    expect(() => readMdx(head + body)).not.toThrow();
  });
});
