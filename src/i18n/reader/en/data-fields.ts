import type { ReaderTexts } from '../language.ts';

export const observationFields: ReaderTexts['observationFields'] = {
  reference:
    'Lasting reference: region/indicator/period[:segment]@source. This is what a tag holds.',
  region_code: 'Region code of the Ministry of Home Affairs; ID for Indonesia.',
  region: 'Name of the region, in Indonesian.',
  indicator: 'What is measured; its meaning is in the file of indicators.',
  period:
    'Period described, as precisely as its source: 2024, 2024-Q1, 2024-12, 2024-12-31 or part of a year 2024-01/2024-09.',
  segment: 'Group counted; all means everyone.',
  value: 'The number with the decimals its source printed; multiply by magnitude.',
  magnitude: 'Power of ten printed after the number.',
  unit: 'Unit. Persons, memberships, cases and claims must never be added.',
  approximate: 'Whether the source says "about".',
  bound:
    'over or under: the source only says "over" or "under"; not to be compared or calculated with.',
  population:
    'Denominator of a share; its meaning is in the file of populations. Empty for counts.',
  population_wording: 'The denominator in the words of its source, in Indonesian.',
  numerator: 'The count above the line; not-published where it was not published.',
  denominator: 'The count below the line; not-published where it was not published.',
  status: 'dataset: from a data set; reported: stated in a text; computed: our own calculation.',
  printed: 'What the source shows, word for word; empty where we have not kept it.',
  where: 'Where in the source it stands; empty where we have not noted it.',
  second_reading: 'The day the source was read a second time; empty if it never was.',
  source: 'Identifier of the source.',
  said_by: 'Who states it, in Indonesian.',
  publisher: 'Publisher of the source, in Indonesian.',
  title: 'Title of the source, in its own language.',
  published: 'Date of publication, as precisely as known; empty where the source shows none.',
  read: 'The day we read it.',
  extent: 'whole: we read all of it; part: only a part; empty where we have not noted it.',
  licence: 'Terms of reuse of the source, in Indonesian.',
  url: 'Address of the source; empty where it is cited without a link.',
  archived: 'Address of a stored copy, where we know one.',
  rounding_of: 'Reference of the more precise number that this one rounds.',
  supersedes: 'Reference of the older number that this one replaces.',
  note: 'What one must know to read the number rightly, in Indonesian.',
};

export const ruleFields: ReaderTexts['ruleFields'] = {
  reference: 'Reference of the rule: programme/rule. This is what a tag holds.',
  programme: 'Name of the programme, in Indonesian.',
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
  note: 'A condition readers must know, in Indonesian.',
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

export const dataFiles: ReaderTexts['dataFiles'] = {
  package: 'Coverage of Jamsostek: every number with its source',
  observations: 'Every number ever stated, one row for what one source said.',
  rules:
    'Contributions, benefits, ages and deadlines set by law, one row for each period in force.',
  indicators: 'What each indicator means.',
  populations: 'What each denominator means.',
};
