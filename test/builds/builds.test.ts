import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, temporaryFolder } from '../support/folders.ts';
import { brokenLinks } from '../support/links.ts';
import { buildProject, copySmallProject, runNode } from '../support/project.ts';
import { builtSite, type BuiltSite } from '../support/site.ts';

const siteDate = '2026-11-22';

/** A small project of a folder of its own, built; with its site. */
async function builtIn(folder: string, env: Record<string, string> = {}): Promise<BuiltSite> {
  await copySmallProject(folder);
  const { status, output } = await buildProject(folder, [], { SITE_DATE: siteDate, ...env });
  expect(status, output).toBe(0);
  return builtSite(join(folder, 'dist'));
}

test('another folder, time zone and locale give the same bytes, which tell nothing of them', async () => {
  const [here, there] = [await temporaryFolder(), await temporaryFolder()];
  const folder = join(there, 'Situs kedua (uji)');
  const one = await bytesOf((await builtIn(here)).folder);
  const locale = 'tr_TR.UTF-8';
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: locale, LC_ALL: locale };
  const other = await bytesOf((await builtIn(folder, elsewhere)).folder);
  expect(Object.keys(other)).toEqual(Object.keys(one));
  expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([]);

  const places = [
    here,
    process.cwd(),
    process.env['HOME'],
    'node_modules',
    'localhost',
    'file:///',
  ];
  const told = Object.entries(one).filter(([, content]) =>
    places.some((place) => place && place !== '/' && content.includes(place)),
  );
  expect(told.map(([path]) => path)).toEqual([]);
}, 240_000);

// Five builds, which a busy machine takes its time for.
test('a site in a folder of its host keeps every link inside it, and stands whatever fails after', async () => {
  const folder = await temporaryFolder();
  const env = { SITE_URL: 'https://host.example', BASE_PATH: '/sub/' };
  const sub = await builtIn(folder, env);
  expect(sub.pages.length).toBeGreaterThan(50);
  const broken = sub.pages.flatMap((page) =>
    brokenLinks(sub, page).map((problem) => `${page.address} ${problem}`),
  );
  expect(broken).toEqual([]);
  const elsewhere = sub.pages.filter(({ html }) => /(?:href|src)="\/(?!sub\/)/.test(html));
  expect(elsewhere.map(({ address }) => address)).toEqual([]);

  // The same copy then takes a fault: the site that stands there must stay as it is.
  const before = await bytesOf(join(folder, 'dist'));
  const broke = join(folder, 'content/press/2099-01-01-broken');
  await mkdir(broke);
  await writeFile(join(broke, 'id.mdx'), '---\ntitle: 12\n---\n\nNaik <Stat of="x/y/2024" />.\n');
  const failed = await buildProject(folder, [], { SITE_DATE: siteDate });
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('content/press/2099-01-01-broken/id.mdx');
  expect(failed.output).toContain('Situs yang dibangun sebelumnya tidak berubah.');
  expect(failed.output).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(await bytesOf(join(folder, 'dist'))).toEqual(before);

  // Astro itself, without any command of ours, is held to the same.
  const astro = await runNode(folder, ['node_modules/astro/bin/astro.mjs', 'build'], {
    SITE_DATE: siteDate,
    CAKUPAN_LANG: 'en',
  });
  expect(astro.status).toBe(1);
  expect(astro.output).toContain('The site built before is unchanged.');
  expect(astro.output).not.toContain('generating static routes');
  expect(await bytesOf(join(folder, 'dist'))).toEqual(before);

  // Templates that print a number of nobody's, or not as it is, are found on the finished pages.
  await rm(broke, { recursive: true });
  const change = async (path: string, from: string, to: string) => {
    const text = await readFile(join(folder, path), 'utf8');
    expect(text).toContain(from);
    await writeFile(
      join(folder, path),
      text.replace(from, () => to),
    );
  };
  await change('src/components/Chips.astro', '{text}', '{text} {99}');
  await change(
    'src/components/Range.astro',
    '        {number}',
    "        {number.replace(/,.*/, '')}",
  );
  await change('src/jamsostek/form/result.ts', '${number(rate)}%', '${number(Math.round(rate))}%');
  const misprinted = await buildProject(folder, [], { SITE_DATE: siteDate });
  expect(misprinted.status).toBe(1);
  for (const told of [
    /^cakupan\/indonesia\/index\.html: 99 \(“.*99.*”, div\.say > p\.chips > \w+\.chip\S*\): angka ini tercetak tanpa data\./m,
    /^cakupan\/makassar\/index\.html: <data value="50\.50">50%<\/data> \(dl\.facts > div > dd\): yang tercetak bukan nilai itu/m,
    /^kalkulator\/iuran\/index\.html: 0% × Rp3\.000\.000 tidak menghasilkan Rp7\.200: /m,
  ])
    expect(misprinted.output).toMatch(told);
  expect(misprinted.output).toContain('Situs yang dibangun sebelumnya tidak berubah.');
  expect(await bytesOf(join(folder, 'dist'))).toEqual(before);

  // And one that only rendering finds.
  await writeFile(join(folder, 'src/styles/tokens.css'), '@import "missing.css";');
  const unrendered = await buildProject(folder, [], { SITE_DATE: siteDate });
  expect(unrendered.status, unrendered.output).toBe(1);
  expect(await bytesOf(join(folder, 'dist'))).toEqual(before);
  expect(await readdir(join(folder, '.cakupan'))).toEqual(['cache', 'share']);
}, 300_000);
