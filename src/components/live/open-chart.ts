import type { LiveFigure, LiveRow } from '../../charts/live.ts';
import { plotOn } from './plot-on.ts';
import { inOrder, orders, type Order } from './order.ts';

/**
 * Puts the live chart of a figure into `host`: its values by touch, pointer and arrow keys, said as a
 * reader comes to them; its order and its places to choose where they may be compared so.
 * @param read the file of the figure, as the build wrote it
 * @param close gives the picture back
 */
export function openChart(host: HTMLElement, read: unknown, close: () => void): void {
  const figure = read as LiveFigure;
  const { plot, words, name, observations, isFree } = figure;
  let order: Order = 'given';
  let chosen: readonly LiveRow[] = observations;
  let rows = chosen;
  let active = -1;

  const view = made('div', { className: 'live' });
  const say = made('p', { className: 'live-said' });
  say.setAttribute('role', 'status');
  const help = made('p', { className: 'small', id: 'live-help', textContent: words.help });
  const stage = made('div', { className: 'live-stage', tabIndex: 0 });
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', name);
  stage.setAttribute('aria-describedby', help.id);
  const back = made('button', { type: 'button', textContent: words.close });
  const sheet = plotOn(stage);
  const draw = () => {
    sheet.draw(plot.look === 'bars' ? { ...plot, rows } : plot, active);
  };

  const goTo = (index: number): void => {
    active = Math.min(rows.length - 1, Math.max(0, index));
    const row = rows[active];
    if (!row) return;
    const doubt = row.contested === undefined ? '' : ` (${row.contested})`;
    say.textContent = `${row.label}: ${row.text}${doubt}. ${row.saidBy}.`;
    draw();
  };
  const arrange = (): void => {
    rows = inOrder(chosen, order, document.documentElement.lang);
    active = -1;
    say.textContent = '';
    draw();
  };

  stage.onkeydown = (event) => {
    const [next, last] = [active + 1, active - 1];
    const to = {
      ArrowDown: next,
      ArrowRight: next,
      ArrowUp: last,
      ArrowLeft: last,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  };
  const point = (event: PointerEvent): void => {
    const index = sheet.indexAt(event);
    if (index !== active) goTo(index);
  };
  stage.onpointerdown = point;
  stage.onpointermove = point;

  const stopWatching = watchLooks(stage, draw);
  const leave = (): void => {
    stopWatching();
    sheet.end();
    view.remove();
    close();
  };
  back.onclick = leave;
  view.onkeydown = (event) => {
    if (event.key === 'Escape') leave();
  };
  view.append(
    ...(isFree
      ? [
          sorting(words, (to) => {
            order = to;
            arrange();
          }),
          choosing(words, observations, (some) => {
            chosen = some;
            arrange();
          }),
        ]
      : []),
    say,
    stage,
    help,
    back,
  );
  host.append(view);
  draw();
  stage.focus();
}

/** A list of the orders to choose from. */
function sorting(words: LiveFigure['words'], choose: (order: Order) => void): HTMLElement {
  const select = made('select');
  select.append(
    ...orders.map((order) => made('option', { value: order, textContent: words.orders[order] })),
  );
  select.onchange = () => {
    choose(orders[select.selectedIndex] ?? 'given');
  };
  const label = made('label', { textContent: `${words.sort} ` });
  label.append(select);
  return label;
}

/** A box for each bar; the last that is left cannot be taken away. */
function choosing(
  words: LiveFigure['words'],
  rows: readonly LiveRow[],
  choose: (rows: LiveRow[]) => void,
): HTMLElement {
  const boxes = rows.map(() => made('input', { type: 'checkbox', checked: true }));
  const change = (): void => {
    const left = rows.filter((_, i) => boxes[i]?.checked);
    for (const box of boxes) box.disabled = left.length === 1 && box.checked;
    choose(left);
  };
  const list = made('ul');
  list.setAttribute('role', 'list');
  list.append(
    ...rows.map(({ label }, i) => {
      const item = made('li');
      const name = made('label');
      const box = boxes[i];
      if (box) name.append(box, ` ${label}`);
      item.append(name);
      return item;
    }),
  );
  list.onchange = change;
  const all = made('button', { type: 'button', textContent: words.all });
  all.onclick = () => {
    for (const box of boxes) box.checked = true;
    change();
  };
  const fold = made('details');
  fold.append(made('summary', { textContent: words.choose }), all, list);
  return fold;
}

/** Draws anew where the width, the size of text, the colours or the face change; gives what ends it. */
function watchLooks(stage: HTMLElement, draw: () => void): () => void {
  let width = stage.clientWidth;
  const size = new ResizeObserver(() => {
    if (stage.clientWidth !== width) draw();
    width = stage.clientWidth;
  });
  size.observe(stage);
  const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const look of looks) look.addEventListener('change', draw);
  void document.fonts.ready.then(draw);
  return () => {
    size.disconnect();
    for (const look of looks) look.removeEventListener('change', draw);
  };
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
