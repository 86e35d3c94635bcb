import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { claimsOfUses, pageContext, type PageContext } from '../../src/library/page-context.ts';
import type { Edition } from '../../src/library/edition.ts';
import { DATE, edition } from './edition.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../../src/publish/html.ts';
import type { ContentFolder, Locale } from '../../src/schema/index.ts';

export { DATE };

/** What an author wrote: the name of an element and its attributes. */
export type Written = readonly [name: string, attributes?: Record<string, string>];

/** The context of a page in whose text these elements stand. */
export function pageWith(
  locale: Locale,
  written: readonly Written[] = [],
  { date = DATE, from }: { date?: string; from?: { folder: ContentFolder; name: string } } = {},
): PageContext {
  const uses = written.map(([name, attributes = {}]) => ({
    name,
    attributes,
    place: { line: 1, column: 1 },
  }));
  const claims = claimsOfUses(edition, uses, date, locale);
  return pageContext(edition, { locale, date, claims, ...(from ? { from } : {}) });
}

/** A component's HTML and what a test asks of it. */
export interface Rendered {
  html: string;
  fragment: Tree.DocumentFragment;
  /** What a reader reads, white space collapsed. */
  text: string;
  /** Elements with this tag name, in document order. */
  all(tagName: string): HtmlElement[];
  /** The only element with this tag name. @throws Error if there is none or more than one */
  one(tagName: string): HtmlElement;
}

const container = await AstroContainer.create();
container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdx });

/** Any component; Astro's own type of them is not exported under this name. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders a component on a page, with its children as HTML. */
export async function render(
  component: Component,
  props: Record<string, unknown>,
  { page, children, of = edition }: { page?: PageContext; children?: string; of?: Edition } = {},
): Promise<Rendered> {
  const html = await container.renderToString(component, {
    props,
    locals: { edition: of, page: page ?? pageWith('id') },
    ...(children === undefined ? {} : { slots: { default: children } }),
  });
  const fragment = parseFragment(html);
  const all = (tagName: string) =>
    [...elementsIn(fragment)].filter((element) => element.tagName === tagName);
  return {
    html,
    fragment,
    text: words(fragment),
    all,
    one(tagName) {
      const [first, ...others] = all(tagName);
      if (!first || others.length > 0) {
        throw new Error(
          `expected one <${tagName}>, found ${String(all(tagName).length)} in ${html}`,
        );
      }
      return first;
    },
  };
}

/** Text with white space collapsed, no-break spaces included. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of an element with white space collapsed. */
export function words(node: Tree.Node): string {
  return plain(textOf(node));
}

/** Every value of an attribute below a node, in document order. */
export function valuesOf(node: Tree.Node, name: string): string[] {
  return [...elementsIn(node)].flatMap((element) => attribute(element, name) ?? []);
}

/** The elements a node stands in, innermost first. */
export function ancestorsOf(element: Tree.Element): HtmlElement[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? [parent, ...ancestorsOf(parent)] : [];
}
