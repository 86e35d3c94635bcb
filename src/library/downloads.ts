import { entriesCsv, figureCsv } from '../charts/index.ts';
import { hasStandIn } from '../schema/fallback.ts';
import { locales } from '../schema/locales.ts';
import { placesShown } from './places.ts';
import { dataIndicators, type DataIndicator } from './data-index.ts';
import { fileParts, type FilePart } from './file-parts.ts';
import { figureInput, figureSpec } from './figure-pages.ts';
import { carriableEntries } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Source } from '../schema/index.ts';
import { onceFor, type Edition } from './edition.ts';

/** One download for each region with a page. */
export function regionPaths(edition: Edition) {
  return placesShown(edition).map(({ id }) => ({ params: { region: id } }));
}

/** One download for each figure that may be passed on whole. */
export function figurePaths(edition: Edition) {
  return edition.records.figures
    .filter((spec) => withheldFrom(figureInput(edition, spec).entries).length === 0)
    .map(({ id }) => ({ params: { figure: id } }));
}

/** The files of an indicator of which something may be passed on: one, or several where it is long. */
export function indicatorPaths(edition: Edition) {
  return dataIndicators(edition)
    .filter(({ count }) => count > 0)
    .flatMap((data) =>
      fileParts(entriesOf(data)).map((part) => ({
        params: { indicator: `${data.indicator.id}${part.suffix}` },
        props: { data, part },
      })),
    );
}

/** Every observation of an indicator that may be passed on, place by place. */
export function entriesOf({ places }: Pick<DataIndicator, 'places'>): readonly Entry[] {
  const entries = joined.get(places) ?? places.flatMap((place) => place.entries);
  joined.set(places, entries);
  return entries;
}

/** The numbers of all places of an indicator: each of its files asks for them. */
const joined = new WeakMap<DataIndicator['places'], readonly Entry[]>();

/** A file of a table of numbers, as CSV. */
export function partCsv({ entries }: Pick<FilePart, 'entries'>): string {
  return entriesCsv(entries);
}

/** The first file of the table of all numbers. */
export function firstPart(edition: Edition): FilePart {
  const [first] = fileParts(allEntries(edition));
  if (!first) throw new Error('a table without a file');
  return first;
}

/** One download for each further file of the table of all numbers. */
export function partPaths(edition: Edition) {
  return fileParts(allEntries(edition))
    .slice(1)
    .map((part) => ({ params: { part: part.suffix.slice(1) }, props: { part } }));
}

/** The sources of `entries` whose table is not ours to pass on; none where all may stand in one file. */
export function withheldFrom(entries: readonly Entry[]): Source[] {
  const carried = new Set(carriableEntries(entries));
  return [...new Set(entries.filter((entry) => !carried.has(entry)).map(({ source }) => source))];
}

/** Every observation of a region as CSV, superseded ones included. */
export function regionCsv(edition: Edition, region: string): string {
  return entriesCsv(edition.ledger.ofRegion(region));
}

/** Everything the data holds on a region: observations with what they point to, and statements. */
export function regionJson(edition: Edition, region: string): string {
  const entries = edition.ledger.ofRegion(region);
  const unique = <T extends { id: string }>(items: (T | null)[]) => [
    ...new Map(items.flatMap((item) => (item ? [[item.id, item] as const] : []))).values(),
  ];
  const statements = edition.ledger.statementsOf(region);
  const sources = edition.records.sources.filter(
    ({ id }) =>
      entries.some(({ source }) => source.id === id) ||
      statements.some(({ source }) => source === id),
  );
  const content = {
    licence: 'CC-BY-4.0',
    region: edition.ledger.region(region),
    observations: entries.map(({ ref, observation }) => ({ reference: ref, ...observation })),
    disputes: edition.ledger.disputes(region).map(({ indicator, segment, period, rivals }) => ({
      indicator: indicator.id,
      segment,
      period,
      rivals: rivals.map(({ ref }) => ref),
    })),
    statements,
    indicators: unique(entries.map(({ indicator }) => indicator)),
    populations: unique(entries.map(({ population }) => population)),
    sources,
  };
  return `${JSON.stringify(content, written, 2)}\n`;
}

/** A value as it was written: what only stands in for a missing text is no data, nor is a place in our lists. */
function written(key: string, value: unknown): unknown {
  if (key === 'order') return undefined;
  return typeof value === 'string' && hasStandIn(value) ? undefined : value;
}

/** Every observation that one file may carry, place by place. */
export const allEntries = onceFor(({ records, ledger }): readonly Entry[] =>
  carriableEntries(records.regions.flatMap(({ id }) => ledger.ofRegion(id))),
);

/** Paths of what is written once for each language. */
export function inEachLanguage(
  paths: readonly { params: Record<string, string>; props?: { part: FilePart } }[],
) {
  return locales.flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale },
      props: { ...props, locale },
    })),
  );
}

/** What a figure shows. */
export function figureEntries(edition: Edition, figure: string): readonly Entry[] {
  return figureInput(edition, figureSpec(edition, figure)).entries;
}

/** The observations of a figure as CSV. */
export function figureDownload(edition: Edition, figure: string): string {
  return figureCsv(figureInput(edition, figureSpec(edition, figure)));
}
