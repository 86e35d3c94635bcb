import type { Heading, Place } from '../../mdx/mdx-types.ts';
import type { Page } from '../reading/content-folder.ts';
import type { IsFaulty } from '../reports/problem.ts';
import { digestOfSide } from './accepted.ts';
import { unpaired } from './alignment.ts';
import { checkMatterParity } from './matter-parity.ts';
import { textsOfMatter } from './page-texts.ts';
import type { Pair } from './pair.ts';
import { sectionsOf, sentenceCount, type SectionPassage, type Section } from './sections.ts';
import { checkSameSense } from './sense.ts';
import { compareStated, type StatedNumber } from './stated-parity.ts';
import type { Stated } from './stated.ts';

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
    const [held, match] = [section, twin].map((some): StatedNumber => ({
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
  passage: SectionPassage,
  twin: Section,
  match: SectionPassage,
): void {
  const { one, other, accepted, isFaulty, allowed } = pair;
  const end = ({ text, places }: SectionPassage) => places(Math.max(0, text.length - 1));
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
