import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { groupOf } from './fits.ts';
import { contestedWord, aspectText, entryValue, type Aspect } from './labels.ts';
import { axisWithRoom, tickLabels } from './series.ts';
import { labelledTable } from './table.ts';

/** Bars in groups: of one time place by place, or of one place time by time. */
export function groupsFigure(input: FigureInput, locale: Locale): PlottedFigure {
  const { entries } = input;
  const t = readerTexts(locale);
  const axis = axisWithRoom(entries, locale);
  const group = entries.map((entry) => groupOf(entry, entries));
  const isByTime = group[0] === entries[0]?.observation.period;
  const [heading, label]: [Aspect, Aspect] = isByTime ? ['when', 'where'] : ['where', 'when'];
  const text = (aspect: Aspect, entry: Entry) => aspectText(aspect, entry, locale);
  const members = [...new Set(entries.map((entry) => text(label, entry)))];
  const labels = entries.map((entry) => `${text(label, entry)}, ${text(heading, entry)}`);
  return {
    plot: {
      look: 'rows',
      rows: entries.map((entry, i) => ({
        ...(group[i] === group[i - 1] ? {} : { heading: text(heading, entry) }),
        label: text(label, entry),
        marks: [
          {
            shape: 'bar',
            at: axis.lengths[i] ?? 0,
            text: entryValue(entry, locale),
            // The same place, or the same time, looks the same in each group.
            ...(members.indexOf(text(label, entry)) % 2 === 1 ? { isOutlined: true } : {}),
            ...contestedWord(input, entry, locale),
          },
        ],
      })),
      end: axis.end,
      ticks: tickLabels(axis, locale),
      axis: entries[0]?.unit.name[locale] ?? '',
    },
    name: t.plots.groups(String(entries.length)),
    labels,
    table: labelledTable(entries, labels, `${t.charts[label]}, ${t.charts[heading]}`, locale),
    remarks: [],
  };
}
