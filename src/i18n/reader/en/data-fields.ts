import type { ReaderTexts } from '../language.ts';

export const observationFields: ReaderTexts['observationFields'] = {
  reference:
    'Lasting reference: region/indicator/period[:segment]@source. This is what a tag holds.',
  region: 'Lasting name of the region, as in the address of its page.',
  region_code:
    'Region code of the Ministry of Home Affairs behind kemendagri:, so that nothing reads it as a number.',
  bps_code: 'Region code of BPS behind bps:; empty where not verified.',
  region_name_id: 'Name of the region, in Indonesian.',
  region_name_en: 'Name of the region, in English.',
  level: 'country, province, regency or city.',
  parent: 'The region it lies in; empty for Indonesia.',
  territory:
    'Since when and until when the region has these borders (2012/.., ../2022); empty where no change is recorded. Two territories may share a code.',
  indicator: 'What is measured; its meaning is in the file of indicators.',
  indicator_name_id: 'Name of what is measured, in Indonesian.',
  indicator_name_en: 'Name of what is measured, in English.',
  period:
    'Period described, as precisely as its source: 2024, 2024-Q1, 2024-12, 2024-12-31 or part of a year 2024-01/2024-09.',
  segment: 'Group counted; all means everyone.',
  segment_name_id: 'Name of that group, in Indonesian.',
  segment_name_en: 'Name of that group, in English.',
  value: 'The full number, already multiplied by magnitude; its decimal mark is a point.',
  value_printed: 'The number with the decimals and the power of ten that its source printed.',
  magnitude: 'Power of ten printed after the number.',
  unit: 'Unit. Persons, memberships, cases and claims must never be added.',
  approximate: 'Whether the source says "about".',
  bound:
    'over or under: the source only says "over" or "under"; not to be compared or calculated with.',
  population:
    'Denominator of a share; its meaning is in the file of populations. Empty for counts.',
  population_wording_id: 'The denominator in the words of its source, in Indonesian.',
  population_wording_en: 'The denominator in the words of its source, in English.',
  numerator: 'The count above the line, a full number.',
  numerator_printed: 'That count as printed; not-published where it was not published.',
  denominator: 'The count below the line, a full number.',
  denominator_printed: 'That count as printed; not-published where it was not published.',
  status: 'dataset: from a data set; reported: stated in a text; computed: our own calculation.',
  printed: 'What the source shows, word for word; empty where we have not kept it.',
  where: 'Where in the source it stands; empty where we have not noted it.',
  second_reading: 'The day the source was read a second time; empty if it never was.',
  source: 'Identifier of the source.',
  said_by_id: 'Who states it, in Indonesian.',
  said_by_en: 'Who states it, in English.',
  publisher_id: 'Publisher of the source, in Indonesian.',
  publisher_en: 'Publisher of the source, in English.',
  title: 'Title of the source, in its own language.',
  published: 'Date of publication, as precisely as known; empty where the source shows none.',
  read: 'The day we read it.',
  extent: 'whole: we read all of it; part: only a part; empty where we have not noted it.',
  licence_id: 'Terms of reuse of the source, in Indonesian.',
  licence_en: 'Terms of reuse of the source, in English.',
  reuse:
    'open: may be passed on as a table; ask: its owners are still to be asked; empty where not noted.',
  url: 'Address of the source; empty where it is cited without a link.',
  archived: 'Address of a stored copy, where we know one.',
  rounding_of: 'Reference of the more precise number that this one rounds.',
  supersedes: 'Reference of the older number that this one replaces.',
  note_id: 'What one must know to read the number rightly, in Indonesian.',
  note_en: 'What one must know to read the number rightly, in English.',
};

export const peopleFields: ReaderTexts['peopleFields'] = {
  place: 'Place',
  code: 'Region code',
  indicator: 'What is measured',
  segment: 'Group',
  period: 'As of',
  qualifier: 'Precision',
  value: 'Number',
  unit: 'Unit',
  printed: 'As its source prints it',
  outOf: 'Out of how many',
  numerator: 'Numerator',
  denominator: 'Denominator',
  status: 'Origin',
  who: 'Said by',
  title: 'Title of the source',
  publisher: 'Publisher',
  published: 'Published',
  read: 'Read',
  url: 'Address of the source',
  licence: 'Terms of reuse',
  note: 'Note',
  reference: 'Reference',
};

export const ruleFields: ReaderTexts['ruleFields'] = {
  reference: 'Reference of the rule: programme/rule. This is what a tag holds.',
  programme_id: 'Name of the programme, in Indonesian.',
  programme_en: 'Name of the programme, in English.',
  label_id: 'What the rule sets, in Indonesian.',
  label_en: 'What the rule sets, in English.',
  kind: 'Kind of rule.',
  from: 'First day in force; for contributions, the first day of the month paid for.',
  to: 'Last day in force; empty while no end is set.',
  value: 'The number; empty for mere periods and for tables of brackets.',
  unit: 'Unit of the number.',
  steps:
    'Rows of a table, separated by spaces. Income brackets: from:to:base, in rupiah. Marginal rates: up to:per cent.',
  computed: 'Whether we computed it from other rules.',
  basis: 'Regulation and article.',
  source: 'Identifier of the text we read.',
  url: 'Address of that text; empty where it is cited without a link.',
  note_id: 'A condition readers must know, in Indonesian.',
  note_en: 'A condition readers must know, in English.',
};

export const indicatorFields: ReaderTexts['indicatorFields'] = {
  id: 'Identifier, second part of a reference.',
  name_id: 'What is measured, in Indonesian.',
  name_en: 'What is measured, in English.',
  definition_id: 'What it means, in Indonesian.',
  definition_en: 'What it means, in English.',
  topic: 'What it is about.',
  unit: 'Unit.',
  nature: 'stock: the state at one time; flow: the total over a period.',
  kind: 'result, target or forecast; a target or forecast is no result.',
  place_rule:
    'domicile: counted where people live; registration: where the employer is registered.',
};

export const populationFields: ReaderTexts['populationFields'] = {
  id: 'Identifier of the denominator.',
  name_id: 'Who is counted, in Indonesian.',
  name_en: 'Who is counted, in English.',
  definition_id: 'Who belongs to it, in Indonesian.',
  definition_en: 'Who belongs to it, in English.',
};

export const paymentFields: ReaderTexts['paymentFields'] = {
  id: 'Identifier of the payment. This is what a tag holds.',
  part: 'amount: the money; cases: the number of cases.',
  kind: 'paid, budgeted or promised; what is budgeted need not be paid.',
  region: 'Identifier of the place.',
  programme: 'Identifier of the programme; empty where the source names none.',
  period: 'Day or period of the payment.',
  purpose_id: 'What for, in Indonesian.',
  purpose_en: 'What for, in English.',
  value: 'The full number.',
  value_printed: 'The number as its source prints it.',
  unit: 'Unit of the number.',
  approximate: 'Whether the source says "about".',
  bound: 'over: the source says only "more than"; under: "less than".',
  printed: 'What the source shows, copied as it is; empty where the source is not at hand.',
  where: 'Where in the source it stands.',
  source: 'Identifier of the source.',
  said_by_id: 'Who said it, in Indonesian.',
  said_by_en: 'Who said it, in English.',
  url: 'Address of the source; empty where it is cited without a link.',
  note_id: 'What readers must know, in Indonesian.',
  note_en: 'What readers must know, in English.',
};

export const dataFiles: ReaderTexts['dataFiles'] = {
  package: 'Coverage of Jamsostek: every number with its source',
  observations: 'Every number ever stated, one row for what one source said.',
  rules:
    'Contributions, benefits, ages and deadlines set by law, one row for each period in force.',
  indicators: 'What each indicator means.',
  populations: 'What each denominator means.',
  payments: 'Money and cases that sources call paid, budgeted or promised.',
};
