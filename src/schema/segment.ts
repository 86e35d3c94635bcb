import type { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

export const segment = keys({
  id: key('id', slug, 'Identifier, the part of a reference behind the colon'),
  name: key('text', localized, 'Who or what is counted, as a short noun phrase'),
});
export type Segment = z.infer<typeof segment>;
