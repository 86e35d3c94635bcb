import type { Page } from 'playwright-core';

/** A label inside a picture, as it is drawn. */
interface Label {
  text: string;
  pixels: number;
  contrast: number;
  cut: boolean;
}

/** All labels of the pictures of a page. Runs in the page. */
function readLabels(): Label[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');

  /** Any CSS colour laid over another one, as red, green, blue. */
  const over = (below: string, above: string, opacity: number): string => {
    context.globalAlpha = 1;
    context.fillStyle = below;
    context.fillRect(0, 0, 1, 1);
    context.globalAlpha = opacity;
    context.fillStyle = above;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${r}, ${g}, ${b})`;
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let node: Element | null = element; node; node = node.parentElement) {
      opacity *= Number(getComputedStyle(node).opacity);
    }
    return opacity;
  };
  /** The ground of the page behind an element. */
  const groundBehind = (element: Element): string => {
    const layers: string[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      layers.unshift(getComputedStyle(node).backgroundColor);
    }
    return layers.reduce((ground, layer) => over(ground, layer, 1), over('white', 'Canvas', 1));
  };

  return [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((label) => {
    const box = label.getBoundingClientRect();
    const style = getComputedStyle(label);
    const svg = label.ownerSVGElement;
    if (!svg || box.width === 0 || style.visibility === 'hidden') return [];
    const matrix = label.getScreenCTM();
    const scale = matrix ? Math.hypot(matrix.c, matrix.d) : 1;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    let ground = groundBehind(svg);
    for (const shape of svg.querySelectorAll<SVGGraphicsElement>('rect, path, circle, polygon')) {
      if (!(shape.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const area = shape.getBoundingClientRect();
      const { fill, fillOpacity } = getComputedStyle(shape);
      const under = area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
      if (!under || fill === 'none' || fill.startsWith('url')) continue;
      ground = over(ground, fill, Number(fillOpacity) * opacityOf(shape));
    }
    const ink = over(ground, style.fill, Number(style.fillOpacity) * opacityOf(label));
    const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
    const frame = svg.getBoundingClientRect();
    return [
      {
        text: label.textContent.trim(),
        pixels: parseFloat(style.fontSize) * scale,
        contrast: (light + 0.05) / (dark + 0.05),
        cut: box.left < frame.left - 1 || box.right > frame.right + 1,
      },
    ];
  });
}

/** Labels in the pictures of a page that are too small, too faint or cut off. */
export async function labelFaults(page: Page): Promise<string[]> {
  const labels = await page.evaluate(readLabels);
  return labels.flatMap(({ text, pixels, contrast, cut }) => [
    ...(pixels < 11.99 ? [`“${text}” is ${pixels.toFixed(2)} px`] : []),
    ...(contrast < 4.5 ? [`“${text}” has contrast ${contrast.toFixed(2)}`] : []),
    ...(cut ? [`“${text}” is cut off`] : []),
  ]);
}
