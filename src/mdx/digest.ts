import { createHash } from 'node:crypto';
import { toldInMatter } from '../schema/roles.ts';
import { blocksOf, type Block, type Piece } from './blocks.ts';
import { elementNamed } from '../vocabulary/index.ts';
import { stringAttributes } from './tree.ts';
import type { MdxSource } from './mdx-types.ts';

/**
 * The digest of a page's words, which its translation keeps in `translationOf`: 12 hexadecimal
 * digits. It changes with every change of a sentence, and not with a changed number or reference,
 * emphasis, address of a link, or the way lines are broken.
 */
export function digest(mdx: MdxSource): string {
  return digestOf(wordsOf(mdx).join('\n'));
}

/** The same for a text of the data. */
export function digestOfText(text: string): string {
  return digestOf(normalize(text));
}

/** The words of a page that its digest is made of: texts of front matter, then block by block. */
export function wordsOf(mdx: MdxSource): string[] {
  const texts = [...proseOf(mdx.matter), ...blocksOf(mdx).map(textOf)];
  return texts.map(normalize).filter((text) => text !== '');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The texts of front matter that a reader sees and a translator must translate. */
function proseOf(matter: Record<string, unknown>): string[] {
  return toldInMatter(matter).flatMap(({ role, value }) =>
    role.is === 'text' && typeof value === 'string' ? [value] : [],
  );
}

function textOf({ pieces }: Block): string {
  return pieces.map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const { element } = piece;
  const name = element.name ?? '';
  if (piece.kind === 'close') return element.children.length > 0 ? `</${name}>` : '';
  const attributes = stringAttributes(element);
  const stamped = elementNamed(name)?.stamped ?? [];
  return `<${[name, ...stamped.map((attribute) => attributes[attribute] ?? '')].join(' ')}>`;
}

/** A text on one line, its characters in one form, without what stands in its references. */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\[\[[^\][]*\]\]/g, '[[]]')
    .replace(/\s+/g, ' ')
    .trim();
}
