/**
 * What `LiveChart.astro` becomes where scripts run: nothing, until a reader taps the picture or the button
 * below it. Then the chart is fetched and takes the place of the picture.
 */
export class LiveChart extends HTMLElement {
  connectedCallback(): void {
    this.onclick = ({ target }) => {
      if (target instanceof Element && target.closest('button,.chart')) void this.open();
    };
  }

  async open(): Promise<void> {
    const [picture, button, status] = this.children;
    if (!(picture instanceof HTMLElement) || !(button instanceof HTMLElement) || !status) return;
    const { wait = '', failed = '' } = (status as HTMLElement).dataset;
    this.onclick = null;
    status.textContent = wait;
    try {
      const [{ openChart }, figure] = await Promise.all([
        import('./live/open-chart.ts'),
        fetch(this.dataset['of'] ?? '').then((answer) => answer.json() as Promise<unknown>),
      ]);
      status.textContent = '';
      picture.hidden = button.hidden = true;
      openChart(this, figure, () => {
        picture.hidden = button.hidden = false;
        button.focus();
        this.connectedCallback();
      });
    } catch {
      status.textContent = failed;
      this.connectedCallback();
    }
  }
}
