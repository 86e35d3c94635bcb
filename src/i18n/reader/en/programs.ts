import type { ReaderTexts } from '../language.ts';

export const programs: ReaderTexts['programs'] = {
  indexTitle: 'The five Jamsostek programmes',
  indexSummary: 'What is covered, who pays, how much, and how to claim, programme by programme.',
  none: 'There are no programme pages yet.',
  rules: 'Rules over time',
  rulesText:
    'Rules whose value has changed or that have ended, with their legal basis and the dates they held.',
  rulesCaption: 'Rules, their values and dates',
  rule: 'Rule, basis, when in force',
  value: 'Value',
  since: (from: string) => `since ${from}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  seeTable: 'see the table',
  window: 'period',
  questionsTitle: 'Questions and answers',
  questionsSummary: 'Short answers to frequent questions about Jamsostek, with their legal basis.',
  findQuestion: 'Find a question',
  questionsGeneral: 'For every member',
  guideFor: (audience: string) => `Guide for ${audience}`,
};
