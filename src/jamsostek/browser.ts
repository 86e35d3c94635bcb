import type { formOf } from './form/form-desk.ts';
import type { CaseRules, OutcomeOf, CaseValues } from './form/form-types.ts';

/** What comes with each calculator: its reckoning, and the form that is the same for all of them. */
interface Parts {
  formOf: typeof formOf;
  outcome: OutcomeOf<CaseValues>;
}

/** The parts of each calculator, by its folder, fetched when they are wanted. */
const folders = import.meta.glob<Parts>('./calculators/*/answer.ts');

/**
 * What `CaseForm.astro` becomes where scripts run. Only this much is loaded with the page: the rest
 * comes once someone uses a form, or opens an address that holds a case.
 */
class CaseForm extends HTMLElement {
  /** What was asked for last: what is fetched for one answer may come later than for the next. */
  last: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    this.ask();
    this.addEventListener('input', () => void this.work(false));
    this.addEventListener('change', () => void this.work(true));
    this.addEventListener('click', (event) => {
      this.lead(event);
    });
    addEventListener('hashchange', () => {
      this.open();
    });
    this.open();
  }

  /** Takes up the case of the address, if it is one of this calculator. */
  open(): void {
    const { calculator } = this.dataset;
    const [name, told = ''] = location.hash.slice(1).split('?');
    // Addresses of the first edition told their case to the host: they are taken over and rewritten.
    const old = new URLSearchParams(location.search);
    if (old.get('case') === calculator) {
      old.delete('case');
      history.replaceState(null, '', `${location.pathname}#${calculator}?${old.toString()}`);
      this.show(old);
    } else if (name === calculator && told) this.show(new URLSearchParams(told));
    // A case of another page, or of none, is not for the host to keep either.
    if (
      old.has('case') &&
      !document.querySelector(`[data-calculator="${CSS.escape(old.get('case') ?? '')}"]`)
    )
      history.replaceState(null, '', location.pathname + location.hash);
  }

  /** Shows the answer to what an address tells. */
  show(told: URLSearchParams): void {
    void this.work(true, told).then(() => {
      this.querySelector('.answer')?.scrollIntoView();
    });
  }

  /** Prints, or leads from a question left open to its field without changing the address. */
  lead(event: Event): void {
    const clicked = event.target as HTMLElement;
    if (clicked.matches('.print')) print();
    if (!clicked.matches('.open a')) return;
    event.preventDefault();
    const field = this.querySelector<HTMLElement>(clicked.getAttribute('href') ?? '');
    field?.closest('details')?.setAttribute('open', '');
    // What holds several controls is entered at its first.
    (field?.querySelector<HTMLElement>('summary,input') ?? field)?.focus();
  }

  /** Answers what the fields hold once all that was asked for before is answered. */
  work(finished: boolean, told?: URLSearchParams): Promise<void> {
    this.ask();
    const answered = this.last.then(() => this.answer(finished, told));
    this.last = answered.catch(() => null);
    return answered;
  }

  /** Answers what the fields hold, after filling them in from an address if there is one. */
  async answer(finished: boolean, told?: URLSearchParams): Promise<void> {
    const { calculator = '' } = this.dataset;
    // The rules and words of this case lie beside the page, in its language.
    const rules = new URL(`${calculator}.js`, document.baseURI).href;
    // The form of a calculator only ever gives it a case of its own.
    const [parts, { default: held }] = await Promise.all([
      folders[`./calculators/${calculator}/answer.ts`]?.(),
      import(/* @vite-ignore */ rules) as Promise<{ default: CaseRules }>,
    ]);
    if (!parts) return;
    if (told) {
      const { fillIn } = await import('./form/fill.ts');
      fillIn(this, told);
    }
    const since = told?.get('rules');
    const form = parts.formOf(this, held, parts.outcome, () => import('./form/refusal.ts'));
    await form.answer(finished, since === held.date ? null : since);
  }

  /** Shows the fields that the case so far asks for. */
  ask(): void {
    for (const field of this.querySelectorAll<HTMLElement>('[data-if]')) {
      const [name = '', values = ''] = field.dataset['if']?.split('=') ?? [];
      const asking = this.querySelector<HTMLElement>(`[data-field=${name}]:not([hidden])`);
      const told = asking?.querySelector<HTMLSelectElement>('[data-name]')?.value ?? '';
      const chosen = told.trim().replace(/^0+(?=\d)/, '');
      field.hidden = !values.split(' ').includes(chosen);
    }
  }
}

customElements.define('case-form', CaseForm);
