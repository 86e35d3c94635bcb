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
/** How much of a text that stands to one side of its point is on the other. */
const ASIDE = 7;
/** How much further off it may stand: a text that is nearer to another point would be read as that one's. */
const FURTHER = [0, 5];

/**
 * The texts of points where they have room, above or below, in the order of the points: first those of the
 * ends and of either side of a break, then of the highest and the lowest, then of the rest.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  { widthOf }: Sheet,
  area: Box,
): PlacedLabel[] {
  const dots: Box[] = points.map(({ x, y }) => ({
    left: x - 6,
    right: x + 6,
    top: y - 6,
    bottom: y + 6,
  }));
  const lines = points.flatMap((point, i) => {
    const before = points[i - 1];
    return before && point.isJoined ? [[before, point] as const] : [];
  });
  const texts: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const { index, weight } of byWeight(points)) {
    const point = points[index];
    if (!point) continue;
    const width = widthOf(point.text, '700');
    const isLow = (points[index - 1]?.y ?? 0) < point.y && (points[index + 1]?.y ?? 0) < point.y;
    const held = (x: number) => Math.min(Math.max(x, area.left + 2), area.right - width);
    const [over, ahead, behind] = [point.x - width / 2, point.x - ASIDE, point.x - width + ASIDE];
    // Over or under its point; else where a steep line leaves room on one side of it, the side it has not
    // come from first; else on a level with it.
    const spots = [
      ...FURTHER.flatMap((far) => {
        const [up, down] = [point.y - AWAY - far, point.y + AWAY + CAP + far];
        const sides = isLow ? [down, up] : [up, down];
        const straight = sides.map((y) => [held(over), y] as const);
        const slanted = [ahead, behind].flatMap((x) => sides.map((y) => [held(x), y] as const));
        return [...straight, ...slanted];
      }),
      ...[point.x + AWAY, point.x - AWAY - width].map((x) => [x, point.y + CAP / 2] as const),
    ];
    const boxes = spots.map(([x, y]) => ({
      ...{ x, y },
      box: { left: x - 2, right: x + width + 2, top: y - CAP, bottom: y + 3 },
    }));
    const isFree = (box: Box, others: readonly Box[]): boolean =>
      box.top >= area.top &&
      box.bottom <= area.bottom &&
      box.left >= area.left &&
      box.right <= area.right + 2 &&
      !others.some((other) => other !== dots[index] && overlap(box, other));
    const found =
      boxes.find(
        ({ box }) =>
          isFree(box, [...dots, ...texts]) && !lines.some(([a, b]) => crosses(box, a, b)),
      ) ??
      // An end is never without its text: it may stand on the line.
      (weight === 0 ? boxes.find(({ box }) => isFree(box, texts)) : undefined);
    if (!found) continue;
    texts.push(found.box);
    placed.push({ index, text: point.text, x: found.x, y: found.y });
  }
  return placed.sort((a, b) => a.index - b.index);
}

/** The points by how much a reader loses without their text. */
function byWeight(points: readonly LabelledPoint[]): { index: number; weight: number }[] {
  const heights = points.map(({ y }) => y);
  const weight = (index: number): number => {
    const isEnd = index === 0 || index === points.length - 1;
    const isAtBreak = points[index]?.isJoined === false || points[index + 1]?.isJoined === false;
    if (isEnd || isAtBreak) return 0;
    const y = heights[index] ?? 0;
    return y === Math.min(...heights) || y === Math.max(...heights) ? 1 : 2;
  };
  return points
    .map((_, index) => ({ index, weight: weight(index) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface Point {
  x: number;
  y: number;
}

/** Whether the line from `a` to `b` passes through a box. */
function crosses(box: Box, a: Point, b: Point): boolean {
  // The share of the way at which it enters and leaves the box, by either axis.
  let [from, to] = [0, 1];
  for (const [start, by, low, high] of [
    [a.x, b.x - a.x, box.left, box.right],
    [a.y, b.y - a.y, box.top, box.bottom],
  ] as const) {
    if (by === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = [(low - start) / by, (high - start) / by];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  }
  return from < to;
}
