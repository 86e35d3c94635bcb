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
  rulesOf: {
    id: (date: string) => `Memakai aturan yang berlaku pada ${date}.`,
    en: (date: string) => `Uses the rules in force on ${date}.`,
  },
  withoutDiscount: { id: 'Tanpa diskon:', en: 'Without a discount:' },
  withDiscount: { id: 'Selama diskon:', en: 'During the discount:' },
  transport: { id: 'Pengemudi, sopir, dan kurir:', en: 'Drivers and couriers:' },
  soon: { id: 'Panduan lain sedang disiapkan:', en: 'More guides are being prepared:' },
});
