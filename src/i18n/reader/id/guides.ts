/** Explainers and their list. */
export const guides = {
  indexTitle: 'Panduan Jamsostek',
  indexSummary:
    'Siapa yang dilindungi, berapa iurannya, apa yang didapat, dan cara mengajukan klaim, menurut pekerjaan Anda.',
  forWhom: 'Untuk siapa?',
  appliesWhen: 'Berlaku kapan?',
  basis: 'Dasar hukumnya?',
  checked: 'Diperiksa',
  rulesOf: (date: string) => `Memakai aturan yang berlaku pada ${date}.`,
  withoutDiscount: 'Tanpa diskon:',
  withDiscount: 'Selama diskon:',
  transport: 'Pengemudi, sopir, dan kurir:',
  soon: 'Panduan lain sedang disiapkan:',
};
