import type { ReaderTexts } from '../language.ts';

export const share: ReaderTexts['share'] = {
  notOfficial: 'Cakupan, not an official site',
  disputed: 'other sources give another number',
  asOf: (when: string) => `As of ${when}`,
  ruleOn: (date: string) => `Rule on ${date}`,
  ruleUntil: (date: string) => `In force until ${date}`,
  by: (who: string) => `According to ${who}`,
  whatsapp: 'Send by WhatsApp',
  native: 'Another app',
  copy: 'Copy with its source',
  copied: 'Copied.',
  notCopied: 'Not copied. Copy this sentence:',
};
