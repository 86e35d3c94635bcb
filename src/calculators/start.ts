import { defineForms } from './form.ts';

/** What a page of calculators loads: one file for both pages, so that it arrives in one request. */
defineForms({
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
});
