import { derivation, type Derivation } from '../../rules/derive.ts';
import { input, rupiah } from '../../rules/values.ts';

const before = input('migrant/before-agency', 'rupiah');

const contracts = [
  { end: 'short', id: 'kontrak pendek', en: 'short contract' },
  { end: 'medium', id: 'kontrak sedang', en: 'medium contract' },
  { end: 'long', id: 'kontrak panjang', en: 'long contract' },
] as const;

/** What a migrant worker's whole contract costs through an agency. */
export const derivedMigrant: Derivation[] = contracts.map(({ end, id, en }) =>
  derivation(
    `migrant/total-${end}`,
    {
      id: `Seluruh iuran JKK dan JKM lewat perusahaan penempatan, ${id}`,
      en: `All JKK and JKM contributions through an agency, ${en}`,
    },
    'contribution',
    [before, input(`migrant/package-${end}`, 'rupiah')],
    (first, rest) => rupiah(first + rest),
  ),
);
