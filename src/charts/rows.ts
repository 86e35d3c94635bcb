import type { ChartConfiguration, Plugin } from 'chart.js';
import { axisTexts, type Sheet } from './bars.ts';
import { LINE, stroke, write, type Ink } from './pen.ts';
import { wrapText } from './wrap.ts';

/** From the edge of the sheet to its text: clear of the line that bars start from. */
const INSET = 14;
const STRIP = 20;
const PAD = 9;
const AXIS = 33;
const ARROW = 36;
const BAR = 16;
const SIDE = 8;
const OUTLINE = 2;

/** How a number stands in its row: as a bar, as a dot, as the mark of a target, or as a bound with an open end. */
export interface RowMark {
  shape: 'bar' | 'dot' | 'target' | 'over' | 'under';
  /** Where it stands or ends, in the unit of the axis. */
  at: number;
  /** Where a part begins. */
  from?: number;
  /** Where the bar of a whole is cut into its parts, every other of which is an outline. */
  cuts?: readonly number[];
  /** Set where its bar is an outline, so that it can be told from the solid one of its neighbour. */
  isOutlined?: boolean;
  /** Its value as printed, of a bound with its word. */
  text: string;
  /** Set where other sources give other values: said behind it, as a word. */
  contested?: string;
}

/** A row of a chart: a label, and one mark or those that form a range. */
export interface PlotRow {
  /** What stands above the first row of a group. */
  heading?: string;
  label: string;
  marks: readonly RowMark[];
}

/** All that a picture of rows shows, in one language, as plain data. */
export interface RowsChart {
  rows: readonly PlotRow[];
  /** Where the axis ends, which starts at zero. */
  end: number;
  ticks: readonly { value: number; label: string }[];
  /** What the axis counts. */
  axis: string;
}

/** A row with its lines of text and its place on the sheet. */
interface Placed {
  row: PlotRow;
  top: number;
  heading: readonly string[];
  lines: readonly string[];
  /** Whether the values have the room to stand behind the last line of the label. */
  isBeside: boolean;
  /** Where its marks stand. */
  middle: number;
}

/** Height of a picture of rows on a sheet. */
export function rowsHeight({ rows }: RowsChart, sheet: Sheet): number {
  const last = placed(rows, sheet).at(-1);
  return (last ? last.middle + STRIP / 2 : 0) + AXIS + LINE;
}

/** The Chart.js configuration of rows: dataset 0 holds one point for each number, in order. */
export function rowsConfig(chart: RowsChart, sheet: Sheet): ChartConfiguration<'scatter'> {
  const { palette } = sheet;
  const { ticks, end } = chart;
  const all = placed(chart.rows, sheet);
  const bottom = rowsHeight(chart, sheet) - AXIS - LINE;
  const marks = all.flatMap(({ row, middle }) => row.marks.map((mark) => ({ mark, middle })));
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: marks.map(({ mark, middle }) => ({ x: mark.at, y: middle })),
          clip: false,
          pointRadius: marks.map(({ mark }) => RADIUS[mark.shape]),
          pointBackgroundColor: palette.fill,
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      // A dot at either end stands on the sheet as a whole.
      layout: { autoPadding: false, padding: { bottom: LINE, left: SIDE, right: SIDE } },
      scales: {
        y: { display: false, min: 0, max: bottom, reverse: true },
        x: {
          min: 0,
          max: end,
          border: { display: false },
          afterBuildTicks: (scale) =>
            Object.assign(scale, { ticks: ticks.map(({ value }) => ({ value })) }),
          afterFit: (scale) =>
            Object.assign(scale, { height: AXIS, paddingLeft: 0, paddingRight: 0 }),
          // The plugin draws its lines behind the marks alone: they would strike through the texts above.
          grid: { display: false },
          ticks: axisTexts(ticks, sheet),
        },
      },
    },
    plugins: [textPlugin(chart, all, sheet)],
  };
}

/** A dot is a point as Chart.js draws it; all else is drawn around its point, told apart by shape and never by colour. */
const RADIUS = { dot: 5, target: 0, bar: 0, over: 0, under: 0 } as const;

function placed(rows: readonly PlotRow[], sheet: Sheet): Placed[] {
  const room = sheet.width - 2 * INSET;
  const lines = (text: string) => wrapText(text, room, (line) => sheet.widthOf(line, '400'));
  let top = 0;
  return rows.map((row, i) => {
    const heading = row.heading === undefined ? [] : lines(row.heading);
    const own = row.label === '' ? [] : lines(row.label);
    const values = valuesOf(row).reduce(
      (sum, { text, weight }) => sum + wide(sheet, text, weight),
      0,
    );
    const isBeside = sheet.widthOf(own.at(-1) ?? '', '400') + 12 + values <= room;
    const start = top + (i > 0 && heading.length > 0 ? LINE / 2 : 0);
    const text = heading.length + own.length + (isBeside ? 0 : 1);
    const middle = start + text * LINE + 5 + STRIP / 2;
    top = middle + STRIP / 2 + PAD;
    return { row, top: start, heading, lines: own, isBeside, middle };
  });
}

interface Value {
  text: string;
  weight: '400' | '700';
}

/** The values of a row as they are written, a dash between those of a range. */
function valuesOf({ marks }: PlotRow): Value[] {
  return marks.flatMap(({ text, contested }, i): Value[] => [
    ...(i > 0 ? [{ text: '–', weight: '400' as const }] : []),
    { text, weight: '700' },
    ...(contested === undefined ? [] : [{ text: `(${contested})`, weight: '400' as const }]),
  ]);
}

const wide = (sheet: Sheet, text: string, weight: '400' | '700') =>
  sheet.widthOf(`${text} `, weight);

function textPlugin(
  { axis, ticks }: RowsChart,
  all: readonly Placed[],
  sheet: Sheet,
): Plugin<'scatter'> {
  return {
    id: 'rows',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const x = scales['x'];
      if (!x) return;
      const at = (value: number) => x.getPixelForValue(value);
      for (const { row, middle } of all) {
        const y = chartArea.top + middle;
        for (const { value, label } of ticks) {
          if (label === '' || value === 0) continue;
          stroke(ctx, sheet, 'line', 1, [at(value), y - STRIP / 2], [at(value), y + STRIP / 2]);
        }
        drawMarks(ctx, sheet, row, y, at);
      }
      stroke(ctx, sheet, 'edge', 1, [at(0), chartArea.top], [at(0), chartArea.bottom]);
    },
    afterDatasetsDraw({ ctx, chartArea, height }) {
      for (const { row, top, heading, lines, isBeside } of all) {
        let y = chartArea.top + top - 4;
        for (const line of heading) {
          y += LINE;
          write(ctx, sheet, line, INSET, y, { colour: 'note', weight: '700' });
        }
        for (const line of lines) {
          y += LINE;
          write(ctx, sheet, line, INSET, y, { colour: 'ink' });
        }
        if (!isBeside) y += LINE;
        const values = valuesOf(row);
        const widths = values.map(({ text, weight }) => sheet.widthOf(`${text} `, weight));
        const right = sheet.width - SIDE;
        // From the right, so that the last of each row stand below one another.
        const ends = widths.map((_, n) => right - widths.slice(n + 1).reduce((a, b) => a + b, 0));
        values.forEach(({ text, weight }, n) => {
          const colour = weight === '700' ? 'ink' : 'soft';
          write(ctx, sheet, text, ends[n] ?? right, y, { colour, weight, align: 'right' });
        });
      }
      write(ctx, sheet, axis, INSET, height - 5, { colour: 'soft' });
    },
  };
}

function drawBar(
  ink: Ink,
  sheet: Sheet,
  left: number,
  right: number,
  y: number,
  isOutlined: boolean,
): void {
  const [up, down] = [y - BAR / 2, y + BAR / 2];
  // Of one that is narrower than its outline, nothing would be left open.
  if (isOutlined && right - left > 2 * OUTLINE) {
    const [l, r, t, b] = [
      left + OUTLINE / 2,
      right - OUTLINE / 2,
      up + OUTLINE / 2,
      down - OUTLINE / 2,
    ];
    stroke(ink, sheet, 'fill', OUTLINE, [l, t], [r, t], [r, b], [l, b], [l, t - OUTLINE / 2]);
    return;
  }
  ink.beginPath();
  ink.fillStyle = sheet.palette.fill;
  ink.rect(left, up, right - left, BAR);
  ink.fill();
}

/** What stands between and beside the points of a row: bars, the line of a range, the open arrow of a bound. */
function drawMarks(
  ink: Ink,
  sheet: Sheet,
  { marks }: PlotRow,
  y: number,
  at: (value: number) => number,
): void {
  const dots = marks.filter(({ shape }) => shape === 'dot').map((mark) => at(mark.at));
  if (dots.length > 1)
    stroke(ink, sheet, 'edge', 3, [Math.min(...dots), y], [Math.max(...dots), y]);
  for (const { shape, at: value, from = 0, cuts = [], isOutlined = false } of marks) {
    const x = at(value);
    if (shape === 'bar') {
      const ends = [...cuts, value].map(at);
      [from, ...cuts].map(at).forEach((start, i) => {
        // Parts of a whole do not touch.
        const left = start + (i > 0 ? 1 : 0);
        const right = (ends[i] ?? start) - (i < cuts.length ? 1 : 0);
        drawBar(ink, sheet, left, Math.max(left, right), y, isOutlined !== (i % 2 === 1));
      });
    }
    if (shape === 'target') {
      const [up, down, left, right] = [y - 8, y + 8, x - 8, x + 8];
      stroke(ink, sheet, 'ink', 3, [x, up], [right, y], [x, down], [left, y], [x, up], [right, y]);
    }
    if (shape === 'over' || shape === 'under') {
      const to = shape === 'over' ? Math.min(sheet.width - 1, x + ARROW) : Math.max(1, x - ARROW);
      const back = to + (shape === 'over' ? -7 : 7);
      stroke(ink, sheet, 'ink', 2, [x, y - 8], [x, y + 8]);
      stroke(ink, sheet, 'ink', 2, [x, y], [to, y]);
      stroke(ink, sheet, 'ink', 2, [back, y - 5], [to, y], [back, y + 5]);
    }
  }
}
