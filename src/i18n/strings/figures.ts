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
    id: 'Dari angka-angka ini tidak dapat disimpulkan mana yang lebih tinggi, karena:',
    en: 'Which is higher cannot be concluded from these figures, because:',
  },
  notOurs: {
    id: 'Perbandingan ini dibuat oleh sumbernya, bukan oleh kami.',
    en: 'This comparison was made by its source, not by us.',
  },
  schematic: { id: 'Skema, bukan peta.', en: 'Schematic, not a map.' },
  schematicPlaces: {
    id: 'Letak kotak hanya mendekati letak wilayahnya.',
    en: 'Each tile stands only roughly where its place lies.',
  },
  schematicTurned: {
    id: 'Di layar sempit skema ini diputar: barat di atas, utara di kanan.',
    en: 'On a narrow screen the grid is turned: west is at the top, north at the right.',
  },
  tilesLegend: {
    id: 'Garis di bawah angka menunjukkan persennya. Kotak bergaris miring belum punya angka yang sebanding untuk masa ini; halaman wilayahnya mungkin memuat angka lain.',
    en: 'The line under a number shows its share. A hatched tile has no comparable figure for this time yet; the page of the place may hold others.',
  },
  glossaryTitle: { id: 'Istilah', en: 'Glossary' },
  glossarySummary: {
    id: 'Arti istilah dan singkatan Jamsostek yang dipakai di situs ini.',
    en: 'What the Jamsostek terms and abbreviations on this site mean.',
  },
});
