import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { Exact } from '../ledger/quantity.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { isWhole, stackOf } from './fits.ts';
import { contestedWord, aspectText, entryValue, tellingAspects } from './labels.ts';
import type { RowMark } from './rows.ts';
import { axisWithRoom, tickLabels } from './series.ts';
import { labelledTable } from './table.ts';

/** A whole as a bar cut into its parts, and each part where it lies in it, in a row of its own. */
export function stacksFigure(input: FigureInput, locale: Locale): PlottedFigure {
  const { entries } = input;
  const t = readerTexts(locale);
  const axis = axisWithRoom(entries, locale);
  const length = new Map(entries.map((entry, i) => [entry, axis.lengths[i] ?? 0]));
  const telling = tellingAspects(entries, locale).filter(
    (one) => one === 'where' || one === 'when',
  );
  const heading = (entry: Entry) =>
    telling.map((aspect) => aspectText(aspect, entry, locale)).join(', ');
  const nameOf = (entry: Entry) =>
    isWhole(entry) ? t.plots.whole : aspectText('group', entry, locale);
  const labels = entries.map((entry) => [nameOf(entry), heading(entry)].filter(Boolean).join(', '));
  const markOf = (entry: Entry): RowMark => {
    const parts = entries.filter((one) => stackOf(one) === stackOf(entry) && !isWhole(one));
    const ends: number[] = [];
    for (const part of parts)
      ends.push(new Exact(ends.at(-1) ?? 0).plus(length.get(part) ?? 0).toNumber());
    const own = parts.indexOf(entry);
    const place = isWhole(entry)
      ? { at: length.get(entry) ?? 0, cuts: ends.slice(0, -1) }
      : {
          at: ends[own] ?? 0,
          from: ends[own - 1] ?? 0,
          // As it looks in the bar of the whole.
          ...(own % 2 === 1 ? { isOutlined: true } : {}),
        };
    return {
      shape: 'bar',
      ...place,
      text: entryValue(entry, locale),
      ...contestedWord(input, entry, locale),
    };
  };
  return {
    plot: {
      look: 'rows',
      rows: entries.map((entry, i) => {
        const before = entries[i - 1];
        const isFirst = before === undefined || stackOf(before) !== stackOf(entry);
        return {
          ...(isFirst && heading(entry) !== '' ? { heading: heading(entry) } : {}),
          label: nameOf(entry),
          marks: [markOf(entry)],
        };
      }),
      end: axis.end,
      ticks: tickLabels(axis, locale),
      axis: entries[0]?.unit.name[locale] ?? '',
    },
    name: t.plots.stacks,
    labels,
    table: labelledTable(entries, labels, t.charts.group, locale),
    remarks: [],
  };
}
