/**
 * Serves small sites by nginx, at `/` and in a folder of the host, and asks for addresses as readers do:
 * `node test/hand/nginx.ts`. nginx must be on the PATH; npm does not bring it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nginxFile } from '../../src/publish/hosts/nginx.ts';
import { hostPolicy, type HostPolicy } from '../../src/publish/hosts/policy.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/publish/manifest.ts';
import { buildProject, copySmallProject } from '../support/project.ts';

/** An address below the base, and what the host has to answer. */
interface Asked {
  path: string;
  status: number;
  /** Beginning of the `Content-Type`. */
  type?: string;
  /** Where the host sends on to, below the base. */
  to?: string;
}

const asked: readonly Asked[] = [
  { path: '', status: 200, type: 'text/html' },
  { path: 'en/', status: 200, type: 'text/html' },
  { path: 'cakupan/makassar/', status: 200, type: 'text/html' },
  { path: 'cakupan/makassar/index.html', status: 200, type: 'text/html' },
  { path: 'cakupan/makassar', status: 301, to: 'cakupan/makassar/' },
  { path: 'en', status: 301, to: 'en/' },
  { path: 'kalkulator/iuran/?case=employee&wage=1', status: 200, type: 'text/html' },
  { path: 'kalkulator/iuran/employee.js', status: 200, type: 'text/javascript' },
  { path: 'data/', status: 200, type: 'text/html' },
  { path: 'data/cakupan-aturan.csv', status: 200, type: 'text/csv' },
  { path: 'build.json', status: 200, type: 'application/json' },
  { path: 'sitemap.xml', status: 200, type: 'application/xml' },
  { path: 'robots.txt', status: 200, type: 'text/plain' },
  { path: 'favicon.svg', status: 200, type: 'image/svg+xml' },
  { path: 'tidak-ada/', status: 404, type: 'text/html' },
  { path: 'en/none', status: 404, type: 'text/html' },
  { path: 'fonts/', status: 404, type: 'text/html' },
  { path: '_headers', status: 404, type: 'text/html' },
  { path: '_astro/none.js', status: 404, type: 'text/html' },
  { path: 'fonts/plus-jakarta-sans.woff2', status: 200, type: 'font/woff2' },
];

/** The file that `npm run hosts` prints, in a configuration that leaves nothing on this machine. */
function configuration(folder: string, site: string, policy: HostPolicy, port: number): string {
  return `
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${nginxFile(policy, { root: site, listen: `127.0.0.1:${port}` })}
}
`;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** What the host answers otherwise than it should. */
async function faultsAt(site: string, policy: HostPolicy, origin: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(site, MANIFEST_FILE), 'utf8')) as Manifest;
  const notFound = await readFile(join(site, '404.html'), 'utf8');
  const faults: string[] = [];
  const { basePath: base, headers, caches, otherwise } = policy;
  for (const { path, status, type = '', to } of asked) {
    const response = await fetch(origin + base + path, { redirect: 'manual' });
    const text = await response.text();
    const said = `${base}${path}: ${response.status} ${response.headers.get('content-type') ?? ''}`;
    const kept = status === 200 && caches.find(({ folder }) => path.startsWith(folder));
    const sent = [...headers, ['Cache-Control', kept ? kept.value : otherwise] as const];
    for (const [name, value] of sent) {
      const found = response.headers.get(name);
      if (found !== value) faults.push(`${said}, ${name}: ${found ?? ''}, not ${value}`);
    }
    const location = response.headers.get('location');
    if (response.status !== status || !response.headers.get('content-type')?.startsWith(type))
      faults.push(`${said}, not ${status} ${type}`);
    if (to !== undefined && location !== base + to)
      faults.push(`${said}, to ${location ?? 'nowhere'}, not to ${base}${to}`);
    if (status === 404 && text !== notFound) faults.push(`${said}, without 404.html`);
  }
  for (const address of manifest.pages.filter((page) => page !== '/404.html')) {
    const response = await fetch(origin + base + address.slice(1), { redirect: 'manual' });
    if (response.status !== 200) faults.push(`${base}${address.slice(1)}: ${response.status}`);
  }
  console.log(`${base}: ${asked.length} addresses and ${manifest.pages.length} pages asked for`);
  return faults;
}

async function faultsUnder(folder: string, base: string): Promise<string[]> {
  const project = join(folder, base === '/' ? 'root' : 'below');
  await mkdir(project);
  await copySmallProject(project);
  // As compressed files are published, so are they handed out.
  const packed = base !== '/';
  const settings = join(project, 'data/site.json');
  const own = JSON.parse(await readFile(settings, 'utf8')) as Record<string, unknown>;
  const host = { hsts: packed, precompressed: packed };
  await writeFile(settings, JSON.stringify({ ...own, host }));
  const policy = hostPolicy({ siteUrl: 'https://host.example', basePath: base }, host);
  const env = { SITE_URL: 'https://host.example', BASE_PATH: base, SITE_DATE: '2026-11-22' };
  const { status, output } = await buildProject(project, [], env);
  if (status !== 0) throw new Error(output);
  const site = join(project, 'dist');
  const port = await freePort();
  const file = join(project, 'nginx.conf');
  await writeFile(file, configuration(project, site, policy, port));
  const nginx = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: 'inherit' });
  try {
    const origin = `http://127.0.0.1:${port}`;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await fetch(origin).catch(() => null)) break;
      await pause(50);
    }
    return await faultsAt(site, policy, origin);
  } finally {
    nginx.kill();
  }
}

const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
if (version.status !== 0) throw new Error('nginx is not on the PATH.');
console.log(version.stderr.trim());
const folder = await mkdtemp(join(tmpdir(), 'cakupan-nginx-'));
try {
  const faults = [
    ...(await faultsUnder(folder, '/')),
    ...(await faultsUnder(folder, '/laporan/cakupan/')),
  ];
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'as it should be' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
