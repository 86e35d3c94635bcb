import type { Page } from '../reading/content-folder.ts';
import type { Report } from '../reports/problem.ts';

/** How an office program begins the items of a list; the letters only before a tab. */
export const WORD_BULLET =
  /^([ \t]*)(?:([•·∙●○◦▪■□‣➢\uF0B7\uF0A7\uF0D8])[ \t\u00A0]+|([o§])\t[ \t]*)(?=\S)/u;

/** The 1-based lines of a page's body that are no code, with their text. */
export function linesOfBody(text: string): { line: number; text: string }[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) + 1;
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (at < start) return [];
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? [] : [{ line: at + 1, text: line }];
  });
}

/**
 * Lists whose items begin as an office program begins them: a reader would get one paragraph that runs
 * on. One problem for all items of a list.
 */
export function checkBullets({ file, text }: Page, report: Report): void {
  let before = -1;
  for (const { line, text: written } of linesOfBody(text)) {
    const found = WORD_BULLET.exec(written);
    if (!found) continue;
    const goesOn = before === line - 1;
    before = line;
    const sign = found[2] ?? found[3] ?? '';
    // A sign without a meaning of its own has been told of with the characters.
    if (goesOn || /\p{Co}/u.test(sign)) continue;
    report('word-bullet', file, { line, column: (found[1]?.length ?? 0) + 1 }, { sign });
  }
}
