import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
} from 'chart.js';
import { formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { barConfig, barsHeight, tickRoom, TEXT_SIZE, type BarChart, type Sheet } from './bars.ts';
import { entryLabels, entryValue } from './labels.ts';
import { textWidth } from './measure.ts';
import { namedPalette } from './palette.ts';
import { SvgRecorder } from './recorder.ts';
import { axisOf, type Axis } from './scale.ts';
import { coordinate, escapeXml } from './svg.ts';
import type { FigureInput } from './chart-types.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The width pictures are drawn for: a phone of 360 px less its gutters. */
export const DRAWN_WIDTH = 328;

/** The sheet of the build, whose colours the recorder turns into classes. */
const SHEET: Sheet = {
  width: DRAWN_WIDTH,
  widthOf: (text, weight) => textWidth(text, TEXT_SIZE, weight),
  palette: namedPalette,
  face: "'Plus Jakarta Sans', sans-serif",
};

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

/** The picture of a series. @throws Error if Chart.js draws with anything the recorder does not know */
export function drawSeries(input: FigureInput, locale: Locale, name: string): string {
  const bars = barChart(input, locale);
  const height = barsHeight(bars, SHEET);
  const recorder = new SvgRecorder(TEXT_SIZE);
  const canvas = { width: DRAWN_WIDTH, height, getContext: () => recorder };
  Object.assign(recorder, { canvas });
  // Chart.js asks no more of a canvas than this where there is no document.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...barConfig(bars, SHEET),
    platform: BasicPlatform,
  });
  const { markup } = recorder;
  chart.destroy();
  return (
    `<svg class="chart" viewBox="0 0 ${DRAWN_WIDTH} ${coordinate(height)}"` +
    ` font-size="${TEXT_SIZE}" role="img" aria-label="${escapeXml(name)}">${markup}</svg>`
  );
}

/** The axis with as many ticks, up to three above zero, as have room for their labels. */
function axisWithRoom(entries: readonly Entry[], locale: Locale): Axis {
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
function tickLabels({ ticks, end }: Axis, locale: Locale): { value: number; label: string }[] {
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
