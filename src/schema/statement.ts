import { z } from 'astro/zod';
import { listOrder, localized, observationReference, period, slug } from './common.ts';

export const statement = z.strictObject({
  id: slug.describe('Identifier, used by <Said of="…" />; equal to the file name'),
  order: listOrder,
  kind: z
    .enum([
      'comparison',
      'superlative',
      'plan',
      'commitment',
      'risk',
      'obstacle',
      'vision',
      'hope',
      'cause',
      'event',
    ])
    .describe('What kind of thing was said'),
  source: slug.describe('Where it was said, from data/sources'),
  person: slug
    .nullable()
    .describe('Who said it, from data/people; null if the document says it without a speaker'),
  date: period.describe('When it was said'),
  regions: z.array(slug).min(1).describe('The regions it is about; it appears on their pages'),
  references: z.array(observationReference).default([]).describe('Observations it mentions'),
  wording: localized.describe(
    'What was said, in our words: a sentence that starts with a capital and ends with a full stop',
  ),
  unsaid: z.array(localized).default([]).describe('What it leaves open, each a short phrase'),
  contradictedBy: z
    .array(observationReference)
    .default([])
    .describe('Observations that do not agree with it'),
});
export type Statement = z.infer<typeof statement>;
