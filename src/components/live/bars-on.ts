import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { barConfig, barsHeight, TEXT_SIZE, type BarChart, type Sheet } from '../../charts/bars.ts';
import type { Palette } from '../../charts/palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Bars on a part of a page. */
export interface BarsOn {
  /** Draws bars anew; `active` is the one a reader has come to, or -1. */
  draw(bars: BarChart, active: number): void;
  /** The bar nearest to a height on the screen. */
  indexAt(clientY: number): number;
  end(): void;
}

/** Draws bars into `stage` as wide as it is, in its colours and with its size of text. */
export function barsOn(stage: HTMLElement): BarsOn {
  const canvas = document.createElement('canvas');
  stage.append(canvas);
  let chart: Chart<'bar', number[], string> | undefined;
  let zoom = 1;
  return {
    draw(bars, active) {
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
      canvas.height = barsHeight(bars, sheet);
      const config = barConfig(bars, sheet);
      Object.assign(config.options ?? {}, { devicePixelRatio: devicePixelRatio * zoom });
      chart = new Chart(canvas, config);
      // Its own size counts in units of the drawing.
      canvas.style.width = `${String(sheet.width * zoom)}px`;
      canvas.style.height = `${String(chart.height * zoom)}px`;
    },
    indexAt(clientY) {
      const y = (clientY - canvas.getBoundingClientRect().top) / zoom;
      const away = (chart?.getDatasetMeta(0).data ?? []).map((bar) => Math.abs(bar.y - y));
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
  };
  svg.remove();
  return palette;
}
