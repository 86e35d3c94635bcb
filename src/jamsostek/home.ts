import type { Pictogram } from '../schema/index.ts';
import type { Calculator } from './calculators/index.ts';

/** The lowest contribution of the self-employed, with which the home page opens, and what a discount makes of it. */
export const homePrice = 'bpu/minimum';
export const homeDiscount = 'bpu/minimum-discounted';

/** Every rule that the home page prints. */
export const homeRules: readonly string[] = [homePrice, homeDiscount, `${homeDiscount}-transport`];

/** What brings people here in need: the programme that pays, and what works out how much. */
export const homeDoors = [
  { event: 'accident', picture: 'accident', program: 'jkk', calculator: 'accident' },
  { event: 'death', picture: 'death', program: 'jkm', calculator: 'death' },
  { event: 'jobLoss', picture: 'layoff', program: 'jkp', calculator: 'job-loss' },
] as const satisfies readonly {
  event: string;
  picture: Pictogram;
  program: string;
  calculator: Calculator;
}[];
