import type { Element, Nodes, Parents, Root } from 'hast';
import type { HastPluginDefinition, HastVisitorContext, PluginFactoryContext } from 'satteri';
import { elementNamed } from '../vocabulary/index.ts';
import { conditionOf, inheritedRule } from './conditions.ts';
import { firstUses, writeUnless, type Occurrence } from './first-uses.ts';
import { tableNames, type TableName } from './table-names.ts';
import { isMdxElement, stringAttributes, type HtmlTreeElement } from './tree.ts';
import type { Condition } from './mdx-types.ts';

/** A plugin of one hook that runs at once, so that whoever compiles need not wait. */
type AnnotatePlugin = Pick<HastPluginDefinition, 'name'> & {
  before(root: Root, ctx: HastVisitorContext): void;
};

/** What is set on a node once the whole tree has been seen. */
type Change = (ctx: HastVisitorContext) => void;

function setting(node: Element | HtmlTreeElement, name: string, value: unknown): Change {
  return (ctx) => {
    ctx.setProperty(node, name, value);
  };
}

/**
 * Sätteri plugin that tells the vocabulary what only the whole page knows, since a component sees
 * its own attributes and nothing else:
 * - each `##` heading gets its id from the front matter's `sections`, each `###` a part of it, so
 *   that addresses are the same in both languages and never begin with a digit;
 * - `<Else>` gets the `rule` of the `<While>` before it;
 * - `first` marks the first of equal references, which carries the id of their source mark, and the
 *   first use of a term, where its acronym is opened: `true`, or the conditions under which an
 *   earlier one is shown (`isFirstUse` decides on the day of the page);
 * - a table is named by its heading, and its head cells say that they head columns;
 * - alignment of table cells becomes a class, `r` or `c`: `style` is blocked by the site's policy.
 */
export function annotate({ data }: Pick<PluginFactoryContext, 'data'>): AnnotatePlugin {
  const sections = sectionsOf(data);
  return {
    name: 'cakupan-annotate',
    before(root, ctx) {
      for (const change of changesIn(root, sections)) change(ctx);
    },
  };
}

/** The `sections` of the front matter, which Astro hands to plugins in its data bag. */
function sectionsOf(data: PluginFactoryContext['data']): string[] {
  const astro = data['astro'] as { frontmatter?: { sections?: unknown } } | undefined;
  const sections = astro?.frontmatter?.sections;
  return Array.isArray(sections) ? sections.map(String) : [];
}

function changesIn(root: Nodes, sections: readonly string[]): Change[] {
  const changes: Change[] = [];
  const occurrences: (Occurrence & { node: HtmlTreeElement })[] = [];
  const ids = sectionIds(sections);
  const names = tableNames();

  const visit = (node: Nodes, when: readonly Condition[], parent: Parents | null): void => {
    if (node.type === 'element') {
      const id = headingId(node, ids);
      if (id !== null) names.heading(id, when);
      changes.push(...(id === null ? cellChanges(node) : [setting(node, 'id', id)]));
      if (node.tagName === 'table' && parent) {
        changes.push(...nameChanges(node, names.of(parent, node, when)));
      }
    }
    if (isMdxElement(node) && elementNamed(node.name)?.holds === 'nothing') {
      occurrences.push({ key: keyOf(node), when, node });
    }
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (isMdxElement(child)) changes.push(...inherit(child, node.children));
      visit(child, [...when, ...conditionOf(child, node.children)], node);
    }
  };
  visit(root, [], null);

  for (const { use, unless } of firstUses(occurrences)) {
    changes.push(setting(use.node, 'first', writeUnless(unless)));
  }
  return changes;
}

/** Ids of headings in order: fixed words for sections, the section's word and a count within it. */
interface SectionIds {
  next(): string | null;
  part(): string;
}

function sectionIds(sections: readonly string[]): SectionIds {
  let section = -1;
  let parts = 0;
  return {
    next() {
      section += 1;
      parts = 0;
      return sections[section] ?? null;
    },
    part() {
      parts += 1;
      return `${sections[section] ?? 'bagian'}-${parts}`;
    },
  };
}

/** The id of a heading that gets one. */
function headingId({ tagName }: Element, sections: SectionIds): string | null {
  if (tagName === 'h2') return sections.next();
  return tagName === 'h3' ? sections.part() : null;
}

function cellChanges(node: Element): Change[] {
  const scope = node.tagName === 'th' ? [setting(node, 'scope', 'col')] : [];
  const { style } = node.properties;
  const align = /^text-align:\s*(left|right|center)$/.exec(typeof style === 'string' ? style : '');
  if (!align) return scope;
  const name = { left: null, right: 'r', center: 'c' }[align[1] as 'left' | 'right' | 'center'];
  const withoutStyle = setting(node, 'style', null);
  return [...scope, withoutStyle, ...(name === null ? [] : [setting(node, 'className', [name])])];
}

function nameChanges(table: Element, name: TableName | null): Change[] {
  if (!name) return [];
  const { ids, given } = name;
  return [
    setting(table, 'ariaLabelledBy', ids),
    ...(given ? [setting(given.node, 'id', given.id)] : []),
  ];
}

/** Name and string attributes, in one order however they were written. */
function keyOf(node: HtmlTreeElement): string {
  return JSON.stringify([node.name, ...Object.entries(stringAttributes(node)).sort()]);
}

/** Writes the rule that an element takes from the one before it into its tag, for its component. */
function inherit(node: HtmlTreeElement, siblings: readonly Nodes[]): Change[] {
  const attribute = elementNamed(node.name)?.condition?.attribute;
  if (attribute === undefined || stringAttributes(node)[attribute] !== undefined) return [];
  const rule = inheritedRule(node, siblings);
  return rule === undefined ? [] : [setting(node, attribute, rule)];
}
