import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

export const person = keys({
  id: key({ is: 'name', of: 'people' }, slug, 'Identifier'),
  name: key('original', z.string().trim().min(1), 'Name as the sources print it'),
  role: key('text', localized, 'Office held when speaking'),
});
export type Person = z.infer<typeof person>;
