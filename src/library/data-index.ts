import type { Route } from '../i18n/addresses.ts';
import { formatNumber, formatPeriod, formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { carriableEntries, compareEnds, EVERYONE, type Entry } from '../ledger/index.ts';
import type { Indicator, Locale, Region, Source, Topic } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { whoOf } from './answers.ts';
import { href } from './hrefs.ts';
import { qualifierOf } from './print.ts';
import { headlineOf } from './region-context.ts';
import { onceFor, type Edition } from './edition.ts';

/** An observation as an editor looks for it. */
export interface DataRow {
  entry: Entry;
  /** What to write to get the number. */
  tag: string;
  /** The period, and the segment where it is not everyone. */
  when: string;
  /** "sekitar " or "lebih dari ", where the source says so. */
  qualifier: string;
  /** Printed value, e.g. "50,50%". */
  value: string;
  who: string;
  /** What an editor must know before using it: superseded, disputed. */
  cautions: string[];
}

/** The observations of one indicator in one place, newest first. */
export interface DataPlace {
  region: Region;
  entries: Entry[];
}

/** An indicator with every observation of it. */
export interface DataIndicator {
  indicator: Indicator;
  places: DataPlace[];
  /** Each source once, by title. */
  sources: Source[];
  /** Sources whose numbers stand on pages of places only, as their table is not ours to pass on. */
  withheld: Source[];
  count: number;
}

/** Indicators under one heading: results on one topic, or all targets, or all forecasts. */
export interface DataGroup {
  /** Of its section. */
  id: string;
  heading: Topic | 'target' | 'forecast';
  indicators: DataIndicator[];
}

/** All indicators under headings, results by what they are about; headings of nothing left out. */
export function dataGroups(edition: Edition): DataGroup[] {
  const indicators = Map.groupBy(dataIndicators(edition), ({ indicator: { kind, topic } }) =>
    kind === 'result' ? topic : kind,
  );
  return [...edition.records.topics, 'target' as const, 'forecast' as const].flatMap((heading) => {
    const id = typeof heading === 'string' ? heading : heading.id;
    const own = indicators.get(id);
    return own ? [{ id, heading, indicators: own }] : [];
  });
}

/** Indicators with at least one observation: results first, then targets, then forecasts. */
export const dataIndicators = onceFor((edition): readonly DataIndicator[] => {
  const all = edition.records.regions.flatMap(({ id }) =>
    edition.ledger.ofRegion(id).toSorted(compareEnds).toReversed(),
  );
  const carried = new Set(carriableEntries(all));
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator.id);
  return (['result', 'target', 'forecast'] as const).flatMap((kind) =>
    edition.records.indicators
      .filter((indicator) => indicator.kind === kind)
      .flatMap((indicator) => {
        const own = byIndicator.get(indicator.id);
        return own ? [dataIndicator(indicator, own, carried)] : [];
      }),
  );
});

function dataIndicator(
  indicator: Indicator,
  all: Entry[],
  carried: ReadonlySet<Entry>,
): DataIndicator {
  const entries = all.filter((entry) => carried.has(entry));
  const byRegion = Map.groupBy(entries, ({ region }) => region);
  const sources = new Map(entries.map(({ source }) => [source.id, source]));
  return {
    indicator,
    places: [...byRegion].map(([region, own]) => ({ region, entries: own })),
    sources: [...sources.values()].toSorted((a, b) => a.title.localeCompare(b.title, firstLocale)),
    withheld: [...new Set(all.filter((entry) => !carried.has(entry)).map((one) => one.source))],
    count: entries.length,
  };
}

/** One line of an indicator's page. */
export function dataRow(edition: Edition, entry: Entry, locale: Locale): DataRow {
  const { observation, quantity, ref, segment } = entry;
  const period = formatPeriod(observation.period, locale, { plain: true });
  return {
    entry,
    tag: statTag(ref),
    when: segment.id === EVERYONE ? period : `${period}, ${segment.name[locale]}`,
    qualifier: qualifierOf(entry, locale),
    value: formatQuantity(quantity, locale),
    who: whoOf(entry, locale),
    cautions: [
      ...(edition.ledger.isSuperseded(entry) ? [readerTexts(locale).ledger.superseded] : []),
      ...(disputed(edition).has(ref) ? [readerTexts(locale).ledger.disputed] : []),
    ],
  };
}

/** References of all observations that others contradict. */
export const disputed = onceFor(
  ({ ledger, records }): ReadonlySet<string> =>
    new Set(
      records.regions
        .flatMap(({ id }) => ledger.disputes(id))
        .flatMap(({ rivals }) => rivals.map(({ ref }) => ref)),
    ),
);

/** @example statTag('makassar/coverage/2024@office') // '<Stat of="makassar/coverage/2024@office" />' */
export function statTag(reference: string): string {
  return `<Stat of="${reference}" />`;
}

/** The observation that the data page explains its tags with: the headline of a city if there is one. */
export function exampleEntry(edition: Edition): Entry | null {
  const shown = edition.records.regions.filter((region) => headlineOf(edition, region) !== null);
  const region = shown.find(({ level }) => level === 'city') ?? shown[0];
  return region ? headlineOf(edition, region) : null;
}

/** A count as a page prints it. */
export function printCount(count: number, locale: Locale): string {
  return formatNumber(count, locale);
}

/** The data index narrowed to what is known of a place; whole where no script runs or nothing is known. */
export function dataHref(edition: Edition, { id, name }: Region, locale: Locale): string {
  const index = href(edition, { page: 'data' }, locale);
  return edition.ledger.ofRegion(id).length > 0
    ? `${index}?q=${encodeURIComponent(name[locale])}`
    : index;
}

/** What an indicator is counted in. */
export function unitName({ records }: Edition, { unit }: Indicator, locale: Locale): string {
  return records.units.find(({ id }) => id === unit)?.name[locale] ?? '';
}

/** Where all numbers of an indicator are listed. */
export function indicatorRoute({ id }: Indicator): Route {
  return { page: 'data', item: id };
}
