import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { textOf } from '../../src/publish/html.ts';

/** Elements that stand within a line: what they hold is joined to what is beside them. */
const inline = new Set([
  ...['a', 'b', 'data', 'em', 'i', 's', 'small', 'span', 'strong', 'time', 'u', '#text'],
]);

/** Elements whose text nobody reads as a line. */
const unread = new Set(['svg', 'script', 'style', 'template', 'code']);

/** Addresses and names of sites, whose dots end nothing. */
const address = /\b[\w-]+(?:\.[\w-]+)*\.(?:com?|net|org|id|news|example)\b/g;

const faults: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a space before a mark', /[^\s] [.,;:!?)]/u],
  ['a space after a bracket', /\( /u],
  ['no space after a mark', /[\p{L}\d\])”][.,;:?!]\p{L}/u],
  ['no space after a source mark', /\[\d+\][\p{L}\d]/u],
  ['two marks', /[.,;:?!]\s?[.,;:]/u],
];

/** Places at which the text of a piece of HTML is set badly, each with what stands around it. */
export function badSpacing(fragment: Tree.ParentNode): string[] {
  return linesOf(fragment).flatMap((line) => {
    const joined = line.find((text, index) => isJoined(line[index - 1], text));
    const text = line.join('').replace(/\s+/g, ' ').replace(address, 'x').trim();
    return [
      ...(joined === undefined ? [] : [`words run together: ${text}`]),
      ...faults.flatMap(([name, pattern]) => {
        const found = pattern.exec(text);
        return found
          ? [`${name}: ${text.slice(Math.max(0, found.index - 30), found.index + 20)}`]
          : [];
      }),
    ];
  });
}

/** Whether a piece of text begins with a word right behind one; an amount may follow its `Rp`. */
function isJoined(before: string | undefined, text: string): boolean {
  if (before === undefined) return false;
  const letter = /[\p{L}\d.,;:?!)]$/u.test(before) && /^\p{L}/u.test(text);
  return letter || (/\p{L}$/u.test(before) && before !== 'Rp' && /^\d/.test(text));
}

/** Pieces of text that stand in one line, for every line. */
function linesOf(node: Tree.ParentNode): string[][] {
  const lines: string[][] = [[]];
  const visit = (parent: Tree.ParentNode): void => {
    for (const child of parent.childNodes) {
      if (unread.has(child.nodeName)) continue;
      const breaks = !inline.has(child.nodeName);
      if (breaks) lines.push([]);
      if (child.nodeName === '#text') lines.at(-1)?.push(textOf(child));
      else if ('childNodes' in child) visit(child);
      if (breaks) lines.push([]);
    }
  };
  visit(node);
  return lines.filter((line) => line.length > 0);
}
