import { strings } from '../text.ts';

/** Explainers and their list. */
export const explainerStrings = strings({
  indexTitle: { id: 'Panduan Jamsostek', en: 'Guides to Jamsostek' },
  indexSummary: {
    id: 'Siapa yang dilindungi, berapa iurannya, apa yang didapat, dan cara mengajukan klaim, menurut pekerjaan Anda.',
    en: 'Who is protected, what it costs, what is paid and how to claim, by the work you do.',
  },
  forWhom: { id: 'Untuk siapa?', en: 'For whom?' },
  appliesWhen: { id: 'Berlaku kapan?', en: 'In force when?' },
  basis: { id: 'Dasar hukumnya?', en: 'Which law?' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  onThisPage: { id: 'Di halaman ini', en: 'On this page' },
  rulesOf: {
    id: (date: string) => `Aturan dibaca untuk ${date}.`,
    en: (date: string) => `Rules are read for ${date}.`,
  },
  withDiscount: { id: 'Selama diskon:', en: 'During the discount:' },
  aMonth: { id: 'sebulan', en: 'a month' },
  soon: { id: 'Panduan lain sedang disiapkan:', en: 'More guides are being prepared:' },
});
