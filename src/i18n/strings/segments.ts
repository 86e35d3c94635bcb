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
};

/** Name of a segment of participants; the identifier itself where none is known. */
export function segmentName(segment: string, locale: Locale): string {
  return names[segment]?.[locale] ?? segment.replaceAll('-', ' ');
}
