import type { NumberParts } from '../i18n/formats.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Plot } from './plots.ts';
import type { Localized, Figure, Region } from '../schema/index.ts';

/** A figure spec with its entries looked up and its strings filled in. */
export interface FigureInput {
  spec: Figure;
  entries: Entry[];
  /** Title and note with numbers filled in, per language. */
  title: Localized;
  note: Localized | null;
  /** The grid of a figure of kind `tiles`. */
  grid?: FigureGrid | null;
  /** What is marked at the axis of time, with who says so. */
  marks?: readonly { at: string; text: Localized; by: Localized }[];
  /** All places there are, for a figure on a map: what was divided lies where its parts lie. */
  regions?: readonly Region[];
  /** References of those entries that other sources contradict; none where nobody looked. */
  contested?: ReadonlySet<string>;
}

/** A schematic grid with the region each of its tiles stands for. */
export interface FigureGrid {
  id: string;
  /** What its tiles are, as it stands in a sentence. */
  name: Localized;
  cols: number;
  rows: number;
  tiles: { region: Region; abbr: string; col: number; row: number }[];
}

/** A table behind a figure, in one language. */
export interface FigureTable {
  caption: string;
  columns: { label: string; numeric: boolean }[];
  /**
   * First cell of a row is its header. `ref` is the observation whose source mark stands behind the
   * first numeric cell; null in a row whose one other cell says, across all columns, that there is
   * no figure.
   */
  rows: { cells: string[]; ref: string | null }[];
}

/** One tile of a schematic grid, in one language. */
export interface DrawnTile {
  /** The region it stands for. */
  region: string;
  name: string;
  abbr: string;
  col: number;
  row: number;
  /** Its number with its waterline as a finished `<svg>`; null where there is no figure yet. */
  number: { value: string; text: string; waterline: string } | null;
}

/** A schematic grid, in one language: no map, so places mean nothing exact. */
export interface DrawnTiles {
  /** What is shown, as of when. */
  caption: string;
  /** How many of its tiles hold a number, as a sentence. */
  count: string;
  cols: number;
  rows: number;
  tiles: DrawnTile[];
}

/** A figure with axes in one language: what its picture shows, and the same in words. */
export interface PlottedFigure {
  plot: Plot;
  /** What kind of picture it is, as a phrase. */
  name: string;
  /** What each number is called, in order. */
  labels: readonly string[];
  table: FigureTable;
  /** What the picture tells besides its numbers, as sentences. */
  remarks: readonly string[];
}

/** All rows of a whole table on a map and ranked, in one language. */
export interface DrawnPlaces {
  /** What is shown, as of when. */
  caption: string;
  /** The map as two finished `<svg>` elements that stand side by side or one below the other. */
  maps: string[];
  /** The classes of the map, the lowest first; none on a map of circles. */
  classes: { nth: number; letter: string; text: string }[];
  /** What the line across all rows stands for; null where there is none. */
  line: { region: string; value: string; text: string; name: string } | null;
  /** The axis of the rows as a finished `<svg>`. */
  axis: string;
  /** Said where the axis does not start at zero. */
  start: string | null;
  /** The places from the highest to the lowest, each with its dot as a finished `<svg>`. */
  rows: { region: string; name: string; value: string; text: string; dot: string }[];
}

/** A finished figure in one language, except its sources, which the page prints. */
export interface DrawnFigure {
  id: string;
  headline: string;
  /** One or more sentences that give a listener all the picture shows. */
  description: string;
  /**
   * Finished `<svg>` elements without colours of their own: classes only. One, or one for each number
   * of a statement, whose `number` the page then sets large above its line.
   */
  pictures: { svg: string; caption: string | null; number: NumberParts | null }[];
  /** The picture of a figure of kind `tiles`, which has no other; null for all others. */
  tiles: DrawnTiles | null;
  /** The picture of a figure on a map, which has no other; null for all others. */
  places: DrawnPlaces | null;
  table: FigureTable;
  note: string | null;
}
