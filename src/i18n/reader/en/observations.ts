import type { ReaderTexts } from '../language.ts';

export const observations: ReaderTexts['observations'] = {
  monthUnknown: (period: string) => `${period}, month not stated`,
  count: 'This is a count, not a share',
  quoted: (wording: string) => `“${wording}”, not defined`,
  populationUnstated: 'The base is not stated',
  withParts: (whom: string, above: string, below: string) => `${above} of ${below}: ${whom}`,
  withDenominator: (whom: string, below: string) => `${below}: ${whom}`,
  sizeUnpublished: (whom: string) => `${whom}; its size was not published`,
};
