import type { z } from 'astro/zod';
import { localized, localizedPath, slug } from './common.ts';
import { key, keys } from './key.ts';

export const audience = keys({
  id: key(
    { is: 'id', addressed: 'audience' },
    slug,
    'Identifier and folder name under content/explainers',
  ),
  path: key(
    { is: 'text', isName: true },
    localizedPath,
    'Address part of its explainer in each language',
  ),
  name: key('text', localized, 'Who they are, as a noun phrase'),
  sentence: key('text', localized, 'First-person sentence on the home page'),
  examples: key('text', localized, 'A line of examples below the sentence'),
});
export type Audience = z.infer<typeof audience>;
