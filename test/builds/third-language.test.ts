import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standIn } from '../../src/schema/fallback.ts';
import { bytesOf } from '../support/folders.ts';
import { brokenLinks } from '../support/links.ts';
import {
  buildProject,
  copySmallProject,
  projectRoot,
  runNode,
  stampByItself,
  type Ended,
} from '../support/project.ts';
import { builtSite, type BuiltSite } from '../support/site.ts';

/** Javanese, begun: one file of texts, and three pages. */
const fixture = join(projectRoot, 'test/fixtures/third-language');

let folder: string;
let built: Ended;
let site: BuiltSite;

const build = () => buildProject(folder, [], { SITE_DATE: '2026-11-22' }, stampByItself);

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copySmallProject(folder);
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
  await change('data/site.json', '{ "id": "cakupan"', '{ "jv": "jangkoan", "id": "cakupan"');
  await change('data/site.json', '{ "id": "siaran-pers"', '{ "jv": "warta", "id": "siaran-pers"');
  await change(
    'data/indicators/coverage.json',
    '"id": "cakupan Jamsostek"',
    '"jv": "jangkoan Jamsostek", "id": "cakupan Jamsostek"',
  );
  built = await build();
  expect(built.status, built.output).toBe(0);
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
    '/jv/jangkoan/makassar/',
    '/jv/warta/2025-03-17-makassar/',
    '/jv/tentang/',
    '/jv/istilah/',
  ])
    expect(page(address)).toContain('<html lang="jv">');
});

test('what it says is in it; what is missing says its language, and a note that it does', () => {
  const html = page('/jv/jangkoan/makassar/');
  expect(html).toContain('<p id="arti">Siji saka sapirang-pirang pekerja');
  expect(html).toContain('>Ngarep</a>');
  expect(html).toContain('jangkoan Jamsostek');
  expect(html).toContain('<span class="q" lang="id">Kata siapa?</span>');
  expect(html).toContain('durung diterjemahaké');
  expect(html.match(/data-partly/g)).toHaveLength(1);
});

test('a text of a place stands in as a whole, with its numbers', async () => {
  // The page of the place goes, and with it nothing but its text.
  await rm(join(folder, 'content/coverage/makassar/jv.mdx'));
  await change(
    'content/press/2025-03-17-makassar/jv.mdx',
    'makassar/jv.mdx#arti',
    'makassar/id.mdx#arti',
  );
  const again = await build();
  expect(again.status, again.output).toBe(0);
  const html = builtSite(join(folder, 'dist')).page('/jv/jangkoan/makassar/').html;
  expect(html).toMatch(/<section [^>]*lang="id"[^>]*data-stand-in/);
  expect(html).toContain('<p id="arti">Satu dari sekian pekerja');
});

test('the languages that are whole say nothing of it', () => {
  const others = site.pages.filter(({ address }) => !address.startsWith('/jv/'));
  expect(others.length).toBeGreaterThan(30);
  for (const { html } of others) expect(html).not.toMatch(/data-partly|data-stand-in/);
});

test('no mark of what stands in is left in any file', async () => {
  // The two marks in UTF-8, a character a byte, or as an address holds them.
  const mark = /\xF3\xA0(?:\x80\x81|\x81\xBF)|%F3%A0%8[01]/;
  expect(mark.test(Buffer.from(standIn('x')).toString('latin1'))).toBe(true);
  expect(mark.test(encodeURIComponent(standIn('x')))).toBe(true);
  const marked = Object.entries(await bytesOf(site.folder)).filter(([, bytes]) => mark.test(bytes));
  expect(marked.map(([path]) => path)).toEqual([]);
});

test('pages name each other in the languages in which they are, and in no other', () => {
  const alternates = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, language]) => language);
  expect(alternates(page('/cakupan/makassar/'))).toEqual(['id', 'en', 'jv', 'x-default']);
  expect(alternates(page('/jv/jangkoan/makassar/'))).toEqual(['id', 'en', 'jv', 'x-default']);
  expect(alternates(page('/panduan/pekerja-mandiri/'))).toEqual(['id', 'en', 'x-default']);
  expect(page('/cakupan/makassar/')).toContain('hreflang="jv" rel="alternate">Basa Jawa</a>');
  expect(page('/panduan/pekerja-mandiri/')).not.toContain('Basa Jawa');
});

test('its links lead somewhere, to another language where a page is missing', () => {
  const own = site.pages.filter(({ address }) => address.startsWith('/jv/'));
  expect(own.length).toBeGreaterThan(15);
  const broken = own.flatMap((one) =>
    brokenLinks(site, one).map((link) => `${one.address} ${link}`),
  );
  expect(broken).toEqual([]);
  expect(page('/jv/tentang/')).toContain('href="/panduan/pekerja-mandiri/#iuran"');
});
