import { readBody } from '../../src/mdx/read.ts';
import { isMdxElement, walk, type MdxElement } from '../../src/mdx/tree.ts';
import { elementNamed, type Element, type ElementName } from '../../src/vocabulary/index.ts';
import type { Locale } from '../../src/schema/index.ts';

/** An element of the vocabulary as its example shows it. */
export interface Shown {
  node: MdxElement;
  /** Its opening tag, or the whole of one that holds nothing. */
  tag: string;
  /** What stands between its tags, white space around it included. */
  inside: string;
  /** Its closing tag; none for one that holds nothing. */
  close: string;
}

/** The declaration of an element of the vocabulary. */
export function declared(name: ElementName): Element {
  const element = elementNamed(name);
  if (!element) throw new Error(`unknown element ${name}`);
  return element;
}

/** The first element of that name in its example. */
export function shownIn(name: ElementName, locale: Locale): Shown {
  const { tree, source } = readBody(declared(name).example[locale]);
  const found: MdxElement[] = [];
  walk(tree, (node) => {
    if (isMdxElement(node) && node.name === name) found.push(node);
    return undefined;
  });
  const [node] = found;
  if (!node) throw new Error(`the example of <${name}> does not show it in ${locale}`);
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const end = written.indexOf('>') + 1;
  const close = node.children.length > 0 ? `</${name}>` : '';
  const inside = written.slice(end, written.length - close.length);
  return { node, tag: written.slice(0, end), inside, close };
}
