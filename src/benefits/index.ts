/**
 * Contributions and benefits under dated rules. Pure, and small enough for a browser: nothing here
 * imports the validating schemas, only their types.
 */
export { bpuContribution, bracketOf, discountFor } from './bpu.ts';
export type { BpuQuestion, Discount } from './bpu.ts';
export { bpuTable } from './bpu-table.ts';
export type { BpuTable, BpuTableRow } from './bpu-table.ts';
export { programProblems } from './problems.ts';
export type { ProgramProblem } from './problems.ts';
export { puContribution, requiredProgrammes, riskClasses } from './pu.ts';
export type { PuQuestion } from './pu.ts';
export { rowProblems } from './rows.ts';
export type { RowProblem } from './rows.ts';
export { createRules } from './rules.ts';
export { contributionTable } from './table.ts';
export type { Cell, Column, ColumnId, ContributionTable, TableKind } from './table.ts';
export type * from './types.ts';
