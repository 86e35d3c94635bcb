import type { ReaderTexts } from '../language.ts';

export const shares: ReaderTexts['shares'] = {
  heading: 'How far our figures can be checked',
  text: 'These counts are made from the data whenever the site is built. Our own calculations are left out.',
  before: {
    printed: 'Figures of which we keep what the source shows, word for word:',
    secondReading: 'Figures whose source has been read twice:',
    archived: 'Sources of which we know a stored copy:',
  },
  outOf: {
    printed: (some: string, all: string) => `${some} of ${all} figures`,
    secondReading: (some: string, all: string) => `${some} of ${all} figures`,
    archived: (some: string, all: string) => `${some} of ${all} sources`,
  },
  after: 'We are still working on the rest. We do not raise these counts by guessing.',
};

export const whereabouts: ReaderTexts['whereabouts'] = {
  parts: {
    title: 'the title',
    lead: 'the opening paragraph',
    body: 'the text',
    caption: 'a caption',
    picture: 'a picture',
    table: 'a table',
    note: 'a note',
  },
  stands: (place: string) => `It stands in: ${place}.`,
  partRead: 'We have read only part of this source.',
  storedCopy: 'a stored copy',
};

export const observations: ReaderTexts['observations'] = {
  monthUnknown: (period: string) => `${period}, month not stated`,
  count: 'This is a count, not a share',
  quoted: (wording: string) => `“${wording}”, not defined`,
  populationUnstated: 'The base is not stated',
  withParts: (whom: string, above: string, below: string) => `${above} of ${below}: ${whom}`,
  withDenominator: (whom: string, below: string) => `Of ${below}: ${whom}`,
  sizeUnpublished: (whom: string) => `${whom}; its size was not published`,
};
