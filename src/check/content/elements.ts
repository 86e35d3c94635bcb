import type { Nodes } from 'mdast';
import { answered } from '../../mdx/conditions.ts';
import { attributesOf, isMdxElement, placeOf, walk, type MdxElement } from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { elementNamed, elementNames, type Element } from '../../vocabulary/index.ts';
import type { Page } from '../reading/content-folder.ts';
import { lineOf, offsetAt, placeAt } from '../reading/files.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { Report } from '../reports/problem.ts';

/** Code, HTML and whatever is not in the vocabulary. */
export function checkElements({ file, text, mdx }: Page, report: Report): void {
  if (!mdx) return;
  walk(mdx.tree, (node, parents) => {
    const place = placeOf(node);
    if (isMdxElement(node)) {
      checkElement(node, parents.at(-1)?.children ?? [], file, text, report);
    } else if (node.type === 'mdxjsEsm') {
      const word = /^\w+/.exec(lineOf(text, place.line))?.[0] ?? 'import';
      report('code-line', file, place, { word });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const isComment = /^\s*\/\*[^]*\*\/\s*$/.test(node.value);
      if (isComment) report('comment', file, place, {});
      else report('curly-brace', file, place, { stops: false });
    } else if (node.type === 'html') {
      report('raw-html', file, place, { tag: /\w+/.exec(node.value)?.[0] ?? '' });
    } else if (node.type === 'footnoteReference') {
      report('footnote', file, place, {});
    }
  });
}

function checkElement(
  node: MdxElement,
  siblings: readonly Nodes[],
  file: string,
  text: string,
  report: Report,
): void {
  const place = placeOf(node);
  const name = node.name ?? '';
  const element = elementNamed(name);
  if (!element) {
    if (isHtml(name) || name === '') report('raw-html', file, place, { tag: name });
    else {
      const near = nearestName(name, elementNames);
      report('unknown-component', file, place, { name, near, allowed: [...elementNames] });
    }
    return;
  }
  checkAttributes(node, name, element, file, text, report);
  if (element.stands === 'alone' && node.type === 'mdxJsxTextElement') {
    report('block-in-sentence', file, place, { component: name });
  }
  const isEmpty = node.children.every(
    (child) => child.type === 'text' && child.value.trim() === '',
  );
  if (element.holds === 'nothing' && !isEmpty) {
    report('children-refused', file, place, { component: name });
  } else if (element.holds === 'text' && isEmpty) {
    report('children-missing', file, place, { component: name });
  }
  if (isUnanswering(node, element, siblings)) report('else-alone', file, place, {});
}

function checkAttributes(
  node: MdxElement,
  component: string,
  element: Element,
  file: string,
  text: string,
  report: Report,
): void {
  const forms = Object.entries(element.attributes);
  const allowed = forms.map(([name]) => name);
  const seen = new Set<string>();
  for (const attribute of attributesOf(node)) {
    if (attribute.kind === 'spread') {
      report('spread-attribute', file, placeOf(node), { component });
      continue;
    }
    const { name } = attribute;
    const place = attributePlace(text, node, name, seen.has(name) ? 1 : 0);
    if (!allowed.includes(name)) {
      const near = nearestName(name, allowed);
      report('unknown-attribute', file, place, { component, attribute: name, near, allowed });
    } else if (seen.has(name)) {
      report('duplicate-attribute', file, place, { component, attribute: name });
    } else if (attribute.kind === 'expression') {
      report('attribute-code', file, place, { component, attribute: name });
    } else if (attribute.kind === 'boolean' || attribute.value.trim() === '') {
      report('missing-attribute', file, place, { component, attribute: name });
    }
    seen.add(name);
  }
  for (const [attribute, { optional }] of forms) {
    if (optional || seen.has(attribute)) continue;
    report('missing-attribute', file, placeOf(node), { component, attribute });
  }
  // A number is computed in one way at a time.
  const computing = forms.flatMap(([name, form]) =>
    form.is === 'observation' && form.against !== undefined && seen.has(name) ? [name] : [],
  );
  if (computing.length > 1) {
    report('exclusive-attributes', file, placeOf(node), { component, attributes: computing });
  }
}

/** Whether an element that takes its rule from the one before it has neither that nor a rule of its own. */
function isUnanswering(
  node: MdxElement,
  { condition }: Element,
  siblings: readonly Nodes[],
): boolean {
  if (condition?.after === undefined || answered(node, siblings)) return false;
  return !attributesOf(node).some(
    (one) => one.kind !== 'spread' && one.name === condition.attribute,
  );
}

/** Whether a tag is HTML by its name, for components begin with a capital letter. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** Where an attribute stands in its tag; the parser keeps no places for attributes. */
export function attributePlace(text: string, node: MdxElement, name: string, nth = 0): Place {
  const start = offsetAt(text, placeOf(node));
  const tag = text.slice(start, node.position?.end.offset ?? text.length);
  const found = [...tag.matchAll(/\s([\w:.-]+)(?=\s*=|[\s/>])/g)].filter(([, one]) => one === name);
  const match = found[nth] ?? found[0];
  return match ? placeAt(text, start + match.index + 1) : placeOf(node);
}
