import type { Bilingual, Tier } from '../../schema/index.ts';
import { derivation, type Derivation } from '../../rules/derive.ts';
import { percentOf } from '../../rules/money.ts';
import { slicesOf } from '../../rules/tiers.ts';
import { input, ofPart, percent, rupiah } from '../../rules/values.ts';

const programmes = [
  { programme: 'jkk', tiers: input('construction/jkk-tiers', 'tiers') },
  { programme: 'jkm', tiers: input('construction/jkm-tiers', 'tiers') },
] as const;

const slices: readonly (Bilingual & { end: string })[] = [
  { end: 'first', id: 'lapisan pertama', en: 'first slice' },
  { end: 'second', id: 'lapisan kedua', en: 'second slice' },
  { end: 'third', id: 'lapisan ketiga', en: 'third slice' },
  { end: 'fourth', id: 'lapisan keempat', en: 'fourth slice' },
  { end: 'fifth', id: 'lapisan kelima', en: 'fifth slice' },
];

const contract = input('construction/example-contract', 'rupiah');

/** What the slices of a contract value ask for together. */
const contributionOf = (value: number, tiers: Tier[]): number =>
  slicesOf(value, tiers).reduce((all, { base, percent: rate }) => all + percentOf(base, rate), 0);

/** The slices of the contract value one by one, and the official worked example. */
export const derivedConstruction: Derivation[] = [
  ...programmes.flatMap(({ programme, tiers }) => {
    const name = programme.toUpperCase();
    return [
      ...slices.map(({ end, id, en }, index) =>
        derivation(
          `construction/${programme}-${end}`,
          {
            id: `Tarif ${name} konstruksi, ${id} nilai kontrak`,
            en: `Construction ${name} rate, ${en} of the contract value`,
          },
          'contribution',
          [tiers],
          (rows) => ofPart(rows[index]?.percent, percent(2)),
        ),
      ),
      derivation(
        `construction/example-${programme}`,
        {
          id: `Contoh resmi: iuran ${name} konstruksi`,
          en: `Official example: construction ${name} contribution`,
        },
        'contribution',
        [contract, tiers],
        (value, rows) => rupiah(contributionOf(value, rows)),
      ),
    ];
  }),
  ...slices.slice(0, -1).map(({ end, id, en }, index) =>
    derivation(
      `construction/limit-${end}`,
      {
        id: `Batas atas ${id} nilai kontrak`,
        en: `Upper end of the ${en} of the contract value`,
      },
      'contribution',
      [programmes[0].tiers],
      (rows) => ofPart(rows[index]?.upTo, rupiah),
    ),
  ),
  derivation(
    'construction/example-total',
    {
      id: 'Contoh resmi: iuran JKK dan JKM konstruksi',
      en: 'Official example: construction JKK and JKM contribution',
    },
    'contribution',
    [contract, programmes[0].tiers, programmes[1].tiers],
    (value, ...both) => rupiah(both.reduce((all, rows) => all + contributionOf(value, rows), 0)),
  ),
];
