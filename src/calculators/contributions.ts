import { defineForms } from './form.ts';

/** What the page of contributions loads. */
defineForms({
  'self-employed': () => import('./outcomes/self-employed.ts'),
  employee: () => import('./outcomes/employee.ts'),
  employer: () => import('./outcomes/employer.ts'),
  construction: () => import('./outcomes/construction.ts'),
  migrant: () => import('./outcomes/migrant.ts'),
});
