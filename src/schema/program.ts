import { z } from 'astro/zod';
import { isoDate, localized, schemaHint, slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

const bracket = keys({
  from: key('same', z.int().nonnegative(), 'Lowest monthly income of the bracket, whole rupiah'),
  to: key(
    'same',
    z.int().positive().nullable(),
    'Highest monthly income of the bracket, whole rupiah; null: no upper end',
  ),
  base: key(
    'same',
    z.int().positive(),
    'Income base that contributions and benefits are computed from, whole rupiah',
  ),
});
export type Bracket = z.infer<typeof bracket>;

const tier = keys({
  upTo: key(
    'same',
    z.int().positive().nullable(),
    'Where the slice ends, whole rupiah; null: no upper end',
  ),
  percent: key('same', z.number().nonnegative(), 'Rate of this slice alone, per cent'),
});
export type Tier = z.infer<typeof tier>;

const UNIT = 'What the value counts';
const VALUE = 'What applies';
const decimals = key('same', z.int().min(0).max(4), 'Decimals as the law prints them');

/** What a rule says, with its unit; rates are per cent of the base, money is whole rupiah. */
export const ruleValue = z.discriminatedUnion('unit', [
  keys({
    unit: key('same', z.literal('rupiah'), UNIT),
    value: key('same', z.int().nonnegative(), VALUE),
  }),
  keys({
    unit: key('same', z.literal('percent'), UNIT),
    value: key('same', z.number().nonnegative(), VALUE),
    decimals,
  }),
  keys({
    unit: key('same', z.literal('years-of-age'), UNIT),
    value: key('same', z.int().positive(), VALUE),
  }),
  keys({
    unit: key(
      'same',
      z.enum([
        'years',
        'months',
        'days',
        'working-days',
        'periods-of-24-hours',
        'day-of-month',
        'times',
        'persons',
        'companies',
      ]),
      UNIT,
    ),
    value: key('same', z.number().positive(), VALUE),
  }),
  keys({
    unit: key('same', z.literal('brackets'), UNIT),
    value: group(z.array(bracket).min(1), 'Brackets of income, lowest first'),
  }),
  keys({
    unit: key('same', z.literal('tiers'), UNIT),
    decimals,
    value: group(
      z.array(tier).min(1),
      'Marginal rates: each slice of an amount at its own rate, lowest slice first',
    ),
  }),
  keys({ unit: key('same', z.literal('window'), UNIT) }).describe(
    'The rule only says from when to when',
  ),
]);
export type RuleValue = z.infer<typeof ruleValue>;

const row = keys({
  from: key(
    'day',
    isoDate,
    'First day it applies; for contributions the first day of the month paid for',
  ),
  to: key('day', isoDate.nullable(), 'Last day it applies; null while no end is set'),
  value: group(ruleValue, 'What applies, with its unit'),
  basis: key(
    'original',
    z.string().trim().min(1),
    'Regulation and article, e.g. PP 44/2015 Pasal 20',
  ),
  source: key(link('sources'), slug, 'The text read, from data/sources'),
  printed: key(
    'original',
    z.string().trim().min(1).nullable().optional(),
    'What the text read says, number, unit, limit and time as far as they stand there, typed from it and never made from the value: paling lama 7 hari kerja, 0,24%, April–Desember 2026; null where nobody has it',
  ),
  printedWhy: key(
    'same',
    z.enum(['source-not-at-hand', 'computed', 'table']).optional(),
    'Why "printed" is null: source-not-at-hand, computed (an example of ours), or table (many numbers, held against the sums in data/vectors.json)',
  ),
  note: key('text', localized.optional(), 'A condition a reader must know'),
  unusual: key(
    'text',
    localized.optional(),
    'Why the row is right, though it leaves a gap before it or stands far from its neighbours',
  ),
});
export type RuleRow = z.infer<typeof row>;

export const rule = keys({
  id: key('id', slug, 'Second part of a rule reference: jkm/death-benefit'),
  label: key('text', localized, 'What the rule sets, as a noun phrase'),
  kind: key(
    'same',
    z.enum(['contribution', 'benefit', 'age', 'bracket', 'window', 'deadline', 'condition']),
    'What kind of thing it sets',
  ),
  limit: key(
    'same',
    z.enum(['at-most', 'at-least', 'exactly']).optional(),
    'Whether what it sets is a limit above or below, or the thing itself; left out where a text may call it either',
  ),
  rows: group(z.array(row).min(1), 'Dated rows, oldest first, that do not overlap'),
});
export type RuleRecord = z.infer<typeof rule>;

/** Drawings of what happens and of the programmes that pay then; `src/charts` draws each. */
export const pictograms = [
  'accident',
  'accident-death',
  'death',
  'layoff',
  'savings',
  'pension',
  'helmet',
  'umbrella',
  'jar',
  'calendar',
  'bridge',
] as const;
export type Pictogram = (typeof pictograms)[number];

/** What happens to people, and what a programme pays then: a row of the summary that guides begin with. */
const event = keys({
  audiences: key(link('audiences'), z.array(slug).min(1), 'Whose guides and leaflets show it'),
  what: key('text', localized, 'What happens, in the words of those it happens to'),
  picture: key('same', z.enum(pictograms).optional(), 'The drawing beside its words'),
  money: key('text', localized, 'What is paid then; [[…]] holds its numbers'),
  condition: key('text', localized, 'On which condition'),
  by: key('text', localized, 'By when to report, claim, or be paid'),
});
export type ProgramEvent = z.infer<typeof event>;

export const program = keys({
  $schema: schemaHint,
  id: key(
    { is: 'name', of: 'programs', addressed: 'programme' },
    slug,
    'First part of a rule reference; equal to the file name',
  ),
  kind: key(
    'same',
    z.enum(['programme', 'package']),
    'One of the five programmes, or a set of rules across them',
  ),
  name: key('text', localized, 'Full name'),
  abbreviation: key('original', z.string().nullable(), 'Short form used in both languages'),
  picture: key('same', z.enum(pictograms).optional(), 'The drawing beside its name'),
  rules: group(z.array(rule).min(1), 'Its rules'),
  events: group(z.array(event).optional(), 'When it pays, a row an event, for guides and leaflets'),
});
export type Program = z.infer<typeof program>;
