import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

export const population = z.strictObject({
  id: slug.describe(
    'Identifier, equal to the file name; `unstated` is the population no source defined',
  ),
  name: localized.describe('Out of whom a share is counted'),
  definition: localized.describe('Who belongs to it and who does not, and who uses it'),
});
export type Population = z.infer<typeof population>;
