import { z } from 'astro/zod';
import { localized, publicUrl, slug } from './common.ts';

export const channel = z.strictObject({
  id: slug.describe('Identifier, used by <Channel of="…" />'),
  name: localized.describe('What it is'),
  label: localized.describe('The number or name to look for, the biggest thing on its card'),
  use: localized.describe('What it can do for a reader'),
  action: localized.describe('Text of the link'),
  url: publicUrl.describe('Address'),
  numbers: z
    .array(z.string().regex(/^\d+$/))
    .default([])
    .describe('Digits of its name, allowed in prose'),
});
export type Channel = z.infer<typeof channel>;
