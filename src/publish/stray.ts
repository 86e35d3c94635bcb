import { allowedSpans, type AllowedNumbers, type Span } from '../check/numbers/allowed.ts';
import { WORD_KINDS } from './kinds.ts';
import type { PageNumbers, PageText } from './page-text.ts';
import { printedIn, repeatable, repeatAt, type Repeat, type Repeatable } from './repeats.ts';
import { closest, hasClass, type Open } from './scan.ts';

/** A number of a finished page that nothing answers for. */
export interface StrayNumber extends Repeat {
  text: PageText;
}

/** What may stand on pages besides their own `<data>`. */
export interface Answered {
  allowed: AllowedNumbers;
  /** All records as a language prints them, for what names the record of a number. */
  records: Repeatable;
}

/** Classes of what names the record of its numbers: sources, answers, rivals, tables of data, replacements. */
const NAMING = ['refs', 'from', 'rivals', 'data', 'revised'];

/** Whether what stands there names a record: of a figure, the row of its table does. */
function namesRecord(element: Open | null): boolean {
  const named = closest(element, (one) => NAMING.some((name) => hasClass(one, name)));
  const table = closest(element, ({ name }) => name === 'table');
  return named !== null || closest(table, ({ name }) => name === 'figure') !== null;
}

/** Numbers of a page outside `<data>` that repeat none of its data and are of no declared kind. */
export function strayNumbers({ texts, data }: PageNumbers, answered: Answered): StrayNumber[] {
  const known = repeatable(data.map(({ text }) => text));
  return texts.flatMap((text) => strayIn(text, known, answered));
}

function strayIn(text: PageText, known: Repeatable, answered: Answered): StrayNumber[] {
  let done = 0;
  return printedIn(text.text).flatMap((found) => {
    if (found.start < done) return [];
    const repeated = repeatAt(text.text, found, known);
    if (repeated) done = repeated.end;
    if (repeated || isAllowed(text.text, found, answered.allowed)) return [];
    const named = repeatAt(text.text, found, answered.records);
    if (!named || !namesRecord(text.holder(found.start))) return [{ ...found, text }];
    done = named.end;
    return [];
  });
}

function isAllowed(text: string, { number, start, end }: Repeat, allowed: AllowedNumbers): boolean {
  const first = start + number.search(/\p{N}/u);
  return spansIn(text, allowed).some((span) => first >= span.start && end <= span.end);
}

/** How many texts are remembered; then all are read anew. */
const MOST = 5_000;

/** Spans by text, kept as long as what is allowed: lists of sources and feet stand on many pages. */
const seen = new WeakMap<AllowedNumbers, Map<string, Span[]>>();

function spansIn(text: string, allowed: AllowedNumbers): Span[] {
  const known = seen.get(allowed) ?? new Map<string, Span[]>();
  seen.set(allowed, known);
  const spans = known.get(text) ?? findSpans(text, allowed);
  if (known.size >= MOST) known.clear();
  known.set(text, spans);
  return spans;
}

function findSpans(text: string, allowed: AllowedNumbers): Span[] {
  // A dot between two phrases parts them as a semicolon does.
  const read = text.replace(/·/g, ';');
  const kinds = WORD_KINDS.flatMap(({ pattern }) => [...read.matchAll(pattern)]);
  return [
    ...allowedSpans(read, allowed),
    ...kinds.map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  ];
}
