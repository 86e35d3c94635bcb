import { absenceKinds } from './absence-kinds.ts';
import { claimKinds } from './claim-kinds.ts';
import { pairKinds } from './kinds.ts';
import { recordKinds } from './record-kinds.ts';
import { wordKinds } from './word-kinds.ts';

/** Every kind of wrong edit: of pairs, of records, of sentences against their references, of words, of absences. */
export const kinds = [...pairKinds, ...recordKinds, ...claimKinds, ...wordKinds, ...absenceKinds];
