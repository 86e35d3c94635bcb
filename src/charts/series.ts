import { formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { tickRoom, TEXT_SIZE, type BarChart } from './bars.ts';
import { DRAWN_WIDTH } from './draw-plot.ts';
import { entryLabels, entryValue } from './labels.ts';
import { textWidth } from './measure.ts';
import { axisOf, type Axis } from './scale.ts';
import type { FigureInput } from './chart-types.ts';

/**
 * What the bars of a figure show, in one language, for the picture and for the live chart.
 * @throws Error for a bound: how far its bar would reach, nobody has said
 */
export function barChart(input: FigureInput, locale: Locale): BarChart {
  const { entries, contested } = input;
  const bound = entries.find(({ observation }) => observation.bound !== undefined);
  if (bound) throw new Error(`${bound.ref} is a bound, so no bar can be drawn for it.`);
  const axis = axisWithRoom(entries, locale);
  const labels = entryLabels(entries, locale);
  return {
    rows: entries.map((entry, i) => ({
      label: labels[i] ?? '',
      text: entryValue(entry, locale),
      length: axis.lengths[i] ?? 0,
      ...(contested?.has(entry.ref)
        ? { contested: readerTexts(locale).claims.short.contested }
        : {}),
    })),
    end: axis.end,
    ticks: tickLabels(axis, locale),
  };
}

/** The axis with as many ticks, up to three above zero, as have room for their labels. */
export function axisWithRoom(entries: readonly Entry[], locale: Locale): Axis {
  for (const most of [3, 2]) {
    const axis = axisOf(entries, most);
    const widths = axis.ticks.map(({ quantity }) => tickWidth(formatQuantity(quantity, locale)));
    const apart = ((axis.ticks[1]?.value ?? axis.end) / axis.end) * DRAWN_WIDTH;
    if (tickRoom(Math.max(...widths)) <= apart) return axis;
  }
  return axisOf(entries, 1);
}

/**
 * The labels of the axis. Chart.js sets the last one flush with its line, so that it does not stick
 * out; where it has the room to stand centred, a tick without label or line takes its place as last.
 */
export function tickLabels(
  { ticks, end }: Axis,
  locale: Locale,
): { value: number; label: string }[] {
  const labels = ticks.map(({ value, quantity }) => ({
    value,
    label: formatQuantity(quantity, locale),
  }));
  const last = labels.at(-1);
  if (!last) return [];
  const room = ((end - last.value) / end) * DRAWN_WIDTH;
  return room >= tickWidth(last.label) / 2 ? [...labels, { value: end, label: '' }] : labels;
}

function tickWidth(label: string): number {
  return textWidth(label, TEXT_SIZE, '400');
}
