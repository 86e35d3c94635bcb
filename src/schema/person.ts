import { z } from 'astro/zod';
import { isoDate, localized, slug } from './common.ts';
import { group, key, keys } from './key.ts';

export const person = keys({
  id: key({ is: 'name', of: 'people' }, slug, 'Identifier'),
  name: key('original', z.string().trim().min(1), 'Name as the sources print it'),
  role: key('text', localized, 'Office held when speaking'),
  later: group(
    z
      .array(
        keys({
          from: key('day', isoDate, 'The day on which it was taken up'),
          role: key('text', localized, 'The office'),
        }),
      )
      .min(1)
      .optional(),
    'Offices taken up since, each printed on pages from its day on',
  ),
});
export type Person = z.infer<typeof person>;
