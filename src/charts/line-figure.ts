import { formatList, formatPeriod, formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { compare } from '../ledger/compare.ts';
import type { Entry, Obstacle } from '../ledger/entry-types.ts';
import { spanOf } from '../ledger/period.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, FigureTable, PlottedFigure } from './chart-types.ts';
import { directionOf } from './describe.ts';
import { entryLabels, entryValue } from './labels.ts';
import type { LineChart, LineNote } from './line.ts';
import { axisOf } from './scale.ts';
import { figureTable } from './table.ts';

/** How many ticks the axis of values has above zero, at most. */
const TICKS = 4;

/** A note at the axis of time, with what its row in the table is headed by. */
interface Told extends LineNote {
  head: string;
}

/**
 * Numbers over time: a line for each run that may be compared and has no period left out. A gap, a change of
 * territory or base and every mark is a note at the axis, a sentence of the description and a row of the table.
 */
export function lineFigure(input: FigureInput, locale: Locale): PlottedFigure {
  const { entries, spec, marks = [] } = input;
  const t = readerTexts(locale).plots;
  const isOfSeveral = spec.kind === 'multiples';
  const lines = isOfSeveral
    ? Map.groupBy(entries, ({ region }) => region.id)
        .values()
        .toArray()
    : [[...entries]];
  const axis = axisOf(entries, TICKS, true);
  const valueOf = new Map(entries.map((entry, i) => [entry, axis.lengths[i] ?? 0]));
  const step = Math.min(...lines.flatMap(stepsOf));
  const gaps = lines.flatMap((line, n) => gapsIn(line, step, isOfSeveral ? n : null, locale));
  const breaks = lines.flatMap((line) => breaksIn(line, locale));
  const marked = marks.map(({ at, text, by }): Told => ({
    at: dayOf(at),
    head: formatPeriod(at, locale),
    text: t.mark(formatPeriod(at, locale), text[locale], by[locale]),
  }));
  const notes = [...gaps, ...breaks, ...marked].sort((a, b) => a.at - b.at);
  const days = entries.map(({ observation }) => dayOf(observation.period));
  const chart: LineChart = {
    panels: lines.map((line) => ({
      title: isOfSeveral ? (line[0]?.region.name[locale] ?? '') : null,
      points: line.map((entry, i) => ({
        at: dayOf(entry.observation.period),
        value: valueOf.get(entry) ?? 0,
        text: entryValue(entry, locale),
        isJoined: isJoined(line[i - 1], entry, step),
      })),
    })),
    from: Math.min(...days),
    to: Math.max(...days),
    dates: datesOf(entries),
    end: axis.end,
    ticks: axis.ticks.map(({ value, quantity }) => ({
      value,
      label: formatQuantity(quantity, locale),
    })),
    axis: entries[0]?.unit.name[locale] ?? '',
    time: partOf(entries, locale),
    notes: notes.map(({ at, text, panel }) => ({
      at,
      text,
      ...(panel === undefined ? {} : { panel }),
    })),
  };
  const count = String(isOfSeveral ? lines.length : entries.length);
  return {
    plot: { look: 'line', ...chart },
    name: isOfSeveral ? t.multiples(count) : t.line(count),
    labels: entryLabels(entries, locale),
    table: withNotes(figureTable(entries, locale), notes),
    remarks: [
      ...(gaps.length + breaks.length === 0 && !isOfSeveral ? directionOf(entries, locale) : []),
      ...notes.map(({ text }) => text),
    ],
  };
}

function withNotes({ caption, columns, rows }: FigureTable, notes: readonly Told[]): FigureTable {
  return {
    caption,
    columns,
    rows: [...rows, ...notes.map(({ head, text }) => ({ cells: [head, text], ref: null }))],
  };
}

/** A period as a day: where it begins, so that years stand evenly apart. */
function dayOf(period: string): number {
  return Date.parse(spanOf(period).first) / 86_400_000;
}

function yearOf({ observation }: Entry): number {
  return Number(observation.period.slice(0, 4));
}

/** How many years lie between one number and the next. */
function stepsOf(line: readonly Entry[]): number[] {
  return line.slice(1).map((entry, i) => yearOf(entry) - yearOf(line[i] ?? entry));
}

function isJoined(before: Entry | undefined, entry: Entry, step: number): boolean {
  return (
    before !== undefined &&
    compare(before, entry).allowed &&
    yearOf(entry) - yearOf(before) === step
  );
}

/** The periods that a line leaves out, run by run. */
function gapsIn(
  line: readonly Entry[],
  step: number,
  panel: number | null,
  locale: Locale,
): Told[] {
  const t = readerTexts(locale).plots;
  return line.flatMap((entry, i) => {
    const before = line[i - 1];
    if (!before || isJoined(before, entry, step) || !compare(before, entry).allowed) return [];
    const { period } = before.observation;
    const missing: string[] = [];
    for (let year = yearOf(before) + step; year < yearOf(entry); year += step)
      missing.push(period.replaceAll(period.slice(0, 4), String(year)));
    const [first] = missing;
    if (first === undefined) return [];
    const periods = formatList(
      missing.map((one) => formatPeriod(one, locale)),
      locale,
    );
    return [
      {
        at: (dayOf(period) + dayOf(entry.observation.period)) / 2,
        head: formatPeriod(first, locale),
        text: panel === null ? t.gap(periods) : t.gapOf(entry.region.name[locale], periods),
        ...(panel === null ? {} : { panel }),
      },
    ];
  });
}

/** Where what is counted, or where, is not what it was before. */
function breaksIn(line: readonly Entry[], locale: Locale): Told[] {
  const t = readerTexts(locale).plots;
  return line.flatMap((entry, i) => {
    const before = line[i - 1];
    const verdict = before ? compare(before, entry) : undefined;
    if (!before || !verdict || verdict.allowed) return [];
    const said = (obstacle: Obstacle): string[] => {
      if (obstacle === 'territory')
        return [t.territory(before.region.name[locale], entry.region.name[locale])];
      if (obstacle !== 'population') return [];
      return [
        t.population(before.population?.name[locale] ?? '', entry.population?.name[locale] ?? ''),
      ];
    };
    return [
      {
        at: (dayOf(before.observation.period) + dayOf(entry.observation.period)) / 2,
        head: formatPeriod(entry.observation.period, locale),
        text: verdict.obstacles.flatMap(said).join(' '),
      },
    ];
  });
}

/** The years of the axis, each once. */
function datesOf(entries: readonly Entry[]): LineChart['dates'] {
  const periods = [...new Set(entries.map(({ observation }) => observation.period))].sort();
  const dates = new Map(periods.map((period) => [period.slice(0, 4), dayOf(period)]));
  return [...dates].map(([label, at]) => ({ at, label }));
}

/** Which part of each year the numbers are of, in words: "Agustus"; nothing where they are of whole years. */
function partOf([first]: readonly Entry[], locale: Locale): string {
  const { period = '' } = first?.observation ?? {};
  const rest = formatPeriod(period, locale).replaceAll(period.slice(0, 4), '').trim();
  return /\d/.test(rest) ? '' : rest;
}
