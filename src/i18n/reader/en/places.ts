import type { ReaderTexts } from '../language.ts';

export const places: ReaderTexts['places'] = {
  title: 'Coverage by place',
  summary:
    'Find your place: what share of its workers Jamsostek covers, who says so, and which figures are still missing.',
  find: 'Find a place',
  map: 'Where there is a figure, and how old it is',
  standings: {
    fresh: 'Figure at most 1 year old',
    recent: '1 to 2 years old',
    old: 'over 2 years old',
    none: 'No figure yet for all workers',
  },
  contested: 'Disputed',
  counted: (words: string, count: number) => `${words} (${count})`,
  mapNote:
    'A scheme, not a map: we drew the coasts ourselves and simplified them; Jakarta and Yogyakarta are enlarged. The filling tells the age of that figure, not how high coverage is. Tap a province to reach its row.',
  mapHalves: {
    west: 'Scheme of figures by province, western part',
    east: 'Scheme of figures by province, eastern part',
  },
  islands: {
    sumatra: 'Sumatra',
    java: 'Java',
    borneo: 'Kalimantan',
    lesserSunda: 'Nusa Tenggara',
    sulawesi: 'Sulawesi',
    maluku: 'Maluku',
    papua: 'Papua',
  },
  placeStands: (name: string, standing: string) => `${name}: ${standing}`,
  list: 'Indonesia and all provinces',
  listText:
    'Do not rank these figures: their months, bases and speakers differ. What is printed is the figure each page opens with, and the dot on its line; upright lines are others, on a scale from nought to a hundred per cent. The source of each figure is on the page of its place.',
  sorts: { order: 'West to east', name: 'By name', age: 'Newest first', none: 'None yet first' },
  sort: 'Sort',
  newest: 'Opening figure',
  ageOf: 'Age',
  noneYet: 'no coverage figure yet',
  groupOnly: 'one group',
  members: 'no share: a count of members',
  below: 'Regencies and cities',
  belowText: 'Places that have a coverage figure come first.',
  belowOf: (name: string, all: number, filled: number) =>
    `${name}: ${all} regencies and cities, ${filled} of them ${filled === 1 ? 'has' : 'have'} a coverage figure`,
  grid: (what: string) => `Grid of the ${what}`,
  missing: 'What is missing, and whom to ask',
  missingText:
    'No figure does not mean no members. It may have been counted but not published, or is not in our record yet. Anyone may ask for it.',
  office: 'The regional office of BPJS Ketenagakerjaan',
  officeText:
    'One table of all regencies and cities on the same date, with the number of members and of workers they are counted out of. Ask, too, whether workers are counted where they live or where their company is registered.',
  statistics: 'Statistics Indonesia (BPS)',
  statisticsText:
    'Formal and informal workers in each regency and city, women and men separately, from the August labour force survey.',
  labourOffice: 'The local labour office',
  labourOfficeText:
    'Which figure holds where officials give different ones for the same year, and out of how many workers. Makassar is an example.',
  send: 'Do you have a document with the share, what it is counted out of, and its date?',
  sendLink: 'Send it to us',
  provinceWords: 'province',
  regencyWords: 'regency city',
};
