/**
 * What a calculator takes into the browser. It reads the few rules its page holds
 * (`rulesFromSubset`): the derived rules with their labels, the checks and the tables stay outside.
 */
export { accidentBenefit } from './accident.ts';
export { bpuContribution, bracketOf } from './bpu.ts';
export { caseFromQuery, caseToQuery } from './cases.ts';
export { constructionContribution } from './construction.ts';
export { deathBenefit } from './death.ts';
export { employerContribution } from './employer.ts';
export { jobLossBenefit } from './job-loss.ts';
export { migrantContribution } from './migrant.ts';
export { parseAmount } from './parse-amount.ts';
export { pension, retirement } from './pension.ts';
export { puContribution } from './pu.ts';
export { oldAgeSavings, partialPayout, savingsTax } from './savings.ts';
export { rulesFromSubset } from './subset.ts';
