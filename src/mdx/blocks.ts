import type { Nodes } from 'mdast';
import { alignedOffsets, placeFinder } from './columns.ts';
import { isWords } from '../vocabulary/index.ts';
import { attributesOf, isMdxElement, type MdxElement } from './tree.ts';
import type { MdxSource, Place } from './mdx-types.ts';

/** A stretch of a block's text, or the edge of an element written as a tag. */
export type Piece =
  | { kind: 'text'; text: string; place: (index: number) => Place }
  | { kind: 'open'; element: MdxElement; place: Place }
  | { kind: 'close'; element: MdxElement; place: Place };

/**
 * Text that is read in one go: a paragraph, a heading, a table cell, code, an alternative text, the
 * title of a link, a text attribute; or the edge of an element that holds blocks of its own.
 * Emphasis and links leave no trace in it.
 */
export interface Block {
  kind: 'text' | 'heading' | 'cell' | 'code' | 'alt' | 'title' | 'attribute' | 'edge';
  pieces: Piece[];
  /** Names of the elements around it that hold whole blocks, outermost first. */
  within: readonly string[];
  /** Set where it opens an item of a list: one among equals, or a step that has its number. */
  item?: 'point' | 'step';
}

const PHRASING = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['image', 'imageReference', 'footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression'],
]);

/**
 * Every text of a page's body in document order. Front matter, imports and `{expressions}` are left
 * out: the first is no body, the others are refused by the check.
 */
export function blocksOf(mdx: MdxSource): Block[] {
  const collector = new Collector(mdx);
  collector.container(mdx.tree, []);
  return collector.blocks;
}

class Collector {
  readonly blocks: Block[] = [];
  private readonly source: string;
  private readonly placeAt: (offset: number) => Place;
  /** The item of a list whose first text is still to come. */
  private item: Block['item'];

  constructor({ source }: MdxSource) {
    this.source = source;
    this.placeAt = placeFinder(source);
  }

  /** The blocks of a node's children; neighbours that belong to one line of text make one block. */
  container(node: Nodes, within: readonly string[]): void {
    if (!('children' in node)) return;
    const kind =
      node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : ('text' as const);
    let run: Nodes[] = [];
    const finish = (): void => {
      if (run.length > 0) this.phrasing(kind, run, within);
      run = [];
    };
    for (const child of node.children) {
      if (PHRASING.has(child.type)) {
        run.push(child);
      } else {
        finish();
        this.block(child, within);
      }
    }
    finish();
  }

  private block(node: Nodes, within: readonly string[]): void {
    if (isMdxElement(node)) {
      const place = this.placeAt(start(node));
      this.add('edge', [{ kind: 'open', element: node, place }], within);
      this.attributes(node, within);
      this.container(node, [...within, node.name ?? '']);
      this.add('edge', [{ kind: 'close', element: node, place }], within);
    } else if (node.type === 'code') {
      const fence = this.source.indexOf('\n', start(node)) + 1;
      this.add('code', [this.text(node.value, fence)], within);
    } else if (node.type === 'definition') {
      this.title(node, within);
    } else if (node.type === 'list') {
      for (const item of node.children) {
        this.item = node.ordered ? 'step' : 'point';
        this.container(item, within);
      }
      this.item = undefined;
    } else {
      this.container(node, within);
    }
  }

  private phrasing(kind: Block['kind'], nodes: Nodes[], within: readonly string[]): void {
    const pieces: Piece[] = [];
    const later: (() => void)[] = [];
    for (const node of nodes) this.inline(node, pieces, later, within);
    if (pieces.length > 0) this.add(kind, pieces, within);
    for (const add of later) add();
  }

  /** Adds a node's text to `pieces`, and to `later` what is read apart from the sentence it is in. */
  private inline(
    node: Nodes,
    pieces: Piece[],
    later: (() => void)[],
    within: readonly string[],
  ): void {
    if (node.type === 'text') {
      pieces.push(this.text(node.value, start(node)));
    } else if (node.type === 'inlineCode') {
      const ticks = /^`*/.exec(this.source.slice(start(node)))?.[0].length ?? 0;
      pieces.push(this.text(node.value, start(node) + ticks));
    } else if (node.type === 'break') {
      pieces.push(this.text('\n', start(node)));
    } else if (node.type === 'image' || node.type === 'imageReference') {
      const { alt } = node;
      if (alt)
        later.push(() => {
          this.add('alt', [this.text(alt, start(node) + 2)], within);
        });
      if (node.type === 'image')
        later.push(() => {
          this.title(node, within);
        });
    } else if ('children' in node) {
      const element = isMdxElement(node) ? node : null;
      const place = this.placeAt(start(node));
      if (element) pieces.push({ kind: 'open', element, place });
      for (const child of node.children) this.inline(child, pieces, later, within);
      if (element) pieces.push({ kind: 'close', element, place });
      if (element)
        later.push(() => {
          this.attributes(element, within);
        });
      if (node.type === 'link')
        later.push(() => {
          this.title(node, within);
        });
    }
  }

  private title(
    node: Nodes & { title?: string | null | undefined },
    within: readonly string[],
  ): void {
    if (!node.title) return;
    const end = node.position?.end.offset ?? this.source.length;
    const quote = this.source.slice(start(node), end).search(/["'(][^"'(]*["')]\)?\s*$/);
    this.add('title', [this.text(node.title, start(node) + Math.max(quote, 0) + 1)], within);
  }

  private attributes(element: MdxElement, within: readonly string[]): void {
    for (const attribute of attributesOf(element)) {
      if (attribute.kind !== 'string' || !isWords(element.name, attribute.name)) continue;
      const written = this.source.indexOf(`${attribute.name}=`, start(element));
      const offset = written === -1 ? start(element) : written + attribute.name.length + 2;
      this.add('attribute', [this.text(attribute.value, offset)], within);
    }
  }

  private text(text: string, offset: number): Piece {
    let offsets: readonly number[] | undefined;
    const place = (index: number): Place => {
      offsets ??= alignedOffsets(this.source, offset, text);
      return this.placeAt(offsets[index] ?? offset);
    };
    return { kind: 'text', text, place };
  }

  private add(kind: Block['kind'], pieces: Piece[], within: readonly string[]): void {
    const item = kind === 'text' ? this.item : undefined;
    if (item) this.item = undefined;
    this.blocks.push(item ? { kind, pieces, within, item } : { kind, pieces, within });
  }
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
