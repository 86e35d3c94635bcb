import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What is wrong with a drawing, by the reason. */
const messages = {
  script: {
    id: (written) => `SVG ini memuat skrip: ${written}.`,
    en: (written) => `This SVG holds a script: ${written}.`,
  },
  handler: {
    id: (written) => `SVG ini menjalankan skrip lewat atribut ${written}.`,
    en: (written) => `This SVG runs a script by the attribute ${written}.`,
  },
  page: {
    id: (written) => `SVG ini memuat halaman lain: ${written}.`,
    en: (written) => `This SVG holds another page: ${written}.`,
  },
  address: {
    id: (written) => `SVG ini memuat alamat di luar gambarnya: ${written}.`,
    en: (written) => `This SVG holds an address outside the picture: ${written}.`,
  },
  style: {
    id: (written) => `SVG ini memuat perintah gaya yang tidak diizinkan: ${written}.`,
    en: (written) => `This SVG holds a command in its style that is not allowed: ${written}.`,
  },
  entity: {
    id: (written) => `SVG ini memuat DOCTYPE, entitas, atau perintah XML: ${written}.`,
    en: (written) => `This SVG holds a DOCTYPE, an entity or an XML instruction: ${written}.`,
  },
  element: {
    id: (written) => `SVG ini memuat unsur yang bukan bentuk atau teks: ${written}.`,
    en: (written) => `This SVG holds an element that is no shape or text: ${written}.`,
  },
  metadata: {
    id: (written) => `SVG ini memuat metadata program gambar: ${written}.`,
    en: (written) => `This SVG holds metadata of a drawing program: ${written}.`,
  },
  broken: {
    id: (written) => `SVG ini rusak di ${written}.`,
    en: (written) => `This SVG is broken at ${written}.`,
  },
  size: {
    id: () => 'SVG ini tidak menyebut ukurannya.',
    en: () => 'This SVG does not say how large it is.',
  },
} satisfies Record<string, Bilingual<(written: string) => string>>;
type Reason = keyof typeof messages;

const deletePart = {
  id: 'Hapus bagian itu; gambar hanya boleh berisi bentuk dan teks.',
  en: 'Delete that part; a picture may hold only shapes and text.',
};
const savePlain = {
  id: 'Simpan ulang dari program gambar sebagai Plain SVG atau Optimized SVG, tanpa metadata.',
  en: 'Save it again from the drawing program as Plain SVG or Optimized SVG, without metadata.',
};
const hints: Partial<Record<Reason, Bilingual>> = {
  entity: savePlain,
  metadata: savePlain,
  broken: savePlain,
  size: {
    id: 'Tambahkan viewBox="0 0 lebar tinggi" pada unsur <svg>.',
    en: 'Add viewBox="0 0 width height" to its element <svg>.',
  },
};

/** The problem of a drawing that holds more than a drawing. */
export const svgProblems = {
  'unsafe-svg': error<{ reason: Reason; written: string }>({
    message: {
      id: ({ reason, written }) => messages[reason].id(written),
      en: ({ reason, written }) => messages[reason].en(written),
    },
    hint: {
      id: ({ reason }) => (hints[reason] ?? deletePart).id,
      en: ({ reason }) => (hints[reason] ?? deletePart).en,
    },
  }),
};
