import type { ReaderTexts } from '../language.ts';

export const home: ReaderTexts['home'] = {
  title: 'who Jamsostek protects, and what you are entitled to',
  sentence:
    'Jamsostek protects people who work: after an accident, at death, in old age, or when a job is lost.',
  whoRuns:
    'It is run by BPJS Ketenagakerjaan. This site explains your rights and reports who is already protected.',
  pick: 'Your work',
  price: 'What does protection cost?',
  priceSentence:
    'a month is the lowest contribution of a self-employed worker, for work accidents and death.',
  priceNow: 'During the discount you pay ',
  priceTransport: 'With their discount, drivers and couriers pay ',
  priceMore: 'See every income bracket',
  find: 'Find your place',
  findAll: 'All places',
  accident: 'An accident at work?',
  accidentReport: 'Report it within ',
  accidentRest:
    ' of the accident, to BPJS Ketenagakerjaan and the labour office. The employer reports for a wage earner; the self-employed or their family report themselves. Get treatment first at the nearest hospital.',
  accidentSteps: 'Step by step after a work accident',
  death: 'Has someone in your family died?',
  deathText: 'If the person was a member, the heirs can claim, according to the cause of death.',
  deathAtWork: 'Because of work:',
  deathOther: 'Of another cause:',
  deathClaim: (programme: string) => `how to claim ${programme}`,
  deathAmount: (programme: string) => `work out the ${programme} benefit`,
  call: 'Need help?',
  questions: 'Every number here answers four questions.',
  whoText: 'The person and office, or the body, that stated it.',
  whenText: 'The day, month or year it describes. Not the date of the news.',
  outOfText: 'Every percentage has a base. Where it was not published, we say so.',
  whereText: 'The document in which we read it, and the day we read it.',
  allFigures: 'All figures',
  news: 'Reports and figures',
};
