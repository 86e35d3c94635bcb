import type { NumberParts } from '../i18n/formats.ts';
import type { Entry } from '../ledger/types.ts';
import type { Bilingual, Figure } from '../schema/index.ts';

/** A figure spec with its entries looked up and its strings filled in. */
export interface FigureInput {
  spec: Figure;
  entries: Entry[];
  /** Title and note with numbers filled in, per language. */
  title: Bilingual;
  note: Bilingual | null;
}

/** A table behind a figure, in one language. */
export interface FigureTable {
  caption: string;
  columns: { label: string; numeric: boolean }[];
  /** First cell of a row is its header. `ref` is the observation whose source mark stands in the row. */
  rows: { cells: string[]; ref: string }[];
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
  table: FigureTable;
  note: string | null;
}
