import type { ReaderTexts } from '../language.ts';

/** Money and cases that sources call paid, budgeted or promised, and the page that lists them. */
export const payments: ReaderTexts['payments'] = {
  title: 'Money paid, budgeted and promised',
  summary: 'Payments, budgets and promises named by sources, one by one, with who said so.',
  intro:
    'What is budgeted need not be paid, and what is promised need not be budgeted. So we add nothing up.',
  caption: 'Payments by place',
  find: 'Find a place or a purpose',
  place: 'Place',
  purpose: 'What for',
  sum: 'Amount',
  when: 'For when',
  who: 'Who says so',
  none: 'There is no payment in this record yet.',
  link: 'Money paid, budgeted and promised',
  kinds: { paid: 'Paid', budgeted: 'Budgeted', promised: 'Promised' },
  cases: { one: 'case', other: 'cases' },
};
