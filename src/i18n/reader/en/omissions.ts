import type { ReaderTexts } from '../language.ts';

/** The page of what was found and not recorded. */
export const omissions: ReaderTexts['omissions'] = {
  /** The last word of its address. */
  path: 'left-out',
  title: 'What we left out',
  summary: 'Figures we found and did not record, and why.',
  hint: 'We do not repeat the figures themselves. If you know what is missing, send it to us.',
  undated: 'no period',
};

/** Why a number is not in the record. */
export const omissionReasons: ReaderTexts['omissionReasons'] = {
  'month-unknown': 'The month of the figure is not known',
  'period-not-printed': 'The source prints no period',
  'not-found-again': 'The source was not found again when it was checked',
  'copy-or-rewrite': 'Read only in a copy or a rewrite by a machine',
  'contradicts-itself': 'The figures of the source contradict each other',
  'bound-only-unsure': 'Only a bound or a range is given',
  'plan-or-unclear-target': 'A plan, or a target that is not clear',
  'date-base-or-wording-unclear': 'Date, base, group or wording is not clear',
  'rank-without-list': 'A rank without the list behind it',
  'years-run-together': 'Several years run together',
  'group-of-places': 'A figure of several provinces together',
  'territory-not-held': 'A territory of before its division, which this record does not hold yet',
  'repeats-existing': 'The same as a figure already recorded from another source',
};
