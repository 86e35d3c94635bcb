import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../../src/publish/html.ts';
import { ferryLaws, ferryText } from '../rules/ferry.ts';
import { buildProject, copySmallProject } from '../support/project.ts';
import { builtSite, elementsNamed, type BuiltSite } from '../support/site.ts';

/** The pages of a guide that speaks of the ferry, a programme that no code was written for. */
const guides = ['id', 'en'].map((name) => `content/explainers/self-employed/${name}.mdx`);
let folder: string;
let site: BuiltSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copySmallProject(folder);
  await writeFile(join(folder, 'data/programs/ferry.json'), ferryText());
  for (const [path, law] of ferryLaws) await writeFile(join(folder, path), law);
  for (const guide of guides) {
    const text = await readFile(join(folder, guide), 'utf8');
    await writeFile(
      join(folder, guide),
      text.replaceAll('bpu/jkm', 'ferry/fare').replaceAll('bpu/discount', 'ferry/market-days'),
    );
  }
  const { status, output } = await buildProject(folder, [], { SITE_DATE: '2026-11-22' });
  expect(status, output).toBe(0);
  site = builtSite(join(folder, 'dist'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['/data/aturan-ferry/', 'Ongkos sekali jalan', 'Rp15.000'],
  ['/en/data/rules-ferry/', 'Single fare', 'Rp15,000'],
])('its rules stand on a page of their own: %s', (address, label, amount) => {
  const rows = elementsNamed(site.page(address), 'tr').map((row) => textOf(row));
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain(label);
  for (const text of [amount, '40%', 'Perda 3/2026']) expect(rows.join('\n')).toContain(text);
});

test.each([
  ['/panduan/pekerja-mandiri/', 'Rp15.000', 'Selama masa potongan', 'Masa potongan sudah berakhir'],
  ['/en/guides/self-employed/', 'Rp15,000', 'While the discount lasts', 'The discount has ended'],
])('a page states them, and says what holds while they do: %s', (address, amount, now, then) => {
  const [main] = elementsNamed(site.page(address), 'main');
  const text = main ? textOf(main) : '';
  expect(text).toContain(amount);
  expect(text).toContain(now);
  expect(text).not.toContain(then);
});
