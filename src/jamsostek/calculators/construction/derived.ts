import { derivation, type Derivation } from '../../../rules/derive.ts';
import { percentOf } from '../../../rules/money.ts';
import { slicesOf } from '../../../rules/tiers.ts';
import { ofPart, percent, rupiah } from '../../../rules/values.ts';
import type { Bilingual, Tier } from '../../../schema/index.ts';
import { needs } from './compute.ts';
import { EXAMPLE_CONTRACT } from './example.ts';

const programmes = [
  { programme: 'jkk', tiers: needs.jkk.contract },
  { programme: 'jkm', tiers: needs.jkm.contract },
] as const;

const slices: readonly (Bilingual & { end: string })[] = [
  { end: 'first', id: 'lapisan pertama', en: 'first slice' },
  { end: 'second', id: 'lapisan kedua', en: 'second slice' },
  { end: 'third', id: 'lapisan ketiga', en: 'third slice' },
  { end: 'fourth', id: 'lapisan keempat', en: 'fourth slice' },
  { end: 'fifth', id: 'lapisan kelima', en: 'fifth slice' },
];

/** What the slices of a contract value ask for together. */
const contributionOf = (value: number, tiers: Tier[]): number =>
  slicesOf(value, tiers).reduce((all, { base, percent: rate }) => all + percentOf(base, rate), 0);

/** The slices of the contract value one by one, and the official worked example. */
export const derivations: readonly Derivation[] = [
  ...programmes.flatMap(({ programme, tiers }) => {
    const name = programme.toUpperCase();
    return [
      ...slices.map(({ end, id, en }, index) =>
        derivation({
          ref: `construction/${programme}-${end}`,
          label: {
            id: `Tarif ${name} konstruksi, ${id} nilai kontrak`,
            en: `Construction ${name} rate, ${en} of the contract value`,
          },
          kind: 'contribution',
          inputs: [tiers],
          compute: (rows) => ofPart(rows[index]?.percent, percent(2)),
        }),
      ),
      derivation({
        ref: `construction/example-${programme}`,
        label: {
          id: `Contoh resmi: iuran ${name} konstruksi`,
          en: `Official example: construction ${name} contribution`,
        },
        kind: 'contribution',
        inputs: [EXAMPLE_CONTRACT, tiers],
        compute: (value, rows) => rupiah(contributionOf(value, rows)),
      }),
    ];
  }),
  ...slices.slice(0, -1).map(({ end, id, en }, index) =>
    derivation({
      ref: `construction/limit-${end}`,
      label: {
        id: `Batas atas ${id} nilai kontrak`,
        en: `Upper end of the ${en} of the contract value`,
      },
      kind: 'contribution',
      limit: 'at-most',
      inputs: [programmes[0].tiers],
      compute: (rows) => ofPart(rows[index]?.upTo, rupiah),
    }),
  ),
  derivation({
    ref: 'construction/example-total',
    label: {
      id: 'Contoh resmi: iuran JKK dan JKM konstruksi',
      en: 'Official example: construction JKK and JKM contribution',
    },
    kind: 'contribution',
    inputs: [EXAMPLE_CONTRACT, programmes[0].tiers, programmes[1].tiers],
    compute: (value, ...both) =>
      rupiah(both.reduce((all, rows) => all + contributionOf(value, rows), 0)),
  }),
];
