import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys, link } from './key.ts';
import { locales } from './locales.ts';

export const term = keys({
  id: key('id', slug, 'Identifier, used by <Term of="…" />'),
  term: key('text', localized, 'The word or short form, as it stands in a sentence'),
  opened: key(
    'text',
    localized.optional(),
    'Written in full with the short form in brackets, for the first use on a page',
  ),
  everyday: key(
    'same',
    z.array(z.enum(locales)).optional(),
    'Languages in which everybody reads the short form, as KTP in Indonesian: sections do not open it again',
  ),
  definition: key('text', localized, 'What it means, in plain sentences'),
  sources: key(
    link('sources'),
    z.array(slug).default([]),
    'Where the definition comes from, from data/sources',
  ),
});
export type Term = z.infer<typeof term>;
