import { z } from 'astro/zod';
import { frontMatterDate, slug } from './common.ts';

const shared = {
  title: z.string().trim().min(1).describe('Title; [[…]] holds its numbers'),
  summary: z.string().trim().min(1).describe('One or two sentences for lists and link previews'),
  sections: z
    .array(slug)
    .default([])
    .describe('Fixed ids of the ## headings in order, the same words in both languages'),
  published: frontMatterDate
    .optional()
    .describe('The day on which this page appears, or a time with its zone; at once if left out'),
  translationOf: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe(
      'In the translated file: digest of the source text it translates (npm run check prints it)',
    ),
  translation: z
    .enum(['draft'])
    .optional()
    .describe('draft keeps the page out of this language, openly'),
};

export const press = z.strictObject({
  ...shared,
  kind: z
    .enum(['report'])
    .describe(
      "report: the editors' summary of a release that others issued; not the official text",
    ),
  date: frontMatterDate.describe('Date of the release; its rules are read for this date'),
  published: frontMatterDate.describe('The day this page was first published; until then it waits'),
  dateline: z.string().trim().min(1).describe('Place the release was issued from'),
  event: z
    .strictObject({
      date: frontMatterDate.describe('Day of the event'),
      place: z.string().trim().min(1).describe('Place of the event'),
    })
    .describe('The event it reports'),
  issuers: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe('Bodies the release is about, as its subject'),
  source: slug.describe('The release itself, from data/sources'),
  regions: z.array(slug).min(1).describe('Regions it speaks of; it is listed on their pages'),
  corrections: z
    .array(z.strictObject({ date: frontMatterDate, text: z.string().trim().min(1) }))
    .default([])
    .describe('What was corrected after publication, newest last'),
});

const guide = {
  ...shared,
  discounted: z
    .string()
    .regex(/^rule:[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe('The same amount while a discount lasts, drawn under the big number'),
  lead: z
    .string()
    .regex(/^rule:[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('The rule whose amount stands first and large'),
  who: z.string().trim().min(1).describe('Answer to "for whom?" beside the big number'),
  checked: frontMatterDate.describe('The day a person compared the page with the law'),
};

export const explainer = z.strictObject({
  ...guide,
  audience: slug.describe('From audiences.json; equal to the folder name'),
});

export const programme = z.strictObject({
  ...guide,
  program: slug.describe('From data/programs; equal to the folder name'),
});

export const coverage = z.strictObject({
  ...shared,
  region: slug.describe('From regions.json; equal to the folder name'),
});

export const page = z.strictObject({ ...shared });
