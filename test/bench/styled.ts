import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSource } from '../../src/publish/csp.ts';
import { statements, type CssStatement } from '../../src/publish/css-statements.ts';
import { isFramed } from '../../src/publish/embeds.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { VISIT } from '../support/visit.ts';

/** Texts of the pages of a visit and of the style sheets that they link, by path. */
export type Styled = Map<string, string>;

/** A rule that this share of all pages has belongs to what is common to them. */
const COMMON = 0.5;

/**
 * The pages of a visit with their styles carried in each way that a static site has: in the page, as they
 * are built; all rules of the site in one file; the common rules in a file and the rest in the page. Rules
 * of several pages are joined in the order in which they are met: enough to weigh and time them by.
 * @param folder a built site
 */
export async function waysToCarryStyles(folder: string): Promise<Record<string, Styled>> {
  const paths = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
  const found = new Map<string, number>();
  const pages = paths.filter((path) => !isFramed(path));
  for (const path of pages)
    for (const rule of rulesOf(read(path))) found.set(rule, (found.get(rule) ?? 0) + 1);
  const all = [...found.keys()];
  const common = new Set(all.filter((rule) => (found.get(rule) ?? 0) >= COMMON * pages.length));
  const visit = VISIT.map((path) => join(path, 'index.html').slice(1));

  const each = (restyled: (html: string) => string): Styled =>
    new Map(visit.map((path) => [path, restyled(read(path))]));
  const rest = (html: string) => rulesOf(html).filter((rule) => !common.has(rule));
  return {
    'in each page': each((html) => html),
    'one file': each((html) => withSheet(html, '')).set(SHEET, all.join('')),
    'common rules in a file': each((html) => withSheet(html, rest(html).join(''))).set(
      SHEET,
      all.filter((rule) => common.has(rule)).join(''),
    ),
  };

  function read(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }
}

/** Where a style sheet of its own stands. */
const SHEET = '_astro/styles.css';

const STYLES = /<style>([^]*?)<\/style>/;

function rulesOf(html: string): string[] {
  return Array.from(statements(STYLES.exec(html)?.[1] ?? ''), written);
}

function written({ prelude, block }: CssStatement): string {
  return block === null ? `${prelude};` : `${prelude}{${block}}`;
}

/** A page that links the style sheet, and has only `inline` in itself. */
function withSheet(html: string, inline: string): string {
  const element = inline === '' ? '' : `<style>${inline}</style>`;
  const allowed = inline === '' ? '' : ` ${hashSource(inline)}`;
  return html
    .replace(/style-src [^;]+/, `style-src 'self'${allowed}`)
    .replace(STYLES, () => `<link rel="stylesheet" href="/${SHEET}">${element}`);
}
