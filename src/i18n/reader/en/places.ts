import type { ReaderTexts } from '../language.ts';

export const places: ReaderTexts['places'] = {
  title: 'Coverage by place',
  summary:
    'Find your place: what share of its workers Jamsostek covers, who says so, and which figures are still missing.',
  find: 'Find a place',
  scope: (provinces: string) =>
    `This list holds all provinces, and the regencies and cities of ${provinces}.`,
  provinces: 'Indonesia and its provinces',
  within: (province: string) => `Regencies and cities of ${province}`,
  city: 'city',
  grid: (what: string) => `Grid of the ${what}`,
  missing: 'What is missing, and whom to ask',
  missingText:
    'No figure does not mean no members. It may have been counted but not published, or we have not found it. Anyone may ask for it.',
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
