import type { Region, Statement } from '../schema/index.ts';
import { compare, isBound } from './compare.ts';
import { sameTime } from './entries.ts';
import { agree, inOnes } from './quantity.ts';
import { isAsked } from './reuse.ts';
import { peersOf } from './series.ts';
import { partsOf } from './territory.ts';
import type { Entry } from './entry-types.ts';

/** The observations that speak for a statement and against it. */
export interface Evidence {
  supporting: Entry[];
  contradicting: Entry[];
}

/** What the ledger tells of observations while evidence is looked for. */
export interface Witnesses {
  regions: readonly Region[];
  /** The entry of a reference; undefined where there is none, or more than one. */
  find: (reference: string) => Entry | undefined;
  /** Entries of a region that nothing superseded. */
  of: (region: string) => readonly Entry[];
}

/** More that agree with a superlative would say no more: those that come closest are told. */
const CLOSEST = 3;

/**
 * What other observations say of a comparison or a superlative whose form is recorded (`says`). Only
 * those count that may stand beside the statement's own by the comparison rule; where none may, nothing
 * is known. The numbers of the statement itself are no support for it; they may contradict it.
 *
 * - `higher`, `lower` (the first reference against the second), `rose`, `fell` (from the first to the
 *   second): every pair of what sources say of the same places and times.
 * - `highest`, `lowest` (all references, within a region): the other parts of that region at the same
 *   period; of shares also the region itself, which can lie neither above its highest part nor below its
 *   lowest.
 *
 * What speaks both for and against, as one of several rivals, counts as speaking against.
 */
export function evidenceOf(statement: Statement, witnesses: Witnesses): Evidence {
  const { says, references } = statement;
  const own = references.flatMap((reference) => witnesses.find(reference) ?? []);
  // A reference that could not be found is told of by the check, and of half a claim nothing is known.
  if (!says || own.length !== references.length || own.some(isBound)) return none();
  const found =
    says.how === 'highest' || says.how === 'lowest'
      ? ofSuperlative(own, says.how, says.within, witnesses)
      : ofPair(own, says.how, witnesses);
  const contradicting = [...new Set(found.contradicting)];
  const against = new Set(contradicting);
  const supporting = [...new Set(found.supporting)].filter((one) => !against.has(one));
  return { supporting, contradicting };
}

type How = NonNullable<Statement['says']>['how'];

/** Which sign the second minus the first has where the statement is right. */
const SIGN: Readonly<Record<Exclude<How, 'highest' | 'lowest'>, 1 | -1>> = {
  higher: -1,
  lower: 1,
  rose: 1,
  fell: -1,
};

function ofPair(own: readonly Entry[], how: keyof typeof SIGN, witnesses: Witnesses): Evidence {
  const [first, second, ...more] = own;
  const found = none();
  if (!first || !second || more.length > 0) return found;
  for (const a of rivalsOf(first, witnesses)) {
    for (const b of rivalsOf(second, witnesses)) {
      if (!compare(a, b).allowed) continue;
      const isHeld = !agree(a.quantity, b.quantity) && signOf(b, a) === SIGN[how];
      if (!isHeld) found.contradicting.push(a, b);
      else found.supporting.push(...[a, b].filter((one) => one !== first && one !== second));
    }
  }
  return found;
}

/** What sources say of the place and time of a number, itself among them. */
function rivalsOf(entry: Entry, { of }: Witnesses): Entry[] {
  return of(entry.region.id).filter(
    (other) =>
      other.indicator.id === entry.indicator.id &&
      other.observation.segment === entry.observation.segment &&
      sameTime(other, entry) &&
      isWitness(other, entry),
  );
}

function ofSuperlative(
  own: readonly Entry[],
  how: 'highest' | 'lowest',
  within: string | undefined,
  { regions, of }: Witnesses,
): Evidence {
  const found = none();
  const [first] = own;
  if (!first || within === undefined) return found;
  const named = new Set(own.map(({ region }) => region.id));
  const parts = partsOf(regions, within).filter(({ id }) => !named.has(id));
  const sign = how === 'highest' ? 1 : -1;
  const beyond = (one: Entry, other: Entry) =>
    !agree(one.quantity, other.quantity) && signOf(one, other) === sign;
  const around = first.indicator.unit === 'percent' ? of(within) : [];
  for (const other of parts.flatMap(({ id }) => of(id))) {
    const beside = own.filter((one) => isWitness(other, one) && peersOf(one, [other]).length > 0);
    if (beside.length === 0) continue;
    if (beside.some((one) => beyond(other, one))) found.contradicting.push(other);
    else found.supporting.push(other);
  }
  for (const whole of around) {
    const beside = own.filter((one) => isWitness(whole, one) && peersOf(one, [whole]).length > 0);
    // The whole may lie above some of several highest parts, but not above all of them.
    if (beside.length === own.length && beside.every((one) => beyond(whole, one))) {
      found.contradicting.push(whole);
    }
  }
  const closest = found.supporting.toSorted((a, b) => sign * signOf(b, a)).slice(0, CLOSEST);
  return { ...found, supporting: closest };
}

/** Whether an observation can speak for or against another: no bound, and free to stand on other pages. */
function isWitness(other: Entry, entry: Entry): boolean {
  return other === entry || (!isBound(other) && !isAsked(other.source));
}

function signOf(a: Entry, b: Entry): number {
  return inOnes(a.quantity).comparedTo(inOnes(b.quantity));
}

function none(): Evidence {
  return { supporting: [], contradicting: [] };
}
