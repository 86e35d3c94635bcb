import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What a problem of a tile is told with. */
interface TileArgs {
  region: string;
  abbr: string;
  col: number;
  row: number;
}

/** Ways in which a tile of a grid stands wrong, and how to mend each. */
const tileFaults = {
  'region-twice': {
    id: ({ region }: TileArgs) => `Wilayah "${region}" sudah punya kotak dalam skema ini.`,
    en: ({ region }: TileArgs) => `The region "${region}" already has a tile in this grid.`,
    mend: { id: 'Hapus salah satu kotaknya.', en: 'Delete one of its tiles.' },
  },
  'place-taken': {
    id: ({ abbr, col, row }: TileArgs) =>
      `Kotak ${abbr} menempati kolom ${col}, baris ${row}, yang sudah terisi.`,
    en: ({ abbr, col, row }: TileArgs) =>
      `The tile ${abbr} stands in column ${col}, row ${row}, which is taken.`,
    mend: {
      id: 'Pilih "col" dan "row" yang masih kosong.',
      en: 'Choose a "col" and "row" that are free.',
    },
  },
  outside: {
    id: ({ abbr, col, row }: TileArgs) =>
      `Kotak ${abbr} di kolom ${col}, baris ${row} berada di luar skema.`,
    en: ({ abbr, col, row }: TileArgs) =>
      `The tile ${abbr} in column ${col}, row ${row} lies outside its grid.`,
    mend: {
      id: 'Hitung kolom dan baris dari 0, di bawah "cols" dan "rows" skemanya.',
      en: 'Count columns and rows from 0, below "cols" and "rows" of the grid.',
    },
  },
} satisfies Record<string, Bilingual<(args: TileArgs) => string> & { mend: Bilingual }>;
export type TileFault = keyof typeof tileFaults;

/** Ways in which a number does not fit a figure of kind `tiles`, and how to mend each. */
const tileReferenceFaults = {
  'not-in-grid': {
    id: (region: string) => `Skema grafik ini tidak punya kotak untuk wilayah "${region}".`,
    en: (region: string) => `The grid of this figure has no tile for the region "${region}".`,
    mend: {
      id: 'Hapus rujukannya, atau pakai skema lain dari data/grids.json.',
      en: 'Delete the reference, or use another grid from data/grids.json.',
    },
  },
  'region-again': {
    id: (region: string) => `Wilayah "${region}" sudah punya angka dalam grafik ini.`,
    en: (region: string) => `The region "${region}" already has a number in this figure.`,
    mend: { id: 'Hapus salah satu rujukannya.', en: 'Delete one of its references.' },
  },
  'other-period': {
    id: (region: string) => `Angka wilayah "${region}" dari masa lain daripada angka sebelumnya.`,
    en: (region: string) =>
      `The number of the region "${region}" is of another period than the ones before it.`,
    mend: {
      id: 'Pakai angka dari satu masa saja.',
      en: 'Use numbers of one period only.',
    },
  },
  'no-share': {
    id: (region: string) => `Angka wilayah "${region}" bukan persen.`,
    en: (region: string) => `The number of the region "${region}" is no percentage.`,
    mend: {
      id: 'Pakai persen; jumlah tidak dapat digambar sebagai bagian.',
      en: 'Use a percentage; a count cannot be drawn as a share.',
    },
  },
} satisfies Record<string, Bilingual<(region: string) => string> & { mend: Bilingual }>;
export type TileReferenceFault = keyof typeof tileReferenceFaults;

/** Ways in which a number cannot be drawn as a share, and how to mend each. */
const shareFaults = {
  'no-share': {
    id: (reference: string) =>
      `"${reference}" bukan persen, jadi tidak dapat digambar sebagai bagian.`,
    en: (reference: string) => `"${reference}" is no percentage, so it cannot be drawn as a share.`,
    mend: {
      id: 'Pakai persen, atau ganti "kind" menjadi "series".',
      en: 'Use a percentage, or change "kind" to "series".',
    },
  },
  'one-only': {
    id: (reference: string) => `Gambar 100 orang hanya memuat satu angka; "${reference}" lebih.`,
    en: (reference: string) =>
      `A picture of 100 people shows one number; "${reference}" is too many.`,
    mend: {
      id: 'Hapus rujukan ini, atau buat grafik lain.',
      en: 'Delete it, or make another figure.',
    },
  },
  'too-many': {
    id: (reference: string) => `"${reference}" lebih dari 100 orang di antara 100.`,
    en: (reference: string) => `"${reference}" is more than 100 people in 100.`,
    mend: {
      id: 'Pakai angka lain, atau "kind" lain.',
      en: 'Use another number, or another "kind".',
    },
  },
} satisfies Record<string, Bilingual<(reference: string) => string> & { mend: Bilingual }>;
export type ShareFault = keyof typeof shareFaults;

/** Problems of schematic grids and of the figures that fill them. */
export const gridProblems = {
  'grid-tile': error<TileArgs & { fault: TileFault }>({
    message: {
      id: ({ fault, ...args }) => tileFaults[fault].id(args),
      en: ({ fault, ...args }) => tileFaults[fault].en(args),
    },
    hint: {
      id: ({ fault }) => tileFaults[fault].mend.id,
      en: ({ fault }) => tileFaults[fault].mend.en,
    },
  }),
  'grid-reference': error<{ fault: TileReferenceFault; region: string }>({
    message: {
      id: ({ fault, region }) => tileReferenceFaults[fault].id(region),
      en: ({ fault, region }) => tileReferenceFaults[fault].en(region),
    },
    hint: {
      id: ({ fault }) => tileReferenceFaults[fault].mend.id,
      en: ({ fault }) => tileReferenceFaults[fault].mend.en,
    },
  }),
  'share-figure': error<{ kind: string; fault: ShareFault; reference: string }>({
    message: {
      id: ({ fault, reference }) => shareFaults[fault].id(reference),
      en: ({ fault, reference }) => shareFaults[fault].en(reference),
    },
    hint: {
      id: ({ fault }) => shareFaults[fault].mend.id,
      en: ({ fault }) => shareFaults[fault].mend.en,
    },
  }),
  'grid-figure': error<{ kind: string }>({
    message: {
      id: ({ kind }) =>
        kind === 'tiles'
          ? 'Grafik jenis "tiles" belum menyebut skemanya.'
          : `Grafik jenis "${kind}" tidak boleh menyebut skema.`,
      en: ({ kind }) =>
        kind === 'tiles'
          ? 'A figure of kind "tiles" does not name its grid.'
          : `A figure of kind "${kind}" must not name a grid.`,
    },
    hint: {
      id: ({ kind }) =>
        kind === 'tiles'
          ? 'Tambahkan "grid" dengan nama dari data/grids.json.'
          : 'Hapus "grid", atau ganti "kind".',
      en: ({ kind }) =>
        kind === 'tiles'
          ? 'Add "grid" with an id from data/grids.json.'
          : 'Delete "grid", or change "kind".',
    },
  }),
};
