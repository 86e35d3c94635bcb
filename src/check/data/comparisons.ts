import { verdictReasons } from '../../ledger/reasons.ts';
import type { Verdict } from '../../ledger/entry-types.ts';
import type { Bilingual } from '../../schema/index.ts';

/** Every reason against a comparison, as sentences in both languages. */
export function reasonsOf(verdict: Verdict): Bilingual<string[]> {
  return { id: verdictReasons(verdict, 'id'), en: verdictReasons(verdict, 'en') };
}
