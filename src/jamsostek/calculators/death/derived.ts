import { derivation, type Derivation } from '../../../rules/derive.ts';
import { rupiah, sum } from '../../../rules/values.ts';
import { needs } from './compute.ts';

/** The sum of what is paid without a scholarship. */
export const derivations: readonly Derivation[] = [
  derivation({
    ref: 'jkm/death-benefit',
    label: { id: 'Manfaat JKM bila peserta meninggal', en: 'JKM benefit when a member dies' },
    kind: 'benefit',
    limit: 'exactly',
    inputs: [needs.lumpSum, needs.periodic, needs.funeral],
    compute: (...parts) => rupiah(sum(parts)),
  }),
];
