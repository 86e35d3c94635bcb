import { strings } from '../text.ts';

/** How the pages describe an observation. */
export const ledgerPageStrings = strings({
  monthUnknown: {
    id: (period: string) => `${period}, bulannya tidak disebut`,
    en: (period: string) => `${period}, month not stated`,
  },
  count: { id: 'Ini jumlah, bukan persen', en: 'This is a count, not a share' },
  quoted: {
    id: (wording: string) => `“${wording}”, tanpa definisi`,
    en: (wording: string) => `“${wording}”, not defined`,
  },
  populationUnstated: { id: 'Pembaginya tidak disebut', en: 'The base is not stated' },
  withParts: {
    id: (whom: string, above: string, below: string) => `${above} dari ${below}: ${whom}`,
    en: (whom: string, above: string, below: string) => `${above} of ${below}: ${whom}`,
  },
  withDenominator: {
    id: (whom: string, below: string) => `${below}: ${whom}`,
    en: (whom: string, below: string) => `${below}: ${whom}`,
  },
  sizeUnpublished: {
    id: (whom: string) => `${whom}; jumlahnya tidak diumumkan`,
    en: (whom: string) => `${whom}; its size was not published`,
  },
});
