import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

const words = z.array(z.string().trim().min(1)).min(1).optional();

/** Words or phrases of one thing, by the language that they belong to. */
const both = {
  id: key('machine', words, 'In Indonesian; * at an end stands for more letters'),
  en: key('machine', words, 'In English; * at an end stands for more letters'),
};

export const preferred = keys({
  id: key('id', slug, 'Identifier'),
  word: key({ is: 'text', isName: true }, localized, 'The word that the site writes'),
  instead: group(keys(both), 'Words that it does not write for the same thing'),
  free: group(
    keys(both).optional(),
    'Phrases that hold such a word and are right: "slip gaji" is the name of a paper',
  ),
  audiences: key(
    link('audiences'),
    z.array(slug).min(1).optional(),
    'Whose guides and questions it is for; without it, every text',
  ),
  reason: key(
    'text',
    localized,
    'Why, in a sentence that is shown to whoever wrote the other word',
  ),
});
export type Preferred = z.infer<typeof preferred>;
