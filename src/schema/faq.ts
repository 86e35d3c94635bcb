import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

export const faq = z.strictObject({
  id: slug.describe('Identifier, used by <Faq of="…" />'),
  audiences: z.array(slug).default([]).describe('Audiences it helps'),
  question: localized.describe('The question as a reader would ask it'),
  answer: localized.describe(
    'The answer; [[…]] holds its numbers; a blank line starts a new paragraph',
  ),
});
export type Faq = z.infer<typeof faq>;
