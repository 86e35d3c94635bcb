import type { ReaderTexts } from '../language.ts';

export const live: ReaderTexts['live'] = {
  open: 'Open the chart to touch it',
  loading: 'Loading the chart …',
  failed: 'The chart could not be loaded. Its picture stays here.',
  close: 'Back to the picture',
  help: 'Touch a bar or a point, or use the arrow keys. Esc gives the picture back.',
  sort: 'Sort',
  orders: {
    given: 'as in the picture',
    most: 'largest first',
    least: 'smallest first',
    name: 'by name',
  },
  choose: 'Choose what is shown',
  all: 'Show all',
};
