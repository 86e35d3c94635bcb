import type { Definition, Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { excessiveCode, firstModuleLine } from './code.ts';
import { placeFinder } from './columns.ts';
import { conditionsIn } from './conditions.ts';
import { normalizeLines, parseFrontMatter } from './front-matter.ts';
import { refuseDepth, refuseExcess } from './limits.ts';
import { isMdxElement, placeOf, plainText, stringAttributes, walk } from './tree.ts';
import type { Contents, MdxSource, Place, Target } from './mdx-types.ts';

/** What commonly breaks MDX, for a message of the reader's own. */
export type MdxFault =
  /** `<` that opens no tag: `<56 tahun`, `<https://…>`. */
  | 'angle-bracket'
  /** A tag that was begun but is not well formed: `<Stat of=x />`, `<Stat of="x"` never closed. */
  | 'tag'
  /** `<!-- … -->`. */
  | 'comment'
  /** `{` that is never closed. */
  | 'brace'
  /** An element without its closing tag. */
  | 'unclosed-element'
  /** A closing tag without its element. */
  | 'closing-tag'
  /** An expression that is no JavaScript, or too long to be read. */
  | 'expression'
  /** A line of `import` or `export`. */
  | 'module'
  | 'other';

/** A body that is not MDX; the parser stops at the first fault of a file. */
export class MdxSyntaxError extends Error {
  override name = 'MdxSyntaxError';
  readonly place: Place;
  readonly fault: MdxFault;
  /** What the parser says, in English, without the place. */
  readonly reason: string;

  constructor(place: Place, fault: MdxFault, reason: string) {
    super(`${place.line}:${place.column}: ${reason}`);
    this.place = place;
    this.fault = fault;
    this.reason = reason;
  }
}

/**
 * Reads a content file: front matter and syntax tree.
 * @throws {FrontMatterError} the front matter is missing or not plain YAML
 * @throws {MdxSyntaxError} the body is not MDX, or code
 * @throws {MdxLimitError} the file is too large or goes too deep to be parsed
 */
export function readMdx(source: string): MdxSource {
  const { matter, body } = parseFrontMatter(source);
  return { matter, body, ...parsed(source) };
}

/**
 * Reads a body that has already been parted from its front matter, such as Astro's `entry.body`.
 * Its places are those of the body.
 * @throws {MdxSyntaxError} the body is not MDX, or code
 * @throws {MdxLimitError} the body is too large or goes too deep to be parsed
 */
export function readBody(body: string): MdxSource {
  const { source, tree } = parsed(body);
  return { matter: {}, body: source, source, tree };
}

function parsed(text: string): { source: string; tree: Root } {
  const source = normalizeLines(text);
  refuseExcess(source);
  refuseCode(source);
  let tree: Nodes;
  try {
    tree = mdxToMdast(source);
  } catch (error) {
    throw syntaxError(error instanceof Error ? error.message : String(error), source);
  }
  if (tree.type !== 'root') throw new TypeError(`the parser returned a ${tree.type}, not a root`);
  refuseDepth(tree);
  return { source, tree };
}

/** Code that the parser would read on and on, or break on. */
function refuseCode(source: string): void {
  const module = firstModuleLine(source);
  if (module !== null) {
    throw new MdxSyntaxError(placeFinder(source)(module), 'module', 'Unexpected import or export');
  }
  const code = excessiveCode(source);
  if (code !== null) {
    throw new MdxSyntaxError(placeFinder(source)(code), 'expression', 'Unexpected long expression');
  }
}

function syntaxError(message: string, source: string): MdxSyntaxError {
  const match = /^(\d+):(\d+): ([^]*)$/.exec(message);
  const place = { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  const reason = (match?.[3] ?? message).replace(/ \([a-z-]+:[a-z-]+\)$/, '');
  const there = source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
  return new MdxSyntaxError(place, faultOf(reason, there), reason);
}

/** The parser words very different mistakes alike, so the text at the place decides with it. */
function faultOf(reason: string, there: string): MdxFault {
  if (there.startsWith('<!')) return 'comment';
  if (/^Unexpected end of file in expression/.test(reason)) return 'brace';
  if (/^Could not parse expression/.test(reason)) return 'expression';
  if (/^Unexpected closing/.test(reason)) return 'closing-tag';
  if (/^Expected (?:a|the) closing tag/.test(reason)) return 'unclosed-element';
  if (/^Unexpected character/.test(reason)) {
    const isAddress = /^<(?:\w+:\/\/|mailto:|tel:)/.test(there);
    return /^<[\p{L}/]/u.test(there) && !isAddress ? 'tag' : 'angle-bracket';
  }
  return 'other';
}

/**
 * What a page's body refers to, in document order, nested elements included.
 * @param sections the ids of its `##` headings, from the front matter
 */
export function contentsOf(mdx: MdxSource, sections: readonly string[]): Contents {
  const contents: Contents = { uses: [], headings: [], targets: [] };
  const definitions = definitionsOf(mdx.tree);
  let section = 0;
  walk(mdx.tree, (node, parents) => {
    const place = placeOf(node);
    if (isMdxElement(node) && node.name) {
      const when = conditionsIn(parents);
      const use = { name: node.name, attributes: stringAttributes(node), place };
      contents.uses.push(when.length > 0 ? { ...use, when } : use);
    } else if (node.type === 'heading') {
      const id = node.depth === 2 ? (sections[section++] ?? null) : null;
      contents.headings.push({ depth: node.depth, text: plainText(node), id, place });
    } else {
      const target = targetOf(node, definitions);
      if (target) contents.targets.push(target);
    }
  });
  return contents;
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    // The first definition of a label holds, as in CommonMark.
    if (node.type !== 'definition' || definitions.has(label(node))) return;
    definitions.set(label(node), node);
  });
  return definitions;
}

function label({ identifier }: { identifier: string }): string {
  return identifier.toLowerCase();
}

function targetOf(node: Nodes, definitions: Map<string, Definition>): Target | null {
  const place = placeOf(node);
  switch (node.type) {
    case 'link':
      return { kind: 'link', address: node.url, text: plainText(node), place };
    case 'image':
      return { kind: 'image', address: node.url, text: node.alt ?? '', place };
    case 'linkReference': {
      const address = definitions.get(label(node))?.url;
      return address === undefined ? null : { kind: 'link', address, text: plainText(node), place };
    }
    case 'imageReference': {
      const address = definitions.get(label(node))?.url;
      return address === undefined ? null : { kind: 'image', address, text: node.alt ?? '', place };
    }
    default:
      return null;
  }
}
