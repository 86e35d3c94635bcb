import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { entryLabels, entryValue } from './labels.ts';
import { axisOf } from './scale.ts';
import type { SlopeRow } from './slope.ts';
import { figureTable } from './table.ts';

/** The numbers of each place at two times, a line between them. */
export function slopeFigure({ entries }: FigureInput, locale: Locale): PlottedFigure {
  const t = readerTexts(locale).plots;
  const { lengths } = axisOf(entries, 1);
  const rows = entries.flatMap((first, i): SlopeRow[] => {
    const second = entries[i + 1];
    if (i % 2 === 1 || !second) return [];
    return [
      {
        label: first.region.name[locale],
        values: [lengths[i] ?? 0, lengths[i + 1] ?? 0],
        texts: [entryValue(first, locale), entryValue(second, locale)],
      },
    ];
  });
  const [first, second] = entries.map(({ observation }) =>
    formatPeriod(observation.period, locale),
  );
  return {
    plot: {
      look: 'slope',
      rows,
      dates: [first ?? '', second ?? ''],
      low: Math.min(...lengths),
      high: Math.max(...lengths),
      axis: t.notFromZero,
    },
    name: t.slope(String(rows.length)),
    labels: entryLabels(entries, locale),
    table: figureTable(entries, locale),
    remarks: [],
  };
}
