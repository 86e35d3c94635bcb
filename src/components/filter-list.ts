import { foldText, matches } from './filter-match.ts';

/**
 * What `FilterList.astro` becomes where scripts run: typing hides each `[data-item]` that does not
 * hold every word typed, and each `[data-group]` with nothing left in it. `?q=` in the address is
 * typed in from the start; Escape empties the field.
 */
export class FilterList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!input || !status) return;
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    let texts: string[] | undefined;

    const apply = () => {
      texts ??= items.map(textOfItem);
      let shown = 0;
      items.forEach((item, index) => {
        item.hidden = !matches(texts?.[index] ?? '', input.value);
        if (!item.hidden) shown += 1;
      });
      for (const group of groups) {
        group.hidden = !group.querySelector('[data-item]:not([hidden])');
        // What was found must not stay folded away.
        if (group instanceof HTMLDetailsElement) group.open = input.value.trim() !== '';
      }
      const { some = '', none = '' } = status.dataset;
      status.textContent = !input.value.trim()
        ? ''
        : shown === 0
          ? none
          : some.replace('#', String(shown)).replace('#', String(items.length));
    };

    const buttons = [...this.querySelectorAll<HTMLElement>('[data-sort]')];
    for (const button of buttons) {
      button.addEventListener('click', () => {
        sortItems(items, button.dataset['sort'] ?? '');
        for (const one of buttons) one.ariaPressed = String(one === button);
      });
    }
    input.addEventListener('input', apply);
    input.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      input.value = '';
      apply();
    });
    // A browser that comes back to the page fills in what was typed before.
    input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    if (input.value) apply();
  }
}

/** Words of an item: its text, its own `data-item`, and the `data-group` of every group around it. */
function textOfItem(item: HTMLElement): string {
  const words = [item.dataset['item'], item.textContent];
  for (let group = item.closest<HTMLElement>('[data-group]'); group;) {
    words.push(group.dataset['group']);
    group = group.parentElement?.closest<HTMLElement>('[data-group]') ?? null;
  }
  return foldText(words.join(' '));
}

/** Puts the items that carry an order into another one: by a number they carry, or by name. */
function sortItems(items: readonly HTMLElement[], by: string): void {
  const key = (item: HTMLElement) => Number(item.dataset[by] ?? item.dataset['order']);
  const sorted = items
    .filter((item) => item.dataset['order'] !== undefined)
    .sort((a, b) =>
      by === 'name' ? a.textContent.trim().localeCompare(b.textContent.trim()) : key(a) - key(b),
    );
  for (const item of sorted) item.parentElement?.append(item);
}
