import {
  isAddress,
  isFileName,
  pictureWords,
  saysNothing,
  unnamedKind,
} from '../../i18n/empty-words.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../html.ts';
import { isHidden, nameOf, snippet } from './tree.ts';
import type { LintedPage, Tell } from './types.ts';

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
