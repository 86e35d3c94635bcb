import { createSearch, type SearchAnswer, type Search } from '../search/engine.ts';
import { unpack, type PackedDocuments, type SearchDocument } from '../search/types.ts';

/** How long a reader pauses before what is typed so far is looked for. */
const PAUSE = 150;

/**
 * What `SearchPage.astro` becomes where scripts run: what is typed is answered below the form, and
 * `?q=` in the address from the start. The documents come when the field is entered.
 */
export class SearchPage extends HTMLElement {
  /** The search, once somebody has wanted it; forgotten where it could not be loaded. */
  loading: Promise<Search> | undefined;
  waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('focus', () => void this.load().catch(() => undefined));
    input.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.answer(input), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.waiting);
      const query = input.value.trim();
      history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : '.');
      void this.answer(input);
    });
    if (input.value) void this.answer(input);
  }

  /** The search; a second try where the first found no connection. */
  load(): Promise<Search> {
    this.loading ??= this.fetchAll();
    this.loading.catch(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  async fetchAll(): Promise<Search> {
    const response = await fetch(this.dataset['documents'] ?? '');
    if (!response.ok) throw new Error(`no documents: ${String(response.status)}`);
    const packed = (await response.json()) as PackedDocuments;
    return createSearch(unpack(packed), document.documentElement.lang);
  }

  async answer(input: HTMLInputElement): Promise<void> {
    const query = input.value;
    const { loading = '', failed = '' } = this.dataset;
    if (query.trim() === '') {
      this.show({ groups: [], readAs: [] }, '');
      return;
    }
    this.say(loading);
    try {
      const search = await this.load();
      // Somebody has typed on since.
      if (query === input.value) this.show(search(query), query);
    } catch {
      this.say(failed);
    }
  }

  show({ groups, readAs }: SearchAnswer, query: string): void {
    const { some = '', none = '', readAs: read = '' } = this.dataset;
    const parts = this.querySelector('template')?.content;
    // The group of the best result stands first; one without a result is not there.
    const sections = groups.flatMap(({ group, documents }) => {
      const section = parts?.querySelector(`[data-group="${group}"]`)?.cloneNode(true);
      if (!(section instanceof HTMLElement)) return [];
      section.querySelector('ul')?.replaceChildren(...documents.map(item));
      return [section];
    });
    this.querySelector('.results-of')?.replaceChildren(...sections);
    const count = groups.reduce((sum, { documents }) => sum + documents.length, 0);
    const slips = readAs.map(({ typed, word }) => inserted(read, typed, word));
    const found = count === 0 ? none : inserted(some, String(count));
    this.say(query === '' ? '' : [...slips, found].join(' '));
  }

  say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** A text whose every "#" is replaced by the next word. */
function inserted(text: string, ...words: string[]): string {
  return words.reduce((done, word) => done.replace('#', () => word), text);
}

function item({ title, href, text, number }: SearchDocument): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const heading = document.createElement('h3');
  heading.append(link);
  line.append(heading);
  for (const [words, name] of [
    [text, 'small'],
    [number, 'number'],
  ] as const) {
    if (words === '') continue;
    const part = document.createElement('p');
    part.className = name;
    part.textContent = words;
    line.append(part);
  }
  return line;
}
