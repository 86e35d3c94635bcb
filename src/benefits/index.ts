/**
 * Contributions and benefits under dated rules. Pure, and small enough for a browser: nothing here
 * imports the validating schemas, only their types.
 */
export { accidentBenefit } from './accident.ts';
export type { AccidentQuestion } from './accident.ts';
export { bpuContribution } from './bpu.ts';
export type { BpuQuestion } from './bpu.ts';
export { bpuTable } from './bpu-table.ts';
export type { BpuTable, BpuTableRow } from './bpu-table.ts';
export { bracketOf } from './brackets.ts';
export { caseFields, caseToQuery, fieldsOfCase } from './cases.ts';
export type { Calculator, Case, FieldKind } from './cases.ts';
export { constructionContribution } from './construction.ts';
export type { ConstructionQuestion } from './construction.ts';
export { deathBenefit } from './death.ts';
export type { DeathQuestion } from './death.ts';
export { discountedAmounts } from './discounted.ts';
export type { DiscountedAmount } from './discounted.ts';
export { employerContribution } from './employer.ts';
export type { EmployerContribution, EmployerQuestion } from './employer.ts';
export { jobLossBenefit } from './job-loss.ts';
export type { JobLossBenefit, JobLossQuestion } from './job-loss.ts';
export { migrantContribution } from './migrant.ts';
export type { MigrantQuestion } from './migrant.ts';
export { parseAmount } from './parse-amount.ts';
export type { AmountFault, ParsedAmount } from './parse-amount.ts';
export { pension } from './pension.ts';
export type { Pension, PensionQuestion } from './pension.ts';
export { programProblems } from './problems.ts';
export type { ProgramProblem } from './problems.ts';
export { puContribution, requiredProgrammes, riskClasses } from './pu.ts';
export type { PuQuestion } from './pu.ts';
export { retirement } from './retirement.ts';
export type { Retirement } from './retirement.ts';
export { rowProblems } from './rows.ts';
export type { RowProblem } from './rows.ts';
export { createRules } from './rules.ts';
export {
  calculatorRules,
  exampleRules,
  homeDeadline,
  homeDiscount,
  homePrice,
  homeRules,
  rulesFor,
  sizeRules,
} from './rules-for.ts';
export { oldAgeSavings, partialPayout, savingsTax } from './savings.ts';
export type { Savings, SavingsQuestion, SavingsTaxQuestion } from './savings.ts';
export { levels } from './levels.ts';
export type { Child, Level } from './levels.ts';
export { scholarshipLines } from './scholarship.ts';
export { rulesFromSubset } from './subset.ts';
export type { HeldRow, HeldRule, RuleSubset } from './subset.ts';
export { contributionTable, tableKinds } from './table.ts';
export type { Cell, Column, ColumnId, ContributionTable, TableKind } from './table.ts';
export type * from './types.ts';
