import { titleForm } from './copy-forms.ts';

/** How long a page says what it copied; a refusal stays until the next try. */
const SECONDS_SHOWN = 6;

/**
 * What `CopyTags.astro` becomes where scripts run: a button copies the tag beside it, as it is or as
 * titles write it (`value="title"`) or a whole letter (`value="whole"`), and the page says so. Where the browser keeps the clipboard to
 * itself, as without https, the tag is shown selected for the reader to copy.
 */
export class CopyTags extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>(':scope > [role=status]');
    if (!status) return;
    let clearing: ReturnType<typeof setTimeout> | undefined;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const tag = button?.closest('.tagged')?.querySelector('code, pre')?.textContent;
      if (!button || !tag) return;
      const text = button.value === 'title' ? titleForm(tag) : tag;
      const code = document.createElement('code');
      code.textContent = text;
      const { done = '', failed = '' } = status.dataset;
      clearTimeout(clearing);
      copy(text).then(
        () => {
          // A whole letter would cover the page.
          if (button.value === 'whole') status.replaceChildren(done);
          else status.replaceChildren(done, ' ', code);
          clearing = setTimeout(() => {
            status.replaceChildren();
          }, SECONDS_SHOWN * 1000);
        },
        () => {
          status.replaceChildren(failed, ' ', code);
          getSelection()?.selectAllChildren(code);
        },
      );
    });
  }
}

/** Rejects, never throws, where there is no clipboard. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
