import { z as schema, type z } from 'astro/zod';
import { slug } from './common.ts';
import { key, keys, link } from './key.ts';

/** Pages of calculators, by what their addresses are called in `site.json`. */
const calculator = schema.enum(['contributions', 'benefits']);

const phrases = schema.array(schema.string().trim().min(1));

export const synonym = keys({
  id: key('id', slug, 'Identifier'),
  words: key(
    'original',
    phrases.default([]),
    'What people type, whatever they read; each a word or a phrase: ojol, uang duka, phk',
  ),
  only: key(
    'original',
    schema.record(schema.string(), phrases).default({}),
    'What only readers of a language type, by language: laid off in English; nobody else carries it',
  ),
  audiences: key(link('audiences'), schema.array(slug).default([]), 'Guides it leads to'),
  programs: key(link('programs'), schema.array(slug).default([]), 'Programmes it leads to'),
  faqs: key(link('faqs'), schema.array(slug).default([]), 'Questions it leads to'),
  glossary: key(link('glossary'), schema.array(slug).default([]), 'Terms it leads to'),
  calculators: key('same', schema.array(calculator).default([]), 'Calculators it leads to'),
});
export type Synonym = z.infer<typeof synonym>;
