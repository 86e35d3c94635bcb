import { unframed as leftUnframed } from '../embeds.ts';
import type { HostPolicy } from './policy.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read in the folder they publish. Where two of its
 * rules fit one address they join what both say of a header: so no header stands in two rules that meet,
 * and files outside the folders named here keep what both hosts send by themselves, which is what the
 * policy asks for. The one header that is meant to be joined forbids frames: no rule can stand for all
 * addresses but some, so each folder of pages has its own. Cloudflare reads the first hundred rules.
 * @param pages paths of the pages of the site
 */
export function headersFile(
  { basePath, headers, caches, unframed }: HostPolicy,
  pages: Iterable<string>,
): string {
  const exact = (path: string, lines: readonly (readonly [string, string])[]) =>
    [`${basePath}${path}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rule: typeof exact = (path, lines) => exact(`${path}*`, lines);
  const { folders, single } = leftUnframed(pages);
  return `${[
    '# Netlify, Cloudflare Pages: npm run build',
    rule('', headers),
    ...caches.map(({ folder, value }) => rule(folder, [['Cache-Control', value]])),
    ...folders.map((folder) => rule(folder, [unframed])),
    ...single.map((path) => exact(path, [unframed])),
  ].join('\n')}\n`;
}
