import type { HostPolicy } from './policy.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read in the folder they publish. Where two of its
 * rules fit one address they join what both say of a header: so no header stands in two rules that meet,
 * and files outside the folders named here keep what both hosts send by themselves, which is what the
 * policy asks for.
 */
export function headersFile({ basePath, headers, caches }: HostPolicy): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [`${basePath}${path}*`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    '# Netlify, Cloudflare Pages: npm run build',
    rule('', headers),
    ...caches.map(({ folder, value }) => rule(folder, [['Cache-Control', value]])),
  ].join('\n')}\n`;
}
