import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { contestedWord, entryValue } from './labels.ts';
import { axisWithRoom, tickLabels } from './series.ts';
import { labelledTable } from './table.ts';

/** A result as a bar, and what it was to be as another mark; the date of each stands in its label. */
export function targetFigure(input: FigureInput, locale: Locale): PlottedFigure {
  const { entries } = input;
  const t = readerTexts(locale);
  const axis = axisWithRoom(entries, locale);
  const labels = entries.map(({ indicator, observation }) => {
    const words = indicator.kind === 'result' ? t.plots.result : t.plots.aim;
    return words(indicator.name[locale], formatPeriod(observation.period, locale));
  });
  return {
    plot: {
      look: 'rows',
      rows: entries.map((entry, i) => ({
        label: labels[i] ?? '',
        marks: [
          {
            shape: entry.indicator.kind === 'result' ? 'bar' : 'target',
            at: axis.lengths[i] ?? 0,
            text: entryValue(entry, locale),
            ...contestedWord(input, entry, locale),
          },
        ],
      })),
      end: axis.end,
      ticks: tickLabels(axis, locale),
      axis: entries[0]?.unit.name[locale] ?? '',
    },
    name: t.plots.target,
    labels,
    table: labelledTable(entries, labels, t.charts.what, locale),
    remarks: [],
  };
}
