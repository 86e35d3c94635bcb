import fc from 'fast-check';

/**
 * Where properties take their cases from: `npm test` tries the same for the same commit, the wide ring
 * other and more of them each night. `CAKUPAN_SEED`, a whole number, repeats what was tried.
 */
export const seed = Number(process.env['CAKUPAN_SEED'] ?? 20_261_122);

const more = Number(process.env['CAKUPAN_TRIES'] ?? 1);

/** How many cases a property is tried with that `npm test` tries with `often`. */
export const tries = (often: number): number => often * more;

fc.configureGlobal({ seed, numRuns: tries(100) });

/** fast-check, set up: tests take it from here, never from its package. */
export default fc;
