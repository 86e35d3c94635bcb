import type { Parents } from 'mdast';
import { elementNamed } from '../vocabulary/index.ts';
import { isMdxElement, stringAttributes, type AnyElement, type AnyNode } from './tree.ts';
import type { Condition } from './mdx-types.ts';

/** The conditions that hold what stands inside `parents` on a page or keep it off, outermost first. */
export function conditionsIn(parents: readonly Parents[]): Condition[] {
  return parents.flatMap((parent, index) =>
    conditionOf(parent, parents[index - 1]?.children ?? []),
  );
}

/**
 * The condition under which what an element holds is shown; none where it sets none, or names no rule.
 * @param siblings the children of its parent, in either of the trees that MDX is read into
 */
export function conditionOf(node: AnyNode, siblings: readonly AnyNode[]): Condition[] {
  const condition = isMdxElement(node) ? elementNamed(node.name)?.condition : undefined;
  if (!condition || !isMdxElement(node)) return [];
  const rule = stringAttributes(node)[condition.attribute] ?? inheritedRule(node, siblings);
  return rule === undefined ? [] : [{ rule, inForce: condition.inForce }];
}

/** The rule of the element that `node` answers. */
export function inheritedRule(node: AnyElement, siblings: readonly AnyNode[]): string | undefined {
  const before = answered(node, siblings);
  const attribute = before && elementNamed(before.name)?.condition?.attribute;
  return attribute ? stringAttributes(before)[attribute] : undefined;
}

/** The `<While>` an `<Else>` answers: the sibling before it, white space aside. */
export function answered(node: AnyElement, siblings: readonly AnyNode[]): AnyElement | null {
  const after = elementNamed(node.name)?.condition?.after;
  if (after === undefined) return null;
  const before = siblings
    .slice(0, siblings.indexOf(node))
    .findLast((one) => !(one.type === 'text' && one.value.trim() === ''));
  return before && isMdxElement(before) && elementNamed(before.name) === after ? before : null;
}
