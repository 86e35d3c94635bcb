import type { ReaderTexts } from '../language.ts';

export const guides: ReaderTexts['guides'] = {
  indexTitle: 'Guides to Jamsostek',
  indexSummary:
    'Who is protected, what it costs, what is paid and how to claim, by the work you do.',
  forWhom: 'For whom?',
  appliesWhen: 'In force when?',
  basis: 'Which law?',
  checked: 'Checked',
  rulesOf: (date: string) => `Uses the rules in force on ${date}.`,
  withoutDiscount: 'Without a discount:',
  withDiscount: 'During the discount:',
  transport: 'Drivers and couriers:',
  leaflet: 'Leaflet of two pages to put up',
  leafletOf: (title: string) => `Leaflet: ${title}`,
  leafletHint:
    'Print this page: it makes two sheets. The source of each number shows on screens only.',
  codeOf: (title: string) => `QR code of the guide “${title}”`,
  newest: 'The whole guide, always the newest',
  allRules: 'All rules of this programme, also those that have ended',
  join: 'How to join',
  call: 'Ask',
  eventsCaption: 'When money is paid',
  what: 'When this happens',
  money: 'What is paid',
  condition: 'Condition',
  by: 'By when',
  rest: 'Other contribution brackets, examples and the law are in the whole guide.',
  takeDown: (date: string) => `Take this leaflet down after ${date}.`,
  endsThen: (rule: string) => `After that day this no longer holds: ${rule}.`,
  noEnd:
    'No last day has been set for the numbers here. Compare them with the guide before you put it up again.',
  next: 'Where to next?',
  related: {
    programs: 'Programmes:',
    guides: 'Guides for:',
    calculators: 'Work it out:',
    questions: 'Questions:',
  },
  soon: 'More guides are being prepared:',
};
