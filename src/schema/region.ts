import { z } from 'astro/zod';
import { localized, slug, sourcedReference } from './common.ts';
import { aside, group, key, keys } from './key.ts';

export const region = keys({
  id: key(
    { is: 'id', addressed: 'region' },
    slug,
    'Unique address part; starts with kota- or kab- only where a name occurs twice',
  ),
  code: key(
    'same',
    z
      .string()
      .regex(
        /^(?:ID|\d{2}|\d{2}\.\d{2})$/,
        'ID, NN or NN.NN: four digits without a dot mean different places at BPS and at Kemendagri',
      ),
    'Kemendagri code, dotted: ID, 73 or 73.71',
  ),
  name: key('text', localized, 'Name as readers know it'),
  also: key(
    'original',
    z.array(z.string().trim().min(1)).optional(),
    'Other names people look for, in any language: Pangkep, Sulsel',
  ),
  level: key('same', z.enum(['country', 'province', 'regency', 'city']), 'Kind of administration'),
  parent: key(aside('regions'), slug.nullable(), 'The region it lies in; null for the country'),
  bps: key(
    'same',
    z
      .string()
      .regex(/^\d{2}(?:\d{2})?$/, 'two or four digits')
      .nullable(),
    'BPS code, a different system; null where not verified',
  ),
  headline: group(
    keys({
      reference: key(
        'observation',
        sourcedReference,
        'The observation that stands first and large',
      ),
      reason: key(
        'text',
        localized,
        'Why this one and not another, a sentence that the page prints',
      ),
    })
      .nullable()
      .default(null),
    'The number its page opens with; null where there is none yet',
  ),
});
export type Region = z.infer<typeof region>;
