import { z } from 'astro/zod';
import { localized, publicUrl, slug } from './common.ts';
import { key, keys } from './key.ts';

export const channel = keys({
  id: key('id', slug, 'Identifier, used by <Channel of="…" />'),
  name: key('text', localized, 'What it is'),
  label: key(
    { is: 'text', isLink: true },
    localized,
    'The number or name to look for, the biggest thing on its card',
  ),
  use: key('text', localized, 'What it can do for a reader'),
  action: key({ is: 'text', isLink: true }, localized, 'Text of the link'),
  url: key('address', publicUrl, 'Address'),
  numbers: key(
    'same',
    z.array(z.string().regex(/^\d+$/, 'digits only')).default([]),
    'Digits of its name, allowed in prose',
  ),
});
export type Channel = z.infer<typeof channel>;
