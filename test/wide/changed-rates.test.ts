import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatRuleValue, isPrintableRuleValue } from '../../src/i18n/formats.ts';
import { rulesOf } from '../../src/jamsostek/subject.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import type { Rules } from '../../src/rules/rule-types.ts';
import type { Bracket, Locale, Program } from '../../src/schema/index.ts';
import { locales } from '../../src/schema/locales.ts';
import { readPrograms } from '../jamsostek/data.ts';
import { buildProject, copyProject } from '../support/project.ts';
import {
  builtSite,
  elementsNamed,
  localeOf,
  type BuiltPage,
  type BuiltSite,
} from '../support/site.ts';

/**
 * Three rates are changed in a copy of the data, and nothing else: whatever the site then says of
 * them, on pages, in tables, calculators and downloads of both languages, must be the new ones; on a day on which
 * all of them are in force.
 */
const siteDate = '2026-11-22';
let project: string;
let before: BuiltSite;
let after: BuiltSite;
let brackets: Bracket[];

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copyProject(project);
  before = await unchanged();
  await changeProgram('jkm', (value) => {
    Object.assign(value('lump-sum'), { value: 21_000_000 });
  });
  await changeProgram('bpu', (value) => {
    Object.assign(value('jkk-rate'), { value: 1.1, decimals: 1 });
    const table = value('brackets');
    if (table.unit === 'brackets' && table.value[0]) table.value[0].base = 1_100_000;
    brackets = table.unit === 'brackets' ? table.value : [];
  });
  // What others computed, they computed with the old rates.
  await writeFile(join(project, 'data/vectors.json'), '{ "vectors": [] }');
  const { status, output } = await buildProject(project, [], { SITE_DATE: siteDate });
  expect(status, output).toBe(0);
  after = builtSite(join(project, 'dist'));
});

afterAll(() => rm(project, { recursive: true, force: true }));

/** The site before anything is changed. */
async function unchanged(): Promise<BuiltSite> {
  const site = builtSite();
  if (site.manifest.inputs.siteDate === siteDate) return site;
  const { status, output } = await buildProject(project, ['--out', 'before'], {
    SITE_DATE: siteDate,
  });
  expect(status, output).toBe(0);
  return builtSite(join(project, 'before'));
}

type ValueOf = (rule: string) => Program['rules'][number]['rows'][number]['value'];

/** Changes values of a programme, each in the newest row of its rule. */
async function changeProgram(id: string, change: (value: ValueOf) => void): Promise<void> {
  const file = join(project, `data/programs/${id}.json`);
  const program = JSON.parse(await readFile(file, 'utf8')) as Program;
  change((rule) => {
    const row = program.rules.find((one) => one.id === rule)?.rows.at(-1);
    if (!row) throw new Error(`${id} has no rule ${rule}`);
    return row.value;
  });
  await writeFile(file, JSON.stringify(program));
}

/** An amount in force on the day of the site. */
interface Amount {
  ref: string;
  /** Label of its rule in both languages, which the source of every such number names. */
  label: Record<Locale, string>;
  /** As each language prints it, without the currency. */
  printed: Record<Locale, string>;
}

function amountsOf(rules: Rules): Map<string, Amount> {
  const found = rules.all().flatMap(({ ref, rule }): [string, Amount][] => {
    const at = rules.at(ref, siteDate);
    if (at.state === 'none' || !isPrintableRuleValue(at.row.value)) return [];
    const { value } = at.row;
    if (value.unit !== 'rupiah') return [];
    const printed = (locale: Locale) => formatRuleValue(value, locale).replace(/^Rp\s*/, '');
    return [[ref, { ref, label: rule.label, printed: { id: printed('id'), en: printed('en') } }]];
  });
  return new Map(found);
}

/** Everything a page says, what stands in its attributes included. */
function wordsOf({ document, elements }: BuiltPage): string {
  const attributes = elements.flatMap((element) =>
    ['content', 'alt', 'aria-label', 'title'].flatMap((name) => attribute(element, name) ?? []),
  );
  return [textOf(document), ...attributes].join('\n');
}

/** Whether words hold an amount as a whole: 16.800 is not in 316.800. */
function holds(words: string, amount: string): boolean {
  const pattern = `(?<![\\d.,])${amount.replaceAll('.', '\\.')}(?![.,]?\\d)`;
  return new RegExp(pattern).test(words);
}

/** Addresses of pages whose bytes differ between the two sites. */
function changedPages(): BuiltPage[] {
  return before.pages.filter(({ address, html }) => after.page(address).html !== html);
}

/** The address of the same page in the other language. */
function twinOf(page: BuiltPage): string {
  const other = localeOf(page) === 'id' ? 'en' : 'id';
  const link = elementsNamed(page, 'link', 'hreflang').find(
    (element) => attribute(element, 'hreflang') === other,
  );
  return new URL((link && attribute(link, 'href')) ?? '', before.manifest.inputs.siteUrl).pathname;
}

test('no page says an amount that no longer holds', () => {
  const [old, now] = [
    amountsOf(rulesOf(readPrograms())),
    amountsOf(rulesOf(readPrograms(project))),
  ];
  const all = [...old.values()];
  const moved = all.filter(({ ref, printed }) => now.get(ref)?.printed.id !== printed.id);
  expect(moved.map(({ ref }) => ref)).toEqual(
    expect.arrayContaining([
      'jkm/lump-sum',
      'jkm/death-benefit',
      'bpu/minimum',
      'bpu/minimum-discounted',
    ]),
  );
  const still = all.filter((one) => !moved.includes(one));
  const stated = new Set<string>();
  const stale = before.pages.flatMap((page) => {
    const locale = localeOf(page);
    const [then, today] = [wordsOf(page), wordsOf(after.page(page.address))];
    return moved.flatMap(({ ref, label, printed }) => {
      const amount = printed[locale];
      // Another rule of the same amount, which its source names, may go on saying it.
      const others = still.filter((one) => one.printed[locale] === amount);
      if (others.some((one) => then.includes(one.label[locale]))) return [];
      if (holds(then, amount) && then.includes(label[locale])) stated.add(`${locale} ${ref}`);
      return holds(today, amount) ? [`${page.address}: ${ref} is still ${amount}`] : [];
    });
  });
  expect(stale).toEqual([]);
  for (const ref of ['jkm/lump-sum', 'jkm/death-benefit', 'bpu/minimum', 'bpu/minimum-discounted'])
    for (const locale of locales) expect(stated).toContain(`${locale} ${ref}`);
});

test('both languages follow on the same pages, and no other page changes', () => {
  const changed = changedPages();
  const [id, en] = locales.map((locale) => changed.filter((page) => localeOf(page) === locale));
  expect(id?.map(twinOf).sort()).toEqual(en?.map(({ address }) => address).sort());
  expect(changed.map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      ...['/', '/panduan/pekerja-mandiri/', '/program/jkm/', '/tanya-jawab/', '/perubahan/'],
      ...['/kalkulator/iuran/', '/kalkulator/manfaat/', '/data/aturan-bpu/', '/data/aturan-jkm/'],
    ]),
  );
  expect(changed.filter(({ address }) => /cakupan|coverage|press|siaran/.test(address))).toEqual(
    [],
  );
});

describe.each(locales)('in %s', (locale) => {
  const page = (id: string, en: string) => after.page(locale === 'id' ? id : en);
  const grouped = (amount: number) => amount.toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB');
  const half = (amount: number) => Math.floor((amount + 1) / 2);

  test.each([
    ['/panduan/pekerja-mandiri/', '/en/guides/self-employed/'],
    ['/kalkulator/iuran/', '/en/calculators/contributions/'],
  ])('the table of %s follows in every row', (id, en) => {
    const rows = elementsNamed(page(id, en), 'tr').map((row) =>
      [...row.childNodes]
        .flatMap((cell) => ('tagName' in cell ? [textOf(cell).trim()] : []))
        .slice(1),
    );
    for (const { base } of brackets) {
      const jkk = (base * 11) / 1000;
      const expected = [half(jkk) + 3_400, jkk + 6_800, base / 50].map(grouped);
      expect(rows).toContainEqual(expected);
    }
  });

  test('a calculator reckons with the new rates, and so does its example', () => {
    const contributions = page('/kalkulator/iuran/', '/en/calculators/contributions/');
    const rules = rulesFetched(contributions, 'self-employed');
    expect(rules['bpu/jkk-rate']).toContain('1.1');
    expect(rules['bpu/brackets']).toContain('1100000');
    // An income of 1.5 million, base 1.6 million: half of JKK 17,600 and of JKM 6,800, and JHT 32,000.
    expect(holds(wordsOf(contributions), grouped(44_200))).toBe(true);
    const benefits = page('/kalkulator/manfaat/', '/en/calculators/benefits/');
    expect(rulesFetched(benefits, 'death')['jkm/lump-sum']).toContain('21000000');
    expect(holds(wordsOf(benefits), grouped(21_000_000))).toBe(true);
  });

  test('link previews follow', () => {
    const said = elementsNamed(
      page('/panduan/pekerja-mandiri/', '/en/guides/self-employed/'),
      'meta',
    )
      .map((meta) => attribute(meta, 'content') ?? '')
      .filter((content) => content.includes(grouped(18_900)));
    expect(said.length).toBeGreaterThanOrEqual(2);
  });
});

test('the files to take away follow', () => {
  const csv = readFileSync(join(after.folder, 'data/cakupan-aturan.csv'), 'utf8');
  const row = (ref: string) => csv.split('\n').find((line) => line.startsWith(`${ref},`));
  expect(row('jkm/lump-sum')).toContain(',21000000,rupiah,');
  expect(row('jkm/death-benefit')).toContain(',43000000,rupiah,');
  expect(row('bpu/minimum')).toContain(',18900,rupiah,');
});

/** The rules that a calculator fetches for one of its cases, each as JSON. */
function rulesFetched(page: BuiltPage, calculator: string): Record<string, string> {
  const module = readFileSync(join(after.folder, page.address, `${calculator}.js`), 'utf8');
  const { rules } = JSON.parse(module.replace(/^export default /, '')) as {
    rules: Record<string, unknown>;
  };
  return Object.fromEntries(
    Object.entries(rules).map(([ref, held]) => [ref, JSON.stringify(held)]),
  );
}
