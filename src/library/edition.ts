import { NOTHING_KEPT, type Kept } from '../doors/kept.ts';
import type { Inputs } from '../inputs.ts';
import { rulesOf } from '../jamsostek/subject.ts';
import { asOf, type Public } from '../ledger/as-of.ts';
import { createLedger, type Ledger } from '../ledger/index.ts';
import type { Rules } from '../rules/rule-types.ts';
import type { Records } from '../schema/index.ts';

/**
 * The site as it is published on one day at one address: the records that are public on that day, and
 * what is asked of them. Every function of this room that reads the record is handed one.
 */
export interface Edition extends Inputs, Public {
  /** All observations and statements. */
  ledger: Ledger;
  /** All dated rules of the programmes. */
  rules: Rules;
  /** What earlier builds made and this one need not make again. */
  kept: Kept;
}

/** The edition of all written records for a day; nothing that is handed it can see what is not public yet. */
export function createEdition(
  written: Records,
  inputs: Inputs,
  kept: Kept = NOTHING_KEPT,
): Edition {
  const { records, isLost } = asOf(written, inputs.siteDate, rulesOf);
  return {
    ...inputs,
    records,
    isLost,
    ledger: createLedger(records),
    rules: rulesOf(records.programs),
    kept,
  };
}

/**
 * What is worked out once for an edition, however many pages ask.
 * @example const disputed = onceFor((edition) => slowLookUp(edition));
 */
export function onceFor<T>(workOut: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { result: T }>();
  return (edition) => {
    const found = known.get(edition) ?? { result: workOut(edition) };
    known.set(edition, found);
    return found.result;
  };
}
