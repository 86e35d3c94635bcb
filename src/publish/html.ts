import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;

/** A page as a browser would parse it, with the place of each element in the source text. */
export function parsePage(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Every element below `node` in document order, those inside `<template>` included. */
export function* elementsIn(node: Tree.Node): Generator<HtmlElement> {
  if ('content' in node) yield* elementsIn(node.content);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

/** Value of an attribute, or undefined if the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text inside an element as the browser sees it, its descendants' text included. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
