import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { sharedSubject } from './describe.ts';
import { aspectText, entryValue, tellingAspects, type Aspect } from './labels.ts';
import type { FigureTable } from './chart-types.ts';

/**
 * The table behind a figure. Its first columns are what tells the entries apart, so that the first
 * cell is a header; then the value; then, for shares, out of whom.
 */
export function figureTable(entries: readonly Entry[], locale: Locale): FigureTable {
  const [first] = entries;
  if (!first) throw new Error('A figure shows at least one observation.');
  const telling = tellingAspects(entries, locale);
  const shares = entries.some((entry) => populationText(entry, locale) !== '');
  const head = (aspect: Aspect) =>
    aspect === 'indicator' ? readerTexts(locale).charts.what : readerTexts(locale).charts[aspect];
  return {
    caption: `${sharedSubject(entries, locale)} (${first.unit.name[locale]})`,
    columns: [
      ...telling.map((aspect) => ({ label: head(aspect), numeric: false })),
      { label: readerTexts(locale).charts.value, numeric: true },
      ...(shares ? [{ label: readerTexts(locale).charts.outOf, numeric: false }] : []),
    ],
    rows: entries.map((entry) => ({
      cells: [
        ...telling.map((aspect) => aspectText(aspect, entry, locale)),
        entryValue(entry, locale),
        ...(shares ? [populationText(entry, locale)] : []),
      ],
      ref: entry.ref,
    })),
  };
}

/** The same, whose first column is the label of each entry as the picture has it. */
export function labelledTable(
  entries: readonly Entry[],
  labels: readonly string[],
  head: string,
  locale: Locale,
): FigureTable {
  const { caption, columns, rows } = figureTable(entries, locale);
  const value = columns.findIndex(({ numeric }) => numeric);
  return {
    caption,
    columns: [{ label: head, numeric: false }, ...columns.slice(value)],
    rows: rows.map(({ cells, ref }, i) => ({
      cells: [labels[i] ?? '', ...cells.slice(value)],
      ref,
    })),
  };
}

/** Out of whom a share is counted: as the source words it, then as the data define it. */
function populationText({ observation, population }: Entry, locale: Locale): string {
  const texts = [observation.populationWording?.[locale], population?.name[locale]];
  return texts.filter((text) => text !== undefined).join('; ');
}
