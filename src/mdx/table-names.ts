import type { Element, Nodes, Parents } from 'hast';
import type { Condition } from './mdx-types.ts';

/** What names a table: ids of elements, and the element that has yet to get one of them. */
export interface TableName {
  ids: string[];
  given: { node: Element; id: string } | null;
}

/** Names the tables of one page as they come. */
export interface TableNames {
  /** Notes a heading, shown under `when`. */
  heading(id: string, when: readonly Condition[]): void;
  /** What names a table among the children of `parent`, shown under `when`; null where nothing can. */
  of(parent: Parents, table: Element, when: readonly Condition[]): TableName | null;
}

/**
 * Markdown has no captions, so a table is named by the heading it stands under. Bold words that open
 * the paragraph right before it are added; so is the whole paragraph where there are none and the
 * heading has named another table, or where there is no heading.
 */
export function tableNames(): TableNames {
  const headings: { id: string; when: readonly Condition[] }[] = [];
  const used = new Set<string>();
  let given = 0;
  return {
    heading(id, when) {
      headings.push({ id, when });
    },
    of(parent, table, when) {
      const heading = headings.findLast((one) => one.when.every((part) => holds(when, part)))?.id;
      const before = paragraphBefore(parent, table);
      const opening = before && boldOpening(before);
      const isAlone = heading !== undefined && !used.has(heading);
      const node = opening ?? (isAlone ? null : before);
      if (heading !== undefined) used.add(heading);
      if (node) given += 1;
      const id = `judul-tabel-${given}`;
      const ids = [...(heading === undefined ? [] : [heading]), ...(node ? [id] : [])];
      return ids.length === 0 ? null : { ids, given: node ? { node, id } : null };
    },
  };
}

function holds(when: readonly Condition[], { rule, inForce }: Condition): boolean {
  return when.some((one) => one.rule === rule && one.inForce === inForce);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function paragraphBefore(parent: Parents, table: Element): Element | null {
  const siblings: readonly Nodes[] = parent.children;
  const last = siblings.slice(0, siblings.indexOf(table)).findLast((node) => !isBlank(node));
  return last?.type === 'element' && last.tagName === 'p' ? last : null;
}

function boldOpening({ children }: Element): Element | null {
  const first = children.find((node) => !isBlank(node));
  return first?.type === 'element' && first.tagName === 'strong' ? first : null;
}
