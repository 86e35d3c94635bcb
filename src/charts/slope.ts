import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Sheet } from './bars.ts';
import { LINE, stroke, write } from './pen.ts';
import { wrapText } from './wrap.ts';

const GAP = 8;
/** The part of a sheet that the lines keep at least. */
const LINES = 0.24;
/** The part of a sheet that a name may take behind its second number. */
const NAME = 0.23;

/** A place with its two numbers. */
export interface SlopeRow {
  label: string;
  /** Its values, at the first and at the second time: where they stand on the axis, and as printed. */
  values: readonly [at: number, at: number];
  texts: readonly [text: string, text: string];
}

/** All that a picture of slopes shows, in one language, as plain data. */
export interface SlopeChart {
  rows: readonly SlopeRow[];
  /** The two times. */
  dates: readonly [string, string];
  /** Lowest and highest value of all. */
  low: number;
  high: number;
  /** That the axis does not start at zero. */
  axis: string;
}

interface Layout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: {
    row: SlopeRow;
    /** The name as it stands left, before the first number, and right, below the second. */
    lines: string[];
    after: string[];
    /** Middles of what stands left and right. */
    at: [number, number];
  }[];
  height: number;
}

/** Height of a picture of slopes on a sheet. */
export function slopeHeight(chart: SlopeChart, sheet: Sheet): number {
  return layoutOf(chart, sheet).height;
}

/** The Chart.js configuration of slopes: dataset 0 holds both numbers of each place, place by place. */
export function slopeConfig(chart: SlopeChart, sheet: Sheet): ChartConfiguration<'scatter'> {
  const layout = layoutOf(chart, sheet);
  const { left, right, height } = layout;
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: chart.rows.flatMap(({ values }) =>
            values.map((value, x) => ({ x, y: heightOf(chart, layout, value) })),
          ),
          clip: false,
          pointRadius: 4.5,
          pointBackgroundColor: sheet.palette.fill,
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: { autoPadding: false, padding: { left, right: sheet.width - right } },
      scales: {
        y: { display: false, min: 0, max: height, reverse: true },
        x: { display: false, min: 0, max: 1 },
      },
    },
    plugins: [slopePlugin(chart, layout, sheet)],
  };
}

function heightOf({ low, high }: SlopeChart, { top, bottom }: Layout, value: number): number {
  return bottom - ((value - low) / (high - low || 1)) * (bottom - top);
}

function layoutOf(chart: SlopeChart, sheet: Sheet): Layout {
  const { rows } = chart;
  const widest = (side: 0 | 1) =>
    Math.max(...rows.map(({ texts }) => sheet.widthOf(texts[side], '700')));
  const broken = (label: string, room: number) =>
    wrapText(label, room, (line) => sheet.widthOf(line, '400'));
  const longest = (names: readonly string[][]) =>
    Math.max(...names.flat().map((line) => sheet.widthOf(line, '400')));
  const after = rows.map(({ label }) => broken(label, sheet.width * NAME));
  const right = Math.floor(sheet.width - Math.max(widest(1), longest(after)) - GAP - 6);
  const room = right - sheet.width * LINES - widest(0) - 2 * GAP - 6;
  const named = rows.map((row, i) => ({
    row,
    lines: broken(row.label, room),
    after: after[i] ?? [],
  }));
  const left = longest(named.map(({ lines }) => lines)) + GAP + widest(0) + GAP + 6;
  const sizeOn = (side: 0 | 1, one: Pick<(typeof named)[number], 'lines' | 'after'>) =>
    (side === 0 ? one.lines.length : 1 + one.after.length) * LINE;
  const most = named.reduce((sum, one) => sum + Math.max(sizeOn(0, one), sizeOn(1, one)) + 4, 0);
  const top = 2 * LINE + GAP;
  const bottom = top + Math.max(160, most);
  const layout = { left, right, top, bottom, rows: [], height: bottom + 2 * LINE };
  const apart = ([0, 1] as const).map((side) =>
    pushedApart(
      named.map((one) => ({
        at: heightOf(chart, layout, one.row.values[side]),
        size: sizeOn(side, one) + 4,
      })),
      top - LINE,
    ),
  );
  const lowest = named.flatMap((one, i) =>
    ([0, 1] as const).map((side) => (apart[side]?.[i] ?? 0) + sizeOn(side, one) / 2),
  );
  return {
    ...layout,
    height: Math.max(bottom, ...lowest) + 2 * LINE,
    rows: named.map((one, i) => ({ ...one, at: [apart[0]?.[i] ?? 0, apart[1]?.[i] ?? 0] })),
  };
}

/** Heights near `at`, none above `top`, at which texts of these sizes do not touch, in the order given. */
function pushedApart(texts: readonly { at: number; size: number }[], top: number): number[] {
  const order = texts.map((_, i) => i).sort((a, b) => (texts[a]?.at ?? 0) - (texts[b]?.at ?? 0));
  const result = texts.map(({ at }) => at);
  // Groups that touch move as one, so that none is pushed further than it must be.
  interface Group {
    members: number[];
    size: number;
    middle: number;
  }
  const groups: Group[] = [];
  for (const i of order) {
    const { at = 0, size = 0 } = texts[i] ?? {};
    let group: Group = { members: [i], size, middle: Math.max(at, top + size / 2) };
    let above = groups.at(-1);
    while (above && above.middle + above.size / 2 > group.middle - group.size / 2) {
      groups.pop();
      const members = [...above.members, ...group.members];
      const whole = above.size + group.size;
      const mean =
        (above.middle * above.members.length + group.middle * group.members.length) /
        members.length;
      group = { members, size: whole, middle: Math.max(mean, top + whole / 2) };
      above = groups.at(-1);
    }
    groups.push(group);
  }
  for (const { members, size, middle } of groups) {
    let y = middle - size / 2;
    for (const i of members) {
      const own = texts[i]?.size ?? 0;
      result[i] = y + own / 2;
      y += own;
    }
  }
  return result;
}

function slopePlugin(chart: SlopeChart, layout: Layout, sheet: Sheet): Plugin<'scatter'> {
  const { left, right, top, bottom, rows, height } = layout;
  return {
    id: 'slope',
    beforeDatasetsDraw({ ctx }) {
      for (const x of [left, right])
        stroke(ctx, sheet, 'line', 1, [x, top - GAP], [x, bottom + GAP]);
      for (const { row, at } of rows) {
        const y = row.values.map((value) => heightOf(chart, layout, value));
        const [from = 0, to = 0] = y;
        stroke(ctx, sheet, 'fill', 2, [left, from], [right, to]);
        if (Math.abs(at[0] - from) > 3)
          stroke(ctx, sheet, 'edge', 1, [left - GAP, at[0]], [left, from]);
        if (Math.abs(at[1] - to) > 3)
          stroke(ctx, sheet, 'edge', 1, [right, to], [right + GAP, at[1]]);
      }
    },
    afterDatasetsDraw({ ctx }) {
      const [first, second] = chart.dates;
      write(ctx, sheet, first, 0, LINE - 4, { colour: 'note' });
      write(ctx, sheet, second, sheet.width, LINE - 4, { colour: 'note', align: 'right' });
      for (const { row, lines, after: names, at } of rows) {
        const start = at[0] - (lines.length * LINE) / 2 + LINE - 4;
        lines.forEach((line, i) => {
          write(ctx, sheet, line, 0, start + i * LINE, { colour: 'ink' });
        });
        const [before, after] = row.texts;
        const [y0, y1] = [at[0] + 5, at[1] - ((1 + names.length) * LINE) / 2 + LINE - 4];
        write(ctx, sheet, before, left - GAP - 6, y0, {
          colour: 'ink',
          weight: '700',
          align: 'right',
        });
        write(ctx, sheet, after, right + GAP + 6, y1, { colour: 'ink', weight: '700' });
        names.forEach((line, i) => {
          write(ctx, sheet, line, right + GAP + 6, y1 + (i + 1) * LINE, { colour: 'soft' });
        });
      }
      write(ctx, sheet, chart.axis, sheet.width, height - 5, { colour: 'soft', align: 'right' });
    },
  };
}
