import { attributeOf, type Open, type ScannedPage } from '../scan.ts';
import { blocksIn } from './blocks.ts';

/** Name of the text to take along, beside each page. */
export const TWIN = 'index.md';

/**
 * The page that a text stands beside; any other path as it is.
 * @example pageOfTwin('en/data/index.md') // 'en/data/index.html'
 */
export function pageOfTwin(path: string): string {
  return path.replace(/(^|\/)index\.md$/, '$1index.html');
}

/**
 * A page as Markdown: what stands between its header and its menus, in the same words and numbers, with
 * full addresses; then what the foot says of the site, its day and its licence. It is read from the
 * finished page, so that neither can say what the other does not.
 * @param address full address of the page
 */
export function markdownTwin({ elements }: ScannedPage, address: string): string {
  const main = elements.find(({ name }) => name === 'main');
  const foot = elements.find(
    (element) => element.name === 'footer' && attributeOf(element, 'class') === 'foot',
  );
  const blocks = (part: Open | undefined) => (part ? blocksIn(part, address) : []);
  return `${[`<${address}>`, ...blocks(main), '---', ...blocks(foot)].join('\n\n')}\n`;
}
