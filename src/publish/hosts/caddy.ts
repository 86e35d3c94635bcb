import type { Served } from './nginx.ts';
import { HEADERS_FILE, TYPES, type HostPolicy } from './policy.ts';

/** Endings whose type Caddy does not know on every machine. */
const UNKNOWN_TO_CADDY = ['csv', 'md', 'xlsx', 'woff2'] as const;

/**
 * A file for Caddy, as it stands or imported by another.
 * @param note lines that tell whoever opens the file what to do with it
 */
export function caddyFile(
  { host, basePath, headers, unframed, framed, caches, otherwise, precompressed }: HostPolicy,
  { root }: Pick<Served, 'root'>,
  note: readonly string[] = [],
): string {
  const frames = framed.map((folder) => `${basePath}${folder}*`).join(' ');
  const said = headers.find(([name]) => name === unframed[0])?.[1] ?? '';
  const rest = headers.filter(([name]) => name !== unframed[0]);
  const folders = caches.map(({ folder }) => `${basePath}${folder}*`).join(' ');
  const served = [
    `root * ${root.replace(/\/$/, '')}`,
    'file_server {',
    `    hide ${HEADERS_FILE}`,
    ...(precompressed ? ['    precompressed br gzip'] : []),
    '}',
  ];
  return `${[
    ...note.map((line) => `# ${line}`),
    `${host} {`,
    ...[
      'encode gzip',
      'header {',
      ...rest.map(([name, value]) => `    ${name} "${value}"`),
      '}',
      // One rule or the other: of two that meet, it would set what the first has said aside.
      `@framed path ${frames}`,
      `header @framed ${unframed[0]} "${said}"`,
      `@unframed not path ${frames}`,
      `header @unframed ${unframed[0]} "${said}, ${unframed[1]}"`,
      ...caches.map(({ folder, value }) => cache(`${basePath}${folder}*`, value)),
      // Two rules that meet would leave it to their order what is sent.
      `@rest not path ${folders}`,
      cache('@rest', otherwise),
      ...UNKNOWN_TO_CADDY.map((ending) => type(ending)),
      ...(basePath === '/'
        ? ['handle {', ...inner(served), '}']
        : [
            `redir ${basePath.slice(0, -1)} ${basePath} 301`,
            `handle_path ${basePath}* {`,
            ...inner(served),
            '}',
          ]),
      'handle_errors {',
      ...inner([
        cache('*', otherwise),
        'rewrite * /404.html',
        `root * ${root.replace(/\/$/, '')}`,
        'file_server',
      ]),
      '}',
    ].map((line) => `    ${line}`),
    '}',
  ].join('\n')}\n`;
}

const inner = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
const cache = (matcher: string, value: string) => `header ${matcher} Cache-Control "${value}"`;

function type(ending: (typeof UNKNOWN_TO_CADDY)[number]): string {
  const charset = ending === 'csv' || ending === 'md' ? '; charset=utf-8' : '';
  return `header *.${ending} Content-Type "${TYPES[ending] ?? ''}${charset}"`;
}
