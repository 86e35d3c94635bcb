import { strings } from '../text.ts';

/** The sentence a region's page opens with where it has no figure of the usual kind. */
export const leadStrings = strings({
  labour: {
    id: (name: string) =>
      `Belum ada angka cakupan untuk ${name}. Yang kami temukan baru angka pasar kerjanya.`,
    en: (name: string) =>
      `There is no coverage figure for ${name} yet. All we have found is on its labour market.`,
  },
  limit: {
    id: (name: string) =>
      `Belum ada angka cakupan yang pasti untuk ${name}. Yang disebut hanya batas bawahnya.`,
    en: (name: string) =>
      `There is no exact coverage figure for ${name} yet. Only a lower limit has been stated.`,
  },
  other: {
    id: (what: string, name: string, when: string) => `${what} di ${name} ${when}.`,
    en: (what: string, name: string, when: string) => `${what} in ${name} ${when}.`,
  },
});

/** What is missing for a region, each a phrase that can stand in a list. */
export const gapStrings = strings({
  coverage: {
    id: 'Cakupan: berapa bagian pekerja yang menjadi peserta Jamsostek.',
    en: 'Coverage: what share of workers are members of Jamsostek.',
  },
  base: {
    id: 'Jumlah peserta dan jumlah pekerja yang menjadi pembaginya.',
    en: 'The number of members, and of workers they are counted out of.',
  },
  sex: {
    id: 'Cakupan perempuan dan laki-laki secara terpisah.',
    en: 'Coverage of women and men separately.',
  },
  segment: {
    id: 'Cakupan menurut jenis peserta: penerima upah, pekerja mandiri, jasa konstruksi, pekerja migran.',
    en: 'Coverage by kind of member: wage recipients, self-employed, construction, migrant workers.',
  },
  informal: {
    id: 'Bagian pekerja informal.',
    en: 'The share of informal workers.',
  },
  working: {
    id: 'Jumlah penduduk yang bekerja.',
    en: 'The number of people at work.',
  },
});
