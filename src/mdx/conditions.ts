import type { Nodes, Parents } from 'mdast';
import { isMdxElement, stringAttributes } from './tree.ts';
import type { Condition } from './types.ts';

/** The conditions that hold what stands inside `parents` on a page or keep it off, outermost first. */
export function conditionsIn(parents: readonly Parents[]): Condition[] {
  return parents.flatMap((parent, index) => {
    if (!isMdxElement(parent) || (parent.name !== 'While' && parent.name !== 'Else')) return [];
    const inForce = parent.name === 'While';
    const around = parents[index - 1];
    const rule = stringAttributes(parent)['rule'] ?? (around && ruleBefore(parent, around));
    return rule === undefined ? [] : [{ rule, inForce }];
  });
}

/** The rule of the `<While>` an `<Else>` answers: the sibling before it, white space aside. */
function ruleBefore(otherwise: Nodes, around: Parents): string | undefined {
  const siblings: readonly Nodes[] = around.children;
  const last = siblings
    .slice(0, siblings.indexOf(otherwise))
    .findLast((node) => !(node.type === 'text' && node.value.trim() === ''));
  return last && isMdxElement(last) && last.name === 'While'
    ? stringAttributes(last)['rule']
    : undefined;
}
