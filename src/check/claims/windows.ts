import { spanOf } from '../../ledger/period.ts';
import type { WordFamily } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { lexiconOf, wordsIn } from './kind.ts';
import { timesIn, type NamedTime } from './times.ts';

/** A month said to be the first or the last of a time in which a rule holds, and is neither. */
export interface WindowFault {
  month: string;
  index: number;
  /** The windows it may have been of: reference, first and last month. */
  windows: readonly { ref: string; from: string; to: string }[];
}

/** What opens or ends a time, directly before its month; and the contribution that a month is of. */
const EDGE =
  /(?<!\p{L})(?:mulai|sejak|dari|sampai|hingga|iuran|from|until|to|since|starting|contributions? of|contributions? for)(?:\s+(?:dengan|iuran|bulan|with|the|contributions?|of|for|month))*\s+$/iu;

/** Finds the months of a sentence by which it begins or ends such a time. */
export type FindWindowFaults = (text: string) => WindowFault[];

/** @param families those of `data/senses/` that say in `during` when they are meant */
export function windowFaultsBy(
  families: readonly WordFamily[],
  { rules }: Pick<Desk, 'rules'>,
  allowed: AllowedNumbers,
): FindWindowFaults {
  const known = new Map(
    rules.all().flatMap((entry) => {
      const rows = entry.rule.rows.flatMap(({ from, to }) =>
        to === null ? [] : [{ ref: entry.ref, from: from.slice(0, 7), to: to.slice(0, 7) }],
      );
      return entry.rule.kind === 'window' ? [[entry.ref, rows] as const] : [];
    }),
  );
  return (text) =>
    families.flatMap((family) => {
      const { during } = family;
      const words = during ? [...during.id, ...during.en] : [];
      if (!words.some((word) => hasWord(text, word))) return [];
      const found = wordsIn(text, lexiconOf(family));
      return timesIn(text, allowed).flatMap((time): WindowFault[] => {
        if (!isMonth(time) || !EDGE.test(text.slice(0, time.index))) return [];
        // Of whom it is, is said before it; else it may be of any.
        const meant = found.findLast(({ from }) => from < time.index)?.sense;
        const windows = (meant ? [meant] : family.senses).flatMap(({ rules: refs = [] }) =>
          refs.flatMap((ref) => known.get(ref) ?? []),
        );
        const edges = windows.flatMap(({ from, to }) => [from, to, monthAfter(to)]);
        const isKnown = windows.length === 0 || edges.some((edge) => isOf(time, edge));
        return isKnown ? [] : [{ month: time.text, index: time.index, windows }];
      });
    });
}

function hasWord(text: string, word: string): boolean {
  const part = word.replace(/\*$/, '\\p{L}*');
  return new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'iu').test(text);
}

/** Whether a time is a month, with its year or without. */
function isMonth({ span, partOfYear }: NamedTime): boolean {
  if (span === null) return partOfYear.length === 2;
  const month = spanOf(span.first.slice(0, 7));
  return month.first === span.first && month.last === span.last;
}

function isOf({ span, partOfYear }: NamedTime, edge: string): boolean {
  return span === null ? edge.endsWith(`-${partOfYear}`) : span.first.startsWith(edge);
}

function monthAfter(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(of + 1).padStart(2, '0')}`;
}
