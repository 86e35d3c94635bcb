import { z } from 'astro/zod';
import { localized, period, slug, sourcedReference } from './common.ts';
import { aside, group, key, keys } from './key.ts';

/** What an editor may give as the reason to open a place with another number than the newest. */
export const HEADLINE_REASONS = ['base-defined', 'parts-known', 'own-document'] as const;
export type HeadlineReason = (typeof HEADLINE_REASONS)[number];

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
  from: key(
    'day',
    period.nullable().default(null),
    'Since when it has the borders it has, as precisely as known; null where no change is recorded',
  ),
  to: key(
    'day',
    period.nullable().default(null),
    'Until when it was, for a territory that was divided or joined; null for every region of today',
  ),
  succeeds: key(
    aside('regions'),
    z.array(slug).default([]),
    'The territories that it came out of, nearest first',
  ),
  law: key(
    aside('laws'),
    slug.nullable().default(null),
    'The law that made it, from data/laws; null where none of us has read it',
  ),
  headline: group(
    keys({
      reference: key(
        'observation',
        sourcedReference,
        'The observation that stands first and large',
      ),
      because: key(
        'same',
        z.enum(HEADLINE_REASONS),
        'Why this one and not the newest: base-defined (the newest of which it is known out of whom), parts-known (the newest whose two counts are stated), own-document (the newest from a document of the office itself)',
      ),
    })
      .nullable()
      .default(null),
    'Only where an editor opens the page with another number than the newest we hold; null for the rule',
  ),
});
export type Region = z.infer<typeof region>;
