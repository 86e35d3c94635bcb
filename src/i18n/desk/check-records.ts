import type { Bilingual, Locale } from '../../schema/index.ts';
import type { Linked } from '../../schema/role.ts';
import { languageIn } from './languages.ts';
import { didYouMean, error, quoted } from './check-definition.ts';
import { observationLinks, type ObservationLink } from './check-faults.ts';

/** What a name in a record or an element can point to, and the file that holds it. */
const kinds = {
  regions: { id: 'Wilayah', en: 'region', file: 'data/regions.json' },
  segments: { id: 'Segmen', en: 'segment', file: 'data/segments.json' },
  topics: { id: 'Pokok', en: 'topic', file: 'data/topics.json' },
  units: { id: 'Satuan', en: 'unit', file: 'data/units.json' },
  indicators: { id: 'Indikator', en: 'indicator', file: 'data/indicators/' },
  populations: { id: 'Populasi', en: 'population', file: 'data/populations/' },
  sources: { id: 'Sumber', en: 'source', file: 'data/sources/' },
  people: { id: 'Orang', en: 'person', file: 'data/people/' },
  statements: { id: 'Pernyataan', en: 'statement', file: 'data/statements/' },
  payments: { id: 'Pembayaran', en: 'payment', file: 'data/payments/' },
  audiences: { id: 'Kelompok pembaca', en: 'audience', file: 'data/audiences.json' },
  glossary: { id: 'Istilah', en: 'term', file: 'data/glossary.json' },
  channels: { id: 'Saluran resmi', en: 'channel', file: 'data/channels.json' },
  faqs: { id: 'Tanya jawab', en: 'question', file: 'data/faqs.json' },
  programs: { id: 'Program', en: 'programme', file: 'data/programs/' },
  search: { id: 'Padanan kata', en: 'synonym', file: 'data/search.json' },
  grids: { id: 'Skema', en: 'grid', file: 'data/grids.json' },
  tables: { id: 'Tabel', en: 'table', file: 'data/tables/' },
  omissions: { id: 'Angka yang tidak dicatat', en: 'omission', file: 'data/omissions/' },
  requests: { id: 'Permintaan', en: 'request', file: 'data/requests/' },
  senses: { id: 'Kumpulan kata', en: 'family of words', file: 'data/senses/' },
  laws: { id: 'Peraturan', en: 'law', file: 'data/laws/' },
  figures: { id: 'Grafik', en: 'figure', file: 'data/figures/' },
} satisfies Record<Linked, Bilingual & { file: string }>;

/** Problems of records that point to each other, and of references to numbers. */
export const recordProblems = {
  'unknown-record': error<{ kind: Linked; id: string; near: string | null }>({
    message: {
      id: ({ kind, id }) => `${kinds[kind].id} "${id}" tidak ada.`,
      en: ({ kind, id }) => `There is no ${kinds[kind].en} "${id}".`,
    },
    hint: {
      id: ({ kind, near }) =>
        didYouMean.id(near, `Pakai yang ada di ${kinds[kind].file}, atau tambahkan di sana.`),
      en: ({ kind, near }) =>
        didYouMean.en(near, `Use one from ${kinds[kind].file}, or add it there.`),
    },
  }),
  'region-circle': error<{ circle: string[] }>({
    message: {
      id: ({ circle }) => `Wilayah ini terletak di dalam dirinya sendiri: ${circle.join(' → ')}.`,
      en: ({ circle }) => `This region lies inside itself: ${circle.join(' → ')}.`,
    },
    hint: {
      id: () =>
        'Tulis di "parent" wilayah yang memuatnya: provinsi bagi kabupaten dan kota, negara bagi provinsi.',
      en: () =>
        'Write in "parent" the region that holds it: the province of a regency or city, the country of a province.',
    },
  }),
  'malformed-reference': error<{ reference: string }>({
    message: {
      id: ({ reference }) => `"${reference}" bukan rujukan.`,
      en: ({ reference }) => `"${reference}" is not a reference.`,
    },
    hint: {
      id: () => 'Tulis wilayah/indikator/periode[:segmen][@sumber], atau rule:program/aturan.',
      en: () => 'Write region/indicator/period[:segment][@source], or rule:programme/rule.',
    },
  }),
  'unknown-reference': error<{ reference: string; near: string[] }>({
    message: {
      id: ({ reference }) => `Tidak ada angka "${reference}" dalam data.`,
      en: ({ reference }) => `The data hold no number "${reference}".`,
    },
    hint: {
      id: ({ near }) =>
        near.length > 0
          ? `Yang paling mirip: ${quoted(near)}.`
          : 'Tambahkan pengamatannya di data/observations/, dengan sumbernya.',
      en: ({ near }) =>
        near.length > 0
          ? `The nearest are: ${quoted(near)}.`
          : 'Add the observation to data/observations/, with its source.',
    },
  }),
  'ambiguous-reference': error<{ reference: string; candidates: string[] }>({
    message: {
      id: ({ reference, candidates }) =>
        `"${reference}" punya ${candidates.length} angka dari sumber yang berbeda.`,
      en: ({ reference, candidates }) =>
        `"${reference}" has ${candidates.length} numbers from different sources.`,
    },
    hint: {
      id: ({ candidates }) => `Pilih salah satu: ${quoted(candidates)}.`,
      en: ({ candidates }) => `Choose one of: ${quoted(candidates)}.`,
    },
  }),
  'unsourced-reference': error<{ reference: string; candidates: string[] }>({
    message: {
      id: ({ reference }) => `"${reference}" tidak menyebut sumbernya.`,
      en: ({ reference }) => `"${reference}" does not name its source.`,
    },
    hint: {
      id: ({ candidates }) => `Siaran pers dan grafik harus menyebutnya: ${quoted(candidates)}.`,
      en: ({ candidates }) => `Press pages and figures must name it: ${quoted(candidates)}.`,
    },
  }),
  'unknown-rule': error<{ reference: string; near: string[] }>({
    message: {
      id: ({ reference }) => `Tidak ada aturan "${reference}" dalam data.`,
      en: ({ reference }) => `The data hold no rule "${reference}".`,
    },
    hint: {
      id: ({ near }) =>
        near.length > 0
          ? `Yang paling mirip: ${quoted(near)}.`
          : 'Tambahkan aturannya di data/programs/, dengan dasar hukumnya.',
      en: ({ near }) =>
        near.length > 0
          ? `The nearest are: ${quoted(near)}.`
          : 'Add the rule to data/programs/, with its legal basis.',
    },
  }),
  'observation-link': error<{ fault: ObservationLink; value: string }>({
    message: {
      id: ({ fault, value }) => observationLinks[fault].id(value),
      en: ({ fault, value }) => observationLinks[fault].en(value),
    },
    hint: {
      id: () => 'Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
      en: () => 'Write the full reference with @source, or delete the key.',
    },
  }),
  'unequal-strings': error<{ key: string; reference: string; language: Locale }>({
    message: {
      id: ({ key, reference, language }) =>
        `[[${reference}]] dalam "${key}" hanya ada dalam teks ${languageIn(language).id}.`,
      en: ({ key, reference, language }) =>
        `[[${reference}]] in "${key}" stands only in the ${languageIn(language).en} text.`,
    },
    hint: {
      id: () => 'Tulis rujukan yang sama dalam kedua bahasa.',
      en: () => 'Write the same references in both languages.',
    },
  }),
  'hidden-decimals': error<{ value: string; decimals: number }>({
    message: {
      id: ({ value, decimals }) =>
        `${value} punya angka di belakang koma lebih banyak daripada "decimals" (${decimals}).`,
      en: ({ value, decimals }) => `${value} has more decimals than "decimals" says (${decimals}).`,
    },
    hint: {
      id: () => 'Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
      en: () => 'Write "value" and "decimals" as the source prints them.',
    },
  }),
  'share-mismatch': error<{ printed: string; computed: string }>({
    message: {
      id: ({ printed, computed }) =>
        `Angka yang tercetak ${printed}, tetapi pembilang dibagi pembaginya menghasilkan ${computed}.`,
      en: ({ printed, computed }) =>
        `The printed value is ${printed}, but numerator over denominator gives ${computed}.`,
    },
    hint: {
      id: () => 'Periksa ketiganya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Check all three; if the source is like that, explain it in "mismatch".',
    },
  }),
  'missing-population': error<{ indicator: string }>({
    message: {
      id: ({ indicator }) =>
        `"${indicator}" adalah persentase, tetapi "population" berisi null: persen dari siapa?`,
      en: ({ indicator }) =>
        `"${indicator}" is a percentage, but "population" is null: per cent of whom?`,
    },
    hint: {
      id: () =>
        'Tulis nama dari data/populations/, atau "unstated" bila sumbernya tidak menjelaskannya.',
      en: () => 'Write an id from data/populations/, or "unstated" if the source does not say.',
    },
  }),
  'statement-figure': error<{ kind: string }>({
    message: {
      id: ({ kind }) =>
        kind === 'statement'
          ? 'Grafik jenis "statement" belum menyebut pernyataannya.'
          : `Grafik jenis "${kind}" tidak boleh menyebut pernyataan.`,
      en: ({ kind }) =>
        kind === 'statement'
          ? 'A figure of kind "statement" does not name its statement.'
          : `A figure of kind "${kind}" must not name a statement.`,
    },
    hint: {
      id: ({ kind }) =>
        kind === 'statement'
          ? 'Tambahkan "statement" dengan nama dari data/statements/.'
          : 'Hapus "statement", atau ganti "kind".',
      en: ({ kind }) =>
        kind === 'statement'
          ? 'Add "statement" with an id from data/statements/.'
          : 'Delete "statement", or change "kind".',
    },
  }),
};
