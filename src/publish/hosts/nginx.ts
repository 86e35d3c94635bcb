import { HEADERS_FILE, TEXT_ENDINGS, TYPES, type HostPolicy } from './policy.ts';

/** Where a web server finds the site, and where it is asked. */
export interface Served {
  /** Folder that holds what the build wrote. */
  root: string;
  /** What nginx listens on. */
  listen?: string;
}

/**
 * A file for nginx, to be included where its `http` block includes others (`conf.d`).
 * @param note lines that tell whoever opens the file what to do with it
 */
export function nginxFile(
  { host, basePath, headers, unframed, framed, caches, otherwise, precompressed }: HostPolicy,
  { root, listen = '80' }: Served,
  note: readonly string[] = [],
): string {
  const plain = basePath === '/';
  const folder = root.replace(/\/$/, '');
  const compressible = TEXT_ENDINGS.map((ending) => TYPES[ending]);
  const texts = compressible.filter((type) => type !== 'text/html').join(' ');
  return `${[
    ...note.map((line) => `# ${line}`),
    'map $uri $cakupan_cache {',
    `    default "${otherwise}";`,
    ...caches.map(({ folder: below, value }) => `    "~^${basePath}${below}" "${value}";`),
    '}',
    // What is empty is not sent.
    'map $uri $cakupan_frames {',
    `    default "${unframed[1]}";`,
    ...framed.map((below) => `    "~^${basePath}${below}" "";`),
    '}',
    'server {',
    `    listen ${listen};`,
    `    server_name ${host};`,
    '    absolute_redirect off;',
    '    charset utf-8;',
    `    charset_types ${texts};`,
    '    types {',
    ...Object.entries(TYPES).map(([ending, type]) => `        ${type} ${ending};`),
    '    }',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${texts};`,
    ...(precompressed ? ['    gzip_static on;'] : []),
    ...headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    `    add_header ${unframed[0]} $cakupan_frames always;`,
    '    add_header Cache-Control $cakupan_cache always;',
    // A folder without an index is not there.
    `    error_page 403 404 =404 ${basePath}404.html;`,
    `    location = ${basePath}${HEADERS_FILE} { return 404; }`,
    plain ? `    root ${folder};` : `    location ${basePath} { alias ${folder}/; }`,
    '}',
  ].join('\n')}\n`;
}
