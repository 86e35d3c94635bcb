import type { Page } from 'playwright-core';

/** Roles by which somebody who listens finds the way; everything else is text. */
const KEPT = new Set(
  'banner navigation main contentinfo region search form heading link button searchbox textbox combobox checkbox'.split(
    ' ',
  ),
);

/** Links of one list that tell enough of it. */
const LINKS = 6;

/**
 * The landmarks, headings, links and controls of a page in the order in which they are heard, a line each
 * with role and name, indented as they are nested; of many links in a row the first few.
 * @example 'heading "Tanya jawab" [level=1]'
 */
export async function namesHeard(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const around: number[] = [];
  const lines: string[] = [];
  let links = 0;
  for (const line of tree.split('\n')) {
    const found = /^( *)- '?((\w+)(?: "(?:[^"\\]|\\.)*"| \/[^:]*\/)?(?: \[[^\]]*\])*)/.exec(line);
    if (!found) continue;
    const [, { length: depth } = '', said = '', role = ''] = found;
    while ((around.at(-1) ?? -1) >= depth) around.pop();
    if (!KEPT.has(role)) continue;
    links = role === 'link' ? links + 1 : 0;
    if (links <= LINKS) lines.push('  '.repeat(around.length) + said);
    else if (links === LINKS + 1) lines.push(`${'  '.repeat(around.length)}…`);
    around.push(depth);
  }
  return lines.join('\n');
}

/** What is heard without a name though it leads somewhere or does something. */
export function unnamed(heard: string): string[] {
  return heard
    .split('\n')
    .filter((line) =>
      /^ *(?:link|button|heading|searchbox|textbox|combobox|checkbox)(?: \[|$)/.test(line),
    )
    .map((line) => `without a name: ${line.trim()}`);
}
