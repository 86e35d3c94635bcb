import type { Entry, Ledger, Verdict } from '../../ledger/entry-types.ts';
import {
  CHANGED,
  clauseBefore,
  endOf,
  entriesOf,
  isSame,
  NOT_SAID,
  SUPPOSED,
  valueOf,
} from './changed.ts';
import { isQuestion } from './claim.ts';
import type { Places } from './place-names.ts';
import type { Passage, Sentence } from './sentences.ts';

/** What a change may be told of in a paragraph of its numbers. */
const MEASURED =
  /(?<!\p{L})(?:cakupan|kepesertaan|persentase|coverage|membership|percentage)(?!\p{L})/iu;

/** A change told of numbers around it: the first and the last of them, and whether they may be compared. */
export interface ToldChange {
  sentence: Sentence;
  word: string;
  index: number;
  pair: readonly [Entry, Entry];
  verdict: Verdict;
}

/**
 * Sentences without a number that say that coverage rose or fell, in a paragraph whose numbers are of one
 * thing at two times: these say so, or may not be compared. A statement beside the paragraph answers for it.
 */
export function toldChanges(
  passage: Passage,
  page: readonly Passage[],
  { ledger, places }: { ledger: Ledger; places: Places },
): ToldChange[] {
  if (passage.kind === 'row' || passage.path !== undefined) return [];
  const all = [...passage.sentences.flatMap(({ held }) => held), ...passage.beside];
  if (all.some(({ states }) => states === 'statement' || states === 'figure')) return [];
  return passage.sentences.flatMap((sentence) => {
    const { text, held } = sentence;
    if (held.length > 0 || isQuestion(sentence) || SUPPOSED.test(text)) return [];
    const [first, ...more] = [...text.matchAll(CHANGED)];
    if (!first || more.length > 0) return [];
    const { index, 0: word } = first;
    const clause = clauseBefore(text, index);
    if (!MEASURED.test(clause) || NOT_SAID.test(clause)) return [];
    const named = places.named(text).flatMap(({ regions }) => regions.map(({ id }) => id));
    const near = passage.sentences.flatMap((one) => entriesOf(one, ledger));
    const all = page.flatMap(({ sentences }) => sentences.flatMap((one) => entriesOf(one, ledger)));
    const [last, from] =
      endsOf(near.filter(isOf(named))) ??
      // What the paragraph is about, elsewhere on the page.
      endsOf(all.filter(isOf(named.length > 0 ? named : near.map(({ region }) => region.id)))) ??
      [];
    if (!last || !from) return [];
    const verdict = ledger.compare(from, last);
    const isUp = first.groups?.['rose'] !== undefined;
    const isSo = isUp ? valueOf(from) < valueOf(last) : valueOf(from) > valueOf(last);
    return verdict.allowed && isSo
      ? []
      : [{ sentence, word, index, pair: [from, last] as const, verdict }];
  });
}

const isOf =
  (regions: readonly string[]) =>
  ({ region, indicator }: Entry): boolean =>
    indicator.kind === 'result' &&
    indicator.unit === 'percent' &&
    (regions.length === 0 || regions.includes(region.id));

/** The last and the first of some numbers of one thing; null where there are no two. */
function endsOf(entries: readonly Entry[]): readonly [last: Entry, first: Entry] | null {
  const [last] = entries.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  const [first] = entries
    .filter((entry) => last && isSame(entry, last) && endOf(entry) < endOf(last))
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return last && first ? [last, first] : null;
}
