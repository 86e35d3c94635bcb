import type { Calculator } from '../cases.ts';
import type { formOf } from './desk.ts';
import type { CaseRules, OutcomeOf } from './types.ts';

/** What a calculator consists of, the same for all but its reckoning. */
type Parts<C extends Calculator> = { formOf: typeof formOf; outcome: OutcomeOf<C> };

/** What computes each calculator, fetched when it is wanted. */
const calculators: { [C in Calculator]: () => Promise<Parts<C>> } = {
  'self-employed': () => import('../calculators/self-employed/answer.ts'),
  employee: () => import('../calculators/employee/answer.ts'),
  employer: () => import('../calculators/employer/answer.ts'),
  construction: () => import('../calculators/construction/answer.ts'),
  migrant: () => import('../calculators/migrant/answer.ts'),
  death: () => import('../calculators/death/answer.ts'),
  accident: () => import('../calculators/accident/answer.ts'),
  'job-loss': () => import('../calculators/job-loss/answer.ts'),
  savings: () => import('../calculators/savings/answer.ts'),
  pension: () => import('../calculators/pension/answer.ts'),
};

/**
 * What `CaseForm.astro` becomes where scripts run. Only this much is loaded with the page: the rest
 * comes once someone uses a form, or opens an address that holds a case.
 */
class CaseForm extends HTMLElement {
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

  /** Answers what the fields hold, after filling them in from an address if there is one. */
  async work(finished: boolean, told?: URLSearchParams): Promise<void> {
    this.ask();
    const calculator = this.dataset['calculator'] as Calculator;
    // The rules and words of this case lie beside the page, in its language.
    const rules = new URL(`${calculator}.js`, document.baseURI).href;
    // The form of a calculator only ever gives it a case of its own.
    const [{ formOf, outcome }, { default: held }] = await Promise.all([
      calculators[calculator]() as Promise<Parts<Calculator>>,
      import(/* @vite-ignore */ rules) as Promise<{ default: CaseRules }>,
    ]);
    if (told) {
      const { fillIn } = await import('./fill.ts');
      fillIn(this, told);
    }
    const since = told?.get('rules');
    const form = formOf(this, held, outcome, () => import('./refusal.ts'));
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
