import { z } from 'astro/zod';
import { isoDate, localized, schemaHint, slug } from './common.ts';

const bracket = z.strictObject({
  from: z.int().nonnegative().describe('Lowest monthly income of the bracket, whole rupiah'),
  to: z
    .int()
    .positive()
    .nullable()
    .describe('Highest monthly income of the bracket, whole rupiah; null: no upper end'),
  base: z
    .int()
    .positive()
    .describe('Income base that contributions and benefits are computed from, whole rupiah'),
});
export type Bracket = z.infer<typeof bracket>;

const tier = z.strictObject({
  upTo: z
    .int()
    .positive()
    .nullable()
    .describe('Where the slice ends, whole rupiah; null: no upper end'),
  percent: z.number().nonnegative().describe('Rate of this slice alone, per cent'),
});
export type Tier = z.infer<typeof tier>;

/** What a rule says, with its unit; rates are per cent of the base, money is whole rupiah. */
export const ruleValue = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('rupiah'), value: z.int().nonnegative() }),
  z.strictObject({
    unit: z.literal('percent'),
    value: z.number().nonnegative(),
    decimals: z.int().min(0).max(4),
  }),
  z.strictObject({ unit: z.literal('years-of-age'), value: z.int().positive() }),
  z.strictObject({
    unit: z.enum([
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
    value: z.number().positive(),
  }),
  z.strictObject({ unit: z.literal('brackets'), value: z.array(bracket).min(1) }),
  z
    .strictObject({
      unit: z.literal('tiers'),
      decimals: z.int().min(0).max(4),
      value: z.array(tier).min(1),
    })
    .describe('Marginal rates: each slice of an amount at its own rate, lowest slice first'),
  z.strictObject({ unit: z.literal('window') }).describe('The rule only says from when to when'),
]);
export type RuleValue = z.infer<typeof ruleValue>;

const row = z.strictObject({
  from: isoDate.describe(
    'First day it applies; for contributions the first day of the month paid for',
  ),
  to: isoDate.nullable().describe('Last day it applies; null while no end is set'),
  value: ruleValue,
  basis: z.string().trim().min(1).describe('Regulation and article, e.g. PP 44/2015 Pasal 20'),
  source: slug.describe('The text read, from data/sources'),
  note: localized.optional().describe('A condition a reader must know'),
});
export type RuleRow = z.infer<typeof row>;

export const rule = z.strictObject({
  id: slug.describe('Second part of a rule reference: jkm/death-benefit'),
  label: localized.describe('What the rule sets, as a noun phrase'),
  kind: z.enum(['contribution', 'benefit', 'age', 'bracket', 'window', 'deadline', 'condition']),
  rows: z.array(row).min(1).describe('Dated rows, oldest first, that do not overlap'),
});
export type RuleRecord = z.infer<typeof rule>;

export const program = z.strictObject({
  $schema: schemaHint,
  id: slug.describe('First part of a rule reference; equal to the file name'),
  kind: z
    .enum(['programme', 'package'])
    .describe('One of the five programmes, or a set of rules across them'),
  name: localized.describe('Full name'),
  abbreviation: z.string().nullable().describe('Short form used in both languages'),
  rules: z.array(rule).min(1),
});
export type Program = z.infer<typeof program>;
