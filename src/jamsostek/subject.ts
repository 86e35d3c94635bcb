import { refsIn, rulesIn } from '../rules/needs.ts';
import { createRules } from '../rules/rules.ts';
import type { Subject } from '../rules/subject.ts';
import type { Rules } from '../rules/rule-types.ts';
import type { Program } from '../schema/index.ts';
import { calculatorNames, calculators, rulesReadBy } from './calculators/index.ts';
import { EXAMPLE_WAGE } from './example.ts';
import { homeRules } from './home.ts';
import { scholarshipDerivations } from './scholarship-derived.ts';
import { divisions } from './segments.ts';
import {
  jkkClasses,
  movedTogether,
  partsOfRates,
  paymentLimits,
  steady,
  yearlyMoves,
} from './lines.ts';
import { sizeBounds } from './size-bounds.ts';
import { tableCalculators } from './table.ts';

/**
 * The one door to what knows Jamsostek. Other rooms take `subject` where they need to know which rules
 * are derived or read, and the rest where a page shows it; the script of the forms has a door of its
 * own, `browser.ts`, because a browser is to load no more than it uses.
 */
export const subject: Subject = {
  // Each folder by its name, so that the order of pages decides nothing.
  derivations: [
    ...calculatorNames.toSorted().flatMap((name) => calculators[name].derivations),
    ...scholarshipDerivations,
  ],
  needed: rulesIn(...calculatorNames.flatMap((name) => calculators[name].needs), {
    EXAMPLE_WAGE,
    ...Object.fromEntries(sizeBounds.map(({ size, capital, sales }) => [size, { capital, sales }])),
  }),
  calculators: Object.fromEntries(calculatorNames.map((name) => [name, rulesReadBy(name)])),
  tables: Object.fromEntries(
    Object.entries(tableCalculators).map(([kind, name]) => [
      kind,
      refsIn(...calculators[name].needs),
    ]),
  ),
  home: homeRules,
  divisions,
  ascending: [jkkClasses, ...partsOfRates],
  moves: yearlyMoves,
  together: movedTogether,
  steady,
  payments: paymentLimits,
};

/** All rules of the programmes with those derived from them. */
export function rulesOf(programs: readonly Program[]): Rules {
  return createRules(programs, subject.derivations);
}

export {
  askedIn,
  calculatorNames,
  calculatorPages,
  calculators,
  examplesOf,
  exampleRules,
  fieldsOf,
  outcomeFor,
  rulesReadBy,
} from './calculators/index.ts';
export type { Calculator, CalculatorPage, Case } from './calculators/index.ts';
export { discountedAmounts } from './discounted.ts';
export type { DiscountedAmount } from './discounted.ts';
export { askedField, exampleText } from './form/asked.ts';
export type { AskedField } from './form/asked.ts';
export { givenOf } from './form/given.ts';
export type { Filled } from './form/given.ts';
export { showOutcome } from './form/refusal.ts';
export type { Shown } from './form/result.ts';
export { calculatorTexts } from './form/texts.ts';
export { whenOf } from './form/form-types.ts';
export type { CaseRules, FormDesk } from './form/form-types.ts';
export { formWords } from './form/words.ts';
export { homeDiscount, homeDoors, homePrice } from './home.ts';
export { bindsNoReader } from './owed.ts';
export { retirementAges } from './retirement-ages.ts';
export { mostChildren } from './scholarship.ts';
export { kindsOfWork, memberSegments } from './segments.ts';
export { sizeBounds, sizeRules } from './size-bounds.ts';
export { contributionTable, isTableKind, tableKinds } from './table.ts';
export type { TableCell, Column, ContributionTable, TableKind } from './table.ts';
export { captionOf } from './table-caption.ts';
export { dayOf, workOut } from './vectors.ts';
export type { Worked } from './vectors.ts';
