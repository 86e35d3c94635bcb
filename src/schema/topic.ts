import type { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { key, keys } from './key.ts';

export const topic = keys({
  id: key({ is: 'id', addressed: 'topic' }, slug, 'Identifier, and its section on the data page'),
  name: key('text', localized, 'Heading over the numbers on it'),
});
export type Topic = z.infer<typeof topic>;
