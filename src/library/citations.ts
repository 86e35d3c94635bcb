import { formatDate } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Figure, Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { figureInput } from './figure-pages.ts';
import { absoluteUrl } from './hrefs.ts';
import type { Edition } from './edition.ts';

/** The version of the data: the same data for the same day is the same version. */
export function dataVersion({ siteDate }: Edition): string {
  return siteDate.replace(/-0?/g, '.');
}

/** How to cite all tables, after the Citation File Format; English, as programs of all languages read it. */
export function citationCff(edition: Edition): string {
  const { site } = edition.records;
  const t = readerTexts('en');
  const who = `  - name: ${JSON.stringify(site.publisher.en)}`;
  return [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify(t.archive.message)}`,
    'type: dataset',
    `title: ${JSON.stringify(t.dataFiles.package)}`,
    `abstract: ${JSON.stringify(`${site.description.en} ${t.site.notOfficial}`)}`,
    'authors:',
    who,
    'contact:',
    who,
    `    email: ${JSON.stringify(site.email)}`,
    `url: ${JSON.stringify(absoluteUrl(edition, { page: 'data' }, 'en'))}`,
    'license: CC-BY-4.0',
    `version: ${JSON.stringify(dataVersion(edition))}`,
    `date-released: ${JSON.stringify(edition.siteDate)}`,
    '',
  ].join('\n');
}

/** How to cite all tables, for BibTeX: one entry a language. */
export function citationBib(edition: Edition): string {
  return locales
    .map((locale) =>
      bibEntry(
        edition,
        { key: 'cakupan', title: readerTexts(locale).dataFiles.package },
        absoluteUrl(edition, { page: 'data' }, locale),
        locale,
      ),
    )
    .join('\n');
}

/** How to cite a figure, for BibTeX. */
export function figureBib(edition: Edition, spec: Figure, locale: Locale): string {
  const title = figureInput(edition, spec).title[locale];
  const url = absoluteUrl(edition, { page: 'figures', item: spec.id }, locale);
  return bibEntry(edition, { key: `cakupan-${spec.id}`, title }, url, locale);
}

/** Path below the base of the file that cites a figure, for BibTeX. */
export function figureBibPath({ id }: Pick<Figure, 'id'>, locale: Locale): string {
  return `data/figures/${id}.${locale}.bib`;
}

/** A citation of each figure in every language. */
export function figureBibPaths(edition: Edition) {
  return edition.records.figures.flatMap((spec) =>
    locales.map((locale) => ({ params: { figure: spec.id, locale }, props: { spec, locale } })),
  );
}

function bibEntry(
  { siteDate, records: { site } }: Edition,
  { key, title }: { key: string; title: string },
  url: string,
  locale: Locale,
): string {
  const texts = readerTexts(locale);
  const note = `${texts.archive.asOf(formatDate(siteDate, locale))} ${texts.site.notOfficial}`;
  const [year = '', month = ''] = siteDate.split('-');
  return [
    `@misc{${key}-${siteDate}-${locale},`,
    `  author = {{${tex(site.publisher[locale])}}},`,
    `  title = {{${tex(title)}}},`,
    `  year = {${year}},`,
    `  month = {${String(Number(month))}},`,
    `  url = {${url}},`,
    `  note = {${tex(note)}},`,
    '}',
    '',
  ].join('\n');
}

/** Text as TeX takes it: its signs of its own are escaped. */
function tex(text: string): string {
  return withoutMarks(text)
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[%&#_$]/g, '\\$&');
}
