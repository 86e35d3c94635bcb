import type { ReaderTexts } from '../language.ts';

export const ledger: ReaderTexts['ledger'] = {
  approximate: 'about',
  over: 'over',
  under: 'under',
  aged: (when: string) => `${when}, over 12 months ago`,
  disputed: 'Sources disagree',
  superseded: 'Superseded',
  replacedBy: (old: string, value: string, when: string, reason: string) =>
    `The figure ${old} has since been replaced by ${value} (${when}). ${reason}`,
};

export const questions: ReaderTexts['questions'] = {
  who: 'Who says so?',
  when: 'As of when?',
  outOf: 'Out of how many?',
  where: 'Where is it written?',
};

export const statuses: ReaderTexts['statuses'] = {
  dataset: 'From an official data set',
  reported: 'Stated in a press release, news item or report',
  computed: 'Our own calculation',
};

export const natures: ReaderTexts['natures'] = {
  stock: 'The state at one point in time',
  flow: 'The total over a period',
};

export const kinds: ReaderTexts['kinds'] = {
  result: 'Result',
  target: 'Target, not a result',
  forecast: 'Forecast, not a result',
};

export const placeRules: ReaderTexts['placeRules'] = {
  domicile: 'People count where they live.',
  registration: 'People count where their employer is registered.',
  unstated: 'The source does not say where a person counts.',
};

export const obstacles: ReaderTexts['obstacles'] = {
  indicator: 'The two figures measure different things.',
  population: 'The two figures have different denominators.',
  'population-unstated': 'The denominator of at least one figure is not stated.',
  segment: 'The two figures count different groups of workers.',
  'place-rule': 'The two figures decide in different ways where a person counts.',
  territory:
    'The two figures are of one territory before and after it was divided: its borders differ.',
  month: 'The two figures are from different months, and numbers rise and fall over the year.',
  'month-unknown': 'The month of at least one figure is not stated.',
  bound: 'Of at least one figure only a limit or a range is given.',
};
