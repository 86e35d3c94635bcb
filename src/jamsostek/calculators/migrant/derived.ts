import { derivation, type Derivation } from '../../../rules/derive.ts';
import { rupiah } from '../../../rules/values.ts';
import { needs } from './compute.ts';

const contracts = [
  { end: 'short', id: 'kontrak pendek', en: 'short contract' },
  { end: 'medium', id: 'kontrak sedang', en: 'medium contract' },
  { end: 'long', id: 'kontrak panjang', en: 'long contract' },
] as const;

/** What a migrant worker's whole contract costs through an agency. */
export const derivations: readonly Derivation[] = contracts.map(({ end, id, en }) =>
  derivation({
    ref: `migrant/total-${end}`,
    label: {
      id: `Seluruh iuran JKK dan JKM lewat perusahaan penempatan, ${id}`,
      en: `All JKK and JKM contributions through an agency, ${en}`,
    },
    kind: 'contribution',
    inputs: [needs.before.agency, needs.contracts[end].package],
    compute: (first, rest) => rupiah(first + rest),
  }),
);
