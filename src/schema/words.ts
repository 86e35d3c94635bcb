import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

/** Words or phrases that mean the same, of every language in one list: a page may quote another one. */
const words = z.array(z.string().trim().min(1)).min(1);

export const nameWithDigits = keys({
  id: key('id', slug, 'Identifier'),
  name: key({ is: 'text', isName: true }, localized, 'The name as it is written: COVID-19, SMKN'),
  numbered: key(
    'same',
    z.boolean().default(false),
    'Whether a number behind it is part of the name, as in SMKN 2',
  ),
});
export type NameWithDigits = z.infer<typeof nameWithDigits>;

export const thing = keys({
  id: key('id', slug, 'Identifier'),
  words: key(
    'original',
    words,
    'Its names in every language: langkah, step, steps. Fewer than twelve of them may be counted on a page without a source',
  ),
});
export type Thing = z.infer<typeof thing>;
