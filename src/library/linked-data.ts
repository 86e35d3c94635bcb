import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  Report,
} from 'schema-dts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Route } from '../i18n/addresses.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Locale, Source } from '../schema/index.ts';
import { allEntries } from './downloads.ts';
import { absoluteUrl, fileHref } from './hrefs.ts';
import type { Edition } from './edition.ts';

/** What a page is to machines. */
export type Thing = Article | Report | Dataset;

/** A page as its layout knows it. */
interface Described {
  locale: Locale;
  title: string;
  /** Pages above it, from the home page down. */
  trail: readonly { text: string; route: Route }[];
  about: readonly Thing[];
}

/** More sources than this a page names on itself alone. */
const SOURCES = 5;
const MEASURED = 10;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The page for machines after schema.org, ready to stand in a `<script>`; null where there is nothing to
 * say. Its publisher is who answers for the site: no body that it writes about is ever named as that.
 */
export function linkedData(edition: Edition, page: Described): string | null {
  const graph: Graph['@graph'] = [...page.about, ...trailOf(edition, page)];
  if (graph.length === 0) return null;
  const whole: Graph = { '@context': 'https://schema.org', '@graph': graph };
  const text = JSON.stringify(whole, (_, value: unknown) =>
    typeof value === 'string' ? withoutMarks(value) : value,
  );
  // What ends a script, or begins a comment in one, stands there as an escape.
  return text.replace(/</g, '\\u003c');
}

function trailOf(edition: Edition, { trail, locale, title }: Described): readonly BreadcrumbList[] {
  if (trail.length === 0) return [];
  const steps = [
    ...trail.map(({ text, route }) => ({ name: text, item: absoluteUrl(edition, route, locale) })),
    { name: title },
  ];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...step,
      })),
    },
  ];
}

/** Who answers for the site. */
function publisherOf(
  { records: { site }, siteUrl, basePath }: Edition,
  locale: Locale,
): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    name: site.publisher[locale],
    url: `${siteUrl}${basePath}`,
  };
}

/** A document that a page rests on; whose it is stands on the page, in the words of the record. */
export function workOf({ title, url, published }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url ? { url } : {}),
    ...(published && /^\d{4}(?:-\d{2})*$/.test(published) ? { datePublished: published } : {}),
  };
}

/** The documents that numbers come from, each once. */
function worksOf(entries: readonly Entry[]): CreativeWork[] {
  const sources = new Map(entries.map(({ source }) => [source.id, source]));
  return [...sources.values()].slice(0, SOURCES).map(workOf);
}

/** What a file is, by its ending; all others are CSV. */
const FORMATS: Readonly<Record<string, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Files of a data set, by their paths below the base. */
function downloadsOf(edition: Edition, paths: readonly string[]): DataDownload[] {
  return paths.map((path) => ({
    '@type': 'DataDownload',
    encodingFormat: FORMATS[path.replace(/^.*\./, '')] ?? 'text/csv',
    contentUrl: `${edition.siteUrl}${fileHref(edition, path)}`,
  }));
}

/**
 * The last day on which something was changed that a page shows: a number read or replaced. None is later
 * than the day of the site.
 */
function lastChange({ siteDate }: Edition, entries: readonly Entry[]): string | undefined {
  const days = entries.flatMap(({ source, observation }) => [
    source.read,
    ...(observation.supersedes ? [observation.supersedes.date] : []),
  ]);
  return days
    .filter((day) => day <= siteDate)
    .toSorted()
    .at(-1);
}

/** The years that results describe, as schema.org writes a span: `2020/2025`. */
function coverageOf(entries: readonly Entry[]): string | undefined {
  const years = entries
    .filter(({ indicator }) => indicator.kind === 'result')
    .map(({ observation }) => observation.period.slice(0, 4))
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `${first}/${last}`;
}

/** Numbers of a page as a data set: what, when, where from, and in which files. */
export function datasetOf(
  edition: Edition,
  entries: readonly Entry[],
  { name, description, url, files, place }: DatasetWords,
  locale: Locale,
): Dataset[] {
  if (entries.length === 0) return [];
  const modified = lastChange(edition, entries);
  const temporal = coverageOf(entries);
  const measured = [...new Set(entries.map(({ indicator }) => indicator.name[locale]))];
  return [
    {
      '@type': 'Dataset',
      name,
      description,
      url,
      inLanguage: locale,
      license: LICENCE,
      publisher: {
        ...publisherOf(edition, locale),
        disambiguatingDescription: readerTexts(locale).site.notOfficial,
      },
      ...(modified ? { dateModified: modified } : {}),
      ...(temporal ? { temporalCoverage: temporal } : {}),
      ...(place ? { spatialCoverage: { '@type': 'Place', name: place } } : {}),
      variableMeasured: measured.slice(0, MEASURED),
      isBasedOn: worksOf(entries),
      distribution: downloadsOf(edition, files),
    },
  ];
}

/** Every number that may be passed on, with the archive of all tables. */
export function wholeDataset(edition: Edition, locale: Locale): Dataset[] {
  const { data, dataFiles } = readerTexts(locale);
  return datasetOf(
    edition,
    allEntries(edition),
    {
      name: dataFiles.package,
      description: data.summary,
      url: absoluteUrl(edition, { page: 'data' }, locale),
      files: ['data/cakupan.zip', 'data/cakupan.csv', `data/cakupan.${locale}.csv`],
    },
    locale,
  );
}

/** How a data set is described. */
interface DatasetWords {
  name: string;
  description: string;
  url: string;
  /** Paths of its files below the base. */
  files: readonly string[];
  /** The place its numbers are of, where it is one. */
  place?: string;
}
