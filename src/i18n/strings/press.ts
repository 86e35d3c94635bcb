import { strings } from '../text.ts';

/** Releases and their list. */
export const pressStrings = strings({
  indexTitle: { id: 'Siaran pers dan laporan', en: 'Releases and reports' },
  indexSummary: {
    id: 'Ringkasan redaksi atas siaran pers tentang Jamsostek, dengan catatan bila angkanya tidak sejalan dengan sumber lain.',
    en: "Editors' summaries of press releases on Jamsostek, with a note wherever their figures disagree with other sources.",
  },
  none: { id: 'Belum ada siaran pers.', en: 'There are no releases yet.' },
  report: {
    id: (date: string) => `Ringkasan redaksi atas siaran pers ${date}; bukan teks resmi.`,
    en: (date: string) =>
      `An editors' summary of a press release of ${date}; not the official text.`,
  },
  event: { id: 'Peristiwa', en: 'Event' },
  about: { id: 'Tentang lembaga', en: 'About' },
  released: { id: 'Siaran pers', en: 'Release' },
  releasedFrom: {
    id: (place: string, date: string) => `${place}, ${date}`,
    en: (place: string, date: string) => `${place}, ${date}`,
  },
  published: { id: 'Ringkasan terbit', en: 'Summary published' },
  corrections: { id: 'Koreksi atas halaman ini', en: 'Corrections to this page' },
  places: { id: 'Wilayah yang disebut', en: 'Places it speaks of' },
});
