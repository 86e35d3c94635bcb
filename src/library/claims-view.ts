import { drawClaims, legendOf, type ClaimMark, type ClaimsStrip } from '../charts/index.ts';
import { formatQuantity, formatWhen } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import { answersOf, baseOf } from './answers.ts';
import { printEntry } from './print.ts';
import { stripOf } from './region-claims.ts';
import type { Edition } from './edition.ts';

/** One value of the strip as a row of its table. */
export interface ClaimRow {
  mark: ClaimMark;
  when: string;
  who: string;
  outOf: string;
  /** What a reader must know before they use it: contested, replaced, a target. */
  tags: { look: 'odds' | 'plain'; text: string }[];
}

/** The strip of a place in one language: picture, what its marks mean, what it says, and its table. */
export interface ClaimsView {
  svg: string;
  legend: { svg: string; text: string }[];
  /** What the picture shows, for who cannot see it. */
  description: string;
  /** What holds of its axis and its lines. */
  notes: string[];
  /** Latest first. */
  rows: ClaimRow[];
  count: string;
}

/** So many of the newest results, and of targets and forecasts, stand on a page that shows a few. */
const NEWEST = 3;
const GOALS = 2;

/**
 * The strip of a place in one language, or null where too little was ever stated.
 * @param few whether its table holds, and its picture labels, only the newest values and the ends of all
 */
export function claimsView(
  edition: Edition,
  region: Region,
  locale: Locale,
  few = false,
): ClaimsView | null {
  const strip = stripOf(edition, region);
  if (!strip) return null;
  const name = region.name[locale];
  const texts = readerTexts(locale);
  const t = texts.claims;
  const description = describe(strip, name, locale);
  const [low] = strip.range;
  const broken = strip.lines.some(({ isBroken }) => isBroken);
  const told = new Set(few ? fewOf(strip) : strip.marks);
  return {
    svg: drawClaims(strip, {
      name: `${description} ${few ? t.elsewhere : t.below}`,
      value: (mark) => (told.has(mark) ? labelOfMark(mark, locale) : null),
      tick: (value, isTop) => (isTop ? percent(value, locale) : String(value)),
    }),
    legend: legendOf(strip.marks).map(({ key, svg }) => ({
      svg,
      text: 'voice' in key ? t.voices[key.voice] : t.marks[key.mark],
    })),
    description,
    notes: [
      t.unit,
      ...(strip.lines.length === 0 ? [t.notJoined] : [t.joined, ...(broken ? [t.broken] : [])]),
      ...(low > 0 ? [t.from(percent(low, locale))] : []),
    ],
    rows: strip.marks
      .toReversed()
      .filter((mark) => told.has(mark))
      .map((mark) => rowOf(mark, locale)),
    count: texts.opening.values(strip.marks.length),
  };
}

/** The newest results of a strip, their lowest and highest, the one the page opens with, and the last goals. */
function fewOf(strip: ClaimsStrip): ClaimMark[] {
  const results = resultsOf(strip);
  const byValue = results.toSorted((a, b) => a.value - b.value);
  const goals = strip.marks.filter(({ kind, isSuperseded }) => kind !== 'result' && !isSuperseded);
  const ends = [strip.lead, byValue[0], byValue.at(-1)].filter(
    (mark) => mark !== null && mark !== undefined,
  );
  return [...ends, ...results.slice(-NEWEST), ...goals.slice(-GOALS)];
}

/** What was stated as a result, and stands. */
function resultsOf({ marks }: ClaimsStrip): ClaimMark[] {
  return marks.filter(
    ({ kind, entry, isSuperseded }) =>
      kind === 'result' && !isSuperseded && entry.observation.bound === undefined,
  );
}

/** A value as the picture is labelled with it: what stands beyond its years, with its own. */
function labelOfMark({ entry, isBeyond }: ClaimMark, locale: Locale): string {
  const value = formatQuantity(entry.quantity, locale);
  const year = entry.observation.period.slice(0, 4);
  return isBeyond ? `${value} ${readerTexts(locale).claims.beyond(year)}` : value;
}

function rowOf(mark: ClaimMark, locale: Locale): ClaimRow {
  const { entry, kind } = mark;
  const t = readerTexts(locale).claims.short;
  const { who, when } = answersOf(entry, locale);
  const { bound } = entry.observation;
  return {
    mark,
    when,
    who,
    outOf: baseOf(entry, locale),
    tags: [
      ...(kind === 'result' ? [] : [{ look: 'plain' as const, text: t[kind] }]),
      ...(mark.isSuperseded ? [{ look: 'plain' as const, text: t.superseded }] : []),
      ...(bound ? [{ look: 'plain' as const, text: t[bound] }] : []),
      ...(entry.indicator.placeRule === 'domicile'
        ? [{ look: 'plain' as const, text: t.domicile }]
        : []),
      ...(mark.isContested && !mark.isSuperseded
        ? [{ look: 'odds' as const, text: t.contested }]
        : []),
    ],
  };
}

/** Everything the picture shows, but its single values, which the table reads out. */
function describe(strip: ClaimsStrip, name: string, locale: Locale): string {
  const { claims: t, opening } = readerTexts(locale);
  const { marks } = strip;
  const results = resultsOf(strip);
  const byValue = results.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  const [first, last] = [results[0], results.at(-1)];
  const when = ({ entry }: ClaimMark) => formatWhen(entry.observation.period, locale);
  const year = ({ entry }: ClaimMark) => entry.observation.period.slice(0, 4);
  const contested = marks.filter(({ isContested, isSuperseded }) => isContested && !isSuperseded);
  const goals = marks.filter(({ kind }) => kind !== 'result');
  return [
    ...(first && last
      ? [
          year(first) === year(last)
            ? t.ofYear(opening.values(marks.length), name, year(first))
            : t.description(opening.values(marks.length), name, year(first), year(last)),
        ]
      : []),
    ...(lowest && highest && lowest.value < highest.value
      ? [
          `${t.lowest(printEntry(lowest.entry, locale), when(lowest))}, ${t.highest(printEntry(highest.entry, locale), when(highest))}`,
        ]
      : []),
    ...(contested.length > 0 ? [t.contested(contested.length)] : []),
    ...(goals.length > 0 ? [t.targets(goals.length)] : []),
  ].join(' ');
}

function percent(value: number, locale: Locale): string {
  const whole = { value: String(value), decimals: 0, magnitude: 'one', unit: 'percent' } as const;
  return formatQuantity(whole, locale);
}
