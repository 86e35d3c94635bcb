import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys, link } from './key.ts';

export const faq = keys({
  id: key('id', slug, 'Identifier, used by <Faq of="…" />'),
  audiences: key(link('audiences'), z.array(slug).default([]), 'Audiences it helps'),
  question: key('text', localized, 'The question as a reader would ask it'),
  answer: key(
    'text',
    localized,
    'The answer; [[…]] holds its numbers; a blank line starts a new paragraph',
  ),
});
export type Faq = z.infer<typeof faq>;
