import type { Bilingual } from '../../schema/index.ts';
import { error, warning } from './check-definition.ts';

/** Kinds of record that code knows by name. */
const kinds = {
  rules: { id: 'Aturan', en: 'rule' },
  channels: { id: 'Saluran resmi', en: 'channel' },
  indicators: { id: 'Indikator', en: 'indicator' },
  populations: { id: 'Populasi', en: 'population' },
  segments: { id: 'Segmen', en: 'segment' },
  units: { id: 'Satuan', en: 'unit' },
} satisfies Record<string, Bilingual>;

/** Kinds of record that only sort or name what others hold. */
const sorting = {
  segments: { id: 'Segmen', en: 'segment', by: { id: 'angka', en: 'number' } },
  topics: { id: 'Pokok', en: 'topic', by: { id: 'indikator', en: 'indicator' } },
  units: { id: 'Satuan', en: 'unit', by: { id: 'indikator', en: 'indicator' } },
} satisfies Record<string, Bilingual & { by: Bilingual }>;

/** Parts of the site that need a record. */
const needers: Record<string, Bilingual> = {
  examples: { id: 'contoh hitungan', en: 'the worked examples' },
  home: { id: 'beranda', en: 'the home page' },
  footer: { id: 'kaki setiap halaman', en: 'the foot of every page' },
  places: { id: 'halaman wilayah', en: 'the pages of places' },
  gaps: { id: 'daftar angka yang belum ada', en: 'the list of missing numbers' },
  references: { id: 'rujukan tanpa segmen', en: 'references without a segment' },
  numbers: { id: 'cara angka dicetak', en: 'the way numbers are printed' },
  comparisons: { id: 'aturan pembandingan', en: 'the rules of comparison' },
};

const named = (by: readonly string[], locale: 'id' | 'en') =>
  by
    .map((one) => {
      const calculator = /^calculator (.+)/.exec(one)?.[1];
      if (calculator === undefined) return needers[one]?.[locale] ?? one;
      return locale === 'id' ? `kalkulator "${calculator}"` : `the calculator "${calculator}"`;
    })
    .join(', ');

/** Records that code needs and the data do not hold, and those that nothing names. */
export const needProblems = {
  needed: error<{
    kind: keyof typeof kinds;
    id: string;
    by: readonly string[];
    near: string | null;
  }>({
    message: {
      id: ({ kind, id, by }) =>
        `${kinds[kind].id} "${id}" tidak ada, padahal diperlukan oleh ${named(by, 'id')}.`,
      en: ({ kind, id, by }) =>
        `There is no ${kinds[kind].en} "${id}", needed by ${named(by, 'en')}.`,
    },
    hint: {
      id: ({ near }) =>
        near === null
          ? 'Kembalikan catatannya; nama ini dikenal program situs dan tidak boleh diganti.'
          : `Kembalikan namanya bila "${near}" adalah nama barunya; nama ini dikenal program situs.`,
      en: ({ near }) =>
        near === null
          ? 'Bring the record back; the code of the site knows it by this name, which may not change.'
          : `Give it back its name if "${near}" is its new one; the code of the site knows it by this name.`,
    },
  }),
  unused: warning<{ kind: keyof typeof sorting; id: string }>({
    message: {
      id: ({ kind, id }) =>
        `${sorting[kind].id} "${id}" tidak dipakai oleh ${sorting[kind].by.id} mana pun.`,
      en: ({ kind, id }) => `No ${sorting[kind].by.en} has the ${sorting[kind].en} "${id}".`,
    },
    hint: {
      id: () => 'Periksa ejaannya, atau hapus bila memang tidak diperlukan.',
      en: () => 'Check how it is spelt, or delete it if nothing needs it.',
    },
  }),
};
