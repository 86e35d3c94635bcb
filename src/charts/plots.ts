import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { barConfig, barsHeight, type BarChart, type Sheet } from './bars.ts';
import { lineConfig, lineHeight, type LineChart } from './line.ts';
import { rowsConfig, rowsHeight, type RowsChart } from './rows.ts';
import { slopeConfig, slopeHeight, type SlopeChart } from './slope.ts';

/**
 * What a picture with axes shows, in one language, as plain data: the drawing of the build and the live
 * chart are configured from the same.
 */
export type Plot =
  | ({ look: 'bars' } & BarChart)
  | ({ look: 'rows' } & RowsChart)
  | ({ look: 'line' } & LineChart)
  | ({ look: 'slope' } & SlopeChart);

/** The Chart.js configuration of a plot on a sheet. It knows no record and no language. */
export function plotConfig(plot: Plot, sheet: Sheet): ChartConfiguration<'bar' | 'scatter'> {
  if (plot.look === 'bars') return barConfig(plot, sheet);
  const config = configOf(plot, sheet);
  config.plugins?.push(ring(sheet));
  return config;
}

function configOf(plot: Exclude<Plot, { look: 'bars' }>, sheet: Sheet) {
  switch (plot.look) {
    case 'rows':
      return rowsConfig(plot, sheet);
    case 'line':
      return lineConfig(plot, sheet);
    case 'slope':
      return slopeConfig(plot, sheet);
  }
}

/** Height of a plot on a sheet. */
export function plotHeight(plot: Plot, sheet: Sheet): number {
  switch (plot.look) {
    case 'bars':
      return barsHeight(plot, sheet);
    case 'rows':
      return rowsHeight(plot, sheet);
    case 'line':
      return lineHeight(plot, sheet);
    case 'slope':
      return slopeHeight(plot, sheet);
  }
}

/** Where the numbers of a plot stand on its sheet, in order. */
export function placesOn(
  chart: Pick<Chart, 'data' | 'getDatasetMeta'>,
): { x: number; y: number }[] {
  return chart.data.datasets.flatMap((_, i) =>
    chart.getDatasetMeta(i).data.map(({ x, y }) => ({ x, y })),
  );
}

/** A ring around the number that a reader of a live chart has come to. */
function ring({ active, palette }: Sheet): Plugin<'scatter'> {
  return {
    id: 'ring',
    afterDatasetsDraw(chart) {
      const at = active === undefined ? undefined : placesOn(chart)[active];
      if (!at) return;
      const { ctx } = chart;
      ctx.beginPath();
      ctx.arc(at.x, at.y, 11, 0, 2 * Math.PI);
      ctx.lineWidth = 2;
      ctx.strokeStyle = palette.ink;
      ctx.stroke();
    },
  };
}
