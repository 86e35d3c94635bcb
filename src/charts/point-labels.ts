import { TEXT_SIZE, type Sheet } from './bars.ts';

/** A rectangle on a sheet. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A point of a line, with the text that belongs to it. */
export interface LabelledPoint {
  x: number;
  y: number;
  text: string;
  /** Whether a line leads here from the point before. */
  isJoined: boolean;
}

/** Where the text of a point starts, and its baseline. */
export interface PlacedLabel {
  index: number;
  text: string;
  x: number;
  y: number;
}

/** How far the text of a point stands off it. */
const AWAY = 9;
const CAP = 0.78 * TEXT_SIZE;

/**
 * The texts of points where they have room, above or below, in the order of the points: first those of the
 * ends and of either side of a break, then of the highest and the lowest, then of the rest.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  { widthOf }: Sheet,
  area: Box,
): PlacedLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - 6,
    right: x + 6,
    top: y - 6,
    bottom: y + 6,
  }));
  const placed: PlacedLabel[] = [];
  for (const index of byWeight(points)) {
    const point = points[index];
    if (!point) continue;
    const width = widthOf(point.text, '700');
    const left = Math.min(Math.max(point.x - width / 2, area.left + 2), area.right - width);
    const sides = [point.y - AWAY, point.y + AWAY + CAP];
    const isLow = (points[index - 1]?.y ?? 0) < point.y && (points[index + 1]?.y ?? 0) < point.y;
    for (const y of isLow ? sides.toReversed() : sides) {
      const box = { left: left - 2, right: left + width + 2, top: y - CAP, bottom: y + 3 };
      if (box.top < area.top || box.bottom > area.bottom) continue;
      if (taken.some((other) => overlap(box, other) && other !== taken[index])) continue;
      taken.push(box);
      placed.push({ index, text: point.text, x: left, y });
      break;
    }
  }
  return placed.sort((a, b) => a.index - b.index);
}

/** The points by how much a reader loses without their text. */
function byWeight(points: readonly LabelledPoint[]): number[] {
  const heights = points.map(({ y }) => y);
  const weight = (index: number): number => {
    const isEnd = index === 0 || index === points.length - 1;
    const isAtBreak = points[index]?.isJoined === false || points[index + 1]?.isJoined === false;
    if (isEnd || isAtBreak) return 0;
    const y = heights[index] ?? 0;
    return y === Math.min(...heights) || y === Math.max(...heights) ? 1 : 2;
  };
  return points.map((_, index) => index).sort((a, b) => weight(a) - weight(b) || a - b);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
