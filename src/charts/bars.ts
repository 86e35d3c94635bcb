import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Palette } from './palette.ts';
import { wrapText } from './wrap.ts';

/** In the units of the drawing: still 12 px where a phone of 320 px shows it 288 px wide. */
export const TEXT_SIZE = 14;

const BAR = 24;
const LINE = 17;
/** From the edge of a bar to the text in, above or behind it. */
const INSET = 7;
const AXIS_HEIGHT = 33;

/** One bar, in one language. */
export interface BarRow {
  label: string;
  /** Its value as printed. */
  text: string;
  /** Its length, in the unit of the axis. */
  length: number;
  /** Set where other sources give other values: said behind its label, as a word. */
  contested?: string;
}

/**
 * All that a picture of bars shows, in one language, as plain data: the drawing of the build and the live
 * chart are configured from the same.
 */
export interface BarChart {
  rows: readonly BarRow[];
  /** Where the axis ends, which starts at zero. */
  end: number;
  ticks: readonly { value: number; label: string }[];
}

/** The sheet that bars are drawn on. */
export interface Sheet {
  width: number;
  /** Width of one line of text of `TEXT_SIZE`. */
  widthOf: (text: string, weight: '400' | '700') => number;
  palette: Palette;
  /** The face of its text, as CSS names it. */
  face: string;
  /** The bar that a reader of a live chart has come to. */
  active?: number;
}

/**
 * The Chart.js configuration of horizontal bars from zero, the label of each above it and its value in
 * it, or behind it where the bar is too short. It knows no record and no language, so browsers can load it.
 */
export function barConfig(
  { rows, end, ticks }: BarChart,
  sheet: Sheet,
): ChartConfiguration<'bar', number[], string> {
  const { palette } = sheet;
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          data: rows.map(({ length }) => length),
          backgroundColor: palette.fill,
          barThickness: BAR,
          inflateAmount: 0,
          clip: false,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      scales: {
        y: { display: false },
        x: {
          min: 0,
          max: end,
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
          ticks: axisTexts(ticks, sheet),
        },
      },
    },
    plugins: [rowTextPlugin(rows, sheet)],
  };
}

/** How the values along an axis are written: every one, upright, at its tick. */
export const axisTexts = (ticks: readonly { label: string }[], { palette, face }: Sheet) => ({
  autoSkip: false,
  align: 'inner' as const,
  maxRotation: 0,
  padding: 8,
  color: palette.soft,
  font: { size: TEXT_SIZE, weight: 400, family: face },
  callback: (_: unknown, index: number) => ticks[index]?.label ?? '',
});

/** Height of bars on a sheet. */
export function barsHeight({ rows }: Pick<BarChart, 'rows'>, sheet: Sheet): number {
  const mostLines = Math.max(...rows.map((row) => linesOf(row, sheet).lines.length));
  return rows.length * (BAR + 2 * (mostLines * LINE + 1)) + AXIS_HEIGHT;
}

/** The lines of the label of a bar, and the word behind the last of them. */
function linesOf({ label, contested }: BarRow, { width, widthOf }: Sheet) {
  const whole = contested === undefined ? label : `${label} ${behind(contested)}`;
  const lines = wrapText(whole, width - 2 * INSET, (line) => widthOf(line, '400'));
  const last = lines.at(-1) ?? '';
  if (contested === undefined || !last.endsWith(behind(contested))) return { lines, word: '' };
  const own = last.slice(0, -behind(contested).length).trimEnd();
  return { lines: [...lines.slice(0, -1), own], word: behind(contested) };
}

const behind = (word: string) => `(${word})`;

/** Room that the labels of an axis need between them, by the widest. */
export function tickRoom(widest: number): number {
  // The last label may stand flush with its line, reaching half as far again to the left.
  return 1.5 * widest + INSET;
}

function rowTextPlugin(rows: readonly BarRow[], sheet: Sheet): Plugin<'bar'> {
  const { palette, face, widthOf, active } = sheet;
  return {
    id: 'rowText',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
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
      rows.forEach((row, i) => {
        const bar = bars[i];
        if (!bar) return;
        const { x, y } = bar;
        ctx.textAlign = 'left';
        ctx.font = `400 ${TEXT_SIZE}px ${face}`;
        ctx.fillStyle = palette.ink;
        const { lines, word } = linesOf(row, sheet);
        lines.forEach((line, n) => {
          const above = (lines.length - 1 - n) * LINE + BAR / 2 + 5;
          ctx.fillText(line, chartArea.left + INSET, y - above);
        });
        if (word !== '') {
          const left = chartArea.left + INSET + widthOf(`${lines.at(-1) ?? ''} `, '400');
          ctx.fillStyle = palette.soft;
          ctx.fillText(word, left, y - BAR / 2 - 5);
        }
        const inside = widthOf(row.text, '700') + 2 * INSET <= x - chartArea.left;
        ctx.textAlign = inside ? 'right' : 'left';
        ctx.font = `700 ${TEXT_SIZE}px ${face}`;
        ctx.fillStyle = inside ? palette.onFill : palette.ink;
        ctx.fillText(row.text, inside ? x - INSET : x + INSET, y + TEXT_SIZE * 0.355);
      });
      const bar = active === undefined ? undefined : bars[active];
      if (bar) {
        const step = (chartArea.bottom - chartArea.top) / rows.length;
        ctx.lineWidth = 2;
        ctx.strokeStyle = palette.ink;
        ctx.strokeRect(chartArea.left + 1, bar.y - step / 2, chartArea.width - 2, step);
      }
      ctx.restore();
    },
  };
}
