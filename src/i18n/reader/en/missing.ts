import type { ReaderTexts } from '../language.ts';

/** The pages of what the record lacks, and the letters that ask for it. */
export const missing: ReaderTexts['missing'] = {
  title: 'What is missing',
  summary:
    'Figures that our record does not hold yet, old ones and contested ones, with letters ready to send that ask for them.',
  intro:
    'Anyone may ask for a figure that is not here, at the office that holds it. Choose a province, then send its letter.',
  provinces: 'By province',
  country: 'All of Indonesia',
  titleOf: (name: string) => `What is missing in ${name}`,
  summaryOf: (name: string) =>
    `Jamsostek figures of ${name} that are missing, old or contested, with letters that ask for them.`,
  kinds: {
    missing: 'Not in our record yet',
    old: 'There is one, but over 12 months old',
    contested: 'Contested by its sources',
    unarchived: 'Without a stored copy',
  },
  unarchived: (count: string) =>
    `${count}\u00A0${count === '1' ? 'source has' : 'sources have'} no stored copy yet. If a page goes, its figure can no longer be checked.`,
  noGap: 'Nothing is missing from our list of questions.',
  empty: 'Places without a figure in our record',
  emptyText: 'Our record holds no figure for these places yet:',
  csv: 'CSV: everything missing in this province',
  requests: 'See what has been asked for, and what came',
  letterTo: (office: string) => `Letter to ${office}`,
  copy: 'Copy the letter',
  mail: 'Send by email',
  whatsapp: 'Send by WhatsApp',
  sender:
    'The letter leaves from your own device. We do not know who sends it. Fill in your name and address at its end.',
  office: {
    members: 'the office of BPJS Ketenagakerjaan',
    labour: 'Statistics Indonesia (BPS)',
  },
  requestPage: 'The page of this office for requests',
};

/** A letter to an office; what stands between brackets the sender fills in. */
export const missingLetter: ReaderTexts['missingLetter'] = {
  subject: (place: string) => `Request for public information: Jamsostek data of ${place}`,
  greeting: (office: string) => `To ${office},`,
  opening: (place: string, law: string | null) =>
    `${law === null ? 'I' : `Under ${law}, I`} request public information on ${place}:`,
  missing: (what: string) => `${what}: the latest figure, with its date.`,
  old: (what: string, when: string) =>
    `${what}: a newer figure; the newest I found is as of ${when}.`,
  contested: (what: string, when: string) =>
    `${what}, ${when}: which figure is right, as the sources differ.`,
  places: (names: string) => `The places: ${names}.`,
  detail: 'Please say who is counted, out of how many, and by place of residence or of work.',
  closing: 'Please answer in writing to the address below. Thank you.',
  signature: '[name]\n[address or email]',
};

/** The log of what offices were asked for. */
export const requests: ReaderTexts['requests'] = {
  title: 'What has been asked for',
  summary: 'Information that offices were asked for, when, and what came.',
  intro: 'This log does not name who asked.',
  none: 'No request has been recorded here yet.',
  how: 'Have you sent a letter, or had an answer? Tell us the office, the day and the answer; we do not record your name.',
  states: {
    open: 'No answer yet',
    answered: 'Answered',
    part: 'Answered in part',
    refused: 'Refused',
  },
  asked: 'Asked',
  answered: 'Answered',
  letters: 'Letters ready to send for what is missing',
};
