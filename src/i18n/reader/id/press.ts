/** Releases and their list. */
export const press = {
  indexTitle: 'Siaran pers dan laporan',
  indexSummary:
    'Ringkasan redaksi atas siaran pers tentang Jamsostek, dengan catatan bila angkanya tidak sejalan dengan sumber lain.',
  none: 'Belum ada siaran pers.',
  report: (date: string) => `Ringkasan redaksi atas siaran pers ${date}; bukan teks resmi.`,
  event: 'Peristiwa',
  about: 'Tentang lembaga',
  released: 'Siaran pers',
  releasedFrom: (place: string, date: string) => `${place}, ${date}`,
  published: 'Ringkasan terbit',
  corrections: 'Koreksi atas halaman ini',
  places: 'Wilayah yang disebut',
};
