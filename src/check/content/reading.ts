import type { Nodes, Paragraph, Parents, Table } from 'mdast';
import {
  isAddress,
  isFileName,
  pictureWords,
  saysNothing,
  unnamedKind,
} from '../../i18n/empty-words.ts';
import { foreignNumbers, nativeForm } from '../../i18n/foreign-numbers.ts';
import { blocksOf, type Block } from '../../mdx/blocks.ts';
import { isMdxElement, placeOf, plainText, walk } from '../../mdx/tree.ts';
import type { Place, Target } from '../../mdx/mdx-types.ts';
import { addressFault } from '../addresses/addresses.ts';
import { misleading } from '../addresses/link-words.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Report } from '../reports/problem.ts';

/**
 * What a reader who hears a page, or sees only its links and headings, is left without, and no tool
 * for finished pages can tell: names of files, links that say nothing, bold text in place of a heading,
 * tables without heads, numbers in the form of the other language.
 */
export function checkReading(page: Page, report: Report): void {
  const { file, mdx, contents } = page;
  for (const target of contents.targets) checkTarget(file, target, report);
  if (!mdx) return;
  let hasHeading = false;
  walk(mdx.tree, (node, parents) => {
    if (node.type === 'heading') hasHeading = true;
    if (node.type === 'table') {
      checkTable(file, node, report);
      const before: readonly Nodes[] = parents.at(-1)?.children ?? [];
      const isNamed = hasHeading || before[before.indexOf(node) - 1]?.type === 'paragraph';
      if (!isNamed) report('nameless-table', file, placeOf(node), {});
    }
    if (node.type === 'paragraph') checkParagraph(file, node, parents, report);
    return undefined;
  });
  for (const block of blocksOf(mdx)) checkPlain(page, block, report);
}

function checkTarget(file: string, { kind, address, text, place }: Target, report: Report): void {
  if (text.trim() === '') return;
  if (kind === 'image') {
    const words = pictureWords(text);
    if (isFileName(text, address)) report('alt-file-name', file, place, { text, address });
    else if (words !== null) report('alt-picture-word', file, place, { words });
    return;
  }
  // A file of our own cannot be linked yet, which is a problem already.
  const type = /^https?:/i.test(address) ? unnamedKind(address, text) : null;
  if (saysNothing(text)) report('vague-link', file, place, { text, address });
  else if (isAddress(text) && !isWrong(text, address))
    report('address-as-text', file, place, { text, address });
  else if (type !== null) report('file-without-type', file, place, { text, address, type });
}

/** Whether an address, or where its words say it leads, is a problem of its own. */
function isWrong(text: string, address: string): boolean {
  return addressFault(address, []) !== null || misleading(text, address) !== null;
}

/** Whether a place stands in an alternative text that is only the name of a file, told of as such. */
export function isInFileName(
  { contents }: Pick<Page, 'contents'>,
  { line, column }: Place,
): boolean {
  return contents.targets.some(
    ({ kind, text, address, place }) =>
      kind === 'image' &&
      line === place.line &&
      column > place.column &&
      column <= place.column + '!['.length + text.length &&
      isFileName(text, address),
  );
}

/** One problem a table: who fills one head fills them all. */
function checkTable(file: string, { children: [head] }: Table, report: Report): void {
  const cells = head?.children ?? [];
  const empty = cells.find((cell) => isEmpty(cell));
  if (!empty) return;
  const nth = cells.indexOf(empty) + 1;
  report('empty-table-head', file, placeOf(empty), { nth });
}

function isEmpty(node: Nodes): boolean {
  const shown: Nodes[] = [];
  walk(node, (inner) => {
    if (isMdxElement(inner) || inner.type === 'image') shown.push(inner);
    return undefined;
  });
  return shown.length === 0 && plainText(node) === '';
}

/**
 * Bold or slanted text on a line of its own. What opens a sentence of its paragraph is no heading, nor
 * is an item of a list.
 */
function checkParagraph(
  file: string,
  paragraph: Paragraph,
  parents: readonly Parents[],
  report: Report,
): void {
  if (parents.at(-1)?.type === 'listItem') return;
  const end = paragraph.children.findIndex(({ type }) => type === 'break');
  const line = paragraph.children
    .slice(0, end === -1 ? undefined : end)
    .filter((child) => !(child.type === 'text' && /^[\s\p{P}]*$/u.test(child.value)));
  const [first] = line;
  if (!first || !line.every(({ type }) => type === 'strong' || type === 'emphasis')) return;
  report('fake-heading', file, placeOf(first), { text: line.map(plainText).join(' ') });
}

/** Numbers for which an author answers; all others are refused, whatever their form. */
function checkPlain({ file, locale }: Page, { pieces, within }: Block, report: Report): void {
  const isUnread = (name: string | null) => elementNamed(name)?.unread !== undefined;
  let depth = within.filter(isUnread).length;
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (depth === 0) continue;
      for (const { text, index } of foreignNumbers(piece.text, locale)) {
        const args = { number: text, native: nativeForm(text), locale };
        report('foreign-number', file, piece.place(index), args);
      }
    } else if (isUnread(piece.element.name)) depth += piece.kind === 'open' ? 1 : -1;
  }
}
