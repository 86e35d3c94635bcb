import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

export const term = z.strictObject({
  id: slug.describe('Identifier, used by <Term of="…" />'),
  term: localized.describe('The word or short form, as it stands in a sentence'),
  opened: localized
    .optional()
    .describe('Written in full with the short form in brackets, for the first use on a page'),
  definition: localized.describe('What it means, in plain sentences'),
  sources: z.array(slug).default([]).describe('Where the definition comes from, from data/sources'),
});
export type Term = z.infer<typeof term>;
