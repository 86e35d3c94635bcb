import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { rangeOf } from './fits.ts';
import { contestedWord, joined, entryLabels, entryValue, tellingAspects } from './labels.ts';
import type { RowMark } from './rows.ts';
import { axisWithRoom, tickLabels } from './series.ts';
import { labelledTable } from './table.ts';

/** How much longer than its values an axis is that an arrow points along. */
const ROOM = 1.15;

/** A row for each place and time: its value as a dot, several as a range, a bound as an open arrow. */
export function dotsFigure(input: FigureInput, locale: Locale): PlottedFigure {
  const { entries } = input;
  const axis = axisWithRoom(entries, locale);
  const at = new Map(entries.map((entry, i) => [entry, axis.lengths[i] ?? 0]));
  const aspects = tellingAspects(entries, locale).filter((aspect) => aspect !== 'saidBy');
  const labelOf = (entry: Entry): string =>
    joined(aspects.length > 0 ? aspects : ['when'], entry, locale);
  const rows = Map.groupBy(entries, rangeOf).values().toArray();
  const markOf = (entry: Entry): RowMark => ({
    shape: shapeOf(entry),
    at: at.get(entry) ?? 0,
    text: entryValue(entry, locale),
  });
  const isOpen = entries.some(({ observation }) => observation.bound === 'over');
  const end = isOpen && axis.end !== 100 ? axis.end * ROOM : axis.end;
  const t = readerTexts(locale);
  return {
    plot: {
      look: 'rows',
      rows: rows.map((own) => ({
        label: own[0] ? labelOf(own[0]) : '',
        // That a range has more than one value is all that the word would say.
        marks: own.map((entry) => ({
          ...markOf(entry),
          ...(own.length > 1 ? {} : contestedWord(input, entry, locale)),
        })),
      })),
      end,
      ticks: tickLabels({ ...axis, end }, locale),
      axis: entries[0]?.unit.name[locale] ?? '',
    },
    name: t.plots.dots(String(rows.length)),
    labels: entryLabels(entries, locale),
    table: withSources(input, entries.map(labelOf), locale),
    remarks: [],
  };
}

/** @throws Error for a range of one source: no point of it is its value */
function shapeOf({ ref, observation: { bound } }: Entry): RowMark['shape'] {
  if (bound === 'range') throw new Error(`${ref} is a range, so no dot can be drawn for it.`);
  return bound ?? 'dot';
}

/** Who gave each value stands beside it: in a range that is all that tells them apart. */
function withSources({ entries }: FigureInput, labels: readonly string[], locale: Locale) {
  const t = readerTexts(locale).charts;
  const heads = {
    indicator: t.what,
    where: t.where,
    group: t.group,
    when: t.when,
    saidBy: t.saidBy,
  };
  const aspects = tellingAspects(entries, locale).filter((aspect) => aspect !== 'saidBy');
  const head = (aspects.length > 0 ? aspects : (['when'] as const)).map((one) => heads[one]);
  const { caption, columns, rows } = labelledTable(entries, labels, head.join(', '), locale);
  return {
    caption,
    columns: [...columns, { label: t.saidBy, numeric: false }],
    rows: rows.map(({ cells, ref }, i) => ({
      cells: [...cells, entries[i]?.speaker.attribution[locale] ?? ''],
      ref,
    })),
  };
}
