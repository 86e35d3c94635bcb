/**
 * Contributions and benefits under dated rules. Pure, and small enough for a browser: nothing here
 * imports the validating schemas, only their types.
 */
export { accidentBenefit } from './calculators/accident/compute.ts';
export type { AccidentQuestion } from './calculators/accident/compute.ts';
export { bpuContribution } from './calculators/self-employed/compute.ts';
export type { BpuQuestion } from './calculators/self-employed/compute.ts';
export { bpuTable } from './bpu-table.ts';
export type { BpuTable, BpuTableRow } from './bpu-table.ts';
export { bracketOf } from './brackets.ts';
export { caseFields, caseToQuery, fieldsOfCase } from './cases.ts';
export type { Calculator, Case, FieldKind } from './cases.ts';
export { constructionContribution } from './calculators/construction/compute.ts';
export type { ConstructionQuestion } from './calculators/construction/compute.ts';
export { deathBenefit } from './calculators/death/compute.ts';
export type { DeathQuestion } from './calculators/death/compute.ts';
export { discountedAmounts } from './discounted.ts';
export type { DiscountedAmount } from './discounted.ts';
export { employerContribution } from './calculators/employer/compute.ts';
export type { EmployerContribution, EmployerQuestion } from './calculators/employer/compute.ts';
export { jobLossBenefit } from './calculators/job-loss/compute.ts';
export type { JobLossBenefit, JobLossQuestion } from './calculators/job-loss/compute.ts';
export { migrantContribution } from './calculators/migrant/compute.ts';
export type { MigrantQuestion } from './calculators/migrant/compute.ts';
export { parseAmount } from '../rules/parse-amount.ts';
export type { AmountFault, ParsedAmount } from '../rules/parse-amount.ts';
export { pension } from './calculators/pension/compute.ts';
export type { Pension, PensionQuestion } from './calculators/pension/compute.ts';
export { programProblems } from '../rules/problems.ts';
export type { ProgramProblem } from '../rules/problems.ts';
export { puContribution, requiredProgrammes, riskClasses } from './calculators/employee/compute.ts';
export type { PuQuestion } from './calculators/employee/compute.ts';
export { retirement } from './calculators/pension/retirement.ts';
export type { Retirement } from './calculators/pension/retirement.ts';
export { rowProblems } from '../rules/rows.ts';
export type { RowProblem } from '../rules/rows.ts';
export { createRules } from '../rules/rules.ts';
export {
  calculatorRules,
  homeDeadline,
  homeDiscount,
  homePrice,
  homeRules,
  rulesFor,
  sizeRules,
} from './rules-for.ts';
export { oldAgeSavings, partialPayout, savingsTax } from './calculators/savings/compute.ts';
export type {
  Savings,
  SavingsQuestion,
  SavingsTaxQuestion,
} from './calculators/savings/compute.ts';
export { levels } from './levels.ts';
export type { Child, Level } from './levels.ts';
export { scholarshipLines } from './scholarship.ts';
export { rulesFromSubset } from '../rules/subset.ts';
export type { HeldRow, HeldRule, RuleSubset } from '../rules/subset.ts';
export { contributionTable, tableKinds } from './table.ts';
export type { Cell, Column, ColumnId, ContributionTable, TableKind } from './table.ts';
export type * from '../rules/types.ts';
