import type { Calculator } from '../benefits/cases.ts';
import type { formOf } from './desk.ts';
import type { CaseRules, OutcomeOf } from './types.ts';

/** What a calculator consists of, the same for all but its reckoning. */
type Parts<C extends Calculator> = { formOf: typeof formOf; outcome: OutcomeOf<C> };

/** What computes each calculator, fetched when it is wanted. */
const calculators: { [C in Calculator]: () => Promise<Parts<C>> } = {
  'self-employed': () => import('./outcomes/self-employed.ts'),
  employee: () => import('./outcomes/employee.ts'),
  employer: () => import('./outcomes/employer.ts'),
  construction: () => import('./outcomes/construction.ts'),
  migrant: () => import('./outcomes/migrant.ts'),
  death: () => import('./outcomes/death.ts'),
  accident: () => import('./outcomes/accident.ts'),
  'job-loss': () => import('./outcomes/job-loss.ts'),
  savings: () => import('./outcomes/savings.ts'),
  pension: () => import('./outcomes/pension.ts'),
};

/**
 * What `CaseForm.astro` becomes where scripts run. Only this much is loaded with the page: the rest
 * comes once someone uses a form, or opens an address that holds a case.
 */
class CaseForm extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    this.ask();
    this.addEventListener('input', () => void this.work(false));
    this.addEventListener('change', () => void this.work(true));
    this.querySelector('.print')?.addEventListener('click', () => {
      print();
    });
    if (query.get('case') === this.dataset['calculator']) void this.work(true, query);
  }

  /** Answers what the fields hold, after filling them in from an address if there is one. */
  async work(finished: boolean, query?: URLSearchParams): Promise<void> {
    this.ask();
    const calculator = this.dataset['calculator'] as Calculator;
    // The rules and words of this case lie beside the page, in its language.
    const rules = new URL(`${calculator}.js`, document.baseURI).href;
    // The form of a calculator only ever gives it a case of its own.
    const [{ formOf, outcome }, { default: held }] = await Promise.all([
      calculators[calculator]() as Promise<Parts<Calculator>>,
      import(/* @vite-ignore */ rules) as Promise<{ default: CaseRules }>,
    ]);
    if (query) {
      const { fillIn } = await import('./fill.ts');
      fillIn(this, query);
      this.ask();
    }
    await formOf(this, held, outcome, () => import('./refusal.ts')).answer(finished);
  }

  /** Shows the fields that the case so far asks for. */
  ask(): void {
    for (const field of this.querySelectorAll<HTMLElement>('[data-if]')) {
      const [name = '', values = ''] = field.dataset['if']?.split('=') ?? [];
      const chosen = this.querySelector<HTMLSelectElement>(`[data-name=${name}]`)?.value ?? '';
      field.hidden = !values.split(' ').includes(chosen);
    }
  }
}

customElements.define('case-form', CaseForm);
