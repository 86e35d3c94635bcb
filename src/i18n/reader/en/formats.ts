import type { Formats } from '../language.ts';

export const magnitudes: Formats['magnitudes'] = {
  one: '',
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
};

export const units: Formats['units'] = {
  'percentage-points': 'percentage points',
  times: 'times',
};

export const singularUnits: Formats['singularUnits'] = {
  'percentage-points': 'percentage point',
  times: 'time',
};

export const ruleUnits: Formats['ruleUnits'] = {
  'years-of-age': 'years',
  years: 'years',
  months: 'months',
  days: 'days',
  'working-days': 'working days',
  hours: 'hours',
  times: 'times',
  persons: 'people',
  companies: 'companies',
};

export const singularRuleUnits: Formats['singularRuleUnits'] = {
  'years-of-age': 'year',
  years: 'year',
  months: 'month',
  days: 'day',
  'working-days': 'working day',
  times: 'time',
  persons: 'person',
  companies: 'company',
};

export const parts: Formats['parts'] = {
  months: (from: string, to: string) => `${from} to ${to}`,
  days: (from: string, to: string) => `${from} to ${to}`,
};

export const when: Formats['when'] = {
  day: (when: string) => `on ${when}`,
  month: (when: string) => `in ${when}`,
  year: (when: string) => `in ${when}`,
  quarter: (when: string) => `in the ${when}`,
  part: (when: string) => `from ${when}`,
};

export const quarters: Formats['quarters'] = {
  1: 'first quarter of',
  2: 'second quarter of',
  3: 'third quarter of',
  4: 'fourth quarter of',
};

export const withWeekday: Formats['withWeekday'] = (weekday, date) => `${weekday} ${date}`;

export const dayOfMonth: Formats['dayOfMonth'] = (day) => ({
  before: 'the',
  after: ordinalEnding(day),
});

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** An age in whole months: in years from two on. */
export const age: Formats['age'] = (months: number) => {
  if (months < 1) return 'under a month';
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const inMonths = (count: number) => `${count}\u00a0${count === 1 ? 'month' : 'months'}`;
  if (years < 2) return inMonths(months);
  return rest === 0 ? `${years}\u00a0years` : `${years}\u00a0years ${inMonths(rest)}`;
};
