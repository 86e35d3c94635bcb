import type { ReaderTexts } from '../language.ts';

export const calculators: ReaderTexts['calculators'] = {
  indexTitle: 'Jamsostek calculators',
  indexSummary:
    'Work out your own contributions and benefits. Every line of the result names its date and its legal basis.',
  contributions: 'What will I pay?',
  contributionsSummary:
    'Jamsostek contributions of employees, the self-employed, construction projects, migrant workers and employers.',
  benefits: 'What would I or my family get?',
  benefitsSummary:
    'What is paid after a death, a work accident or a layoff, and what savings and a pension come to.',
  linkContributions: 'Work out what you pay',
  linkBenefits: 'Work out what you would get',
  onDate: (date: string) => `The examples on this page use the rules of ${date}.`,
  estimate:
    'Results are estimates under the rules named. What BPJS Ketenagakerjaan decides is what counts.',
  stays:
    'What you enter stays in your browser. It also goes into the address of this page, behind the # sign, which is sent to no site. Copy the address to keep or share the result.',
  whichCase: 'Choose your case',
  fillIn: 'Enter your case',
  optional: 'optional',
  yours: 'Your result',
  start:
    'The result appears here once the fields it needs are filled in. What you leave empty is not counted.',
  sizesTitle: 'Micro, small, medium or large?',
  sizesNote: 'Upper bounds by capital, without land and buildings, or by yearly sales.',
  capital: 'Capital at most',
  sales: 'Yearly sales at most',
  print: 'Print this result',
  otherExample: 'Another example',
  tables: 'Full contribution tables',
  retirementTitle: 'Retirement age by year of birth',
  born: 'Born in',
  age: 'Retirement age',
  inYear: 'Reached in',
};

export const cases: ReaderTexts['cases'] = {
  employee: 'Employee',
  'self-employed': 'Self-employed',
  construction: 'Construction project',
  migrant: 'Migrant worker',
  employer: 'Employer',
  death: 'A death not caused by work',
  accident: 'A work accident',
  'job-loss': 'Loss of a job',
  savings: 'Old-age savings',
  pension: 'Pension',
};

export const caseIntros: ReaderTexts['caseIntros'] = {
  employee:
    'What is withheld from the wage, and what the employer pays. BPJS Ketenagakerjaan assigns the risk class of an enterprise.',
  'self-employed':
    'The contribution follows the base of your income bracket, not your exact income. Old-age savings (JHT) are voluntary.',
  construction:
    'The contractor pays for the whole project: on the wages or, where they are not known, on the value of the contract.',
  migrant:
    'The package for work accidents (JKK) and death (JKM) by length of contract, with old-age savings if wanted.',
  employer:
    'A month’s contributions for all workers. Each worker’s are rounded by themselves, then added up.',
  death:
    'What the death benefit (JKM) pays a family. If a self-employed member had not been one for long enough, the family receives only the funeral grant.',
  accident:
    'Cash from work accident insurance (JKK). Treatment, transport and aids are paid besides and are not counted here.',
  'job-loss': 'Cash from job loss insurance (JKP) after a layoff, month by month.',
  savings:
    'What old-age savings (JHT) come to. Future returns are not known, so the growth here is your own assumption.',
  pension:
    'The monthly pension (JP) by its formula, from the average wage of all months paid, past wages already indexed.',
};

export const examples: ReaderTexts['examples'] = {
  employee: ['a shop cashier'],
  'self-employed': ['a fishmonger'],
  construction: ['a building project'],
  migrant: ['a carer abroad'],
  employer: ['a workshop with three workers'],
  death: ['the family of a company driver', 'the family of a fishmonger, a member for two months'],
  accident: ['the family of a factory worker', 'a machine operator', 'a self-employed carpenter'],
  'job-loss': ['a warehouse clerk'],
  savings: ['a shop cashier'],
  pension: [
    'a factory tailor who has paid without a gap',
    'the widow or widower of a factory tailor',
  ],
};
