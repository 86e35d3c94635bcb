import type { Bilingual, Locale } from '../../schema/index.ts';

const names: Record<string, Bilingual> = {
  all: { id: 'semua', en: 'everyone' },
  pu: { id: 'penerima upah', en: 'wage recipients' },
  bpu: { id: 'bukan penerima upah', en: 'non-wage recipients' },
  jakon: { id: 'jasa konstruksi', en: 'construction services' },
  pmi: { id: 'pekerja migran Indonesia', en: 'Indonesian migrant workers' },
  'jakon-pmi': { id: 'jasa konstruksi dan pekerja migran', en: 'construction and migrant workers' },
  men: { id: 'laki-laki', en: 'men' },
  women: { id: 'perempuan', en: 'women' },
  'pu-without-non-asn': {
    id: 'penerima upah selain pegawai pemerintah non-ASN',
    en: 'wage recipients other than government staff outside the civil service',
  },
  'non-asn': {
    id: 'pegawai pemerintah non-ASN',
    en: 'government staff outside the civil service',
  },
  vulnerable: { id: 'pekerja rentan', en: 'vulnerable workers' },
  disabled: { id: 'penyandang disabilitas', en: 'workers with disabilities' },
  cadres: { id: 'kader', en: 'community cadres' },
  'neighbourhood-heads': { id: 'pengurus RT dan RW', en: 'neighbourhood heads' },
  'religious-workers': { id: 'petugas keagamaan', en: 'religious workers' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'old-age savings (JHT)' },
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'work accident insurance (JKK)' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'death benefit (JKM)' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'pension (JP)' },
  jkp: { id: 'Jaminan Kehilangan Pekerjaan (JKP)', en: 'job loss insurance (JKP)' },
  scholarship: { id: 'beasiswa anak', en: 'scholarships for children' },
  'sulawesi-maluku': {
    id: 'wilayah kerja Kantor Wilayah Sulawesi Maluku',
    en: 'area of the Sulawesi Maluku regional office',
  },
};

/** Identifiers of all segments that have a name. */
export const segments: readonly string[] = Object.keys(names);

/**
 * Name of a segment, a part of what an indicator counts: of members by kind of work or sex, of
 * benefits by programme. The identifier itself where none is known.
 */
export function segmentName(segment: string, locale: Locale): string {
  return names[segment]?.[locale] ?? segment.replaceAll('-', ' ');
}
