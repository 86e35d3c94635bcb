import { z } from 'astro/zod';
import { isoDate, localized, publication, publicUrl, slug } from './common.ts';

export const source = z.strictObject({
  id: slug.describe('Identifier, the part of a reference after @; equal to the file name'),
  kind: z
    .enum(['press-release', 'news', 'official-page', 'statistics', 'law', 'report', 'own'])
    .describe('What kind of document it is'),
  publisher: localized.describe('Who published the document'),
  attribution: localized.describe(
    'Who says so and in what role, as a phrase that can stand after "menurut"',
  ),
  person: slug.nullable().describe('The person who said it, from data/people, where one is named'),
  title: z.string().trim().min(1).describe('Title, in the language of the document'),
  language: z
    .literal('en')
    .optional()
    .describe('Set where the document is in English; all others are in Indonesian'),
  published: publication
    .nullable()
    .describe(
      'Date of publication at the precision known, or a time with its zone; null if the document shows none. Before that day nothing of it is on the site',
    ),
  read: isoDate.describe('The day one of us read it'),
  licence: localized.describe('Terms of reuse, or that none were found'),
  url: publicUrl.nullable().describe('Where it can be read; null if it is cited without a link'),
});
export type Source = z.infer<typeof source>;
