import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

export const unit = keys({
  id: key('id', slug, 'Identifier; percent and rupiah print their sign, all others are counted'),
  name: key('text', localized, 'What is counted, for a column head or after a number'),
  nature: key(
    'same',
    z.enum(['stock', 'flow']).optional(),
    'What every indicator in it is; left out where it may be either',
  ),
});
export type Unit = z.infer<typeof unit>;
