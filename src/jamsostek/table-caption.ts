import { formatMonth, formatRupiah } from '../i18n/formats.ts';
import { benefitsStrings as t, sizeStrings } from '../i18n/strings/benefits.ts';
import type { Locale } from '../schema/index.ts';
import type { ContributionTable } from './table.ts';

/** What a contribution table shows, for which month. */
export function captionOf(table: ContributionTable & { ok: true }, locale: Locale): string {
  const month = formatMonth(table.month, locale);
  switch (table.kind) {
    case 'bpu':
      return t.contributionTable[locale](month);
    case 'construction':
      return t.constructionTable[locale](month);
    case 'migrant':
      return t.migrantTable[locale](month);
    default:
      return t.exampleTable[locale](
        sizeStrings[table.kind][locale],
        formatRupiah(table.wage, locale),
        month,
      );
  }
}
