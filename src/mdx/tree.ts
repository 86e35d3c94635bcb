import type { Nodes as HastNodes } from 'hast';
import type { Nodes, Parents } from 'mdast';
// Teaches the types of both trees the nodes of MDX.
import type {
  MdxJsxFlowElement,
  MdxJsxFlowElementHast,
  MdxJsxTextElement,
  MdxJsxTextElementHast,
} from 'satteri';
import type { Place } from './mdx-types.ts';

/** An element written as a tag, on lines of its own or within a sentence. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The same in the tree of the HTML to be. */
export type HtmlTreeElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** An element, or any node, of either tree. */
export type AnyElement = MdxElement | HtmlTreeElement;
export type AnyNode = Nodes | HastNodes;

/** An attribute as written: only strings and bare names are allowed, the others must be refused. */
export type Attribute =
  | { kind: 'string'; name: string; value: string }
  | { kind: 'boolean'; name: string }
  | { kind: 'expression'; name: string; value: string }
  | { kind: 'spread'; value: string };

/** Whether `node` was written as a tag. */
export function isMdxElement<N extends AnyNode>(
  node: N,
): node is Extract<N, { type: AnyElement['type'] }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of an element in the order written. */
export function attributesOf(element: AnyElement): Attribute[] {
  return element.attributes.map((attribute): Attribute => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return { kind: 'spread', value: attribute.value };
    }
    const { name, value } = attribute;
    if (typeof value === 'string') return { kind: 'string', name, value };
    if (value === null || value === undefined) return { kind: 'boolean', name };
    return { kind: 'expression', name, value: value.value };
  });
}

/** The string attributes of an element by name. */
export function stringAttributes(element: AnyElement): Record<string, string> {
  return Object.fromEntries(
    attributesOf(element).flatMap((attribute) =>
      attribute.kind === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}

/**
 * Visits every node in document order, its parents outermost first.
 * A visitor that returns `'skip'` keeps the walk out of the node's children.
 */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Parents[]) => 'skip' | undefined,
  parents: readonly Parents[] = [],
): void {
  if (visit(node, parents) === 'skip' || !('children' in node)) return;
  const below = [...parents, node];
  for (const child of node.children) walk(child, visit, below);
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The text of a node without marks, white space collapsed; what components print is not known here. */
export function plainText(node: Nodes): string {
  const parts: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') parts.push(inner.value);
    if (inner.type === 'break') parts.push(' ');
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
