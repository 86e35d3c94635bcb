import { z } from 'astro/zod';
import { localized, slug, sourcedReference } from './common.ts';

export const region = z.strictObject({
  id: slug.describe(
    'Unique address part; starts with kota- or kab- only where a name occurs twice',
  ),
  code: z
    .string()
    .regex(
      /^(?:ID|\d{2}|\d{2}\.\d{2})$/,
      'ID, NN or NN.NN: four digits without a dot mean different places at BPS and at Kemendagri',
    )
    .describe('Kemendagri code, dotted: ID, 73 or 73.71'),
  name: localized.describe('Name as readers know it'),
  also: z
    .array(z.string().trim().min(1))
    .optional()
    .describe('Other names people look for, in any language: Pangkep, Sulsel'),
  level: z.enum(['country', 'province', 'regency', 'city']).describe('Kind of administration'),
  parent: slug.nullable().describe('The region it lies in; null for the country'),
  bps: z
    .string()
    .regex(/^\d{2}(?:\d{2})?$/)
    .nullable()
    .describe('BPS code, a different system; null where not verified'),
  headline: z
    .strictObject({
      reference: sourcedReference.describe('The observation that stands first and large'),
      reason: localized.describe('Why this one and not another, a sentence that the page prints'),
    })
    .nullable()
    .default(null)
    .describe('The number its page opens with; null where there is none yet'),
});
export type Region = z.infer<typeof region>;
