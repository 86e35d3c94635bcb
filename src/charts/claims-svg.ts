import { glyphOf, isYearOnly } from './claims-marks.ts';
import { textWidth } from './measure.ts';
import { coordinate, escapeXml } from './svg.ts';
import type { ClaimMark, ClaimsStrip } from './claims.ts';

/** What the picture is labelled with, in one language. */
export interface ClaimsWords {
  /** What a listener hears in its place. */
  name: string;
  /** A value with its sign; null for one that the table beside the picture leaves out, and so the picture. */
  value: (mark: ClaimMark) => string | null;
  /** A tick of the axis of values. */
  tick: (value: number, isTop: boolean) => string;
}

/** Text of the drawing, in px: it never shrinks, since places are in per cent and heights in px. */
const TEXT = 13;
/** Heights, in px: of ten points, over the highest value, under the lowest. */
const TEN = 44;
const MOST = 300;
const TOP = 34;
const BOTTOM = 34;
/** Where years stand, in per cent of the width. */
const LEFT = 9;
const RIGHT = 97;
const RIGHT_BEFORE_BREAK = 86;
const BEYOND = 94.5;
/** The widths that labels are placed for, in px: a phone of 320, and a column of text. */
const NARROW = 288;
const WIDE = 620;

/**
 * The picture of a strip as an `<svg>` as wide as its place, from 288 px on: places along it in per
 * cent, heights and letters in px. A label that has no room on a phone shows in wider places alone; one
 * that has none there is left to the table.
 */
export function drawClaims(strip: ClaimsStrip, words: ClaimsWords): string {
  const [low, high] = strip.range;
  const scale = Math.min(TEN / 10, MOST / (high - low));
  const y = (value: number) => TOP + (high - value) * scale;
  const height = TOP + (high - low) * scale + BOTTOM;
  const x = placesOf(strip);
  const labels = labelsOf(strip, words, x, y);
  const marks = strip.marks.map((mark) => {
    const bar = [
      ...(isYearOnly(mark) ? [yearBar(x(mark.from), x(mark.to), y(mark.value))] : []),
      ...(mark.upper === undefined ? [] : [interval(xOf(mark, x), y(mark.value), y(mark.upper))]),
    ].join('');
    return `${bar}<svg x="${pc(xOf(mark, x))}" y="${coordinate(y(mark.value))}" overflow="visible">${mark.upper === undefined ? glyphOf(mark) : ''}${labels.get(mark) ?? ''}</svg>`;
  });
  return (
    `<svg class="strip" width="100%" height="${coordinate(height)}" role="img" aria-label="${escapeXml(words.name)}">` +
    `${ticksOf(strip, words, y)}${yearsOf(strip, x, y(low))}${linesOf(strip, x, y)}${marks.join('')}</svg>`
  );
}

type Scale = (value: number) => number;

function placesOf({ years: [first, last], marks }: ClaimsStrip): Scale {
  const right = marks.some(({ isBeyond }) => isBeyond) ? RIGHT_BEFORE_BREAK : RIGHT;
  return (year) => LEFT + ((year - first) / (last + 1 - first)) * (right - LEFT);
}

function xOf(mark: ClaimMark, x: Scale): number {
  return mark.isBeyond ? BEYOND : x(mark.at);
}

function yearBar(from: number, to: number, y: number): string {
  const line = (a: string, b: string, c: number, d: number) =>
    `<line class="cl" x1="${a}" x2="${b}" y1="${coordinate(c)}" y2="${coordinate(d)}"/>`;
  return [
    line(pc(from), pc(to), y, y),
    line(pc(from), pc(from), y - 4, y + 4),
    line(pc(to), pc(to), y - 4, y + 4),
  ].join('');
}

/** Both ends of a range and what lies between: no point of it is its value. */
function interval(x: number, low: number, high: number): string {
  const length = coordinate(high - low);
  return `<svg x="${pc(x)}" y="${coordinate(low)}" overflow="visible"><path class="cl" d="M-6 0H6M0 0V${length}M-6 ${length}H6"/></svg>`;
}

function ticksOf({ range: [low, high] }: ClaimsStrip, words: ClaimsWords, y: Scale): string {
  const step = high - low > 60 ? 20 : 10;
  const ticks: string[] = [];
  for (let value = low; value <= high; value += step) {
    const at = coordinate(y(value));
    const isTop = value + step > high;
    ticks.push(
      `<line class="s-line" x1="0" x2="100%" y1="${at}" y2="${at}"/>` +
        `<text class="f-soft" x="0" y="${coordinate(y(value) - 4)}">${escapeXml(words.tick(value, isTop))}</text>`,
    );
  }
  return ticks.join('');
}

/** The years along the foot: as many as have room on a phone, the others on wider places alone. */
function yearsOf({ years: [first, last], marks }: ClaimsStrip, x: Scale, foot: number): string {
  const count = last - first + 1;
  const every = Math.ceil((count * 36) / ((NARROW * (x(last + 1) - x(first))) / 100));
  const years = Array.from({ length: count }, (_, i) => first + i);
  const isBroken = marks.some(({ isBeyond }) => isBeyond);
  const edge = (year: number) =>
    `<line class="s-edge" x1="${pc(x(year))}" x2="${pc(x(year))}" y1="${coordinate(foot)}" y2="${coordinate(foot + 6)}"/>`;
  return [
    `<line class="s-edge" x1="${pc(x(first))}" x2="${pc(x(last + 1))}" y1="${coordinate(foot)}" y2="${coordinate(foot)}"/>`,
    ...[...years, last + 1].map(edge),
    ...years.map((year) => {
      const isNarrow = (last - year) % every === 0;
      return `<text class="f-soft${isNarrow ? '' : ' c-wide'}" x="${pc(x(year + 0.5))}" y="${coordinate(foot + 21)}" text-anchor="middle">${year}</text>`;
    }),
    isBroken
      ? `<svg x="${pc(x(last + 1))}" y="${coordinate(foot)}" overflow="visible"><path class="s-edge" d="M4-6l-4 12M10-6l-4 12"/></svg>`
      : '',
  ].join('');
}

function linesOf({ lines }: ClaimsStrip, x: Scale, y: Scale): string {
  return lines
    .map(
      ({ from, to, isBroken }) =>
        `<line class="cl c-join${isBroken ? ' c-broken' : ''}" x1="${pc(xOf(from, x))}" x2="${pc(xOf(to, x))}" y1="${coordinate(y(from.value))}" y2="${coordinate(y(to.value))}"/>`,
    )
    .join('');
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a label may stand around its mark: over it, under it, left or right of it. */
const SPOTS = [
  { dx: 0, dy: -15, anchor: 'middle' },
  { dx: 0, dy: 25, anchor: 'middle' },
  { dx: 15, dy: 5, anchor: 'start' },
  { dx: -15, dy: 5, anchor: 'end' },
] as const;

/**
 * A label for each mark that has room for one: first for the mark the page opens with, then for what is
 * contested, then from the newest back. Room on a phone is kept before room on wider places.
 */
function labelsOf(
  strip: ClaimsStrip,
  words: ClaimsWords,
  x: Scale,
  y: Scale,
): ReadonlyMap<ClaimMark, string> {
  const order = strip.marks
    .toSorted((a, b) => rankOf(b, strip) - rankOf(a, strip) || b.at - a.at)
    .flatMap((mark) => {
      const text = words.value(mark);
      return text === null ? [] : [{ mark, text }];
    });
  const labels = new Map<ClaimMark, string>();
  const narrow = placer(strip, x, y, NARROW);
  const wide = placer(strip, x, y, WIDE);
  for (const { mark, text } of order) {
    const spot = narrow.spotFor(mark, text);
    // What stands on a phone stands in wider places in the same spot.
    if (spot) {
      wide.take(mark, text, spot);
      labels.set(mark, labelOf(mark, text, spot, ''));
    }
  }
  for (const { mark, text } of order.filter((one) => !labels.has(one.mark))) {
    const spot = wide.spotFor(mark, text);
    if (spot) labels.set(mark, labelOf(mark, text, spot, ' c-wide'));
  }
  return labels;
}

function rankOf(mark: ClaimMark, { lead }: ClaimsStrip): number {
  if (mark === lead) return 3;
  if (mark.kind !== 'result') return 0;
  return mark.isContested ? 2 : 1;
}

function labelOf(
  { kind }: ClaimMark,
  text: string,
  { dx, dy, anchor }: (typeof SPOTS)[number],
  more: string,
): string {
  const weight = kind === 'result' ? ' font-weight="700"' : '';
  const at = `${dx === 0 ? '' : ` x="${dx}"`} y="${dy}"`;
  return `<text class="f-ink${more}"${at} text-anchor="${anchor}"${weight}>${escapeXml(text)}</text>`;
}

/** Keeps account of the room that is taken, at one width. */
function placer(strip: ClaimsStrip, x: Scale, y: Scale, width: number) {
  const px = (percent: number) => (percent / 100) * width;
  const bars = strip.marks.filter(isYearOnly).map(({ from, to, value }) => ({
    left: px(x(from)),
    right: px(x(to)),
    top: y(value) - 3,
    bottom: y(value) + 3,
  }));
  const around = strip.marks.map((mark): Box => {
    const [cx, cy] = [px(xOf(mark, x)), y(mark.value)];
    const r = mark.isContested ? 11 : 8;
    const top = mark.kind === 'target' ? 16 : r;
    return {
      left: cx - r,
      right: cx + r,
      top: cy - top,
      bottom: cy + (mark.kind === 'target' ? 1 : r),
    };
  });
  const taken: Box[] = [...bars, ...around];
  const boxOf = (
    mark: ClaimMark,
    text: string,
    { dx, dy, anchor }: (typeof SPOTS)[number],
  ): Box => {
    const wide = textWidth(text, TEXT, '700');
    const [cx, base] = [px(xOf(mark, x)) + dx, y(mark.value) + dy];
    const left = anchor === 'middle' ? cx - wide / 2 : anchor === 'start' ? cx : cx - wide;
    return { left, right: left + wide, top: base - TEXT + 2, bottom: base + 3 };
  };
  const foot = y(strip.range[0]);
  // Under the foot stand the years, and no value that could be taken for one.
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom < foot &&
    taken.every(
      (one) =>
        box.right <= one.left ||
        one.right <= box.left ||
        box.bottom <= one.top ||
        one.bottom <= box.top,
    );
  return {
    take: (mark: ClaimMark, text: string, spot: (typeof SPOTS)[number]) => {
      taken.push(boxOf(mark, text, spot));
    },
    spotFor: (mark: ClaimMark, text: string) => {
      const spot = SPOTS.find((one) => isFree(boxOf(mark, text, one)));
      if (spot) taken.push(boxOf(mark, text, spot));
      return spot;
    },
  };
}

function pc(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}
