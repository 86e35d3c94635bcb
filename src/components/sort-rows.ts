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

/** What `SortRows.astro` becomes where scripts run: the groups of the table after it, in the order chosen. */
export class SortRows extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const table = this.parentElement?.querySelector('table');
    if (!select || !table) return;
    const groups = [...table.tBodies].map((group, index) => ({
      group,
      index,
      newest: group.dataset['newest'] ?? '',
      value: Number(group.querySelector('data')?.value),
    }));
    select.addEventListener('change', () => {
      table.append(...groups.toSorted(inOrderOf(select.value)).map(({ group }) => group));
    });
  }
}
