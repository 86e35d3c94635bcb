import type { Place } from '../../mdx/mdx-types.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Report } from '../reports/problem.ts';
import { difference } from './multiset.ts';
import type { Pair } from './pair.ts';
import type { Section } from './sections.ts';
import { LINK, type Stated } from './stated.ts';

/** What a block or a section states, and where it begins; null where that is at its heading. */
export interface StatedNumber {
  list: Stated[];
  place: Place | null;
  /** Of a block; what stands between blocks has an order of its own in no language. */
  digest?: string;
}

/** Where two languages state other things in a block or a section, or the same in another order. */
export function compareStated(
  pair: Pair,
  section: Section,
  held: StatedNumber,
  twin: Section,
  match: StatedNumber,
  inOrder = true,
): void {
  const { one, other, report, accepted } = pair;
  const [more, less] = surplusOf(once(held.list), once(match.list));
  tellSurplus(one, more, other, twin, match.place, report);
  tellSurplus(other, less, one, section, held.place, report);
  if (!inOrder || more.length > 0 || less.length > 0) return;
  // Where a link stands in a sentence is a matter of the language.
  const ordered = (list: Stated[]) => list.filter(({ kind }) => kind !== LINK);
  const [expected, found] = [ordered(held.list), ordered(match.list)];
  if ([...expected, ...found].some(({ faulty }) => faulty)) return;
  found.forEach((stated, index) => {
    const there = expected[index];
    if (!there || there.key === stated.key) return;
    accepted.report('unequal-order', other.file, stated.place, {
      here: stated.label,
      partner: one.file,
      line: there.place.line,
      there: there.label,
      sides:
        match.digest !== undefined && held.digest !== undefined
          ? { here: match.digest, there: held.digest }
          : null,
    });
  });
}

/** Two links to one place are as good as one. */
function once(list: readonly Stated[]): Stated[] {
  const links = new Set<string>();
  return list.filter(({ kind, key }) => {
    if (kind !== LINK) return true;
    const isNew = !links.has(key);
    links.add(key);
    return isNew;
  });
}

/**
 * What stands only in `a` and what stands only in `b`. A thing with a fault of its own is left out,
 * and with it the one of its kind on the other side: mended, the two may well be equal.
 */
function surplusOf(a: readonly Stated[], b: readonly Stated[]): [Stated[], Stated[]] {
  const key = (stated: Stated) => stated.key;
  const [more, less] = [difference(a, b, key), difference(b, a, key)];
  const [faultyMore, faultyLess] = [more, less].map((some) => some.filter(({ faulty }) => faulty));
  const sound = (some: Stated[], excused: Stated[] = []) =>
    difference(
      some.filter(({ faulty }) => !faulty),
      excused,
      ({ kind }) => kind,
    );
  return [sound(more, faultyLess), sound(less, faultyMore)];
}

function tellSurplus(
  page: Page,
  surplus: readonly Stated[],
  other: Page,
  twin: Section,
  place: Place | null,
  report: Report,
): void {
  for (const { label, place: own } of surplus) {
    report('unequal-element', page.file, own, {
      element: label,
      partner: other.file,
      line: (place ?? twin.heading?.place)?.line ?? 1,
      section: twin.heading?.text ?? null,
    });
  }
}
