/** The classes of risk of the work accident scheme, lowest first: a higher risk pays more. */
export const jkkClasses = [
  'jkk/rate-very-low',
  'jkk/rate-low',
  'jkk/rate-medium',
  'jkk/rate-high',
  'jkk/rate-very-high',
];

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
