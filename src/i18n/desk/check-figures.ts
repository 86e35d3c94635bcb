import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What a number that does not fit its figure is told with. */
interface FitArgs {
  reference: string;
  /** What the parts of a whole amount to, and the whole. */
  sum: string;
  whole: string;
}

/** Ways in which numbers do not fit a figure of their kind, and how to mend each. */
const fitFaults = {
  'too-few': {
    id: () => 'Garis memerlukan paling sedikit dua angka.',
    en: () => 'A line needs at least two numbers.',
    mend: {
      id: 'Tambahkan rujukan, atau pakai "kind": "series".',
      en: 'Add a reference, or use "kind": "series".',
    },
  },
  'several-places': {
    id: ({ reference }: FitArgs) => `"${reference}" dari wilayah lain daripada angka sebelumnya.`,
    en: ({ reference }: FitArgs) =>
      `"${reference}" is of another place than the numbers before it.`,
    mend: {
      id: 'Pakai angka satu wilayah, atau "kind": "multiples" untuk beberapa wilayah.',
      en: 'Use numbers of one place, or "kind": "multiples" for several.',
    },
  },
  'one-place': {
    id: () =>
      'Grafik jenis "multiples" memuat beberapa wilayah, tetapi semua angkanya dari satu wilayah.',
    en: () => 'A figure of kind "multiples" shows several places, but all its numbers are of one.',
    mend: {
      id: 'Tambahkan wilayah lain, atau pakai "kind": "line".',
      en: 'Add another place, or use "kind": "line".',
    },
  },
  'not-in-order': {
    id: ({ reference }: FitArgs) => `"${reference}" tidak pada urutannya.`,
    en: ({ reference }: FitArgs) => `"${reference}" is out of order.`,
    mend: {
      id: 'Tulis rujukan satu kelompok berturut-turut: dari masa terlama ke terbaru, dan kisaran dari angka terkecil.',
      en: 'Write the references of a group one behind the other: from the oldest to the newest, a range from its lowest number.',
    },
  },
  'one-result': {
    id: ({ reference }: FitArgs) =>
      `Grafik jenis "target" memuat tepat satu hasil; "${reference}" tidak sesuai.`,
    en: ({ reference }: FitArgs) =>
      `A figure of kind "target" shows exactly one result; "${reference}" does not fit.`,
    mend: {
      id: 'Sisakan satu hasil dan targetnya.',
      en: 'Leave one result and its targets.',
    },
  },
  'no-target': {
    id: () => 'Grafik jenis "target" belum memuat target.',
    en: () => 'A figure of kind "target" shows no target.',
    mend: {
      id: 'Tambahkan rujukan ke target hasil ini, atau ganti "kind".',
      en: 'Add a reference to a target of this result, or change "kind".',
    },
  },
  'other-aim': {
    id: ({ reference }: FitArgs) => `"${reference}" bukan target untuk hasil dalam grafik ini.`,
    en: ({ reference }: FitArgs) => `"${reference}" is no target for the result in this figure.`,
    mend: {
      id: 'Pakai target yang "aimsAt"-nya menyebut indikator hasil itu.',
      en: 'Use a target whose "aimsAt" names the indicator of that result.',
    },
  },
  'two-times': {
    id: ({ reference }: FitArgs) =>
      `Grafik jenis "slope" memuat setiap wilayah pada dua masa yang sama; "${reference}" tidak sesuai.`,
    en: ({ reference }: FitArgs) =>
      `A figure of kind "slope" shows each place at the same two times; "${reference}" does not fit.`,
    mend: {
      id: 'Lengkapi kedua masa wilayah ini, atau hapus wilayahnya.',
      en: 'Give the place both times, or leave it out.',
    },
  },
  'no-groups': {
    id: () => 'Grafik jenis "groups" memuat beberapa wilayah pada beberapa masa.',
    en: () => 'A figure of kind "groups" shows several places at several times.',
    mend: {
      id: 'Tambahkan wilayah atau masa, atau pakai "kind": "series".',
      en: 'Add places or times, or use "kind": "series".',
    },
  },
  'one-whole': {
    id: ({ reference }: FitArgs) =>
      `Setiap tumpukan memuat tepat satu keseluruhan dan paling sedikit dua bagian; "${reference}" tidak sesuai.`,
    en: ({ reference }: FitArgs) =>
      `Each stack shows exactly one whole and at least two parts; "${reference}" does not fit.`,
    mend: {
      id: 'Tambahkan keseluruhannya (tanpa segmen) atau bagiannya, dari wilayah dan masa yang sama.',
      en: 'Add the whole (without segment) or its parts, of the same place and time.',
    },
  },
  'not-whole': {
    id: ({ sum, whole }: FitArgs) =>
      `Bagian-bagiannya berjumlah ${sum}, sedangkan keseluruhannya ${whole}.`,
    en: ({ sum, whole }: FitArgs) => `The parts amount to ${sum}, but their whole is ${whole}.`,
    mend: {
      id: 'Lengkapi bagiannya, atau pakai "kind" lain: yang ditumpuk hanya bagian yang genap menjadi keseluruhan.',
      en: 'Complete the parts, or use another "kind": only parts that make up their whole are stacked.',
    },
  },
} satisfies Record<string, Bilingual<(args: FitArgs) => string> & { mend: Bilingual }>;
export type FitFault = keyof typeof fitFaults;

/** Ways in which a mark does not fit the axis of time, and how to mend each. */
const markFaults = {
  'no-time': {
    id: (what: string) => `Grafik jenis "${what}" tidak punya sumbu waktu untuk "marks".`,
    en: (what: string) => `A figure of kind "${what}" has no axis of time for "marks".`,
    mend: {
      id: 'Hapus "marks", atau pakai "kind": "line" atau "multiples".',
      en: 'Delete "marks", or use "kind": "line" or "multiples".',
    },
  },
  outside: {
    id: (what: string) => `${what} di luar masa yang digambar.`,
    en: (what: string) => `${what} lies outside the time that is drawn.`,
    mend: {
      id: 'Pakai waktu di antara angka pertama dan terakhir, atau hapus tandanya.',
      en: 'Use a time between the first and the last number, or delete the mark.',
    },
  },
} satisfies Record<string, Bilingual<(what: string) => string> & { mend: Bilingual }>;
export type MarkFault = keyof typeof markFaults;

/** Problems of figures whose numbers do not belong together as their kind shows them. */
export const figureProblems = {
  'figure-fit': error<FitArgs & { fault: FitFault }>({
    message: {
      id: ({ fault, ...args }) => fitFaults[fault].id(args),
      en: ({ fault, ...args }) => fitFaults[fault].en(args),
    },
    hint: {
      id: ({ fault }) => fitFaults[fault].mend.id,
      en: ({ fault }) => fitFaults[fault].mend.en,
    },
  }),
  'figure-mark': error<{ fault: MarkFault; what: string }>({
    message: {
      id: ({ fault, what }) => markFaults[fault].id(what),
      en: ({ fault, what }) => markFaults[fault].en(what),
    },
    hint: {
      id: ({ fault }) => markFaults[fault].mend.id,
      en: ({ fault }) => markFaults[fault].mend.en,
    },
  }),
};
