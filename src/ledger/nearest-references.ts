import { parsePeriod } from '../i18n/period.ts';
import type { Localized } from '../schema/index.ts';
import { inOrder } from './order.ts';
import { periodsOverlap } from './period.ts';
import { editDistance } from '../schema/spelling.ts';
import type { Entry, ParsedReference } from './entry-types.ts';

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
  const placeCost = remembering(
    ({ region }: Entry) => region,
    (region) => nameCost(wanted.region, region),
  );
  const subjectCost = remembering(
    ({ indicator }: Entry) => indicator,
    (indicator) => nameCost(wanted.indicator, indicator),
  );
  return entries
    .filter((entry) => placeCost(entry) < ANOTHER_WORD)
    .flatMap((entry) => {
      const cost = costInPlace(wanted, entry, subjectCost(entry));
      return cost === null ? [] : [{ ref: entry.ref, cost: placeCost(entry) + cost }];
    })
    .sort((a, b) => a.cost - b.cost || inOrder(a.ref, b.ref))
    .slice(0, limit)
    .map(({ ref }) => ref);
}

/** What all but the region costs, or null where neither indicator nor period is the one written. */
function costInPlace(
  wanted: ParsedReference,
  { observation }: Entry,
  subject: number,
): number | null {
  const period = periodCost(wanted.period, observation.period);
  if (subject === ANOTHER_WORD && period >= 1) return null;
  const segment = wordCost(wanted.segment, observation.segment);
  const source = wanted.source === null ? 0 : wordCost(wanted.source, observation.source);
  return subject + period + segment + source;
}

/** A cost found once for each record of thousands of entries that share a few. */
function remembering<R>(
  recordOf: (entry: Entry) => R,
  costOf: (record: R) => number,
): (entry: Entry) => number {
  const known = new Map<R, number>();
  return (entry) => {
    const record = recordOf(entry);
    const cost = known.get(record) ?? costOf(record);
    known.set(record, cost);
    return cost;
  };
}

/** What a written id costs for a record, whose name in any language is as good as its id. */
function nameCost(written: string, { id, name }: { id: string; name: Localized }): number {
  const words = [id, ...Object.values(name).map(asSlug)];
  return Math.min(...words.map((word) => wordCost(written, word)));
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
