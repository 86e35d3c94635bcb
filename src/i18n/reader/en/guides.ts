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
  soon: 'More guides are being prepared:',
};
