import { strings } from '../text.ts';

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
