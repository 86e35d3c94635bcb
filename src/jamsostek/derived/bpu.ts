import type { Bilingual, Bracket } from '../../schema/index.ts';
import { derivation, type Derivation } from '../../rules/derive.ts';
import { percentOf } from '../../rules/money.ts';
import { input, ofPart, rupiah } from '../../rules/values.ts';

const brackets = input('bpu/brackets', 'brackets');
const jkkRate = input('bpu/jkk-rate', 'percent');
const jkmAmount = input('bpu/jkm', 'rupiah');
const jhtRate = input('bpu/jht-rate', 'percent');
const discountRate = input('bpu/discount-rate', 'percent');
const periodic = input('jkk/periodic', 'rupiah');

/** Where the law grants JKK cash benefits; it also says which annex the base comes from. */
const JKK_CASH = 'PP 44/2015 Pasal 25 jo. PP 82/2019';

/** The two ends of the bracket table: part of the reference, label in both languages, bracket. */
const ends = [
  { end: 'lowest', extreme: 'minimum', id: 'terendah', en: 'Lowest', index: 0 },
  { end: 'highest', extreme: 'maximum', id: 'tertinggi', en: 'Highest', index: -1 },
] as const;

/** Sectors with a discount window of their own: end of the reference, window, label. */
const sectors = [
  { end: '', window: 'bpu/discount', id: 'selain transportasi', en: 'outside transport' },
  { end: '-transport', window: 'bpu/discount-transport', id: 'transportasi', en: 'transport' },
] as const;

/** JKK and JKM on a base; `paid` is the share that a discount leaves, in per cent. */
const jkkAndJkm = (base: number, jkk: number, jkm: number, paid = 100): number =>
  percentOf(base, jkk, paid) + percentOf(jkm, paid);

/** The amounts at the lowest and highest income, and what the lowest base pays out. */
export const derivedBpu: Derivation[] = [
  ...ends.flatMap(({ end, extreme, id, en, index }) => {
    const base = (rows: Bracket[]) => baseOf(rows, index);
    const label = (what: Bilingual): Bilingual => ({
      id: `${what.id} ${id}`,
      en: `${en} ${what.en}`,
    });
    return [
      derivation(
        `bpu/${end}-base`,
        label({ id: 'Dasar iuran BPU', en: 'BPU contribution base' }),
        'bracket',
        [brackets],
        (rows) => rupiah(base(rows)),
      ),
      derivation(
        `bpu/jkk-${end}`,
        label({ id: 'Iuran JKK peserta BPU', en: 'BPU JKK contribution' }),
        'contribution',
        [brackets, jkkRate],
        (rows, rate) => rupiah(percentOf(base(rows), rate)),
      ),
      derivation(
        `bpu/jht-${end}`,
        label({ id: 'Iuran JHT peserta BPU', en: 'BPU JHT contribution' }),
        'contribution',
        [brackets, jhtRate],
        (rows, rate) => rupiah(percentOf(base(rows), rate)),
      ),
      derivation(
        `bpu/${extreme}`,
        label({ id: 'Iuran JKK dan JKM', en: 'JKK and JKM contribution' }),
        'contribution',
        [brackets, jkkRate, jkmAmount],
        (rows, jkk, jkm) => rupiah(jkkAndJkm(base(rows), jkk, jkm)),
      ),
      derivation(
        `bpu/${extreme}-jht`,
        label({ id: 'Iuran JKK, JKM dan JHT', en: 'JKK, JKM and JHT contribution' }),
        'contribution',
        [brackets, jkkRate, jkmAmount, jhtRate],
        (rows, jkk, jkm, jht) =>
          rupiah(jkkAndJkm(base(rows), jkk, jkm) + percentOf(base(rows), jht)),
      ),
      ...sectors.flatMap((sector) => {
        const discounted = (what: Bilingual): Bilingual => ({
          id: `${label(what).id} dengan diskon, ${sector.id}`,
          en: `${label(what).en} with the discount, ${sector.en}`,
        });
        const window = input(sector.window, 'window');
        return [
          derivation(
            `bpu/${extreme}-discounted${sector.end}`,
            discounted({ id: 'Iuran JKK dan JKM', en: 'JKK and JKM contribution' }),
            'contribution',
            [window, discountRate, brackets, jkkRate, jkmAmount],
            (_, discount, rows, jkk, jkm) =>
              rupiah(jkkAndJkm(base(rows), jkk, jkm, 100 - discount)),
          ),
          derivation(
            `bpu/${extreme}-jht-discounted${sector.end}`,
            discounted({ id: 'Iuran JKK, JKM dan JHT', en: 'JKK, JKM and JHT contribution' }),
            'contribution',
            [window, discountRate, brackets, jkkRate, jkmAmount, jhtRate],
            (_, discount, rows, jkk, jkm, jht) =>
              rupiah(jkkAndJkm(base(rows), jkk, jkm, 100 - discount) + percentOf(base(rows), jht)),
          ),
        ];
      }),
    ];
  }),
  derivation(
    'bpu/lowest-income-to',
    {
      id: 'Penghasilan sebulan paling tinggi pada kelompok terendah',
      en: 'Highest monthly income of the lowest bracket',
    },
    'bracket',
    [brackets],
    (rows) => ofPart(rows[0]?.to, rupiah),
  ),
  derivation(
    'bpu/highest-income-from',
    {
      id: 'Penghasilan sebulan paling rendah pada kelompok tertinggi',
      en: 'Lowest monthly income of the highest bracket',
    },
    'bracket',
    [brackets],
    (rows) => ofPart(rows.at(-1)?.from, rupiah),
  ),
  derivation(
    'bpu/stmb-lowest',
    {
      id: 'Santunan sementara tidak mampu bekerja sebulan pada dasar iuran terendah',
      en: 'Monthly pay while unable to work on the lowest base',
    },
    'benefit',
    [brackets, input('jkk/stmb-first-rate', 'percent')],
    (rows, rate) => rupiah(percentOf(baseOf(rows, 0), rate)),
    JKK_CASH,
  ),
  derivation(
    'bpu/total-disability-lowest',
    {
      id: 'Santunan cacat total tetap dan santunan berkala pada dasar iuran terendah',
      en: 'Permanent total disability and periodic benefit on the lowest base',
    },
    'benefit',
    [brackets, input('jkk/total-disability-multiple', 'times'), periodic],
    (rows, factor, extra) => rupiah(factor * baseOf(rows, 0) + extra),
    JKK_CASH,
  ),
  derivation(
    'bpu/accident-death-lump-lowest',
    {
      id: 'Santunan kematian karena kecelakaan kerja pada dasar iuran terendah',
      en: 'Lump sum for death from a work accident on the lowest base',
    },
    'benefit',
    [brackets, input('jkk/death-multiple', 'times'), input('jkk/death-minimum', 'rupiah')],
    (rows, factor, least) => rupiah(Math.max(factor * baseOf(rows, 0), least)),
  ),
  derivation(
    'bpu/accident-death-lowest',
    {
      id: 'Seluruh manfaat uang kematian karena kecelakaan kerja pada dasar iuran terendah',
      en: 'All cash benefits for death from a work accident on the lowest base',
    },
    'benefit',
    [input('bpu/accident-death-lump-lowest', 'rupiah'), input('jkk/funeral', 'rupiah'), periodic],
    (lump, funeral, extra) => rupiah(lump + funeral + extra),
  ),
];

function baseOf(rows: Bracket[], index: number): number {
  return rows.at(index)?.base ?? 0;
}
