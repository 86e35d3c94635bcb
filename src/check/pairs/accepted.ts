import { digestOfText } from '../../mdx/digest.ts';
import { isCalendarDay } from '../../schema/common.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { fileStart, type Files } from '../reading/files.ts';
import { readJsonFile } from '../reading/json-file.ts';
import type { ArgsOf, Problem, Report } from '../reports/problem.ts';
import { ACCEPTED } from './data-stamps.ts';

/**
 * The differences between two languages that an author may accept: another order, and sentences cut or
 * joined elsewhere. What is said, and how much and how firmly, is the same in every language.
 */
export const acceptable = ['unequal-order', 'unequal-sentences', 'unequal-values'] as const;
export type Acceptable = (typeof acceptable)[number];

/** The digests of both texts of a difference, what they state included; `here` is where it is told of. */
export interface Sides {
  here: string;
  there: string;
}

/** A difference that an author has accepted, as it stands in the file of acceptances. */
export interface Acceptance {
  /** Where the difference is told of. */
  file: string;
  code: Acceptable;
  /** The difference in words, for those who read the file. */
  difference: Sides;
  digests: Sides;
  why: string;
  /** Day on which it was accepted, `YYYY-MM-DD`. */
  on: string;
}

/** The accepted differences of a project while it is checked. */
export interface Acceptances {
  /** Tells of a difference; of an accepted one as a note, once for a block. */
  report: Report;
  /** Whether a difference of two texts has been accepted. */
  holds: (code: Acceptable, file: string, sides: Sides) => boolean;
  /** Tells of acceptances that no difference needs; nothing of pages with faults of their own. */
  tellUnused: (isSettled: (file: string) => boolean) => void;
}

/** The digest of a text and of what it states, in its order. */
export function digestOfSide(text: string, stated: readonly { key: string }[] = []): string {
  return digestOfText([text, ...stated.map(({ key }) => key)].join('\n'));
}

/** The acceptances of a project, ready to be asked; what is wrong with their file is told. */
export function acceptancesIn(files: Files, report: Report): Acceptances {
  const read = readAcceptances(files, report);
  const met = new Set<Acceptance>();
  const find = (code: Acceptable, file: string, { here, there }: Sides) =>
    read.find(
      ({ acceptance: { digests, ...one } }) =>
        one.code === code && one.file === file && digests.here === here && digests.there === there,
    )?.acceptance;
  return {
    holds: (code, file, sides) => find(code, file, sides) !== undefined,
    report: (code, file, place, args) => {
      const sides = isAcceptable(code) ? sidesOf(args) : null;
      const accepted = isAcceptable(code) && sides ? find(code, file, sides) : undefined;
      if (!accepted) report(code, file, place, args);
      else if (!met.has(accepted)) {
        met.add(accepted);
        const { partner, line } = args as ArgsOf<Acceptable>;
        const { why, on } = accepted;
        report('accepted-difference', file, place, { of: accepted.code, partner, line, why, on });
      }
    },
    tellUnused: (isSettled) => {
      for (const { acceptance, place } of read) {
        if (met.has(acceptance) || !isSettled(acceptance.file)) continue;
        const { file, why } = acceptance;
        report('accepted-unused', ACCEPTED, place, { file, why });
      }
    },
  };
}

/** A difference that can be accepted, with what is noted of it. */
export function acceptanceOf(problem: Problem, why: string, on: string): Acceptance | null {
  const { code, file, args } = problem;
  const sides = isAcceptable(code) ? sidesOf(args) : null;
  if (!isAcceptable(code) || !sides) return null;
  const { here, there } = args as ArgsOf<Acceptable>;
  const difference = { here: [here].flat().join(', '), there: [there].flat().join(', ') };
  return { file, code, difference, digests: sides, why, on };
}

/**
 * The text of the file of acceptances with some more: each takes the place of what was accepted of the same
 * text before, in the words it had then.
 */
export function withAcceptances(files: Files, more: readonly Acceptance[]): string {
  const held = readAcceptances(files, () => undefined).map(({ acceptance }) => acceptance);
  const kept = held.filter((one) => !more.some((other) => replaces(other, one)));
  const all = [...kept, ...more].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${JSON.stringify({ accepted: all }, null, 2)}\n`;
}

/** Whether two accept one difference: of texts of which at least one is still the same. */
function replaces(a: Acceptance, b: Acceptance): boolean {
  const isSameText = a.digests.here === b.digests.here || a.digests.there === b.digests.there;
  return a.file === b.file && a.code === b.code && isSameText;
}

function keyOf({ file, code, digests }: Acceptance): string {
  return [file, code, digests.here, digests.there].join(' ');
}

function isAcceptable(code: string): code is Acceptable {
  return acceptable.some((one) => one === code);
}

function sidesOf(args: unknown): Sides | null {
  return (args as ArgsOf<Acceptable>).sides;
}

interface Read {
  acceptance: Acceptance;
  place: Place;
}

function readAcceptances(files: Files, report: Report): Read[] {
  const text = files.get(ACCEPTED);
  if (text === undefined) return [];
  const file = readJsonFile(ACCEPTED, text, report);
  if (!file) return [];
  const list = (file.value as { accepted?: unknown } | null)?.accepted;
  if (!Array.isArray(list)) {
    report('accepted-form', ACCEPTED, fileStart, { nth: null });
    return [];
  }
  return list.flatMap((item: unknown, nth): Read[] => {
    const place = file.placeOf(['accepted', nth]);
    if (isAcceptance(item)) return [{ acceptance: item, place }];
    report('accepted-form', ACCEPTED, place, { nth: nth + 1 });
    return [];
  });
}

function isAcceptance(item: unknown): item is Acceptance {
  const { file, code, difference, digests, why, on } = (item ?? {}) as Record<string, unknown>;
  return (
    isText(file) &&
    isText(code) &&
    isAcceptable(code) &&
    areSides(difference) &&
    areSides(digests) &&
    isText(why) &&
    isText(on) &&
    isCalendarDay(on)
  );
}

function areSides(value: unknown): boolean {
  const { here, there } = (value ?? {}) as Record<string, unknown>;
  return typeof here === 'string' && typeof there === 'string';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
