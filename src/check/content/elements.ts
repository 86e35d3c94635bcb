import type { Nodes } from 'mdast';
import { attributesOf, isMdxElement, placeOf, walk, type MdxElement } from '../../mdx/tree.ts';
import type { Place } from '../../mdx/types.ts';
import type { Page } from '../reading/content.ts';
import { lineOf, offsetAt, placeAt } from '../reading/files.ts';
import { nearest } from '../nearest.ts';
import type { Report } from '../reports/problem.ts';
import { vocabulary, type Element } from './vocabulary.ts';

/** Code, HTML and whatever is not in the vocabulary. */
export function checkElements({ file, text, mdx }: Page, report: Report): void {
  if (!mdx) return;
  walk(mdx.tree, (node, parents) => {
    const place = placeOf(node);
    if (isMdxElement(node)) {
      checkElement(node, file, text, report);
      if (node.name === 'Else') checkElse(node, parents.at(-1)?.children ?? [], file, report);
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

function checkElement(node: MdxElement, file: string, text: string, report: Report): void {
  const place = placeOf(node);
  const name = node.name ?? '';
  const element = elementNamed(name);
  if (!element) {
    if (isHtml(name) || name === '') report('raw-html', file, place, { tag: name });
    else {
      const allowed = Object.keys(vocabulary);
      report('unknown-component', file, place, { name, near: nearest(name, allowed), allowed });
    }
    return;
  }
  checkAttributes(node, name, element, file, text, report);
  if (element.block && node.type === 'mdxJsxTextElement') {
    report('block-in-sentence', file, place, { component: name });
  }
  const isEmpty = node.children.every(
    (child) => child.type === 'text' && child.value.trim() === '',
  );
  if (element.children === 'refused' && !isEmpty) {
    report('children-refused', file, place, { component: name });
  } else if (element.children === 'required' && isEmpty) {
    report('children-missing', file, place, { component: name });
  }
}

function checkAttributes(
  node: MdxElement,
  component: string,
  { required, optional = {}, exclusive = [] }: Element,
  file: string,
  text: string,
  report: Report,
): void {
  const allowed = [...Object.keys(required), ...Object.keys(optional)];
  const seen = new Set<string>();
  for (const attribute of attributesOf(node)) {
    if (attribute.kind === 'spread') {
      report('spread-attribute', file, placeOf(node), { component });
      continue;
    }
    const { name } = attribute;
    const place = attributePlace(text, node, name, seen.has(name) ? 1 : 0);
    if (!allowed.includes(name)) {
      const near = nearest(name, allowed);
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
  for (const attribute of Object.keys(required)) {
    if (seen.has(attribute)) continue;
    report('missing-attribute', file, placeOf(node), { component, attribute });
  }
  if (exclusive.length > 0 && exclusive.every((name) => seen.has(name))) {
    report('exclusive-attributes', file, placeOf(node), { component, attributes: [...exclusive] });
  }
}

function checkElse(node: MdxElement, siblings: Nodes[], file: string, report: Report): void {
  const before = siblings.slice(0, siblings.indexOf(node));
  const last = before.findLast((one) => !(one.type === 'text' && one.value.trim() === ''));
  const hasWhile = last !== undefined && isMdxElement(last) && last.name === 'While';
  const hasRule = attributesOf(node).some((one) => one.kind !== 'spread' && one.name === 'rule');
  if (!hasWhile && !hasRule) report('else-alone', file, placeOf(node), {});
}

/** Whether a tag is HTML by its name, for components begin with a capital letter. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** The element of that name, or undefined. */
export function elementNamed(name: string): Element | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
}

/** Where an attribute stands in its tag; the parser keeps no places for attributes. */
export function attributePlace(text: string, node: MdxElement, name: string, nth = 0): Place {
  const start = offsetAt(text, placeOf(node));
  const tag = text.slice(start, node.position?.end.offset ?? text.length);
  const found = [...tag.matchAll(/\s([\w:.-]+)(?=\s*=|[\s/>])/g)].filter(([, one]) => one === name);
  const match = found[nth] ?? found[0];
  return match ? placeAt(text, start + match.index + 1) : placeOf(node);
}
