import { z } from 'astro/zod';
import { localized, magnitude, observedPeriod, slug } from './common.ts';

/** A column of numbers of a table, and what its numbers are in the record. */
const column = z.strictObject({
  head: z.string().trim().min(1).describe('Head of the column; of heads in several rows "A / B"'),
  indicator: slug.describe('What is measured, from data/indicators'),
  period: observedPeriod.nullable().describe('The period; null where --period says it each month'),
  segment: slug.default('all').describe('Who is counted, from segments.json'),
  population: slug.nullable().default(null).describe('Out of whom; null for counts'),
  populationWording: localized
    .optional()
    .describe('The words of the table that name it, where it is not "unstated"'),
  status: z.enum(['dataset', 'reported']).default('dataset').describe('Data set or text'),
  magnitude: magnitude.default('one').describe('Power of ten that the head names: in thousands'),
  numerator: z.string().optional().describe('Head of the column above the line of a share'),
  denominator: z.string().optional().describe('Head of the column below the line of a share'),
});

/**
 * What the columns and names of a table mean. It stands as `….map.json` beside the table, is written
 * once, and reads the table of the next month too.
 */
export const importMap = z.strictObject({
  sheet: z.string().optional().describe('Name of the sheet; the first if left out'),
  heads: z
    .strictObject({
      row: z.int().positive().describe('The first row of heads, counted from 1'),
      rows: z.int().min(1).max(5).default(1).describe('How many rows the heads take'),
    })
    .describe('Where the heads stand'),
  place: z
    .strictObject({
      column: z.string().trim().min(1).describe('Head of the column of places'),
      within: slug.optional().describe('The region in which all places lie'),
      codes: z.enum(['kemendagri', 'bps']).optional().describe('Whose codes the column holds'),
      names: z
        .record(z.string(), slug.nullable())
        .default({})
        .describe('Regions by what the table calls them; null leaves the row out'),
    })
    .describe('How a row names its place'),
  total: z
    .strictObject({
      name: z.string().trim().min(1).describe('What the row of sums is called'),
      region: slug.nullable().describe('The region it counts; null only checks the sum'),
    })
    .optional()
    .describe('The row that holds the sum of all others'),
  decimal: z.enum([',', '.']).optional().describe('The mark of decimals where it is not plain'),
  none: z
    .array(z.string())
    .default(['-', '–', '—', '...', '…', 'NA', 'N/A', 'n/a'])
    .describe('What stands in a cell without a number'),
  marks: z
    .record(z.string(), localized.nullable())
    .default({})
    .describe('What marks of footnotes say of a number; null where they say nothing of it'),
  columns: z.array(column).min(1).describe('The columns of numbers that are taken'),
  revises: z
    .strictObject({
      source: slug.describe('The source whose numbers this one replaces'),
      reason: localized.describe('Why the old numbers no longer hold'),
    })
    .optional()
    .describe('Where the publisher has revised an earlier table'),
  mismatch: z
    .record(z.string(), localized)
    .default({})
    .describe('Why a number stands as printed though others speak against it, by its reference'),
});
export type ImportMap = z.infer<typeof importMap>;
export type ImportColumn = ImportMap['columns'][number];
