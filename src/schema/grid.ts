import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

/** Columns and rows are counted from zero; the style sheet knows so many of them. */
const place = z.int().min(0).max(14);

const tile = z.strictObject({
  region: slug.describe('The region it stands for, from regions.json'),
  abbr: z
    .string()
    .regex(/^[A-Z]{2,4}$/, 'two to four capital letters')
    .describe('What the tile shows: two to four capital letters'),
  col: place.describe('Column from the west, from 0'),
  row: place.describe('Row from the north, from 0'),
});

export const grid = z.strictObject({
  id: slug.describe('Identifier, used by figures of kind tiles'),
  name: localized.describe(
    'What its tiles are, as it stands in a sentence: provinces of Indonesia',
  ),
  cols: z.int().min(1).max(15).describe('How many columns it has'),
  rows: z.int().min(1).max(15).describe('How many rows it has'),
  tiles: z.array(tile).min(1).describe('One tile for each region; places are schematic'),
});
export type Grid = z.infer<typeof grid>;
