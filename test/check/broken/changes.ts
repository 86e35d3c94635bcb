import { paid } from './payments.ts';
import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const stat = '<Stat of="makassar/coverage/2024@release" />';
const later = '<Stat of="makassar/coverage/2024-06@news" />';
const earlier = '<Stat of="makassar/coverage/2023-06@news" />';
/** A year before, a number that may be compared. */
const june: Change = [
  file.makassarNews,
  '"observations": [',
  '"observations": [{ "indicator": "coverage", "period": "2023-06", "value": 60, "decimals": 0, "printed": null, "printedWhy": "source-not-at-hand", "population": "workers", "populationWording": { "id": "pekerja", "en": "workers" }, "status": "dataset", "numerator": "not-published", "denominator": "not-published" },',
];
const windows: Change = [
  'data/senses/discount.json',
  null,
  JSON.stringify({
    id: 'discount',
    senses: [
      { id: 'drivers', words: { id: ['sopir'], en: ['drivers'] } },
      { id: 'others', rules: ['bpu/discount'], words: { id: ['lain'], en: ['others'] } },
    ],
    during: { id: ['diskon'], en: ['discount'] },
  }),
];

const second: Change = [
  'data/payments/second.json',
  null,
  String(
    paid(
      ['"budgeted"', '"paid"'],
      ['"budget"', '"second"'],
      ['iuran pekerja rentan', 'santunan petani'],
      ['contributions of vulnerable workers', 'benefit of farmers'],
      ['7.5', '8.5'],
      ['7,5', '8,5'],
    )[2],
  ),
];

/** Sentences that say of a number or a rule that it changed, or when it holds, against the record. */
export const brokenChanges: BrokenCase[] = [
  {
    name: 'a rise beside one number alone',
    changes: saying(`Cakupannya naik, yakni ${stat}.`, `Coverage rose, to stand at ${stat}.`),
    lines: [],
  },
  {
    name: 'nothing: a rise that is denied, wished for or only supposed',
    changes: saying(
      `Cakupannya tidak naik: ${stat}. Kota ingin agar cakupan ${stat} naik. Bila upah naik, cakupan tetap ${stat}.`,
      `Coverage did not rise: ${stat}. The city wants coverage of ${stat} to rise. If wages rose, coverage would still be ${stat}.`,
    ),
    lines: [],
  },
  {
    name: 'a rise that the record contradicts',
    changes: [
      june,
      ...saying(
        `Pada Juni 2024 cakupannya naik, yakni ${later}.`,
        `In June 2024 coverage rose, to stand at ${later}.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'nothing: a fall that the record bears',
    changes: [
      june,
      ...saying(
        `Pada Juni 2024 cakupannya turun, yakni ${later}.`,
        `In June 2024 coverage fell, to stand at ${later}.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'a rise told of the numbers around it, which fell',
    changes: [
      june,
      ...saying(
        `Angkanya ${earlier} dan ${later}. Jadi cakupan naik.`,
        `The figures are ${earlier} and ${later}. So coverage rose.`,
      ),
    ],
    lines: [],
  },
  {
    name: 'a fall told of numbers that may not be compared',
    changes: saying(
      `Angkanya ${later} dan ${stat}. Jadi cakupan turun.`,
      `The figures are ${later} and ${stat}. So coverage fell.`,
    ),
    lines: [],
  },
  {
    name: 'what holds now, told as what held before',
    changes: saying(
      'Sebelumnya iuran JKM <Rule of="bpu/jkm" />.',
      'Before, the JKM contribution was <Rule of="bpu/jkm" />.',
    ),
    lines: [],
  },
  {
    name: 'what held before, called today’s',
    changes: saying(
      'Sekarang iuran JKM <Rule of="bpu/jkm" on="2025-12-31" />.',
      'The JKM contribution is now <Rule of="bpu/jkm" on="2025-12-31" />.',
    ),
    lines: [],
  },
  {
    name: 'a month that neither begins nor ends a discount',
    changes: [
      windows,
      ...saying('Diskon berlaku mulai iuran Juni 2026.', 'The discount holds from June 2026.'),
    ],
    lines: [],
  },
  {
    name: 'two payments exchanged',
    changes: [
      paid(
        ['"budgeted"', '"paid"'],
        ['iuran pekerja rentan', 'santunan nelayan'],
        ['contributions of vulnerable workers', 'benefit of fishers'],
      ),
      second,
      ...saying(
        'Dibayarkan <Paid of="budget" /> kepada keluarga petani dan <Paid of="second" /> kepada keluarga nelayan.',
        'Paid were <Paid of="budget" /> to a family of farmers and <Paid of="second" /> to one of fishers.',
      ),
    ],
    lines: [],
  },
  {
    name: 'an office of another person',
    changes: saying(
      'Wali Kota Makassar Mintje Wattu hadir.',
      'The mayor of Makassar, Mintje Wattu, was there.',
    ),
    lines: [],
  },
];
