import type { Entry, Ledger } from '../../ledger/entry-types.ts';
import type { RuleEntry } from '../../rules/rule-types.ts';
import type { Figure, Payment, RuleRow, Statement } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';
import { paidNumber } from './paid.ts';
import type { Held, Passage, Sentence } from './sentences.ts';

/** A number of the data in a sentence. */
export interface Number {
  /** As written in the tag. */
  ref: string;
  entry: Entry;
  index: number;
  /** Set where it is of a payment: what its source says of it. */
  paid?: Payment['kind'];
  /** The programme of a payment, where it has one. */
  programme?: string;
  /** What a payment is for, in both languages. */
  purpose?: string;
}

/** A rule in a sentence, and the row that is printed; null where none is in force. */
export interface Ruled {
  ref: string;
  entry: RuleEntry;
  row: RuleRow | null;
  /** The day for which the tag asks, where it asks for one. */
  on?: string;
  index: number;
}

/** A sentence with what it states, found in the data. */
export interface SentenceClaim {
  passage: Passage;
  sentence: Sentence;
  /** In the order written; what stands in the list or table that it announces follows. */
  numbers: Number[];
  rules: Ruled[];
  /** Statements in it or beside it. */
  said: Statement[];
  /** Figures in it or beside it. */
  figures: Figure[];
  /** Where the links in it lead. */
  links: () => readonly string[];
  /** What a page says of itself: its day and the places it is about. */
  page: PageFacts;
}

/** What a page says of itself in its front matter; of a data file only the day of the site. */
export interface PageFacts {
  /** The day it speaks for. */
  day: string;
  /** The days of what it tells of. */
  days: readonly string[];
}

/** What a sentence is judged by. */
const STATED: ReadonlySet<Held['states']> = new Set(['observation', 'rule', 'payment']);

/**
 * The claim of a sentence; null where it states no number and no rule, or where one of its references
 * leads nowhere, which is a problem already.
 */
export function claimOf(
  { data, ledger, rules }: Desk,
  passage: Passage,
  sentence: Sentence,
  page: PageFacts,
  links: () => readonly string[],
): SentenceClaim | null {
  const isLast = passage.sentences.at(-1) === sentence;
  const announced = isLast && /:\s*$/.test(sentence.text) ? passage.beside : [];
  const all = [...sentence.held, ...announced.map((one) => ({ ...one, index: endOf(sentence) }))];
  if (!all.some(({ states }) => STATED.has(states))) return null;
  const claim: SentenceClaim = {
    passage,
    sentence,
    numbers: [],
    rules: [],
    said: [],
    figures: [],
    links,
    page,
  };
  for (const held of all) {
    if (held.states === 'observation') {
      const numbers = numbersOf(ledger, held);
      if (numbers === null) return null;
      claim.numbers.push(...numbers);
    } else if (held.states === 'payment') {
      const paid = paidNumber(data, held);
      if (paid === null) return null;
      claim.numbers.push(paid);
    } else if (held.states === 'rule') {
      const lookup = rules.find(held.of);
      if (!lookup.ok) return null;
      const { entry } = lookup;
      const { on } = held.attributes;
      const at = rules.at(entry.ref, on ?? page.day);
      const row = at.state === 'in-force' ? at.row : null;
      const { index } = held;
      claim.rules.push({ ref: entry.ref, entry, row, index, ...(on === undefined ? {} : { on }) });
    }
  }
  const own = /^data\/statements\/(.+)\.json$/.exec(passage.file)?.[1];
  // The words of a statement are what its source said.
  const itself = own === undefined ? [] : [{ states: 'statement' as const, of: own }];
  for (const { states, of } of [...sentence.held, ...passage.beside, ...itself]) {
    const found =
      states === 'statement'
        ? data.records.statements
        : states === 'figure'
          ? data.records.figures
          : [];
    const one = found.find(({ record }) => record.id === of)?.record;
    if (one && 'wording' in one) claim.said.push(one);
    else if (one) claim.figures.push(one);
  }
  return claim;
}

function numbersOf(ledger: Ledger, { of, attributes, index }: Held): Number[] | null {
  const refs = [of, attributes['minus'], attributes['over']].filter((ref) => ref !== undefined);
  const found = refs.flatMap((ref) => {
    const lookup = ledger.find(ref);
    return lookup.ok ? [{ ref, entry: lookup.entry, index }] : [];
  });
  return found.length === refs.length ? found : null;
}

/** Whether a sentence asks, and says nothing. */
export function isQuestion({ text }: Pick<Sentence, 'text'>): boolean {
  return /\?["”’)]*$/u.test(text);
}

/** Where a sentence ends in the text of its passage. */
export function endOf({ start, text }: Pick<Sentence, 'start' | 'text'>): number {
  return start + text.length;
}
