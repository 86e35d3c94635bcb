import { formatMonth, formatRupiah } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale } from '../schema/index.ts';
import type { ContributionTable } from './table.ts';

/** What a contribution table shows, for which month. */
export function captionOf(table: ContributionTable & { ok: true }, locale: Locale): string {
  const month = formatMonth(table.month, locale);
  switch (table.kind) {
    case 'bpu':
      return readerTexts(locale).benefits.contributionTable(month);
    case 'construction':
      return readerTexts(locale).benefits.constructionTable(month);
    case 'migrant':
      return readerTexts(locale).benefits.migrantTable(month);
    default:
      return readerTexts(locale).benefits.exampleTable(
        readerTexts(locale).sizes[table.kind],
        formatRupiah(table.wage, locale),
        month,
      );
  }
}
