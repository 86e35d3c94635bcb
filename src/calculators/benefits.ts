import { defineForms } from './form.ts';

/** What the page of benefits loads. */
defineForms({
  death: () => import('./outcomes/death.ts'),
  accident: () => import('./outcomes/accident.ts'),
  'job-loss': () => import('./outcomes/job-loss.ts'),
  savings: () => import('./outcomes/savings.ts'),
  pension: () => import('./outcomes/pension.ts'),
});
