import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

export const population = keys({
  id: key(
    { is: 'name', of: 'populations' },
    slug,
    'Identifier; `unstated` is the population no source defined',
  ),
  name: key('text', localized, 'Out of whom a share is counted'),
  definition: key('text', localized, 'Who belongs to it and who does not, and who uses it'),
  namedBy: key(
    'original',
    z.array(z.string().trim().min(1)).min(1).optional(),
    'Words of sources that name it, in Indonesian: one of them stands in "populationWording" of every share out of it',
  ),
  wordOnly: key(
    'same',
    z.boolean().optional(),
    'A word of sources and no definition: two shares of it agree only where one source gives both',
  ),
});
export type Population = z.infer<typeof population>;
