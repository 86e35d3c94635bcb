import { z } from 'astro/zod';
import { isBasePath, isOrigin } from './address.ts';
import { localized, schemaHint } from './common.ts';

export const site = z.strictObject({
  $schema: schemaHint,
  name: z.string().min(1).describe('Name of the site'),
  url: z.string().refine(isOrigin, 'an origin without a path').describe('Default of SITE_URL'),
  base: z
    .string()
    .refine(isBasePath, 'a path that starts and ends with /')
    .describe('Default of BASE_PATH'),
  publisher: localized.describe('Who answers for the site'),
  email: z.email().describe('Address for corrections'),
  description: localized.describe('What the site is, in a sentence'),
});
export type Site = z.infer<typeof site>;
