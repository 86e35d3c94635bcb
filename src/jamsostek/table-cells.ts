import { decimalsOf } from '../rules/values.ts';
import type { RiskClass, Sector } from './case-types.ts';

/** One cell, without words: the component prints it in the page's language. */
export type TableCell =
  /** An income or a slice of a contract value, both ends included; `to` null: no upper end. */
  | { kind: 'range'; from: number; to: number | null }
  | { kind: 'risk'; risk: RiskClass }
  | { kind: 'percent'; value: number; decimals: number }
  | { kind: 'rupiah'; value: number }
  | { kind: 'months'; value: number }
  /** The law has an amount, but none that could be published. */
  | { kind: 'unknown' };

/** What a column holds; its heading is in `columnStrings`. */
export type ColumnId =
  | 'income'
  | 'discounted'
  | 'normal'
  | 'jht'
  | 'risk'
  | 'jkk-rate'
  | 'jkk'
  | 'jkm'
  | 'jht-employer'
  | 'employer-total'
  | 'jht-worker'
  | 'slice'
  | 'jkm-rate'
  | 'below'
  | 'contract'
  | 'before'
  | 'package'
  | 'agency-total'
  | 'individual';

export interface Column {
  id: ColumnId;
  /** For whom its amounts apply, and until which day (null: no end is set); empty: for everyone. */
  until: { sector: Sector; lastDay: string | null }[];
  /** References its amounts are computed from, for the page's sources. */
  rules: string[];
}

/** Columns and rows of a table; the first cell heads its row. */
export interface TableBody {
  columns: Column[];
  rows: TableCell[][];
}

/** A cell of whole rupiah. */
export const rupiah = (value: number): TableCell => ({ kind: 'rupiah', value });

/** A rate with all its decimals; unknown where there is none. */
export const rate = (value: number | null | undefined): TableCell =>
  typeof value === 'number'
    ? { kind: 'percent', value, decimals: decimalsOf(value) }
    : { kind: 'unknown' };

/** A column; `until` only where its amounts end. */
export const column = (
  id: ColumnId,
  rules: string[] = [],
  until: Column['until'] = [],
): Column => ({ id, until, rules });
