import type { BarRow } from '../../charts/bars.ts';

/** The orders in which a reader may set the bars of a live chart. */
export const orders = ['given', 'most', 'least', 'name'] as const;
export type Order = (typeof orders)[number];

/**
 * Bars in an order; those of one length stay as they were.
 * @example inOrder(rows, 'most', 'id')[0] // the longest
 */
export function inOrder<T extends BarRow>(rows: readonly T[], order: Order, language: string): T[] {
  switch (order) {
    case 'given':
      return [...rows];
    case 'most':
      return rows.toSorted((a, b) => b.length - a.length);
    case 'least':
      return rows.toSorted((a, b) => a.length - b.length);
    case 'name':
      return rows.toSorted((a, b) => a.label.localeCompare(b.label, language));
  }
}
