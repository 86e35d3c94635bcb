import { monthName } from '../../i18n/formats.ts';
import type { Rules } from '../../rules/rule-types.ts';
import type { RuleRow, WordFamily } from '../../schema/index.ts';
import { requiredLocales } from '../../schema/locales.ts';
import { fitsPattern, lexiconOf, wordsIn } from './kind.ts';

/** A month at which a sentence lets something begin or end that begins or ends at another. */
export interface WindowFault {
  /** As written: "Juni 2026". */
  time: string;
  index: number;
  edge: 'from' | 'to';
  /** When it begins and ends by the record, one of each rule that may be meant. */
  windows: readonly Window[];
}

/** For how long a rule holds. */
export interface Window {
  ref: string;
  /** `YYYY-MM-DD`. */
  from: string;
  /** Null while no end is set. */
  to: string | null;
}

/** Finds the months of a sentence that are not those of the time it speaks of. */
export type FindWindowFaults = (text: string) => WindowFault[];

/** Every month of either language by its number, as `01`. */
const MONTHS = new Map(
  requiredLocales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, nth): [name: string, number: string] => [
      monthName(nth + 1, locale),
      String(nth + 1).padStart(2, '0'),
    ]),
  ),
);
const MONTH = [...MONTHS.keys()].join('|');
const OPENS = 'mulai|sejak|dari|semenjak|from|since|starting|beginning';
const CLOSES = 'sampai(?: dengan)?|hingga|s\\.d\\.|to|until|till|through';
/** "Mulai iuran April 2026", "from the April 2026 contribution": what stands before a month. */
const BETWEEN =
  '(?:\\s+(?:iuran|bulan|masa|akhir|awal|the|contributions?|months?|end|start|of|for|with|in))*\\s+';
const EDGED = new RegExp(
  `(?<!\\p{L})(?:(?<opens>${OPENS})|(?<closes>${CLOSES}))${BETWEEN}(?<time>(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?)(?!\\p{L})`,
  'gu',
);
/** "April sampai Desember 2026": a range opened by no word. */
const RANGE = new RegExp(
  `(?<!\\p{L}|\\d )(?<time>(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?)\\s+(?:${CLOSES})\\s+(?<last>${MONTH})\\s+(?<lastYear>20\\d\\d)`,
  'gu',
);

/**
 * Judges by the families of `data/senses/` whose `reach` is the time: their words name what holds only for
 * a time. Where a sentence has words of several, what all of them may mean counts.
 * @param families all of `data/senses/`
 */
export function windowFaultsBy(families: readonly WordFamily[], rules: Rules): FindWindowFaults {
  const timed = families
    .filter(({ reach }) => reach === 'time')
    .map((family) => ({
      lexicon: lexiconOf(family),
      windowsOf: new Map(
        family.senses.map((sense) => [sense, windowsIn(rules, sense.rules ?? [])] as const),
      ),
    }));
  return (text) => {
    const edges = edgesIn(text);
    if (edges.length === 0) return [];
    return timed.flatMap(({ lexicon, windowsOf }) => {
      const named = wordsIn(text, lexicon).flatMap(({ sense }) =>
        sense === null ? [] : [windowsOf.get(sense) ?? []],
      );
      // "To December; for drivers, to March": each of the two is one of those that any word may mean.
      const isOne = (['from', 'to'] as const).every(
        (edge) => edges.filter((one) => one.edge === edge).length <= 1,
      );
      const windows = isOne ? meantBy(named) : allOf(named);
      return windows.length === 0
        ? []
        : edges
            .filter(({ edge, key }) => !windows.some((window) => isEdge(window, edge, key)))
            .map(({ time, index, edge }) => ({ time, index, edge, windows }));
    });
  };
}

function windowsIn(rules: Rules, patterns: readonly string[]): Window[] {
  return rules.all().flatMap(({ ref, rule: { rows } }) => {
    const isNamed = patterns.some((pattern) => fitsPattern(ref, pattern));
    const last: RuleRow | undefined = rows.at(-1);
    return isNamed && last ? [{ ref, from: last.from, to: last.to }] : [];
  });
}

/** What every word may mean; where none is meant by all, what any of them may. */
function meantBy(named: readonly (readonly Window[])[]): Window[] {
  const all = allOf(named);
  const common = all.filter(({ ref }) => named.every((own) => own.some((one) => one.ref === ref)));
  return common.length > 0 ? common : all;
}

function allOf(named: readonly (readonly Window[])[]): Window[] {
  return [...new Map(named.flat().map((window) => [window.ref, window])).values()];
}

interface Edge {
  edge: WindowFault['edge'];
  time: string;
  index: number;
  /** `YYYY-MM`, or `-MM` where no year is written. */
  key: string;
}

function edgesIn(text: string): Edge[] {
  const found = new Map<number, Edge>();
  const add = (edge: Edge['edge'], time: string, index: number, year: string, month: string) => {
    const key = `${year}-${MONTHS.get(month) ?? ''}`;
    if (!found.has(index)) found.set(index, { edge, time, index, key });
  };
  for (const { index, groups = {} } of text.matchAll(RANGE)) {
    const { time = '', month = '', year, last = '', lastYear = '' } = groups;
    add('from', time, index, year ?? lastYear, month);
    const end = `${last} ${lastYear}`;
    add('to', end, text.indexOf(last, index + time.length), lastYear, last);
  }
  for (const { index, 0: whole, groups = {} } of text.matchAll(EDGED)) {
    const { opens, time = '', month = '', year = '' } = groups;
    const at = index + whole.length - time.length;
    add(opens === undefined ? 'to' : 'from', time, at, year, month);
  }
  return [...found.values()].toSorted((a, b) => a.index - b.index);
}

/** Whether a window begins or ends in a month; what has ended begins to be over in the month after it. */
function isEdge({ from, to }: Window, edge: Edge['edge'], key: string): boolean {
  const months = edge === 'to' ? [to] : [from, to === null ? null : monthAfter(to)];
  return months.some((month) => month === null || month.slice(0, 7).endsWith(key));
}

function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12
    ? `${String(year + 1)}-01-01`
    : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`;
}
