import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { dataIndicators } from './data-index.ts';
import type { DataFile } from './data-table.ts';
import { allEntries, entriesOf } from './downloads.ts';
import { fileParts, yearsApart, type FilePart } from './file-parts.ts';
import type { Edition } from './edition.ts';

/** Files of earlier years that a page lists; where there are more, each year has a page of its files. */
const MOST_LISTED = 25;

/** Whether each year has a page of its files. */
export function hasYearPages(edition: Edition): boolean {
  return fileParts(allEntries(edition)).length > MOST_LISTED;
}

/** Where the files of a year are listed. */
export function yearRoute(year: string, locale: Locale): Route {
  return { page: 'data', item: `${pathWord('files', locale)}/${year}` };
}

/** One page for each year with files, in every language, where they are too many for one page. */
export function yearPaths(edition: Edition) {
  if (!hasYearPages(edition)) return [];
  return locales.flatMap((locale) =>
    yearsApart(allEntries(edition)).map((year) => ({
      params: {
        locale: localeParam(locale),
        data: pathWord('data', locale),
        files: pathWord('files', locale),
        year,
      },
      props: { locale, year },
    })),
  );
}

/** The files of a year of the table of all numbers, and of each indicator that has some of that year. */
export function filesOfYear(edition: Edition, year: string, locale: Locale) {
  const of = (parts: readonly FilePart[]) => parts.filter((part) => part.year === year);
  return {
    all: wholeFiles(of(fileParts(allEntries(edition))), locale),
    indicators: dataIndicators(edition).flatMap((data) => {
      const files = indicatorFiles(data.indicator.id, of(fileParts(entriesOf(data))), locale);
      return files.length > 0 ? [{ indicator: data.indicator, files }] : [];
    }),
  };
}

/** Files of the table of all numbers, for spreadsheets and for programs. */
export function wholeFiles(parts: readonly FilePart[], locale: Locale): DataFile[] {
  const t = readerTexts(locale).data;
  return parts.flatMap((part) => [
    file(`cakupan${part.suffix}.${locale}.csv`, [partName(part, locale), t.forPeople]),
    file(`cakupan${part.suffix}.csv`, [partName(part, locale), t.forMachines]),
  ]);
}

/** Files of an indicator, as workbooks and for programs. */
export function indicatorFiles(
  indicator: string,
  parts: readonly FilePart[],
  locale: Locale,
): DataFile[] {
  const stem = (part: FilePart) => `indicators/${indicator}${part.suffix}`;
  return parts.flatMap((part) => [
    file(`${stem(part)}.${locale}.xlsx`, [partName(part, locale)]),
    file(`${stem(part)}.csv`, [partName(part, locale)]),
  ]);
}

/** What a file holds of a table: its year, or since which, and where a year has several, which places. */
export function partName({ year, of, entries }: FilePart, locale: Locale): string {
  const t = readerTexts(locale).data;
  const [first, last] = [entries[0], entries.at(-1)];
  const places =
    of > 1 && first && last ? t.filePart(first.region.name[locale], last.region.name[locale]) : '';
  return [year, places].filter(Boolean).join(', ');
}

function file(path: string, what: string[]): DataFile {
  const kind = path.endsWith('.xlsx') ? 'XLSX' : 'CSV';
  return { file: path, kind, what: what.filter(Boolean).join(', ') };
}
