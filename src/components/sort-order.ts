/** What a place is put in order by: its own place in the data, its newest day, its newest number. */
export interface SortKey {
  index: number;
  newest: string;
  value: number;
}

/** How two places stand in an order: what is newer or larger first, equals as the data have them. */
export function inOrderOf(order: string): (a: SortKey, b: SortKey) => number {
  return (a, b) => {
    if (order === 'newest' && a.newest !== b.newest) return a.newest < b.newest ? 1 : -1;
    if (order === 'value' && a.value !== b.value) return b.value - a.value;
    return a.index - b.index;
  };
}
