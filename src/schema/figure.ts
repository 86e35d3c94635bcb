import { z } from 'astro/zod';
import { localized, schemaHint, slug, sourcedReference } from './common.ts';

export const figure = z.strictObject({
  $schema: schemaHint,
  id: slug.describe('Identifier, used by <Figure of="…" />; equal to the file name'),
  kind: z
    .enum(['series', 'people', 'statement', 'tiles'])
    .describe(
      'series: one axis, comparable values only; people: 100 people; statement: a comparison someone made; tiles: comparable values in a schematic grid of regions',
    ),
  title: localized.describe('Headline sentence; [[…]] holds its numbers'),
  references: z.array(sourcedReference).min(1).describe('Observations it shows, in order'),
  statement: slug.optional().describe('For kind statement: who compared, from data/statements'),
  grid: slug.optional().describe('For kind tiles: the grid it fills, from grids.json'),
  note: localized.optional().describe('What a reader must know to read it rightly'),
});
export type Figure = z.infer<typeof figure>;
