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

/** What `SortRows.astro` becomes where scripts run: the rows of the table beside it, in the order chosen. */
export class SortRows extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const body = this.parentElement?.querySelector('table')?.tBodies[0];
    if (!select || !body) return;
    const rows = [...body.rows].map((row, index) => ({
      row,
      index,
      newest: row.dataset['newest'] ?? '',
      value: Number(row.querySelector('data')?.value),
    }));
    select.addEventListener('change', () => {
      // `toSorted` is too new for the browsers that we promise.
      body.append(...[...rows].sort(inOrderOf(select.value)).map(({ row }) => row));
    });
  }
}
