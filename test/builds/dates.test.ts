import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingOf } from '../support/dated-sites.ts';
import { faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { buildProject, copySmallProject } from '../support/project.ts';
import { builtSite, type BuiltSite } from '../support/site.ts';

async function siteOn(project: string, day: string): Promise<BuiltSite> {
  const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
  expect(status, output).toBe(0);
  return builtSite(join(project, day));
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(path, edited);
}

test('what a rule carries stands and falls with it, and pages stay whole', async () => {
  const project = await temporaryFolder();
  await copySmallProject(project);
  const [during, after] = [
    await siteOn(project, '2026-12-31'),
    await siteOn(project, '2028-01-01'),
  ];
  expect(after.manifest.pages).toEqual(during.manifest.pages);
  expect([...faultsOf(during), ...faultsOf(after)]).toEqual([]);
  const guides = ['/panduan/pekerja-mandiri/', '/en/guides/self-employed/'];
  const said = (site: BuiltSite) => guides.map((address) => readingOf(site.page(address)));
  const [id = '', en = ''] = said(during);
  expect(id).toContain('Selama masa potongan, Anda membayar kurang dari Rp6.800');
  expect(en).toContain('While the discount lasts, you pay less than Rp6,800');
  const [idAfter = '', enAfter = ''] = said(after);
  expect(idAfter).toContain('Masa potongan sudah berakhir.');
  expect(idAfter).not.toContain('Selama masa potongan');
  expect(enAfter).toContain('The discount has ended.');
  expect(enAfter).not.toContain('While the discount lasts');
});

test('where a rate changes, all pages, previews and files of both languages follow', async () => {
  const project = await temporaryFolder();
  await copySmallProject(project);
  // Of the rule bpu/jkm alone: no other holds this amount.
  await edit(join(project, 'data/programs/bpu.json'), '"value": 6800', '"value": 7100');
  const site = await siteOn(project, '2026-11-22');
  const guides = [
    site.page('/panduan/pekerja-mandiri/'),
    site.page('/en/guides/self-employed/'),
  ] as const;
  for (const [page, amount, old] of [
    [guides[0], 'Rp7.100', 'Rp6.800'],
    [guides[1], 'Rp7,100', 'Rp6,800'],
  ] as const) {
    expect(page.html).toMatch(new RegExp(`<meta name="description" content="[^"]*${amount}`));
    expect(readingOf(page)).toContain(amount);
    expect(page.html).not.toContain(old);
  }
  const csv = await readFile(join(site.folder, 'data/cakupan-aturan.csv'), 'utf8');
  expect(csv).toMatch(/^bpu\/jkm,.*,7100,rupiah,/m);
  const rules = await readFile(join(site.folder, 'kalkulator/iuran/self-employed.js'), 'utf8');
  expect(rules).toContain('7100');
  expect(rules).not.toContain('6800');
});

test('until a release is out, pages keep the words of their links to it', async () => {
  const project = await temporaryFolder();
  await copySmallProject(project);
  const release = join(project, 'content/press/2025-03-17-makassar');
  for (const locale of ['id', 'en'])
    await edit(join(release, `${locale}.mdx`), /^published: .*$/m, 'published: 2026-12-05');
  await edit(
    join(project, 'content/pages/about/id.mdx'),
    /\[([^\]]+)\]\(\.\.\/\.\.\/explainers[^)]*\)/,
    '[$1](../../press/2025-03-17-makassar/id.mdx)',
  );
  await edit(
    join(project, 'content/pages/about/en.mdx'),
    /\[([^\]]+)\]\(\.\.\/\.\.\/explainers[^)]*\)/,
    '[$1](../../press/2025-03-17-makassar/en.mdx)',
  );
  const before = await siteOn(project, '2026-12-04');
  expect(before.pages.filter(({ html }) => html.includes('2025-03-17-makassar'))).toEqual([]);
  expect(faultsOf(before)).toEqual([]);
  expect(readingOf(before.page('/en/about/'))).toContain('See the guide.');
  const out = await siteOn(project, '2026-12-05');
  expect(out.page('/en/about/').html).toContain('href="/en/press/2025-03-17-makassar/"');
});
