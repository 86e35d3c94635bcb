import type { ReaderTexts } from '../language.ts';

export const embeds: ReaderTexts['embeds'] = {
  title: 'Embed it in another page',
  follows: 'Follows our data: a number that is replaced changes on your page too.',
  stays: 'Stays as its data are now, also when there are new numbers:',
  frozen: 'By the data published up to',
};
