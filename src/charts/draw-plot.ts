import { BasicPlatform, Chart } from 'chart.js';
import { TEXT_SIZE, type Sheet } from './bars.ts';
import { CHART_PARTS } from './chart-parts.ts';
import { isLabelledWhole } from './line.ts';
import { textWidth } from './measure.ts';
import { namedPalette } from './palette.ts';
import { plotConfig, plotHeight, type Plot } from './plots.ts';
import { SvgRecorder } from './recorder.ts';
import { coordinate, escapeXml } from './svg.ts';

Chart.register(...CHART_PARTS);

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
 * The picture of a plot. Where not every value has room for its label, its class says so (`some`): the
 * check of finished pages then asks for the others in the table alone.
 * @param name what a listener hears for it
 * @throws Error if Chart.js draws with anything the recorder does not know
 */
export function drawPlot(plot: Plot, name: string): string {
  const height = plotHeight(plot, SHEET);
  const recorder = new SvgRecorder(TEXT_SIZE);
  const canvas = { width: DRAWN_WIDTH, height, getContext: () => recorder };
  Object.assign(recorder, { canvas });
  // Chart.js asks no more of a canvas than this where there is no document.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...plotConfig(plot, SHEET),
    platform: BasicPlatform,
  });
  const { markup } = recorder;
  chart.destroy();
  const looks = plot.look === 'line' && !isLabelledWhole(plot, SHEET) ? 'chart some' : 'chart';
  return (
    `<svg class="${looks}" viewBox="0 0 ${DRAWN_WIDTH} ${coordinate(height)}"` +
    ` font-size="${TEXT_SIZE}" role="img" aria-label="${escapeXml(name)}">${markup}</svg>`
  );
}
