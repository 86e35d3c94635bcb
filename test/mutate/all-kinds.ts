import { absenceKinds } from './absence-kinds.ts';
import { claimKinds } from './claim-kinds.ts';
import { pairKinds } from './kinds.ts';
import { recordKinds } from './record-kinds.ts';
import { ruleKinds } from './rule-kinds.ts';
import { scaleKinds } from './scale-kinds.ts';
import { wordKinds } from './word-kinds.ts';

/** Kinds of wrong edits of pairs, of records, of sentences against their references, of words. */
export const kinds = [
  ...pairKinds,
  ...recordKinds,
  ...scaleKinds,
  ...claimKinds,
  ...ruleKinds,
  ...wordKinds,
];

/** Every kind, those of words that say what the record does not hold among them. */
export const allKinds = [...kinds, ...absenceKinds];
