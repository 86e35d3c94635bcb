import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf } from '../support/folders.ts';
import { brokenLinks } from '../support/links.ts';
import { buildProject, copyProject, projectRoot, runNode, type Ended } from '../support/project.ts';
import { builtSite, type BuiltSite } from '../support/site.ts';

/** Javanese, begun: one file of texts, and three pages. */
const fixture = join(projectRoot, 'test/fixtures/third-language');

let folder: string;
let built: Ended;
let site: BuiltSite;

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copyProject(folder);
  await cp(join(fixture, 'content'), join(folder, 'content'), { recursive: true });
  const texts = await readFile(join(fixture, 'jv.ts'), 'utf8');
  await writeFile(
    join(folder, 'src/i18n/reader/jv.ts'),
    texts.replace('../../../src/i18n/reader/', './'),
  );
  await change(
    'src/schema/languages.ts',
    '} as const satisfies',
    "  jv: { tag: 'jv-ID', group: '.', decimal: ',' },\n} as const satisfies",
  );
  await change('src/i18n/reader/index.ts', '{ id, en };', '{ id, en, jv };');
  await change(
    'src/i18n/reader/index.ts',
    'import { id }',
    "import { jv } from './jv.ts';\nimport { id }",
  );
  await change(
    'data/indicators.json',
    '"id": "Cakupan Jamsostek"',
    '"id": "Cakupan Jamsostek", "jv": "Jangkoan Jamsostek"',
  );
  built = await buildProject(folder, [], { SITE_DATE: builtSite().manifest.inputs.siteDate });
  site = builtSite(join(folder, 'dist'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (address: string): string => site.page(address).html;

test('a third language passes the check and is built, without a word of it at the desk', () => {
  expect(built.status, built.output).toBe(0);
});

test('every place that speaks of languages knows it', async () => {
  // What the compiler knows of files ending in .astro.
  await cp(join(projectRoot, '.config/astro.d.ts'), join(folder, '.config/astro.d.ts'));
  const { status, output } = await runNode(folder, [
    'node_modules/typescript/bin/tsc',
    ...['--noEmit', '-p', 'tsconfig.json'],
  ]);
  expect(status, output).toBe(0);
});

test('its pages stand at addresses in its words, or in those of the first language', () => {
  for (const address of [
    '/jv/jangkoan/gowa/',
    '/jv/jangkoan/takalar/',
    '/jv/warta/2025-03-17-contoh/',
    '/jv/istilah/',
  ])
    expect(page(address)).toContain('<html lang="jv">');
});

test('what it says is in it; what is missing says its language, and a note that it does', () => {
  const html = page('/jv/jangkoan/gowa/');
  expect(html).toContain('Jangkoan Jamsostek ing');
  expect(html).toContain('<p>Kaca iki nerangaké');
  expect(html).toContain('<dt lang="id">Kata siapa?</dt>');
  expect(page('/jv/data/')).toContain('Jangkoan Jamsostek');
  expect(html.match(/data-partly/g)).toHaveLength(1);
  expect(html).toContain('durung diterjemahaké');
  // A text in MDX of the first language stands in as a whole.
  expect(page('/jv/jangkoan/makassar/')).toMatch(/<section [^>]*lang="id"[^>]*data-stand-in/);
});

test('the languages that are whole stay as they were', () => {
  const others = site.pages.filter(({ address }) => !address.startsWith('/jv/'));
  expect(others.length).toBeGreaterThan(300);
  for (const { html } of others) expect(html).not.toMatch(/data-partly|data-stand-in/);
});

test('no mark of what stands in is left in any file', async () => {
  const files = Object.entries(await bytesOf(site.folder));
  const marked = files.filter(([, content]) => /[\u{E0001}\u{E007F}]/u.test(content));
  expect(marked.map(([path]) => path)).toEqual([]);
});

test('pages name each other in the languages in which they are, and in no other', () => {
  const alternates = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, language]) => language);
  expect(alternates(page('/cakupan/gowa/'))).toEqual(['id', 'en', 'jv', 'x-default']);
  expect(alternates(page('/jv/jangkoan/gowa/'))).toEqual(['id', 'en', 'jv', 'x-default']);
  expect(alternates(page('/tentang/'))).toEqual(['id', 'en', 'x-default']);
  expect(page('/cakupan/gowa/')).toContain('hreflang="jv" rel="alternate">Basa Jawa</a>');
  expect(page('/tentang/')).not.toContain('Basa Jawa');
});

test('its links lead somewhere, to another language where a page is missing', () => {
  const own = site.pages.filter(({ address }) => address.startsWith('/jv/'));
  expect(own.length).toBeGreaterThan(100);
  expect(
    own.flatMap((one) => brokenLinks(site, one).map((link) => `${one.address} ${link}`)),
  ).toEqual([]);
  expect(page('/jv/jangkoan/takalar/')).toContain('href="/metode/"');
});
