import { inOrderOf } from './sort-order.ts';

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
