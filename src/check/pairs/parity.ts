import type { Heading, Place } from '../../mdx/mdx-types.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';
import { digestOfSide, type Acceptances } from './accepted.ts';
import { unpaired } from './alignment.ts';
import { checkMatterParity } from './matter-parity.ts';
import { difference } from './multiset.ts';
import { textsOfMatter } from './page-texts.ts';
import { sectionsOf, sentenceCount, type Passage, type Section } from './sections.ts';
import { checkSameSense } from './sense.ts';
import { LINK, type Stated } from './stated.ts';

/** Two languages of a page, and where to tell of it. */
interface Pair {
  one: Page;
  other: Page;
  allowed: AllowedNumbers;
  report: Report;
  accepted: Acceptances;
  isFaulty: IsFaulty;
}

/**
 * Where two languages of a page do not say the same: front matter, headings, and block by block how
 * many sentences there are, what they state and in which order, and what they say in words. What one
 * slip brings about is told once: of a block that is missing nothing else is told, and of a sentence
 * that is missing neither its numbers nor its words.
 */
export function checkParity(pair: Pair): void {
  const { one, other, report, isFaulty } = pair;
  checkMatterParity(one, other, report, isFaulty);
  compareMatter(pair);
  if (!one.mdx || !other.mdx) return;
  const [sections, others] = [sectionsOf(one, isFaulty), sectionsOf(other, isFaulty)];
  if (!checkHeadings(pair, sections, others)) return;
  sections.forEach((section, index) => {
    const twin = others[index];
    if (!twin || section.faulty || twin.faulty) return;
    compareSections(pair, section, twin);
  });
}

/** Titles, summaries and the other texts of front matter that both languages hold. */
function compareMatter({ one, other, allowed, accepted, isFaulty }: Pair): void {
  const texts = textsOfMatter(one);
  for (const [key, { text, places }] of textsOfMatter(other)) {
    const there = texts.get(key);
    if (!there) continue;
    const [start, expected] = [places(0), there.places(0)];
    const isTold =
      isFaulty(other.file, { ...start, column: 1 }, { ...start, column: Infinity }) ||
      isFaulty(one.file, { ...expected, column: 1 }, { ...expected, column: Infinity });
    if (isTold) continue;
    checkSameSense(
      { text, file: other.file, locale: other.locale, places },
      { ...there, file: one.file, locale: one.locale },
      allowed,
      {
        report: accepted.report,
        sides: { here: digestOfSide(text), there: digestOfSide(there.text) },
      },
    );
  }
}

function checkHeadings(
  { one, other, report }: Pair,
  sections: Section[],
  others: Section[],
): boolean {
  const length = Math.max(sections.length, others.length);
  for (let index = 1; index < length; index += 1) {
    const [here, there] = [others[index]?.heading, sections[index]?.heading];
    if (here && there && here.depth === there.depth) continue;
    report('unequal-headings', other.file, here?.place ?? lastPlace(others), {
      here: here ? levelOf(here) : null,
      partner: one.file,
      line: (there?.place ?? lastPlace(sections)).line,
      there: there ? levelOf(there) : null,
    });
    return false;
  }
  return true;
}

function levelOf({ depth, text }: Heading): string {
  return `${'#'.repeat(depth)} ${text}`;
}

function lastPlace(sections: Section[]): Place {
  return sections.findLast(({ heading }) => heading)?.heading?.place ?? { line: 1, column: 1 };
}

function compareSections(pair: Pair, section: Section, twin: Section): void {
  const { one, other, report, isFaulty } = pair;
  if (isToldOf(one, section, isFaulty) || isToldOf(other, twin, isFaulty)) {
    // Where a fault stands, blocks may be missing or too many because of it.
    const [held, match] = [section, twin].map((some): Held => ({
      list: allStated(some),
      place: null,
    }));
    if (held && match) compareStated(pair, section, held, twin, match, false);
    return;
  }
  const odd = unpaired(section.passages, twin.passages);
  if (odd) {
    // The surplus is told of where it stands; only of what stands nowhere, where it is missing.
    const [here, there] = [odd.other, odd.one];
    report('unequal-blocks', other.file, here.place, {
      here: here.stands ? { kind: here.kind, start: here.start } : null,
      partner: one.file,
      line: there.place.line,
      there: there.stands ? { kind: there.kind, start: there.start } : null,
    });
    return;
  }
  compareStated(pair, section, { list: section.alone, place: null }, twin, {
    list: twin.alone,
    place: null,
  });
  section.passages.forEach((passage, index) => {
    const match = twin.passages[index];
    if (match) comparePassages(pair, section, passage, twin, match);
  });
}

/** Whether a section has a fault of its own that has been told of. */
function isToldOf({ file }: Page, { start, end }: Section, isFaulty: IsFaulty): boolean {
  return isFaulty(file, { ...start, column: 1 }, end);
}

function allStated({ passages, alone }: Section): Stated[] {
  return [...alone, ...passages.flatMap(({ stated }) => stated)];
}

function comparePassages(
  pair: Pair,
  section: Section,
  passage: Passage,
  twin: Section,
  match: Passage,
): void {
  const { one, other, accepted, isFaulty, allowed } = pair;
  const end = ({ text, places }: Passage) => places(Math.max(0, text.length - 1));
  const isTold =
    isFaulty(one.file, passage.place, end(passage)) ||
    isFaulty(other.file, match.place, end(match));
  const [here, there] = [sentenceCount(match), sentenceCount(passage)];
  const sides = {
    here: digestOfSide(match.text, match.stated),
    there: digestOfSide(passage.text, passage.stated),
  };
  if (!isTold && here !== there) {
    accepted.report('unequal-sentences', other.file, match.place, {
      here,
      partner: one.file,
      line: passage.place.line,
      there,
      sides,
    });
    if (!accepted.holds('unequal-sentences', other.file, sides)) return;
  }
  compareStated(
    pair,
    section,
    { list: passage.stated, place: passage.place, digest: sides.there },
    twin,
    {
      list: match.stated,
      place: match.place,
      digest: sides.here,
    },
  );
  if (isTold) return;
  checkSameSense(
    { text: match.text, file: other.file, locale: other.locale, places: match.places },
    { text: passage.text, file: one.file, locale: one.locale, places: passage.places },
    allowed,
    {
      report: accepted.report,
      sides,
      isCutAnew: accepted.holds('unequal-order', other.file, sides),
    },
  );
}

/** What a block or a section states, and where it begins; null where that is at its heading. */
interface Held {
  list: Stated[];
  place: Place | null;
  /** Of a block; what stands between blocks has an order of its own in no language. */
  digest?: string;
}

function compareStated(
  pair: Pair,
  section: Section,
  held: Held,
  twin: Section,
  match: Held,
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
