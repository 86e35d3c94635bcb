import type { ClaimMark, Voice } from './claims.ts';

/** The shapes of who speaks, drawn around their middle; a shape of its own each, never colour alone. */
const SHAPES: Record<Voice, string> = {
  bpjs: '<circle class="f-fill" r="6.5"/>',
  local: '<path class="f-fill" d="M0-8 8 0 0 8-8 0z"/>',
  ministry: '<path class="f-fill" d="M0-8 8 6H-8z"/>',
  report: '<path class="f-fill" d="M-6-6H6V6H-6z"/>',
  other: '<path class="f-fill" d="M-8-6H8L0 8z"/>',
  own: '<path class="cl" d="M-6-6 6 6M6-6-6 6M-7-5 5 7M7-5-5 7"/>',
};
const FLAG = '<path class="cl c-ink" d="M-7 0H7M0 0V-15L10-11 0-7"/>';
/** The flag as it stands beside a word, around the middle of its picture. */
const RAISED_FLAG = `<g transform="translate(-1 7)">${FLAG}</g>`;
const FORECAST = '<circle class="cl c-dash" r="6"/>';
const SUPERSEDED = '<circle class="cl c-open" r="5.5"/>';
const RING = '<circle class="cl c-ring" r="10.5"/>';
/** "More than": an arrow on a foot, and the same upside down. */
const OVER = '<path class="cl" d="M0 8V-10M-5-5 0-10 5-5M-6 8H6"/>';
const UNDER = '<path class="cl" d="M0-8V10M-5 5 0 10 5 5M-6-8H6"/>';
/** Both ends of a range, and what lies between. */
const RANGE = '<path class="cl" d="M-6 8H6M0 8V-8M-6-8H6"/>';
/** A time of which only the year is known: a bar with ends. */
const YEAR = '<path class="cl" d="M-11 0H11M-11-4V4M11-4V4"/>';

/** What a mark looks like, around its own middle. */
export function glyphOf(mark: ClaimMark): string {
  const { bound } = mark.entry.observation;
  if (mark.kind === 'target') return FLAG;
  if (mark.kind === 'forecast') return FORECAST;
  if (mark.isSuperseded) return SUPERSEDED;
  if (bound === 'range') return RANGE;
  if (bound) return bound === 'over' ? OVER : UNDER;
  return `${SHAPES[mark.voice]}${mark.isContested ? RING : ''}`;
}

/** A kind of mark that the legend explains. */
export type LegendKey =
  | { voice: Voice }
  | { mark: 'year' | 'contested' | 'superseded' | 'target' | 'forecast' | 'bound' | 'range' };

const MARKS: [(mark: ClaimMark) => boolean, LegendKey & { mark: string }, string][] = [
  [isYearOnly, { mark: 'year' }, `${YEAR}${SHAPES.bpjs.replace('6.5', '4.5')}`],
  [
    ({ isContested, isSuperseded }) => isContested && !isSuperseded,
    { mark: 'contested' },
    `${SHAPES.bpjs.replace('6.5', '5')}<circle class="cl c-ring" r="9"/>`,
  ],
  [({ isSuperseded }) => isSuperseded, { mark: 'superseded' }, SUPERSEDED],
  [
    ({
      entry: {
        observation: { bound },
      },
    }) => bound === 'over' || bound === 'under',
    { mark: 'bound' },
    OVER,
  ],
  [({ upper }) => upper !== undefined, { mark: 'range' }, RANGE],
  [({ kind }) => kind === 'target', { mark: 'target' }, RAISED_FLAG],
  [({ kind }) => kind === 'forecast', { mark: 'forecast' }, FORECAST],
];

/** The marks that a strip uses, each once, with a small picture. */
export function legendOf(marks: readonly ClaimMark[]): { key: LegendKey; svg: string }[] {
  const voices = new Set(marks.filter(isPlain).map(({ voice }) => voice));
  return [
    ...(Object.keys(SHAPES) as Voice[])
      .filter((voice) => voices.has(voice))
      .map((voice) => ({ key: { voice }, svg: keySvg(SHAPES[voice]) })),
    ...MARKS.filter(([uses]) => marks.some(uses)).map(([, key, glyph]) => ({
      key,
      svg: keySvg(glyph),
    })),
  ];
}

/** The glyph of a mark beside the words of its row. */
export function keyOf(mark: ClaimMark): string {
  return keySvg(mark.kind === 'target' ? RAISED_FLAG : glyphOf(mark));
}

/** A glyph alone, beside a word. */
function keySvg(glyph: string): string {
  return `<svg class="key" viewBox="-13 -12 26 24" aria-hidden="true">${glyph}</svg>`;
}

/** Whether a mark has the shape of its speaker. */
export function isPlain({ kind, isSuperseded, entry }: ClaimMark): boolean {
  return kind === 'result' && !isSuperseded && entry.observation.bound === undefined;
}

/** Whether only the year of a result is known, so that its mark may stand anywhere on a bar. */
export function isYearOnly({ kind, isExact }: ClaimMark): boolean {
  return kind === 'result' && !isExact;
}
