import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import { formatQuantity } from '../i18n/formats.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { entryLabels, entryValue } from './labels.ts';
import { textWidth, wrapText } from './measure.ts';
import { namedPalette, type Palette } from './palette.ts';
import { SvgRecorder } from './recorder.ts';
import { axisOf, type Axis } from './scale.ts';
import { coordinate, escapeXml } from './svg.ts';
import type { FigureInput } from './chart-types.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The width pictures are drawn for: a phone of 360 px less its gutters. */
export const DRAWN_WIDTH = 328;

/** In the units of the drawing: still 12 px where a phone of 320 px shows it 288 px wide. */
export const TEXT_SIZE = 14;

const BAR = 24;
const LINE = 17;
/** From the edge of a bar to the text in, above or behind it. */
const INSET = 7;
const AXIS_HEIGHT = 33;
const FACE = "'Plus Jakarta Sans', sans-serif";

/** What the plugin writes beside each bar: the lines above it, and its value. */
interface RowText {
  lines: string[];
  value: string;
}

/**
 * The Chart.js configuration of a series: horizontal bars from zero, the label of each above it and
 * its value in it, or behind it where the bar is too short. Drawn at build and live from the same.
 * @param palette CSS colours for a live chart; by default the names that the drawn one turns into classes
 */
export function chartConfig(
  input: FigureInput,
  locale: Locale,
  palette: Palette = namedPalette,
): ChartConfiguration<'bar'> {
  const axis = axisWithRoom(input.entries, locale);
  const rows = rowTexts(input, locale);
  const ticks = tickLabels(axis, locale);
  return {
    type: 'bar',
    data: {
      labels: entryLabels(input.entries, locale),
      datasets: [
        {
          data: axis.lengths,
          backgroundColor: palette.fill,
          barThickness: BAR,
          inflateAmount: 0,
          clip: false,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      locale,
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      scales: {
        y: { display: false },
        x: {
          min: 0,
          max: axis.end,
          border: { display: false },
          // Its labels stand inside, so the bars may have the whole width.
          afterBuildTicks: (scale) =>
            Object.assign(scale, { ticks: ticks.map(({ value }) => ({ value })) }),
          afterFit: (scale) => Object.assign(scale, { paddingLeft: 0, paddingRight: 0 }),
          grid: {
            drawTicks: false,
            // The plugin draws the line at zero, so that the bars start at its very edge.
            lineWidth: ({ index }) => (index === 0 || ticks[index]?.label === '' ? 0 : 1),
            color: palette.line,
          },
          ticks: {
            autoSkip: false,
            align: 'inner',
            maxRotation: 0,
            padding: 8,
            color: palette.soft,
            font: { size: TEXT_SIZE, weight: 400, family: FACE },
            callback: (_, i) => ticks[i]?.label ?? '',
          },
        },
      },
    },
    plugins: [rowTextPlugin(rows, palette)],
  };
}

/** Height of the drawing of a series at `DRAWN_WIDTH`. */
function seriesHeight(input: FigureInput, locale: Locale): number {
  const rows = rowTexts(input, locale);
  const mostLines = Math.max(...rows.map((row) => row.lines.length));
  return rows.length * (BAR + 2 * (mostLines * LINE + 1)) + AXIS_HEIGHT;
}

/** The picture of a series. @throws Error if Chart.js draws with anything the recorder does not know */
export function drawSeries(input: FigureInput, locale: Locale, name: string): string {
  const height = seriesHeight(input, locale);
  const recorder = new SvgRecorder(TEXT_SIZE);
  const canvas = { width: DRAWN_WIDTH, height, getContext: () => recorder };
  Object.assign(recorder, { canvas });
  // Chart.js asks no more of a canvas than this where there is no document.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...chartConfig(input, locale),
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
    // The last label may stand flush with its line, reaching half as far again to the left.
    if (1.5 * Math.max(...widths) + INSET <= apart) return axis;
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

function rowTexts(input: FigureInput, locale: Locale): RowText[] {
  const labels = entryLabels(input.entries, locale);
  return input.entries.map((entry, i) => ({
    lines: wrapText(labels[i] ?? '', TEXT_SIZE, '400', DRAWN_WIDTH - 2 * INSET),
    value: entryValue(entry, locale),
  }));
}

function rowTextPlugin(rows: readonly RowText[], palette: Palette): Plugin<'bar'> {
  return {
    id: 'rowText',
    beforeDatasetsDraw({ ctx, chartArea }) {
      ctx.beginPath();
      ctx.moveTo(chartArea.left + 0.5, chartArea.top);
      ctx.lineTo(chartArea.left + 0.5, chartArea.bottom);
      ctx.lineWidth = 1;
      ctx.strokeStyle = palette.edge;
      ctx.stroke();
    },
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const bars = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      rows.forEach(({ lines, value }, i) => {
        const bar = bars[i];
        if (!bar) return;
        const { x, y } = bar;
        ctx.textAlign = 'left';
        ctx.font = `400 ${TEXT_SIZE}px ${FACE}`;
        ctx.fillStyle = palette.ink;
        lines.forEach((line, n) => {
          const above = (lines.length - 1 - n) * LINE + BAR / 2 + 5;
          ctx.fillText(line, chartArea.left + INSET, y - above);
        });
        const inside = textWidth(value, TEXT_SIZE, '700') + 2 * INSET <= x - chartArea.left;
        ctx.textAlign = inside ? 'right' : 'left';
        ctx.font = `700 ${TEXT_SIZE}px ${FACE}`;
        ctx.fillStyle = inside ? palette.onFill : palette.ink;
        ctx.fillText(value, inside ? x - INSET : x + INSET, y + TEXT_SIZE * 0.355);
      });
      ctx.restore();
    },
  };
}
