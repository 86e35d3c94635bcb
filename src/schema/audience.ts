import { z } from 'astro/zod';
import { localized, localizedPath, slug } from './common.ts';

export const audience = z.strictObject({
  id: slug.describe('Identifier and folder name under content/explainers'),
  path: localizedPath.describe('Address part of its explainer in each language'),
  name: localized.describe('Who they are, as a noun phrase'),
  sentence: localized.describe('First-person sentence on the home page'),
  examples: localized.describe('A line of examples below the sentence'),
});
export type Audience = z.infer<typeof audience>;
