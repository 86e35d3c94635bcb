import { Chart } from 'chart.js';
import { TEXT_SIZE, type Sheet } from '../../charts/bars.ts';
import { CHART_PARTS } from '../../charts/chart-parts.ts';
import type { Palette } from '../../charts/palette.ts';
import { placesOn, plotConfig, plotHeight, type Plot } from '../../charts/plots.ts';

Chart.register(...CHART_PARTS);

/** A plot on a part of a page. */
export interface PlotOn {
  /** Draws a plot anew; `active` is the number a reader has come to, or -1. */
  draw(plot: Plot, active: number): void;
  /** The number nearest to a place on the screen; among rows the nearest row goes before the nearest mark. */
  indexAt(at: { clientX: number; clientY: number }): number;
  end(): void;
}

/** How much more a step to another row counts than one along a row. */
const ROW = 50;

/** Draws plots into `stage` as wide as it is, in its colours and with its size of text. */
export function plotOn(stage: HTMLElement): PlotOn {
  const canvas = document.createElement('canvas');
  stage.append(canvas);
  let chart: Chart | undefined;
  let zoom = 1;
  let across = 1;
  return {
    draw(plot, active) {
      across = plot.look === 'bars' ? 0 : plot.look === 'rows' ? 1 / ROW : 1;
      chart?.destroy();
      zoom = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const context = canvas.getContext('2d');
      if (!context) return;
      const face = getComputedStyle(stage).fontFamily;
      const sheet: Sheet = {
        width: stage.clientWidth / zoom,
        widthOf(text, weight) {
          context.font = `${weight} ${String(TEXT_SIZE)}px ${face}`;
          return context.measureText(text).width;
        },
        palette: paletteOf(stage),
        active,
        face,
      };
      canvas.width = sheet.width;
      canvas.height = plotHeight(plot, sheet);
      const config = plotConfig(plot, sheet);
      Object.assign(config.options ?? {}, { devicePixelRatio: devicePixelRatio * zoom });
      chart = new Chart(canvas, config);
      // Its own size counts in units of the drawing.
      canvas.style.width = `${String(sheet.width * zoom)}px`;
      canvas.style.height = `${String(chart.height * zoom)}px`;
    },
    indexAt({ clientX, clientY }) {
      const { left, top } = canvas.getBoundingClientRect();
      const [x, y] = [(clientX - left) / zoom, (clientY - top) / zoom];
      const places = chart ? placesOn(chart) : [];
      const away = places.map((place) => Math.hypot((place.x - x) * across, place.y - y));
      return away.indexOf(Math.min(...away));
    },
    end() {
      chart?.destroy();
      canvas.remove();
    },
  };
}

/** The colours that the classes of drawn pictures have here and now: in the dark, and in forced colours. */
function paletteOf(stage: HTMLElement): Palette {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('vh');
  stage.append(svg);
  const colour = (name: string, paint: 'fill' | 'stroke'): string => {
    const probe = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
    probe.classList.add(name);
    svg.append(probe);
    return getComputedStyle(probe)[paint];
  };
  const palette = {
    fill: colour('f-fill', 'fill'),
    ink: colour('f-ink', 'fill'),
    soft: colour('f-soft', 'fill'),
    edge: colour('s-edge', 'stroke'),
    line: colour('s-line', 'stroke'),
    onFill: colour('f-on-fill', 'fill'),
    note: colour('f-note', 'fill'),
  };
  svg.remove();
  return palette;
}
