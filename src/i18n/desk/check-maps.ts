import { figureKind, type FigureKindName } from '../../schema/figure-kinds.ts';
import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What a problem of a figure on a map is told with. */
interface MapArgs {
  table: string;
  /** Ids of the places it is about. */
  places: readonly string[];
}

/** Ways in which a figure shows on a map what a map may not show, and how to mend each. */
const mapFaults = {
  'not-whole': {
    id: ({ table }: MapArgs) =>
      `Tabel "${table}" tidak utuh, jadi tidak boleh digambar di peta: wilayah tanpa angka akan terbaca sebagai rendah.`,
    en: ({ table }: MapArgs) =>
      `The table "${table}" is not whole, so no map may show it: a place without a number would be read as low.`,
    mend: {
      id: 'Pakai tabel yang "whole": true, atau kind "series" untuk angka yang ada.',
      en: 'Use a table that is "whole": true, or kind "series" for the numbers there are.',
    },
  },
  missing: {
    id: ({ table, places }: MapArgs) =>
      `Grafik ini tidak memuat semua baris tabel "${table}"; belum ada ${places.join(', ')}.`,
    en: ({ table, places }: MapArgs) =>
      `This figure does not show all rows of the table "${table}"; ${places.join(', ')} are missing.`,
    mend: {
      id: 'Tambahkan rujukannya di "references".',
      en: 'Add their references to "references".',
    },
  },
  'no-row': {
    id: ({ table, places }: MapArgs) =>
      `Angka wilayah "${places.join(', ')}" ini bukan baris tabel "${table}".`,
    en: ({ table, places }: MapArgs) =>
      `This number of the region "${places.join(', ')}" is no row of the table "${table}".`,
    mend: {
      id: 'Hapus rujukannya; di samping barisnya hanya boleh ada angka wilayah induknya.',
      en: 'Delete the reference; beside its rows only the number of the place around them may stand.',
    },
  },
  twice: {
    id: ({ places }: MapArgs) =>
      `Wilayah "${places.join(', ')}" sudah punya angka dalam grafik ini.`,
    en: ({ places }: MapArgs) =>
      `The region "${places.join(', ')}" already has a number in this figure.`,
    mend: { id: 'Hapus salah satu rujukannya.', en: 'Delete one of its references.' },
  },
  'no-outline': {
    id: ({ places }: MapArgs) =>
      `Peta situs ini memuat provinsi saja; wilayah "${places.join(', ')}" tidak ada di dalamnya.`,
    en: ({ places }: MapArgs) =>
      `The map of this site holds provinces only; the region "${places.join(', ')}" is not on it.`,
    mend: {
      id: 'Pakai kind "series" atau "tiles" untuk wilayah lain.',
      en: 'Use kind "series" or "tiles" for other places.',
    },
  },
  'no-share': {
    id: ({ places }: MapArgs) =>
      `Angka wilayah "${places.join(', ')}" bukan persen, jadi tidak boleh menjadi warna di peta: provinsi besar akan tampak tinggi hanya karena banyak orangnya.`,
    en: ({ places }: MapArgs) =>
      `The number of the region "${places.join(', ')}" is no percentage, so it may not be a colour on a map: a large province would look high for its many people alone.`,
    mend: { id: 'Pakai kind "circles" untuk jumlah.', en: 'Use kind "circles" for counts.' },
  },
  'no-count': {
    id: ({ places }: MapArgs) =>
      `Angka wilayah "${places.join(', ')}" adalah persen, jadi tidak boleh menjadi lingkaran di peta.`,
    en: ({ places }: MapArgs) =>
      `The number of the region "${places.join(', ')}" is a percentage, so it may not be a circle on a map.`,
    mend: { id: 'Pakai kind "choropleth" untuk persen.', en: 'Use kind "choropleth" for shares.' },
  },
} satisfies Record<string, Bilingual<(args: MapArgs) => string> & { mend: Bilingual }>;
export type MapFault = keyof typeof mapFaults;

/** Problems of figures that show a whole table on a map. */
export const mapProblems = {
  'table-figure': error<{ kind: FigureKindName }>({
    message: {
      id: ({ kind }) =>
        `Grafik berjenis "${kind}" ${needsTable(kind) ? 'harus' : 'tidak boleh'} punya "table".`,
      en: ({ kind }) =>
        `A figure of kind "${kind}" ${needsTable(kind) ? 'needs' : 'has no'} "table".`,
    },
    hint: {
      id: ({ kind }) =>
        needsTable(kind)
          ? 'Tambahkan "table" dengan id dari data/tables.'
          : 'Hapus "table", atau pakai kind "choropleth" atau "circles".',
      en: ({ kind }) =>
        needsTable(kind)
          ? 'Add "table" with an id from data/tables.'
          : 'Delete "table", or use kind "choropleth" or "circles".',
    },
  }),
  'map-figure': error<MapArgs & { fault: MapFault }>({
    message: {
      id: ({ fault, ...args }) => mapFaults[fault].id(args),
      en: ({ fault, ...args }) => mapFaults[fault].en(args),
    },
    hint: {
      id: ({ fault }) => mapFaults[fault].mend.id,
      en: ({ fault }) => mapFaults[fault].mend.en,
    },
  }),
};

function needsTable(kind: FigureKindName): boolean {
  return figureKind(kind).needs === 'table';
}
