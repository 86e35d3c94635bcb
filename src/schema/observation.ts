import { z } from 'astro/zod';
import {
  isoDate,
  localized,
  magnitude,
  observationReference,
  observedPeriod,
  schemaHint,
  slug,
} from './common.ts';

const quantity = z.strictObject({
  value: z.number().nonnegative().describe('The number as printed'),
  decimals: z.int().min(0).max(6).describe('Decimals as printed'),
  magnitude: magnitude.default('one').describe('Power of ten as printed: 45.23 million'),
});

const part = z
  .union([quantity, z.literal('not-published')])
  .describe('"not-published" is a legal value and is shown');

export const observation = z.strictObject({
  indicator: slug.describe('What is measured, from data/indicators'),
  period: observedPeriod.describe('The period described, at the precision the source gives'),
  value: z.number().nonnegative().describe('The value as printed by the source'),
  decimals: z.int().min(0).max(6).describe('Decimals as printed: 50.50 has 2'),
  magnitude: magnitude.default('one').describe('Power of ten as printed'),
  population: slug.nullable().describe('Out of whom, from data/populations; null for counts'),
  populationWording: localized
    .optional()
    .describe('How the source words the population, without quotation marks'),
  segment: slug.default('all').describe('Segment counted: all, pu, bpu, jakon, pmi, women …'),
  status: z
    .enum(['dataset', 'reported', 'computed'])
    .describe('From a data set, reported in a text, or computed by us'),
  numerator: part.optional().describe('The count above the line of a share'),
  denominator: part.optional().describe('The count below the line of a share'),
  approximate: z.boolean().default(false).describe('The source says "about"'),
  bound: z
    .literal('over')
    .optional()
    .describe('The source gives only what it exceeds: printed "over", never drawn or compared'),
  roundingOf: observationReference
    .optional()
    .describe('The more precise value that this one rounds'),
  supersedes: z
    .strictObject({
      reference: observationReference.describe('The value it replaces'),
      date: isoDate.describe('When we recorded the revision'),
      reason: localized.describe('Why the old value no longer holds'),
    })
    .optional()
    .describe('A value is never edited: a new one supersedes it'),
  mismatch: localized
    .optional()
    .describe(
      'Why the value stands as printed, though its own parts, its whole or 100% speak against it',
    ),
  note: localized.optional().describe('What a reader must know to read the value rightly'),
});
export type Observation = z.infer<typeof observation>;
export type PrintedQuantity = z.infer<typeof quantity>;

/** What one source says of one region: the folder of the file names the region, the file the source. */
export const observationFile = z.strictObject({
  $schema: schemaHint,
  observations: z.array(observation),
});
