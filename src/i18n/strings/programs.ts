import { strings } from '../text.ts';

/** Programmes, their rules, what changed, questions. */
export const programStrings = strings({
  indexTitle: { id: 'Lima program Jamsostek', en: 'The five Jamsostek programmes' },
  indexSummary: {
    id: 'Apa yang ditanggung, siapa yang membayar, berapa besarnya, dan cara mengajukan klaim, program demi program.',
    en: 'What is covered, who pays, how much, and how to claim, programme by programme.',
  },
  none: { id: 'Belum ada halaman program.', en: 'There are no programme pages yet.' },
  rules: { id: 'Aturan utama program ini', en: 'The main rules of this programme' },
  rulesText: {
    id: 'Tabel ini memuat aturan utama program ini dengan dasar hukumnya. Aturan yang sudah berakhir tetap dicantumkan.',
    en: 'This table holds the main rules of the programme with their legal basis. Rules that have ended stay in it.',
  },
  rulesCaption: {
    id: 'Aturan, nilainya, dan masa berlakunya',
    en: 'Rules, their values and dates',
  },
  rule: { id: 'Aturan, dasar, masa berlaku', en: 'Rule, basis, when in force' },
  value: { id: 'Nilai', en: 'Value' },
  since: { id: (from: string) => `sejak ${from}`, en: (from: string) => `since ${from}` },
  between: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  seeTable: { id: 'lihat tabel', en: 'see the table' },
  window: { id: 'masa berlaku', en: 'period' },
  questionsTitle: { id: 'Tanya jawab', en: 'Questions and answers' },
  questionsSummary: {
    id: 'Jawaban singkat atas pertanyaan yang sering muncul tentang Jamsostek, dengan dasar hukumnya.',
    en: 'Short answers to frequent questions about Jamsostek, with their legal basis.',
  },
  questionsGeneral: { id: 'Untuk semua peserta', en: 'For every member' },
});
