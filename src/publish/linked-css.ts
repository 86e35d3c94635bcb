import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Inputs } from '../inputs.ts';
import { attribute, elementsIn, parsePage } from './html.ts';

/** Text of the site's own style sheets that a page links. */
export async function linkedCss(
  folder: string,
  page: string,
  html: string,
  { basePath }: Inputs,
): Promise<string> {
  if (!/\bstylesheet\b/i.test(html)) return '';
  let css = '';
  for (const element of elementsIn(parsePage(html))) {
    if (element.tagName !== 'link') continue;
    if (!/\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')) continue;
    const href = (attribute(element, 'href') ?? '').replace(/[?#].*$/, '');
    const path = href.startsWith('/')
      ? href.slice(basePath.length)
      : posix.join(posix.dirname(page), href);
    css += await readFile(join(folder, path), 'utf8');
  }
  return css;
}
