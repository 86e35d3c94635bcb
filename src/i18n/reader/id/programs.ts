/** Programmes, their rules, what changed, questions. */
export const programs = {
  indexTitle: 'Lima program Jamsostek',
  indexSummary:
    'Apa yang ditanggung, siapa yang membayar, berapa besarnya, dan cara mengajukan klaim, program demi program.',
  none: 'Belum ada halaman program.',
  rules: 'Aturan dari waktu ke waktu',
  rulesText:
    'Aturan yang nilainya pernah berubah atau yang sudah berakhir, dengan dasar hukum dan masa berlakunya.',
  rulesCaption: 'Aturan, nilainya, dan masa berlakunya',
  rule: 'Aturan, dasar, masa berlaku',
  value: 'Nilai',
  since: (from: string) => `sejak ${from}`,
  between: (from: string, to: string) => `${from} sampai ${to}`,
  seeTable: 'lihat tabel',
  window: 'masa berlaku',
  questionsTitle: 'Tanya jawab',
  questionsSummary:
    'Jawaban singkat atas pertanyaan yang sering muncul tentang Jamsostek, dengan dasar hukumnya.',
  findQuestion: 'Cari pertanyaan',
  questionsGeneral: 'Untuk semua peserta',
  guideFor: (audience: string) => `Panduan untuk ${audience}`,
};
