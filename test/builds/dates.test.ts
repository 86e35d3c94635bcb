import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingOf } from '../support/dated-sites.ts';
import { faultsOf } from '../support/faults.ts';
import { buildProject, copySmallProject } from '../support/project.ts';
import { builtSite, type BuiltSite } from '../support/site.ts';

/** A project with another rate, a release that is not yet out and links to it; its sites on two days. */
let project: string;
let early: BuiltSite;
let after: BuiltSite;

const guides = ['/panduan/pekerja-mandiri/', '/en/guides/self-employed/'] as const;
const saidOnGuides = (site: BuiltSite) => guides.map((address) => readingOf(site.page(address)));

async function siteOn(day: string): Promise<BuiltSite> {
  const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
  expect(status, output).toBe(0);
  return builtSite(join(project, day));
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(project, path), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(join(project, path), edited);
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copySmallProject(project);
  // Of the rule bpu/jkm alone: no other holds this amount.
  await edit('data/programs/bpu.json', '"value": 6800', '"value": 7100');
  await edit('data/programs/bpu.json', '"Rp6.800 per bulan"', '"Rp7.100 per bulan"');
  for (const locale of ['id', 'en']) {
    const release = `press/2025-03-17-makassar/${locale}.mdx`;
    await edit(`content/${release}`, /^published: .*$/m, 'published: 2026-12-05');
    await edit(
      `content/pages/about/${locale}.mdx`,
      /\[([^\]]+)\]\(\.\.\/\.\.\/explainers[^)]*\)/,
      `[$1](../../${release})`,
    );
  }
  early = await siteOn('2026-12-04');
  after = await siteOn('2028-01-01');
});

afterAll(() => rm(project, { recursive: true, force: true }));

test('what a rule carries stands and falls with it, and pages stay whole', () => {
  const added = after.manifest.pages.filter((page) => !early.manifest.pages.includes(page));
  expect(added.filter((page) => !/\/(?:siaran-pers|press)\//.test(page))).toEqual([]);
  expect(early.manifest.pages.filter((page) => !after.manifest.pages.includes(page))).toEqual([]);
  expect([...faultsOf(early), ...faultsOf(after)]).toEqual([]);
  const [id = '', en = ''] = saidOnGuides(early);
  expect(id).toContain('Selama masa potongan, Anda membayar kurang dari Rp7.100');
  expect(en).toContain('While the discount lasts, you pay less than Rp7,100');
  const [idAfter = '', enAfter = ''] = saidOnGuides(after);
  expect(idAfter).toContain('Masa potongan sudah berakhir.');
  expect(idAfter).not.toContain('Selama masa potongan');
  expect(enAfter).toContain('The discount has ended.');
  expect(enAfter).not.toContain('While the discount lasts');
});

test('where a rate changes, all pages, previews and files of both languages follow', async () => {
  for (const [address, amount, old] of [
    [guides[0], 'Rp7.100', 'Rp6.800'],
    [guides[1], 'Rp7,100', 'Rp6,800'],
  ] as const) {
    const page = early.page(address);
    expect(page.html).toMatch(new RegExp(`<meta name="description" content="[^"]*${amount}`));
    expect(readingOf(page)).toContain(amount);
    expect(page.html).not.toContain(old);
  }
  const csv = await readFile(join(early.folder, 'data/cakupan-aturan.csv'), 'utf8');
  expect(csv).toMatch(/^bpu\/jkm,.*,7100,rupiah,/m);
  const rules = await readFile(join(early.folder, 'kalkulator/iuran/self-employed.js'), 'utf8');
  expect(rules).toContain('7100');
  expect(rules).not.toContain('6800');
});

test('until a release is out, pages keep the words of their links to it', () => {
  expect(early.pages.filter(({ html }) => html.includes('2025-03-17-makassar'))).toEqual([]);
  expect(readingOf(early.page('/en/about/'))).toContain('See the guide.');
  expect(after.page('/en/about/').html).toContain('href="/en/press/2025-03-17-makassar/"');
});
