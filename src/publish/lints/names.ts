import {
  isAddress,
  isFileName,
  pictureWords,
  saysNothing,
  unnamedKind,
} from '../../i18n/empty-words.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../html.ts';
import { parentOf } from './css.ts';
import type { LintedPage, Tell } from './types.ts';

/** White space collapsed, shortened to what a line of a report holds. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** What names an element to those who do not see it. */
export function nameOf(element: HtmlElement, elements: readonly HtmlElement[]): string {
  const labels = (attribute(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '');
  if (labels.length > 0)
    return labels
      .map((id) => textById(id, elements))
      .join(' ')
      .trim();
  const label = attribute(element, 'aria-label') ?? attribute(element, 'alt');
  if (label !== undefined) return label.trim();
  if (element.tagName === 'svg') return firstText(element, 'title');
  if (element.tagName === 'table') return firstText(element, 'caption');
  const parts = [...elementsIn(element)].filter(({ tagName }) => /^(?:img|svg)$/.test(tagName));
  const inner = parts.map((part) => (isHidden(part) ? '' : nameOf(part, elements)));
  return [textOf(element), ...inner].join(' ').trim();
}

function textById(id: string, elements: readonly HtmlElement[]): string {
  const found = elements.find((element) => attribute(element, 'id') === id);
  return found ? textOf(found).trim() : '';
}

function firstText(element: HtmlElement, tagName: string): string {
  const found = [...elementsIn(element)].find((inner) => inner.tagName === tagName);
  return found ? textOf(found).trim() : '';
}

/** Whether an element, or one around it, is kept from those who do not see it. */
export function isHidden(element: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node; node = parentOf(node)) {
    if (attribute(node, 'aria-hidden') === 'true') return true;
  }
  return false;
}

/** Tables without a name or whole head cells. */
export function lintTables({ elements }: LintedPage, tell: Tell): void {
  for (const table of elements) {
    if (table.tagName !== 'table') continue;
    const name = nameOf(table, elements);
    const heads = [...elementsIn(table)].filter(({ tagName }) => tagName === 'th');
    const isWhole = (head: HtmlElement): boolean =>
      /^(?:col|row)(?:group)?$/.test(attribute(head, 'scope') ?? '') && textOf(head).trim() !== '';
    if (name === '') tell('table-name', snippet(heads.map(textOf).join(', ')));
    if (heads.length === 0 || !heads.every(isWhole)) {
      tell('table-head', snippet(name || textOf(table)));
    }
  }
}

/** Pictures without a name, or with one that says nothing. */
export function lintPictures({ elements }: LintedPage, tell: Tell): void {
  for (const element of elements) {
    if (element.tagName !== 'img' && element.tagName !== 'svg') continue;
    if (isHidden(element) || attribute(element, 'role') === 'presentation') continue;
    const name = nameOf(element, elements);
    const path = attribute(element, 'src') ?? '';
    if (name === '' || isFileName(name, path) || pictureWords(name) !== null) {
      tell('picture-name', path || `<${element.tagName}> "${snippet(name)}"`);
    } else if (element.tagName === 'svg' && attribute(element, 'role') !== 'img') {
      tell('picture-name', `<svg> "${snippet(name)}"`);
    }
  }
}

/** Links whose words do not say where they lead, or which kind of file they open. */
export function lintLinks({ elements }: LintedPage, tell: Tell): void {
  for (const link of elements) {
    const address = link.tagName === 'a' ? attribute(link, 'href') : undefined;
    if (address === undefined) continue;
    const name = nameOf(link, elements);
    const detail = `"${snippet(name)}" (${address})`;
    if (name === '' || saysNothing(name) || isAddress(name)) tell('link-name', detail);
    else if (unnamedKind(address, name) !== null) tell('file-type', detail);
  }
}

/** Paragraphs that are nothing but bold. */
export function lintHeadings({ elements }: LintedPage, tell: Tell): void {
  for (const paragraph of elements) {
    if (paragraph.tagName !== 'p') continue;
    const parts = paragraph.childNodes.filter((node) => !/^[\s\p{P}]*$/u.test(textOf(node)));
    const isBold = parts.every((node) => node.nodeName === 'b' || node.nodeName === 'strong');
    if (parts.length > 0 && isBold) tell('fake-heading', snippet(textOf(paragraph)));
  }
}
