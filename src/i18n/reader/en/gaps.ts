import type { ReaderTexts } from '../language.ts';

export const leads: ReaderTexts['leads'] = {
  labour: (name: string) =>
    `There is no coverage figure for ${name} yet. All we hold is on its labour market.`,
  limit: (name: string) =>
    `There is no exact coverage figure for ${name} yet. Only a limit or a range has been stated.`,
  other: (what: string, name: string, when: string) => `${what} in ${name} ${when}.`,
};

export const gaps: ReaderTexts['gaps'] = {
  coverage: 'Coverage: what share of workers are members of Jamsostek.',
  members: 'The number of Jamsostek members.',
  base: 'The number of workers that coverage is counted out of.',
  sex: 'Coverage of women and men separately.',
  segment:
    'Coverage by kind of member: wage recipients, self-employed, construction, migrant workers.',
  informal: 'The share of informal workers.',
  working: 'The number of people at work.',
};

export const questionSize: ReaderTexts['questionSize'] = {
  before: (name: string) => `In ${name},`,
  after: (when: string) => `people were working ${when}.`,
  answered: 'Coverage figures are not necessarily counted out of that number.',
  leftOut: 'The coverage figure that we have found here is not recorded.',
  open: 'Our record does not hold yet what share of them Jamsostek covers.',
};

export const bases: ReaderTexts['bases'] = {
  title: 'What the base means',
  sizesText:
    'The base of coverage changed here. Percentages out of unlike bases are not one series.',
  sizesCaption: 'Bases of coverage that were stated',
  sharesText:
    'Each percentage answers a question of its own: whom it is counted out of stands beside it.',
  sharesCaption: 'National percentages that were stated, and their bases',
  whenBySizes: 'As of, and stated by',
  whenByShares: 'As of, base, and stated by',
  value: 'Figure',
};
