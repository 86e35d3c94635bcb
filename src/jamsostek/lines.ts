import type { PaymentLimits, Steady } from '../rules/subject.ts';

/** The classes of risk of the work accident scheme, lowest first: a higher risk pays more. */
export const jkkClasses = [
  'jkk/rate-very-low',
  'jkk/rate-low',
  'jkk/rate-medium',
  'jkk/rate-high',
  'jkk/rate-very-high',
];

/** What of one contribution pays for another programme is less than all of it. */
export const partsOfRates = [['jkp/rate-from-jkm', 'jkm/rate']];

/** The economy of a year between its worst and its best since the scheme began, with room. */
const BY_GROWTH = { least: 0.95, most: 1.08, by: 'PP 45/2015 Pasal 29' };
/** Prices of a year, with room; rows may lie several years apart. */
const BY_PRICES = { least: 0.95, most: 1.4, by: 'PP 45/2015 Pasal 18' };

/** Amounts that move every year by what the law says. */
export const yearlyMoves = {
  'jp/ceiling': BY_GROWTH,
  'jp/minimum-pension': BY_PRICES,
  'jp/maximum-pension': BY_PRICES,
};

/** Both ends of the pension follow the prices of one year. */
export const movedTogether = [['jp/minimum-pension', 'jp/maximum-pension']] as const;

/** Money for each case, and the parts of the labour force that hardly move. */
export const steady: readonly Steady[] = [
  {
    of: 'benefits-paid',
    by: ['benefit-cases', 'benefit-claims', 'benefit-recipients'],
    times: 4,
  },
  { of: 'working-people', by: ['labour-force'], times: 1.3 },
  { of: 'informal-workers', by: ['working-people'], times: 1.6 },
];

/** What a budget for contributions costs a worker, and what the family of one worker can receive. */
export const paymentLimits: PaymentLimits = {
  month: 'bpu/minimum',
  workers: ['subsidised-workers', 'city-paid-workers'],
  // A death at work pays 48 months of a wage that no rule limits.
  one: { least: 'jkm/funeral', most: 'jkm/death-benefit', times: 100 },
  fixed: { jkm: ['jkm/death-benefit', 'scholarship/maximum'] },
};
