import {
  isAddress,
  isFileName,
  pictureWords,
  saysNothing,
  unnamedKind,
} from '../../i18n/empty-words.ts';
import { attributeOf, closest, elementsIn, textOfPiece, type Open } from '../scan.ts';
import { isHidden, elementName, snippet } from './tree.ts';
import type { LintedPage, Tell } from './lint-types.ts';

/** Tables without a name or whole head cells. */
export function lintTables({ elements }: LintedPage, tell: Tell): void {
  for (const table of elements) {
    if (table.name !== 'table') continue;
    const name = elementName(table, elements);
    const heads = [...elementsIn(table)].filter(({ name }) => name === 'th');
    const isWhole = (head: Open): boolean =>
      /^(?:col|row)(?:group)?$/.test(attributeOf(head, 'scope') ?? '') &&
      textOfPiece(head).trim() !== '';
    if (name === '') tell('table-name', snippet(heads.map(textOfPiece).join(', ')), table);
    if (heads.length === 0 || !heads.every(isWhole)) {
      tell('table-head', snippet(name || textOfPiece(table)), table);
    }
  }
}

/** Pictures without a name, or with one that says nothing. */
export function lintPictures({ elements }: LintedPage, tell: Tell): void {
  for (const element of elements) {
    if (element.name !== 'img' && element.name !== 'svg') continue;
    // A drawing within a drawing is a part of it: it only moves what it holds.
    if (closest(element.parent, ({ name }) => name === 'svg')) continue;
    if (isHidden(element) || attributeOf(element, 'role') === 'presentation') continue;
    const name = elementName(element, elements);
    const path = attributeOf(element, 'src') ?? '';
    if (name === '' || isFileName(name, path) || pictureWords(name) !== null) {
      tell('picture-name', path || `<${element.name}> "${snippet(name)}"`, element);
    } else if (
      element.name === 'svg' &&
      attributeOf(element, 'role') !== 'img' &&
      !isGroup(element)
    ) {
      tell('picture-name', `<svg> "${snippet(name)}"`, element);
    }
  }
}

/** A drawing of links, which a picture would hide from those who listen. */
function isGroup(svg: Open): boolean {
  return (
    attributeOf(svg, 'role') === 'group' && [...elementsIn(svg)].some(({ name }) => name === 'a')
  );
}

/** Links whose words do not say where they lead, or which kind of file they open. */
export function lintLinks({ elements }: LintedPage, tell: Tell): void {
  for (const link of elements) {
    const address = link.name === 'a' ? attributeOf(link, 'href') : undefined;
    if (address === undefined) continue;
    const name = elementName(link, elements);
    const code =
      name === '' || saysNothing(name) || isAddress(name)
        ? 'link-name'
        : unnamedKind(address, name) !== null && 'file-type';
    if (code) tell(code, `"${snippet(name)}" (${address})`, link);
  }
}

/** Folds whose words do not say what is inside: nobody opens them for a price or a deadline. */
export function lintFolds({ elements }: LintedPage, tell: Tell): void {
  for (const fold of elements) {
    if (fold.name !== 'details') continue;
    const summary = [...elementsIn(fold)].find(({ name }) => name === 'summary');
    const name = summary ? textOfPiece(summary).trim() : '';
    if (name === '' || saysNothing(name)) tell('fold-name', `"${snippet(name)}"`, fold);
  }
}

/** Paragraphs that are nothing but bold. */
export function lintHeadings({ elements }: LintedPage, tell: Tell): void {
  for (const paragraph of elements) {
    if (paragraph.name !== 'p') continue;
    const parts = paragraph.children.filter((node) => !/^[\s\p{P}]*$/u.test(textOfPiece(node)));
    const isBold = parts.every(
      (node) => typeof node !== 'string' && (node.name === 'b' || node.name === 'strong'),
    );
    if (parts.length > 0 && isBold)
      tell('fake-heading', snippet(textOfPiece(paragraph)), paragraph);
  }
}
