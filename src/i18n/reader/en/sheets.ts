import type { ReaderTexts } from '../language.ts';

export const sheets: ReaderTexts['sheets'] = {
  names: { data: 'Data', sources: 'Sources', notes: 'Notes', cite: 'How to cite' },
  sources: {
    source: 'Source code',
    who: 'Said by',
    title: 'Title',
    kind: 'Kind of document',
    publisher: 'Publisher',
    published: 'Published',
    read: 'Read',
    licence: 'Terms of reuse',
    url: 'Address',
    archived: 'Stored copy',
  },
  asOf: 'The site as of',
  page: 'Page of the site',
  citation: 'Citation',
  publisher: 'Responsible',
  contact: 'Report an error',
  licence: 'Licence',
  own: 'What we compiled and noted may be reused with attribution (CC BY 4.0). The terms of each source stand with it.',
  columns: 'What the columns mean',
  about: 'About the numbers on the sheet Data',
  whole:
    'A row is one number from one source. Numbers that were replaced are still there, and noted below.',
  rivals: 'Other sources give a number that does not agree, mostly for the same time.',
  none: 'No figure yet.',
};

export const columnNotes: ReaderTexts['columnNotes'] = {
  code: 'Code of the place at the Ministry of Home Affairs, as text.',
  period: 'The time that the number describes, as exactly as its source has it.',
  qualifier: 'What the source puts before the number, such as about or over.',
  value: 'The full number. Per cent is written as per cent: 50.5 means 50.5%.',
  printed: 'What the source shows, as it is. Empty where we have not kept it.',
  numerator: 'The count above the line. Empty where it was not published.',
  denominator: 'The count below the line. Empty where it was not published.',
  published: 'A day, or a month or year where the source says no more.',
  note: 'What one must know to read the number rightly.',
  reference: 'The lasting name of the number, on the site and in all files.',
};

export const archive: ReaderTexts['archive'] = {
  asOf: (date: string) => `As of ${date}.`,
  contents: 'What is in it',
  files: {
    'datapackage.json':
      'what each column means, keys between tables, sizes and digests (Data Package)',
    'CITATION.cff': 'how to cite it, for programs',
    'cakupan.bib': 'how to cite it, for BibTeX',
    SHA256SUMS: 'the digest of each file; check by sha256sum -c SHA256SUMS',
  },
  reading: 'How to read it',
  how: [
    'Every table is CSV after RFC 4180: UTF-8, commas, a point for the decimals.',
    'The columns value, numerator and denominator hold full numbers. What the source printed stands beside them.',
    'Codes of places have the list they are of in front (kemendagri:, bps:), so that nothing reads them as numbers.',
    'An empty cell means unknown, not zero.',
    'Numbers that were replaced are still there; what replaced one names it in the column supersedes.',
  ],
  withheld: 'What is not in it',
  licence: 'Licence',
  message: 'Cite the source of each number, and this compilation as below.',
};
