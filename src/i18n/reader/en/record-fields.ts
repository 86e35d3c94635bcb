import type { ReaderTexts } from '../language.ts';

export const regionFields: ReaderTexts['regionFields'] = {
  id: 'Lasting name of the region, the first part of a reference.',
  region_code:
    'Region code of the Ministry of Home Affairs behind kemendagri:, so that nothing reads it as a number.',
  bps_code: 'Region code of BPS behind bps:; empty where not verified.',
  name_id: 'Name of the region, in Indonesian.',
  name_en: 'Name of the region, in English.',
  level: 'country, province, regency or city.',
  parent: 'The region it lies in; empty for Indonesia.',
  since: 'Since when it has its present borders; empty where no change is recorded.',
  until: 'Until when it was a region; empty where it still is.',
  succeeds: 'The regions it came out of, separated by spaces; empty where there are none.',
  law: 'The law that made it; empty where we have not read it.',
};

export const sourceFields: ReaderTexts['sourceFields'] = {
  id: 'Identifier of the source, the part of a reference after @.',
  kind: 'Kind of document.',
  publisher_id: 'Publisher, in Indonesian.',
  publisher_en: 'Publisher, in English.',
  said_by_id: 'Who states it, in Indonesian.',
  said_by_en: 'Who states it, in English.',
  person: 'Identifier of the person who says it; empty where none is named.',
  title: 'Title, in the language of the document.',
  language: 'Language of the document.',
  published: 'Date of publication, as precisely as known; empty where it shows none.',
  read: 'The day we read it.',
  extent: 'whole: we read all of it; part: only a part; empty where we have not noted it.',
  licence_id: 'Terms of reuse, in Indonesian.',
  licence_en: 'Terms of reuse, in English.',
  reuse:
    'open: may be passed on as a table; ask: its owners are still to be asked, and its numbers are in no file that holds more than one of its places; empty where not noted.',
  take_from_id: 'For ask: where the whole table can be had, in Indonesian.',
  take_from_en: 'Where the whole table can be had, in English.',
  url: 'Address; empty where it is cited without a link.',
  archived: 'Address of a stored copy, where we know one.',
};

export const personFields: ReaderTexts['personFields'] = {
  id: 'Identifier of the person.',
  name: 'Name as the sources print it.',
  role_id: 'Office held when speaking, in Indonesian.',
  role_en: 'Office held when speaking, in English.',
};

export const statementFields: ReaderTexts['statementFields'] = {
  id: 'Identifier of the statement.',
  kind: 'What kind of thing was said: comparison, plan, commitment and so on.',
  source: 'Identifier of its source.',
  person: 'Identifier of the person who said it; empty where none is named.',
  date: 'When it was said, as precisely as known.',
  regions: 'The regions it is about, separated by spaces.',
  references: 'References of the numbers it mentions, separated by spaces.',
  wording_id: 'What was said, in our words, in Indonesian.',
  wording_en: 'What was said, in our words, in English.',
  unsaid_id: 'What it leaves open, separated by semicolons, in Indonesian.',
  unsaid_en: 'What it leaves open, separated by semicolons, in English.',
};

export const lawFields: ReaderTexts['lawFields'] = {
  id: 'Identifier of the law.',
  name: 'Short name of the law.',
  kind: 'Kind of law.',
  number: 'Its number behind nomor:, so that nothing reads it as a number.',
  year: 'Its year.',
  title: 'Its title; empty where we have not read it.',
  from: 'First day in force; empty where we have not read it.',
  to: 'Last day in force; empty while it is, or where we have not read it.',
  articles_read: 'Articles and annexes we have read, separated by semicolons.',
  articles_unread: 'Articles and annexes cited though we have not read them, by semicolons.',
  url: 'Address of its text; empty where we know none.',
};
