import type { explainedOf } from '../../ledger/index.ts';
import { inOnes } from '../../ledger/quantity.ts';
import type { RegionalObservation } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

const LESS =
  /(?<!\p{L})(?:kurang dari|lebih (?:kecil|rendah|sedikit)|less|fewer|lower|smaller)(?!\p{L})/iu;
const MORE =
  /(?<!\p{L})(?:lebih (?:besar|tinggi|banyak|dari)|melebihi|more|higher|larger|greater|exceeds?)(?!\p{L})/iu;
const SLIGHTLY = /(?<!\p{L})(?:sedikit (?:ber|lebih|kurang|di)\p{L}*|slightly)(?!\p{L})/iu;

/** So large a part of a number is no slight difference. */
const SLIGHT = 0.05;

/**
 * An explanation of a difference that is no longer the one it explains: it calls what is computed less
 * where it is more, or a large difference slight. A digit typed wrong later is not hidden by it.
 */
export function checkExplained(
  found: ReturnType<typeof explainedOf>[number],
  { record, file, place }: Located<RegionalObservation>,
  report: Report,
): void {
  const { mismatch } = record;
  if (mismatch === undefined) return;
  const computed = found.kind === 'share' ? found.recomputed : found.sum;
  const [printed, other] = [inOnes(found.entry.quantity), inOnes(computed)];
  const says = (words: RegExp) => words.test(mismatch.id) || words.test(mismatch.en);
  const isTurned = other.gt(printed)
    ? says(LESS) && !says(MORE)
    : other.lt(printed) && says(MORE) && !says(LESS);
  const isLarge = says(SLIGHTLY) && other.minus(printed).abs().gt(printed.abs().times(SLIGHT));
  if (!isTurned && !isLarge) return;
  report('mismatch-says', file, place('mismatch'), {
    value: found.entry.quantity.value,
    computed: computed.value,
    fault: isTurned ? 'way' : 'size',
  });
}
