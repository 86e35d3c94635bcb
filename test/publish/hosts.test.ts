import { describe, expect, it, test } from 'vitest';
import { withPolicy } from '../../src/publish/csp.ts';
import { readHostsArguments } from '../../src/publish/hosts/arguments.ts';
import { caddyFile } from '../../src/publish/hosts/caddy.ts';
import { headersFile } from '../../src/publish/hosts/headers-file.ts';
import { nginxFile } from '../../src/publish/hosts/nginx.ts';
import { hostPolicy, TYPES, type HostPolicy } from '../../src/publish/hosts/policy.ts';
import { run } from '../support/run.ts';

/** Addresses below the base, one of each way to be kept. */
const paths = [
  '',
  'cakupan/makassar/',
  'data/cakupan.csv',
  'sitemap.xml',
  '_astro/desk.BZIe2vMu.js',
  'share/0123456789abcdef.png',
  'fonts/plus-jakarta-sans.woff2',
  'sematan/a/',
  'en/embed/a/2025-03-17/',
  'en/',
];

type Headers = Record<string, string>;

/** What the policy asks for at an address below the base. */
function asked(
  { headers, unframed, framed, caches, otherwise }: HostPolicy,
  path: string,
): Headers {
  const [name, frames] = unframed;
  const isFramed = framed.some((folder) => path.startsWith(folder));
  const kept = caches.find(({ folder }) => path.startsWith(folder));
  const plain = Object.fromEntries(headers);
  return {
    ...plain,
    [name]: isFramed ? (plain[name] ?? '') : `${plain[name] ?? ''}, ${frames}`,
    'Cache-Control': kept?.value ?? otherwise,
  };
}

/** What Netlify and Cloudflare send by themselves, and what a `_headers` adds: all rules that fit. */
function sentByFile(text: string, address: string): Headers {
  const found = new Map<string, string[]>();
  let fits = false;
  for (const line of text.split('\n')) {
    const rule = /^(\/[^\s*]*)(\*?)$/.exec(line);
    if (rule) fits = rule[2] ? address.startsWith(rule[1] ?? '') : address === rule[1];
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (!rule && !header && !/^#|^$/.test(line)) throw new Error(`Not a line of _headers: ${line}`);
    const [, name = '', value = ''] = header ?? [];
    if (header && fits) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...Object.fromEntries([...found].map(([name, values]) => [name, values.join(', ')])),
  };
}

/** A block of a file in braces: its lines in words, and the blocks in it. */
interface Block {
  head: string[];
  lines: string[][];
  blocks: Block[];
}

/** Reads nginx (`ends` is `;`) or Caddy (`ends` is the line). */
function readBlocks(text: string, ends: ';' | '\n'): Block {
  const top: Block = { head: [], lines: [], blocks: [] };
  const open = [top];
  let words: string[] = [];
  const pieces = /#.*|"([^"]*)"|\{(?=\s)|\}|;|\n|[^\s;{}"]+/g;
  for (const [piece, quoted] of text.matchAll(pieces)) {
    const here = open.at(-1);
    if (!here) throw new Error('A brace too many');
    if (piece === '{') {
      const block = { head: words, lines: [], blocks: [] };
      here.blocks.push(block);
      open.push(block);
      words = [];
    } else if (piece === '}') open.pop();
    else if (piece === ends) {
      if (words.length > 0) here.lines.push(words);
      words = [];
    } else if (quoted !== undefined) words.push(quoted);
    else if (piece !== '\n' && !piece.startsWith('#')) words.push(piece);
  }
  expect(open, 'every brace is closed').toEqual([top]);
  expect(words, 'every line is ended').toEqual([]);
  return top;
}

const blockOf = ({ blocks }: Block, head: string): Block => {
  const found = blocks.find((block) => block.head.join(' ').startsWith(head));
  if (!found) throw new Error(`There is no ${head}`);
  return found;
};
const linesOf = ({ lines }: Block, name: string) =>
  lines.flatMap(([first, ...rest]) => (first === name ? [rest] : []));

function sentByNginx(text: string, address: string): Headers {
  const file = readBlocks(text, ';');
  const [[, otherwise] = [], ...kept] = blockOf(file, 'map $uri $cakupan_cache').lines;
  const [, cache] =
    kept.find(([pattern = '']) => new RegExp(pattern.replace(/^~/, '')).test(address)) ?? [];
  const [[, frames] = [], ...free] = blockOf(file, 'map $uri $cakupan_frames').lines;
  const isFree = free.some(([pattern = '']) => new RegExp(pattern.replace(/^~/, '')).test(address));
  const values: Headers = {
    $cakupan_cache: cache ?? otherwise ?? '',
    $cakupan_frames: frames ?? '',
  };
  const sent: Headers = {};
  for (const [name = '', value = '', when] of linesOf(blockOf(file, 'server'), 'add_header')) {
    expect(when).toBe('always');
    if (value === '$cakupan_frames' && isFree) continue;
    sent[name] = [sent[name] ?? [], values[value] ?? value].flat().join(', ');
  }
  return sent;
}

function sentByCaddy(text: string, address: string): Headers {
  const [site] = readBlocks(text, '\n').blocks;
  if (!site) throw new Error('There is no site');
  const fits = (pattern = '') => address.startsWith(pattern.replace(/\*$/, ''));
  const [[, , ...not] = []] = linesOf(site, '@rest');
  const caches = linesOf(site, 'header').filter(
    ([matcher = '', name]) =>
      name === 'Cache-Control' &&
      (matcher === '@rest' ? !not.some((pattern) => fits(pattern)) : fits(matcher)),
  );
  const [[, ...free] = []] = linesOf(site, '@framed').map(([, ...some]) => ['', ...some]);
  expect(linesOf(site, '@unframed')[0]?.slice(2)).toEqual(free);
  const side = free.some((pattern) => fits(pattern)) ? '@framed' : '@unframed';
  return {
    ...Object.fromEntries(
      linesOf(site, 'header').flatMap(([matcher, name = '', value]) =>
        matcher === side ? [[name, value]] : [],
      ),
    ),
    ...Object.fromEntries(blockOf(site, 'header').lines),
    'Cache-Control': caches.map(([, , value]) => value).join(', '),
  } as Headers;
}

const pages = paths.filter((path) => /(?:^|\/)$/.test(path)).map((path) => `${path}index.html`);
const root = { root: '/srv/www' };

describe.each([
  ['/', {}],
  ['/laporan/cakupan/', { hsts: true, precompressed: true }],
] as const)('at %s, every host sends what the policy asks', (basePath, switches) => {
  const policy = hostPolicy({ siteUrl: 'https://cakupan.example', basePath }, switches);
  it.each(paths)('with %s', (path) => {
    const address = basePath + path;
    const wanted = asked(policy, path);
    // Where only addresses tell, no more is told of files that are no pages.
    const isPage = /(?:^|\/)$/.test(path);
    const [name] = policy.unframed;
    const plain = { [name]: Object.fromEntries(policy.headers)[name] };
    const byFile = sentByFile(headersFile(policy, pages), address);
    expect(byFile).toEqual(isPage ? wanted : { ...wanted, ...plain });
    expect(sentByNginx(nginxFile(policy, root), address)).toEqual(wanted);
    expect(sentByCaddy(caddyFile(policy, root), address)).toEqual(wanted);
  });
});

test('HSTS is sent where the site asks for it, and never for what lives below its domain', () => {
  const at = { siteUrl: 'https://cakupan.example', basePath: '/' };
  const sent = (hsts?: boolean) =>
    Object.fromEntries(hostPolicy(at, hsts === undefined ? {} : { hsts }).headers)[
      'Strict-Transport-Security'
    ];
  expect(sent()).toBeUndefined();
  expect(sent(false)).toBeUndefined();
  expect(sent(true)).toBe('max-age=31536000');
});

test('what a host says of content allows all that a page may, and no frame', () => {
  const { headers, unframed } = hostPolicy({ siteUrl: 'https://a.example', basePath: '/' }, {});
  const said = Object.fromEntries(headers)['Content-Security-Policy'] ?? '';
  const sources = new Map(
    said.split('; ').map((directive) => {
      const [name = '', ...some] = directive.split(' ');
      return [name, some] as const;
    }),
  );
  expect(sources.has('frame-ancestors')).toBe(false);
  expect(unframed).toEqual(['Content-Security-Policy', "frame-ancestors 'none'"]);
  const page = withPolicy(
    '<!DOCTYPE html><html><head><meta charset="utf-8"><style>@font-face{src:url(/a.woff2)}</style>' +
      '<link rel="stylesheet" href="/a.css"><link rel="manifest" href="/a.json">' +
      '<script>let a</script><script src="/a.js"></script></head>' +
      '<body><img src="/a.png" alt=""><img src="data:image/gif;base64,A" alt=""><form></form></body></html>',
    { texts: new Set(['let a']), addresses: new Set(['/a.js']) },
  );
  const own = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split(';') ?? [];
  expect(own).toHaveLength(9);
  for (const directive of own) {
    const [name = '', ...asks] = directive.split(' ');
    for (const source of asks.filter((one) => one !== "'none'")) {
      const least = source.startsWith("'sha256-") ? "'unsafe-inline'" : source;
      expect(sources.get(name), directive).toContain(least);
    }
  }
});

test('both web servers serve the folder, hand out 404.html and keep _headers to themselves', () => {
  const policy = hostPolicy(
    { siteUrl: 'https://cakupan.example:8443', basePath: '/laporan/' },
    { precompressed: true },
  );
  const server = blockOf(readBlocks(nginxFile(policy, root), ';'), 'server');
  expect(linesOf(server, 'server_name')).toEqual([['cakupan.example']]);
  expect(linesOf(server, 'gzip_static')).toEqual([['on']]);
  expect(linesOf(server, 'error_page')).toEqual([['403', '404', '=404', '/laporan/404.html']]);
  expect(linesOf(blockOf(server, 'location /laporan/'), 'alias')).toEqual([['/srv/www/']]);
  expect(linesOf(blockOf(server, 'location = /laporan/_headers'), 'return')).toEqual([['404']]);
  expect(Object.fromEntries(blockOf(server, 'types').lines.map(([a, b]) => [b, a]))).toEqual(TYPES);

  const site = blockOf(readBlocks(caddyFile(policy, root), '\n'), 'cakupan.example');
  const folder = blockOf(site, 'handle_path /laporan/*');
  expect(linesOf(folder, 'root')).toEqual([['*', '/srv/www']]);
  expect(blockOf(folder, 'file_server').lines).toEqual([
    ['hide', '_headers'],
    ['precompressed', 'br', 'gzip'],
  ]);
  expect(linesOf(blockOf(site, 'handle_errors'), 'rewrite')).toEqual([['*', '/404.html']]);

  const plain = hostPolicy({ siteUrl: 'https://cakupan.example', basePath: '/' }, {});
  const alone = blockOf(readBlocks(nginxFile(plain, root), ';'), 'server');
  expect([linesOf(alone, 'root'), linesOf(alone, 'gzip_static')]).toEqual([[['/srv/www']], []]);
  expect(caddyFile(plain, root)).not.toContain('precompressed');
});

test.each([
  [['nginx'], { server: 'nginx', root: '/srv/cakupan' }],
  [['--root', '/srv/www', 'caddy', '--lang', 'en'], { server: 'caddy', root: '/srv/www' }],
  [['nginx', '--help'], { server: null, root: '/srv/cakupan' }],
  [[], ''],
  [['apache'], 'apache'],
  [['nginx', 'caddy'], 'caddy'],
  [['nginx', '--root', 'dist; }'], '--root dist; }'],
  [['nginx', '--root'], '--root'],
  [['nginx', '--port', '80'], '--port'],
])('reads %j', (args, expected) => {
  expect(readHostsArguments(args)).toEqual(expected);
});

test('the command prints a file, and says what it cannot do', () => {
  const { status, stdout } = run('.config/run.ts', 'hosts', 'caddy', '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# From npm run hosts -- caddy; print it anew .+\ncakupan\.example \{\n/);
  expect(run('src/publish/hosts/cli.ts', 'apache')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Pilihan "apache" tidak dapat dipakai. Pakai: hosts nginx|caddy [--root FOLDER] [--lang id|en]. FOLDER adalah tempat isi dist/ di server.\n',
  });
});
