import { z } from 'astro/zod';
import { isBasePath, isOrigin } from './address.ts';
import { localized, schemaHint } from './common.ts';
import { key, keys } from './key.ts';

export const site = keys({
  $schema: schemaHint,
  name: key('original', z.string().min(1), 'Name of the site'),
  url: key('same', z.string().refine(isOrigin, 'an origin without a path'), 'Default of SITE_URL'),
  base: key(
    'same',
    z.string().refine(isBasePath, 'a path that starts and ends with /'),
    'Default of BASE_PATH',
  ),
  publisher: key('text', localized, 'Who answers for the site'),
  email: key('same', z.email('an email address'), 'Address for corrections'),
  description: key('text', localized, 'What the site is, in a sentence'),
});
export type Site = z.infer<typeof site>;
