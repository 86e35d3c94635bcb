import type { ReaderTexts } from '../language.ts';

export const press: ReaderTexts['press'] = {
  indexTitle: 'Releases and reports',
  indexSummary:
    "Editors' summaries of press releases on Jamsostek, with a note wherever their figures disagree with other sources.",
  none: 'There are no releases yet.',
  report: (date: string) =>
    `An editors' summary of a press release of ${date}; not the official text.`,
  event: 'Event',
  about: 'About',
  released: 'Release',
  releasedFrom: (place: string, date: string) => `${place}, ${date}`,
  published: 'Summary published',
  corrections: 'Corrections to this page',
  places: 'Places it speaks of',
};
