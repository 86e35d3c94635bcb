/**
 * What `ShareLinks.astro` becomes where scripts run: a button hands the sentence of its link to the apps
 * of the device, where it has a way to, and one copies it. Where the browser refuses, as it keeps the
 * clipboard to itself without https, the sentence is shown, selected, for the reader to copy.
 */
export class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const [native, copy] = this.querySelectorAll('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const link = this.querySelector('a');
    if (!native || !copy || !status || !link) return;
    const text = new URL(link.href).searchParams.get('text') ?? '';
    const { done = '', failed = '' } = status.dataset;
    const show = (): void => {
      status.textContent = `${failed} ${text}`;
      getSelection()?.selectAllChildren(status);
    };
    native.hidden = !('share' in navigator);
    native.onclick = () => {
      navigator.share({ text }).catch((error: unknown) => {
        // A reader who changed their mind is told nothing.
        if (!(error instanceof DOMException && error.name === 'AbortError')) show();
      });
    };
    copy.onclick = async () => {
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = done;
      } catch {
        show();
      }
    };
  }
}
