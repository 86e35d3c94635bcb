import type { ReaderTexts } from '../language.ts';

export const feeds: ReaderTexts['feeds'] = {
  title: 'Follow changes by feed',
  summary:
    'A feed reader tells you of releases, corrections and new numbers on this site; there is nothing to sign up for.',
  how: 'How to use them',
  howText:
    'Copy one of the addresses below into your feed reader. Both hold the same; take Atom unless your reader asks for the other.',
  addresses: 'Addresses of the feeds',
  atom: 'for most readers',
  json: 'for programs',
  what: 'What they tell of',
  kinds: [
    'Releases that we have newly reported.',
    'Corrections of releases.',
    'Numbers that were replaced, with the old number and the reason.',
    'New numbers, source by source.',
  ],
  release: 'Release',
  correction: 'Correction',
  revision: 'Number replaced',
  numbers: 'New numbers',
  corrected: (title: string) => `Correction: ${title}`,
  revised: (place: string, what: string) => `Number replaced: ${what}, ${place}`,
  newNumbers: (title: string) => `New numbers from “${title}”`,
  more: (count: string) => `… and ${count} more numbers from this source.`,
  notOfficial: 'Cakupan, not an official site.',
  from: (who: string) => `According to ${who}.`,
};
