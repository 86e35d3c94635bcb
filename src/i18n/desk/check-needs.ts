import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** Kinds of record that code knows by name. */
const kinds = {
  rules: { id: 'Aturan', en: 'rule' },
  channels: { id: 'Saluran resmi', en: 'channel' },
  indicators: { id: 'Indikator', en: 'indicator' },
  populations: { id: 'Populasi', en: 'population' },
} satisfies Record<string, Bilingual>;

/** Parts of the site that need a record. */
const needers: Record<string, Bilingual> = {
  examples: { id: 'contoh hitungan', en: 'the worked examples' },
  home: { id: 'beranda', en: 'the home page' },
  footer: { id: 'kaki setiap halaman', en: 'the foot of every page' },
  places: { id: 'halaman wilayah', en: 'the pages of places' },
  gaps: { id: 'daftar angka yang belum ada', en: 'the list of missing numbers' },
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

/** Records that code needs and the data do not hold. */
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
};
