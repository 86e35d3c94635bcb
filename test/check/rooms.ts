import { drawFigure, figureCsv, gridOf } from '../../src/charts/index.ts';
import { sitePath, withBase } from '../../src/i18n/addresses.ts';
import {
  formatPeriod,
  formatQuantity,
  formatRuleValue,
  formatWhen,
  isPrintableRuleValue,
} from '../../src/i18n/formats.ts';
import { fillText } from '../../src/i18n/text.ts';
import { contributionTable, rulesOf, tableKinds } from '../../src/jamsostek/subject.ts';
import { asOf } from '../../src/ledger/as-of.ts';
import { createLedger, recomputedShare, seriesOf, shareMismatch } from '../../src/ledger/index.ts';
import type { Entry, Ledger } from '../../src/ledger/entry-types.ts';
import { robotsText, sitemapXml } from '../../src/publish/sitemap.ts';
import { locales, type Bilingual } from '../../src/schema/locales.ts';
import { parseRecords, type Locale, type Records } from '../../src/schema/index.ts';
import type { RandomFiles } from './random-records.ts';

/** The days for which a site is made of the records: before them, among them and after them. */
const days = ['2016-01-01', '2025-06-01', '2026-11-22', '2027-04-01'];

/** Sends the records through every pure room, in both languages; throws where one of them does. */
export function runRooms(files: RandomFiles): void {
  const json = [...files].flatMap(([path, text]): [string, unknown][] =>
    path.startsWith('data/') ? [[path.slice('data/'.length), JSON.parse(text)]] : [],
  );
  const all = parseRecords(Object.fromEntries(json));
  runAddresses(all);
  for (const day of days) {
    const { records } = asOf(all, day, rulesOf);
    runDay(records, day);
  }
}

function runDay(records: Records, day: string): void {
  const ledger = createLedger(records);
  const rules = rulesOf(records.programs);
  const entries = records.regions.flatMap(({ id }) => ledger.ofRegion(id));
  for (const { id } of records.regions) {
    ledger.disputes(id);
    ledger.revisions(id);
    ledger.statementsOf(id);
    seriesOf(ledger.ofRegion(id));
  }
  for (const entry of entries) {
    recomputedShare(entry);
    shareMismatch(entry);
    for (const other of entries) {
      ledger.compare(entry, other);
      ledger.difference(entry, other);
    }
  }
  for (const locale of locales) {
    for (const entry of entries) printed(entry, locale);
    for (const figure of records.figures) drawn(figure, records, ledger, locale);
    for (const { ref, rule } of rules.all()) {
      rules.at(ref, day);
      for (const { value } of rule.rows)
        if (isPrintableRuleValue(value)) formatRuleValue(value, locale);
    }
  }
  for (const kind of tableKinds) contributionTable(rules, kind, day.slice(0, 7));
}

function printed({ quantity, observation }: Entry, locale: Locale): void {
  formatQuantity(quantity, locale);
  formatPeriod(observation.period, locale);
  formatWhen(observation.period, locale);
}

function drawn(
  spec: Records['figures'][number],
  records: Records,
  ledger: Ledger,
  locale: Locale,
): void {
  const filled = (text: Bilingual): Bilingual => {
    const fill = (of: Locale) =>
      fillText(text[of], (ref) => formatQuantity(ledger.get(ref).quantity, of));
    return { id: fill('id'), en: fill('en') };
  };
  const input = {
    spec,
    entries: spec.references.map((reference) => ledger.get(reference)),
    title: filled(spec.title),
    note: spec.note ? filled(spec.note) : null,
    grid: gridOf(spec, records),
  };
  const { table, pictures, tiles } = drawFigure(input, locale);
  figureCsv(input);
  const shown = JSON.stringify({ table, pictures, tiles });
  if (/NaN|undefined|Infinity/.test(shown)) throw new Error(`${spec.id} shows ${shown}`);
}

/** Every address once: two pages, or a page and a file, can have none in common. */
function runAddresses({ site, regions, figures, indicators, audiences, programs }: Records): void {
  const taken = new Map<string, string>();
  const take = (address: string, by: string) => {
    const other = taken.get(address.toLowerCase());
    if (other !== undefined && other !== by) throw new Error(`${address}: ${other} and ${by}`);
    taken.set(address.toLowerCase(), by);
  };
  const full = (path: string) => new URL(site.url + withBase(path, site.base)).href;
  const items = (page: 'coverage' | 'figures' | 'data' | 'programs', ids: { id: string }[]) => {
    for (const { id } of ids)
      for (const locale of locales)
        take(full(sitePath({ page, item: id }, locale)), `${page} ${id} ${locale}`);
  };
  for (const file of ['index.html', '404.html', 'en/index.html', 'robots.txt', 'sitemap.xml'])
    take(full(file), file);
  items('coverage', regions);
  items('figures', figures);
  items('data', indicators);
  items('programs', programs);
  for (const { id, path } of audiences)
    for (const locale of locales)
      take(
        full(sitePath({ page: 'explainers', item: path[locale] }, locale)),
        `guide ${id} ${locale}`,
      );
  for (const { id } of regions) {
    take(full(`data/${id}.csv`), `numbers of ${id}`);
    take(full(`data/${id}.json`), `numbers of ${id} as JSON`);
  }
  for (const file of [
    'cakupan',
    'cakupan-aturan',
    'cakupan-indikator',
    'cakupan-pembagi',
    'cakupan-pembayaran',
  ])
    take(full(`data/${file}.csv`), file);
  take(full('data/datapackage.json'), 'datapackage');
  sitemapXml([...taken.keys()].map((address) => ({ address, languages: { id: address } })));
  robotsText(full('sitemap.xml'));
}
