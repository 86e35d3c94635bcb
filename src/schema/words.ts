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
export type CountedThing = z.infer<typeof thing>;

/** What words say of a value: a share in per cent, a multiple, a number of digits, a count, a rank. */
const meanings = z.enum(['share', 'times', 'digits', 'count', 'highest', 'lowest', 'only']);

export const quantity = keys({
  id: key('id', slug, 'Identifier'),
  words: key('original', words, 'Words that say it, in every language: separuh, setengah, half'),
  means: key('same', meanings, 'What kind of quantity they say'),
  least: key('same', z.number().optional(), 'Least value that they fit; a rank has none'),
  most: key('same', z.number().optional(), 'Greatest value that they fit'),
});
export type SpokenQuantity = z.infer<typeof quantity>;

/** Lists of words that the check reads: no page shows or names them. */
export type WordList = 'names' | 'things' | 'quantities' | 'termbase';
