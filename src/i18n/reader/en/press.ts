import type { ReaderTexts } from '../language.ts';

export const press: ReaderTexts['press'] = {
  indexTitle: 'Releases and reports',
  indexSummary:
    "Editors' summaries of press releases, news and other documents on Jamsostek, with a note wherever their figures disagree with other sources.",
  none: 'There are no reports yet.',
  report: (what: string, date: string) =>
    `An editors' summary of ${what}, ${date}; not the original text.`,
  event: 'Event',
  about: 'About',
  issued: 'Place and date',
  issuedFrom: (place: string, date: string) => `${place}, ${date}`,
  published: 'Summary published',
  corrections: 'Corrections to this page',
  places: 'Places it speaks of',
  years: 'Reports by the year they appeared',
  yearTitle: (year: string) => `Reports that appeared here in ${year}`,
  partTitle: (year: string, part: number) => `Reports that appeared here in ${year}, part ${part}`,
  parts: 'Parts of this list',
  part: (part: number) => `part ${part}`,
  all: 'All reports',
};

export const sourceKinds: ReaderTexts['sourceKinds'] = {
  'press-release': { name: 'Press release', one: 'a press release' },
  news: { name: 'News', one: 'a news report' },
  advertorial: {
    name: 'Advertisement as news',
    one: 'an advertisement in the form of news (advertorial)',
  },
  opinion: { name: 'Opinion', one: 'an opinion piece' },
  copy: { name: 'Copy of news', one: 'a copy of another outlet’s report' },
  rewrite: { name: 'Rewrite', one: 'a rewrite of another outlet’s report' },
  'official-page': { name: 'Official page', one: 'an official page' },
  statistics: { name: 'Statistics', one: 'a statistical publication' },
  law: { name: 'Law', one: 'a law or regulation' },
  report: { name: 'Report', one: 'a report' },
  own: { name: 'Own calculation', one: 'a calculation of our own' },
};
