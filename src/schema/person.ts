import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

export const person = z.strictObject({
  id: slug.describe('Identifier; equal to the file name'),
  name: z.string().trim().min(1).describe('Name as the sources print it'),
  role: localized.describe('Office held when speaking'),
});
export type Person = z.infer<typeof person>;
