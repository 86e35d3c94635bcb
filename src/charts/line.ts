import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Sheet } from './bars.ts';
import { LINE, stroke, write } from './pen.ts';
import { placeLabels, type Box, type PlacedLabel } from './point-labels.ts';
import { wrapText } from './wrap.ts';

/** Height of the area of one place alone, and of one of several. */
const ALONE = 180;
const AMONG = 84;
const RADIUS = 4.5;
/** From the axis to the first and the last point. */
const SIDE = 18;
const GAP = 8;
/** Room for the text of a point at the very end of the axis of values. */
const ABOVE = 22;
/** Kept free at the edge of the sheet. */
const EDGE = 1;

/** A number on a line. */
export interface LinePoint {
  /** When, in days. */
  at: number;
  value: number;
  /** Its value as printed. */
  text: string;
  /** Whether a line leads here from the point before: not after a gap, nor where a comparison is refused. */
  isJoined: boolean;
}

/** The line of one place; its title stands above it where there are several. */
export interface LinePanel {
  title: string | null;
  points: readonly LinePoint[];
}

/** What is told at the axis of time: a gap, a change of base, an event. */
export interface LineNote {
  at: number;
  /** Set where it is of one place alone: which of the panels. */
  panel?: number;
  text: string;
}

/** All that lines over time show, in one language, as plain data. */
export interface LineChart {
  panels: readonly LinePanel[];
  /** First and last day. */
  from: number;
  to: number;
  dates: readonly { at: number; label: string }[];
  /** Where the axis of values ends, which starts at zero. */
  end: number;
  ticks: readonly { value: number; label: string }[];
  /** What the axis counts, and which part of each year its numbers are of. */
  axis: string;
  time: string;
  notes: readonly LineNote[];
}

/** Where everything of a chart stands on a sheet. */
interface Layout {
  left: number;
  right: number;
  panels: {
    panel: LinePanel;
    title: { line: string; y: number }[];
    top: number;
    bottom: number;
    labels: PlacedLabel[];
  }[];
  dates: LineChart['dates'];
  axisAt: number;
  notes: {
    x: number;
    panel?: number;
    letter: string;
    letterAt: number;
    lines: string[];
    top: number;
  }[];
  height: number;
}

/** Height of a picture of lines on a sheet. */
export function lineHeight(chart: LineChart, sheet: Sheet): number {
  return layoutOf(chart, sheet).height;
}

/** Whether every value has room for its label; those without are in the table beside the picture. */
export function isLabelledWhole(chart: LineChart, sheet: Sheet): boolean {
  return layoutOf(chart, sheet).panels.every(
    ({ panel, labels }) => labels.length === panel.points.length,
  );
}

/** The Chart.js configuration of lines over time: a dataset for each place, with its numbers in order. */
export function lineConfig(chart: LineChart, sheet: Sheet): ChartConfiguration<'scatter'> {
  const layout = layoutOf(chart, sheet);
  const y = (panel: Layout['panels'][number], value: number) =>
    panel.bottom - (value / chart.end) * (panel.bottom - panel.top);
  return {
    type: 'scatter',
    data: {
      datasets: layout.panels.map((one) => ({
        data: one.panel.points.map(({ at, value }) => ({ x: at, y: y(one, value) })),
        clip: false as const,
        pointRadius: RADIUS,
        pointBackgroundColor: sheet.palette.fill,
        pointBorderWidth: 0,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: {
        autoPadding: false,
        padding: { left: layout.left + SIDE, right: sheet.width - layout.right + SIDE },
      },
      scales: {
        y: { display: false, min: 0, max: layout.height, reverse: true },
        x: { display: false, min: chart.from, max: chart.to },
      },
    },
    plugins: [linePlugin(chart, layout, sheet)],
  };
}

function layoutOf(chart: LineChart, sheet: Sheet): Layout {
  const { panels, ticks, dates, notes } = chart;
  const gutter = Math.max(...ticks.map(({ label }) => sheet.widthOf(label, '400')));
  const left = gutter + GAP + EDGE;
  const right = sheet.width - EDGE;
  const regular = (line: string) => sheet.widthOf(line, '400');
  const span = chart.to - chart.from || 1;
  const x = (at: number) => left + SIDE + ((at - chart.from) / span) * (right - left - 2 * SIDE);
  let y = LINE + GAP + (notes.some(({ panel }) => panel === undefined) ? LINE : 0);
  const placed = panels.map((panel, n) => {
    const named = panel.title === null ? [] : wrapText(panel.title, right - left, regular);
    const title = named.map((line, i) => ({ line, y: y + (i + 1) * LINE - 4 }));
    const letters = notes.some((note) => note.panel === n) ? LINE : 0;
    const top = y + named.length * LINE + letters + ABOVE;
    const bottom = top + (panel.title === null ? ALONE : AMONG);
    y = bottom + 2 * GAP;
    const points = panel.points.map((point) => ({
      x: x(point.at),
      y: bottom - (point.value / chart.end) * (bottom - top),
      text: point.text,
      isJoined: point.isJoined,
    }));
    const labels = placeLabels(points, sheet, { left, right, top: top - ABOVE, bottom });
    return { panel, title, top, bottom, labels };
  });
  const bottom = placed.at(-1)?.bottom ?? y;
  const axisAt = bottom + LINE + 3;
  let below = axisAt + (chart.time === '' ? 0 : LINE) + GAP;
  const told = notes.map(({ at, text, panel }, i) => {
    const letter = String.fromCodePoint(65 + i);
    const lines = wrapText(text, sheet.width - 24, regular);
    const top = below;
    below += lines.length * LINE + 4;
    const own = panel === undefined ? undefined : placed[panel];
    const letterAt = own ? own.top - ABOVE - 4 : 2 * LINE - 2;
    return { x: x(at), ...(panel === undefined ? {} : { panel }), letter, letterAt, lines, top };
  });
  return {
    left,
    right,
    panels: placed,
    dates: withRoom(dates, x, sheet),
    axisAt,
    notes: told,
    height: below + (told.length > 0 ? 2 : 0),
  };
}

/** The dates that have room at the axis, the first and the last before those between. */
function withRoom(
  dates: LineChart['dates'],
  x: (at: number) => number,
  { width, widthOf }: Sheet,
): LineChart['dates'] {
  const taken: Box[] = [];
  const ends = [dates[0], dates.at(-1)];
  const order = dates.toSorted((a, b) => Number(ends.includes(b)) - Number(ends.includes(a)));
  const kept = order.filter(({ at, label }) => {
    const half = widthOf(label, '400') / 2;
    const middle = Math.min(x(at), width - EDGE - half);
    const box = { left: middle - half - 3, right: middle + half + 3, top: 0, bottom: 1 };
    const isFree = taken.every((other) => other.right <= box.left || box.right <= other.left);
    if (isFree) taken.push(box);
    return isFree;
  });
  return dates.filter((date) => kept.includes(date));
}

function linePlugin(chart: LineChart, layout: Layout, sheet: Sheet): Plugin<'scatter'> {
  const { left, right, panels, axisAt, notes } = layout;
  return {
    id: 'line',
    beforeDatasetsDraw({ ctx, scales }) {
      const x = scales['x'];
      if (!x) return;
      panels.forEach(({ panel, top, bottom }, n) => {
        const y = (value: number) => bottom - (value / chart.end) * (bottom - top);
        const shown = panel.title === null ? chart.ticks : [chart.ticks[0], chart.ticks.at(-1)];
        for (const tick of shown) {
          if (!tick) continue;
          const colour = tick.value === 0 ? 'edge' : 'line';
          stroke(ctx, sheet, colour, 1, [left, y(tick.value)], [right, y(tick.value)]);
        }
        for (const note of notes.filter((one) => (one.panel ?? n) === n))
          stroke(ctx, sheet, 'edge', 1, [note.x, top], [note.x, bottom]);
        panel.points.forEach((point, i) => {
          const before = panel.points[i - 1];
          if (!before || !point.isJoined) return;
          const [from, to] = [before, point].map(
            ({ at, value }) => [x.getPixelForValue(at), y(value)] as const,
          );
          if (from && to) stroke(ctx, sheet, 'fill', 2, from, to);
        });
      });
    },
    afterDatasetsDraw({ ctx, scales }) {
      const x = scales['x'];
      if (!x) return;
      write(ctx, sheet, chart.axis, 0, LINE - 5, { colour: 'soft' });
      for (const { panel, title, top, bottom, labels } of panels) {
        const shown = panel.title === null ? chart.ticks : [chart.ticks[0], chart.ticks.at(-1)];
        for (const tick of shown) {
          if (!tick) continue;
          const y = bottom - (tick.value / chart.end) * (bottom - top);
          write(ctx, sheet, tick.label, left - GAP, y + 5, { colour: 'soft', align: 'right' });
        }
        for (const { line, y } of title) write(ctx, sheet, line, left, y, { colour: 'ink' });
        for (const { text, x: at, y } of labels)
          write(ctx, sheet, text, at, y, { colour: 'ink', weight: '700' });
      }
      for (const { at, label } of layout.dates) {
        const half = sheet.widthOf(label, '400') / 2;
        const middle = Math.min(x.getPixelForValue(at), right - half);
        write(ctx, sheet, label, middle, axisAt, { colour: 'soft', align: 'center' });
      }
      if (chart.time !== '')
        write(ctx, sheet, chart.time, right, axisAt + LINE, {
          colour: 'soft',
          align: 'right',
        });
      for (const note of notes) {
        write(ctx, sheet, note.letter, note.x, note.letterAt, { colour: 'note', align: 'center' });
        write(ctx, sheet, note.letter, 0, note.top + LINE - 3, { colour: 'note' });
        note.lines.forEach((line, i) => {
          write(ctx, sheet, line, 20, note.top + (i + 1) * LINE - 3, { colour: 'note' });
        });
      }
    },
  };
}
