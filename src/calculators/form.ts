import type { Calculator } from '../benefits/cases.ts';
import type { OutcomeOf } from './types.ts';

/** Fetches what computes each calculator of a page. */
export type Loads = { [C in Calculator]?: () => Promise<{ outcome: OutcomeOf<C> }> };

/**
 * What `CaseForm.astro` becomes where scripts run. Only this much is loaded with the page: the rest
 * comes once someone uses a form, or opens an address that holds a case.
 */
export function defineForms(loads: Loads): void {
  customElements.define(
    'case-form',
    class extends HTMLElement {
      connectedCallback(): void {
        const calculator = this.dataset['calculator'] as Calculator;
        // The form of a calculator only ever gives it a case of its own.
        const load = loads[calculator] as () => Promise<{ outcome: OutcomeOf<Calculator> }>;
        const work = async (fromAddress: boolean, finished: boolean) => {
          const [desk, part] = await Promise.all([import('./desk.ts'), load()]);
          const form = desk.formOf(this, calculator, part.outcome);
          if (fromAddress) {
            if (!form.fill(new URLSearchParams(location.search))) return;
            this.ask();
          }
          form.answer(finished);
        };
        this.ask();
        this.addEventListener('input', () => {
          this.ask();
          void work(false, false);
        });
        this.addEventListener('change', () => void work(false, true));
        this.querySelector('.print')?.addEventListener('click', () => {
          print();
        });
        if (new URLSearchParams(location.search).get('case') === calculator) void work(true, true);
      }

      /** Shows the fields that the case so far asks for. */
      ask(): void {
        for (const field of this.querySelectorAll<HTMLElement>('[data-if]')) {
          const [name = '', values = ''] = field.dataset['if']?.split('=') ?? [];
          const chosen = this.querySelector<HTMLSelectElement>(`[data-name=${name}]`)?.value ?? '';
          field.hidden = !values.split(' ').includes(chosen);
        }
      }
    },
  );
}
