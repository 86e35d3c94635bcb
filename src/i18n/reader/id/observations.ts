/** How the pages describe an observation. */
export const observations = {
  monthUnknown: (period: string) => `${period}, bulannya tidak disebut`,
  count: 'Ini jumlah, bukan persen',
  quoted: (wording: string) => `“${wording}”, tanpa definisi`,
  populationUnstated: 'Pembaginya tidak disebut',
  withParts: (whom: string, above: string, below: string) => `${above} dari ${below}: ${whom}`,
  withDenominator: (whom: string, below: string) => `${below}: ${whom}`,
  sizeUnpublished: (whom: string) => `${whom}; jumlahnya tidak diumumkan`,
};
