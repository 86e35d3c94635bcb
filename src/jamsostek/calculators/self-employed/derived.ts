import { derivation, type Derivation } from '../../../rules/derive.ts';
import { percentOf } from '../../../rules/money.ts';
import { ofPart, rupiah } from '../../../rules/values.ts';
import type { Bilingual, Bracket } from '../../../schema/index.ts';
import { needs as accident } from '../accident/compute.ts';
import { needs } from './compute.ts';

const { brackets, jkk: jkkRate, jkm: jkmAmount, jht: jhtRate, discountRate } = needs;

/** Where the law grants JKK cash benefits; it also says which annex the base comes from. */
const JKK_CASH = 'PP 44/2015 Pasal 25 jo. PP 82/2019';

/** The two ends of the bracket table: part of the reference, label in both languages, bracket. */
const ends = [
  { end: 'lowest', extreme: 'minimum', limit: 'at-least', id: 'terendah', en: 'Lowest', index: 0 },
  {
    end: 'highest',
    extreme: 'maximum',
    limit: 'at-most',
    id: 'tertinggi',
    en: 'Highest',
    index: -1,
  },
] as const;

/** Sectors with a discount window of their own: end of the reference, window, label. */
const sectors = [
  { end: '', window: needs.discount.other, id: 'selain transportasi', en: 'outside transport' },
  { end: '-transport', window: needs.discount.transport, id: 'transportasi', en: 'transport' },
] as const;

/** JKK and JKM on a base; `paid` is the share that a discount leaves, in per cent. */
const jkkAndJkm = (base: number, jkk: number, jkm: number, paid = 100): number =>
  percentOf(base, jkk, paid) + percentOf(jkm, paid);

/** The amounts at the lowest and highest income, and what the lowest base pays out. */
export const derivations: readonly Derivation[] = [
  ...ends.flatMap(({ end, extreme, limit, id, en, index }) => {
    const base = (rows: Bracket[]) => baseOf(rows, index);
    const label = (what: Bilingual): Bilingual => ({
      id: `${what.id} ${id}`,
      en: `${en} ${what.en}`,
    });
    return [
      derivation({
        ref: `bpu/${end}-base`,
        label: label({ id: 'Dasar iuran BPU', en: 'BPU contribution base' }),
        kind: 'bracket',
        limit,
        inputs: [brackets],
        compute: (rows) => rupiah(base(rows)),
      }),
      derivation({
        ref: `bpu/jkk-${end}`,
        label: label({ id: 'Iuran JKK peserta BPU', en: 'BPU JKK contribution' }),
        kind: 'contribution',
        limit,
        inputs: [brackets, jkkRate],
        compute: (rows, rate) => rupiah(percentOf(base(rows), rate)),
      }),
      derivation({
        ref: `bpu/jht-${end}`,
        label: label({ id: 'Iuran JHT peserta BPU', en: 'BPU JHT contribution' }),
        kind: 'contribution',
        limit,
        inputs: [brackets, jhtRate],
        compute: (rows, rate) => rupiah(percentOf(base(rows), rate)),
      }),
      derivation({
        ref: `bpu/${extreme}`,
        label: label({ id: 'Iuran JKK dan JKM', en: 'JKK and JKM contribution' }),
        kind: 'contribution',
        limit,
        inputs: [brackets, jkkRate, jkmAmount],
        compute: (rows, jkk, jkm) => rupiah(jkkAndJkm(base(rows), jkk, jkm)),
      }),
      derivation({
        ref: `bpu/${extreme}-jht`,
        label: label({ id: 'Iuran JKK, JKM dan JHT', en: 'JKK, JKM and JHT contribution' }),
        kind: 'contribution',
        limit,
        inputs: [brackets, jkkRate, jkmAmount, jhtRate],
        compute: (rows, jkk, jkm, jht) =>
          rupiah(jkkAndJkm(base(rows), jkk, jkm) + percentOf(base(rows), jht)),
      }),
      ...sectors.flatMap((sector) => {
        const discounted = (what: Bilingual): Bilingual => ({
          id: `${label(what).id} dengan diskon, ${sector.id}`,
          en: `${label(what).en} with the discount, ${sector.en}`,
        });
        const { window } = sector;
        return [
          derivation({
            ref: `bpu/${extreme}-discounted${sector.end}`,
            label: discounted({ id: 'Iuran JKK dan JKM', en: 'JKK and JKM contribution' }),
            kind: 'contribution',
            limit,
            inputs: [window, discountRate, brackets, jkkRate, jkmAmount],
            compute: (_, discount, rows, jkk, jkm) =>
              rupiah(jkkAndJkm(base(rows), jkk, jkm, 100 - discount)),
          }),
          derivation({
            ref: `bpu/${extreme}-jht-discounted${sector.end}`,
            label: discounted({
              id: 'Iuran JKK, JKM dan JHT',
              en: 'JKK, JKM and JHT contribution',
            }),
            kind: 'contribution',
            limit,
            inputs: [window, discountRate, brackets, jkkRate, jkmAmount, jhtRate],
            compute: (_, discount, rows, jkk, jkm, jht) =>
              rupiah(jkkAndJkm(base(rows), jkk, jkm, 100 - discount) + percentOf(base(rows), jht)),
          }),
        ];
      }),
    ];
  }),
  derivation({
    ref: 'bpu/lowest-income-to',
    label: {
      id: 'Penghasilan sebulan paling tinggi pada kelompok terendah',
      en: 'Highest monthly income of the lowest bracket',
    },
    kind: 'bracket',
    limit: 'at-most',
    inputs: [brackets],
    compute: (rows) => ofPart(rows[0]?.to, rupiah),
  }),
  derivation({
    ref: 'bpu/highest-income-from',
    label: {
      id: 'Penghasilan sebulan paling rendah pada kelompok tertinggi',
      en: 'Lowest monthly income of the highest bracket',
    },
    kind: 'bracket',
    limit: 'at-least',
    inputs: [brackets],
    compute: (rows) => ofPart(rows.at(-1)?.from, rupiah),
  }),
  derivation({
    ref: 'bpu/stmb-lowest',
    label: {
      id: 'Santunan sementara tidak mampu bekerja sebulan pada dasar iuran terendah',
      en: 'Monthly pay while unable to work on the lowest base',
    },
    kind: 'benefit',
    limit: 'at-least',
    inputs: [brackets, accident.incapacity.first],
    basis: JKK_CASH,
    compute: (rows, rate) => rupiah(percentOf(baseOf(rows, 0), rate)),
  }),
  derivation({
    ref: 'bpu/total-disability-lowest',
    label: {
      id: 'Santunan cacat total tetap dan santunan berkala pada dasar iuran terendah',
      en: 'Permanent total disability and periodic benefit on the lowest base',
    },
    kind: 'benefit',
    limit: 'at-least',
    inputs: [brackets, ['jkk/total-disability-multiple', 'times'], accident.periodic],
    basis: JKK_CASH,
    compute: (rows, factor, extra) => rupiah(factor * baseOf(rows, 0) + extra),
  }),
  derivation({
    ref: 'bpu/accident-death-lump-lowest',
    label: {
      id: 'Santunan kematian karena kecelakaan kerja pada dasar iuran terendah',
      en: 'Lump sum for death from a work accident on the lowest base',
    },
    kind: 'benefit',
    limit: 'at-least',
    inputs: [brackets, ['jkk/death-multiple', 'times'], ['jkk/death-minimum', 'rupiah']],
    compute: (rows, factor, least) => rupiah(Math.max(factor * baseOf(rows, 0), least)),
  }),
  derivation({
    ref: 'bpu/accident-death-lowest',
    label: {
      id: 'Seluruh manfaat uang kematian karena kecelakaan kerja pada dasar iuran terendah',
      en: 'All cash benefits for death from a work accident on the lowest base',
    },
    kind: 'benefit',
    limit: 'at-least',
    inputs: [['bpu/accident-death-lump-lowest', 'rupiah'], accident.funeral, accident.periodic],
    compute: (lump, funeral, extra) => rupiah(lump + funeral + extra),
  }),
];

function baseOf(rows: Bracket[], index: number): number {
  return rows.at(index)?.base ?? 0;
}
