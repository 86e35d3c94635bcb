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
/** A year before, a number that may be compared. */
const june: Change = [
  file.makassarNews,
  '"observations": [',
  '"observations": [{ "indicator": "coverage", "period": "2023-06", "value": 60, "decimals": 0, "printed": null, "printedWhy": "source-not-at-hand", "population": "workers", "populationWording": { "id": "pekerja", "en": "workers" }, "status": "dataset", "numerator": "not-published", "denominator": "not-published" },',
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
    lines: [
      'content/coverage/makassar/en.mdx:12:10  lone-change  "rose" mengatakan "makassar/coverage/2024@release" berubah, tetapi angka sebelum 2024 tidak ada di paragraf ini, dan data tidak menyimpan yang boleh disandingkan. Tulis kedua angkanya, "dari … menjadi …", tampilkan pernyataan sumbernya dengan <Said of="…" />, atau sebut angkanya tanpa kata itu.',
      'content/coverage/makassar/id.mdx:11:12  lone-change  "naik" mengatakan "makassar/coverage/2024@release" berubah, tetapi angka sebelum 2024 tidak ada di paragraf ini, dan data tidak menyimpan yang boleh disandingkan. Tulis kedua angkanya, "dari … menjadi …", tampilkan pernyataan sumbernya dengan <Said of="…" />, atau sebut angkanya tanpa kata itu.',
    ],
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
    lines: [
      'content/coverage/makassar/en.mdx:12:23  wrong-change  "rose" tidak sesuai data: "makassar/coverage/2023-06@news" (60) lebih awal daripada "makassar/coverage/2024-06@news" (50). Tulis kata untuk arah yang sebaliknya, atau sebut angkanya tanpa kata itu.',
      'content/coverage/makassar/id.mdx:11:27  wrong-change  "naik" tidak sesuai data: "makassar/coverage/2023-06@news" (60) lebih awal daripada "makassar/coverage/2024-06@news" (50). Tulis kata untuk arah yang sebaliknya, atau sebut angkanya tanpa kata itu.',
    ],
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
    name: 'a fall told of numbers that may not be compared',
    changes: saying(
      `Angkanya ${later} dan ${stat}. Jadi cakupan turun.`,
      `The figures are ${later} and ${stat}. So coverage fell.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:124  refused-words  "fell" membandingkan "makassar/coverage/2024-06@news", "makassar/coverage/2024@release", yang tidak boleh disandingkan. Setidaknya satu angka tidak menyebut pembaginya. Setidaknya satu angka tidak menyebut bulannya. Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      'content/coverage/makassar/id.mdx:11:118  refused-words  "turun" membandingkan "makassar/coverage/2024-06@news", "makassar/coverage/2024@release", yang tidak boleh disandingkan. Setidaknya satu angka tidak menyebut pembaginya. Setidaknya satu angka tidak menyebut bulannya. Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
    ],
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
    lines: [
      'content/coverage/makassar/en.mdx:12:47  exchanged-payments  "farmers" di belakang "budget" adalah isi "second": kedua pembayaran tertukar. Tukar kedua acuannya, atau tulis untuk apa masing-masing dibayarkan.',
      'content/coverage/makassar/id.mdx:11:49  exchanged-payments  "petani" di belakang "budget" adalah isi "second": kedua pembayaran tertukar. Tukar kedua acuannya, atau tulis untuk apa masing-masing dibayarkan.',
    ],
  },
  {
    name: 'an office of another person',
    changes: saying(
      'Wali Kota Makassar Mintje Wattu hadir.',
      'The mayor of Makassar, Mintje Wattu, was there.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:5  not-their-office  "mayor of Makassar" bukan jabatan Mintje Wattu dalam data, yaitu "Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku". Tulis jabatan itu, atau tambahkan jabatan barunya ("later") di data/people/.',
      'content/coverage/makassar/id.mdx:11:1  not-their-office  "Wali Kota Makassar" bukan jabatan Mintje Wattu dalam data, yaitu "Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku". Tulis jabatan itu, atau tambahkan jabatan barunya ("later") di data/people/.',
    ],
  },
];
