import { parsePeriod } from '../i18n/period.ts';
import type { Bilingual } from '../schema/index.ts';
import { inOrder } from './order.ts';
import { periodsOverlap } from './period.ts';
import type { Entry, ParsedReference } from './types.ts';

/** What a part costs that is quite another word; above what a slip of the pen costs. */
const ANOTHER_WORD = 4;

/**
 * Canonical references an author may have meant, nearest first, at most `limit`. The region must be
 * the one written or a slip away from it, and indicator and period may not both be others: what
 * shares only a region is no help.
 */
export function nearestReferences(
  wanted: ParsedReference,
  entries: readonly Entry[],
  limit = 3,
): string[] {
  return entries
    .flatMap((entry) => {
      const cost = costOf(wanted, entry);
      return cost === null ? [] : [{ ref: entry.ref, cost }];
    })
    .sort((a, b) => a.cost - b.cost || inOrder(a.ref, b.ref))
    .slice(0, limit)
    .map(({ ref }) => ref);
}

function costOf(wanted: ParsedReference, entry: Entry): number | null {
  const { observation } = entry;
  const place = nameCost(wanted.region, entry.region);
  const indicator = nameCost(wanted.indicator, entry.indicator);
  const period = periodCost(wanted.period, observation.period);
  const otherSubject = indicator === ANOTHER_WORD && period >= 1;
  if (place === ANOTHER_WORD || otherSubject) return null;
  const segment = wordCost(wanted.segment, observation.segment);
  const source = wanted.source === null ? 0 : wordCost(wanted.source, observation.source);
  return place + indicator + period + segment + source;
}

/** What a written id costs for a record, whose name in either language is as good as its id. */
function nameCost(written: string, { id, name }: { id: string; name: Bilingual }): number {
  return Math.min(...[id, asSlug(name.id), asSlug(name.en)].map((word) => wordCost(written, word)));
}

/** Edits between two words, or ANOTHER_WORD if they are no slip of each other. */
function wordCost(written: string, word: string): number {
  if (containsWords(written, word) || containsWords(word, written)) return written === word ? 0 : 1;
  const distance = editDistance(written, word);
  const tolerated = Math.max(1, Math.floor(Math.max(written.length, word.length) / 3));
  return distance <= tolerated ? Math.min(distance, ANOTHER_WORD - 1) : ANOTHER_WORD;
}

/** Whether a slug holds all words of another: `kota-makassar` holds `makassar`. */
function containsWords(slug: string, part: string): boolean {
  return `-${slug}-`.includes(`-${part}-`);
}

/** Periods that overlap are nearest, then a slip of the pen, then the years between them. */
function periodCost(written: string, period: string): number {
  if (written === period) return 0;
  if (periodsOverlap(written, period)) return 0.5;
  const years = (parsePeriod(written)?.year ?? 0) - (parsePeriod(period)?.year ?? 0);
  return Math.min(editDistance(written, period), 2 + Math.abs(years));
}

function asSlug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into another.
 * @example editDistance('makasar', 'makassar') // 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? 0) + 1
          : replaced;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
