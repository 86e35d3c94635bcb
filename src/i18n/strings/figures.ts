import { strings } from '../text.ts';

/** Figures on pages, their own pages, glossary. */
export const figureStrings = strings({
  indexTitle: { id: 'Grafik', en: 'Figures' },
  indexSummary: {
    id: 'Gambar dari angka yang boleh digambar bersama, masing-masing dengan tabel, sumber, dan berkas CSV.',
    en: 'Pictures of numbers that may be drawn together, each with its table, sources and CSV file.',
  },
  stated: { id: 'Perbandingan sebagaimana dinyatakan', en: 'Comparison as stated' },
  table: { id: 'Tabel dan uraian gambar', en: 'Table and description of the picture' },
  open: { id: 'Halaman grafik ini', en: 'Page of this figure' },
  csv: { id: 'tabel', en: 'table' },
  refused: {
    id: 'Kami tidak menghitung selisihnya, karena:',
    en: 'We do not compute the difference, because:',
  },
  notOurs: {
    id: 'Perbandingan ini dibuat oleh sumbernya, bukan oleh kami.',
    en: 'This comparison was made by its source, not by us.',
  },
  glossaryTitle: { id: 'Istilah', en: 'Glossary' },
  glossarySummary: {
    id: 'Arti istilah dan singkatan Jamsostek yang dipakai di situs ini.',
    en: 'What the Jamsostek terms and abbreviations on this site mean.',
  },
});
