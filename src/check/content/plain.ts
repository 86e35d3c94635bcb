import { blocksOf, type Piece } from '../../mdx/blocks.ts';
import { plainText, stringAttributes } from '../../mdx/tree.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import { textOfBlock, type AllowedNumbers } from '../numbers/index.ts';
import { plainFault } from '../numbers/plain-kinds.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Digits for which an author answers, and which are a statistic or not what they are told to be. */
export function checkPlainKinds(
  { file, mdx }: Page,
  { things }: AllowedNumbers,
  report: Report,
): void {
  if (!mdx) return;
  const isThing = (words: string): boolean => things?.has(words.toLowerCase()) ?? false;
  for (const block of blocksOf(mdx)) {
    const textOf = (pieces: Piece[]): string => textOfBlock({ ...block, pieces }).text;
    for (const [nth, { kind: edge, ...piece }] of block.pieces.entries()) {
      if (edge !== 'open' || !('element' in piece)) continue;
      const { element, place } = piece;
      const unread = elementNamed(element.name)?.unread;
      if (!unread) continue;
      const end = block.pieces.findIndex((one) => one.kind === 'close' && one.element === element);
      const kind = stringAttributes(element)[unread.by] ?? '';
      const text = plainText(element).trim();
      const before = textOf(block.pieces.slice(0, nth));
      const after = end === -1 ? '' : textOf(block.pieces.slice(end + 1));
      const fault = plainFault({ kind, text, before, after }, unread, isThing);
      if (fault?.is === 'statistic') {
        report('plain-statistic', file, place, { text, of: fault.of });
      } else if (fault) {
        const { holds, shown } = fault.named;
        report('plain-unlike', file, place, { text, kind, holds, shown, fits: fault.fits });
      }
    }
  }
}
