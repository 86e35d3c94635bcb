import { z } from 'astro/zod';
import { listOrder, localized, slug } from './common.ts';
import { topics } from './topics.ts';

export const indicator = z.strictObject({
  id: slug.describe('Identifier, the second part of a reference; equal to the file name'),
  order: listOrder,
  name: localized.describe('What is measured, as a short noun phrase'),
  definition: localized.describe('What counts and what does not, in plain words'),
  topic: z.enum(topics).describe('What it is about; numbers on one topic stand together on a page'),
  unit: z
    .enum(['percent', 'persons', 'memberships', 'cases', 'claims', 'rupiah'])
    .describe('Unit; persons, memberships, cases and claims are never added together'),
  nature: z
    .enum(['stock', 'flow'])
    .describe('stock: the state on a day; flow: what happened in a period'),
  kind: z
    .enum(['result', 'target', 'forecast'])
    .describe('A target or forecast is never drawn as a result'),
  placeRule: z
    .enum(['domicile', 'registration', 'unstated'])
    .describe('Whether a person counts where they live or where the employer is registered'),
  parts: z
    .array(slug)
    .min(2)
    .optional()
    .describe('Indicators that add up to this one where one source gives them all'),
  within: slug
    .optional()
    .describe('The indicator this one is a part of, which it can therefore never exceed'),
  ratio: z
    .strictObject({
      numerator: slug.describe('The indicator above the line'),
      denominator: slug.describe('The indicator below the line'),
    })
    .optional()
    .describe('The counts a share follows from where one source gives both'),
});
export type Indicator = z.infer<typeof indicator>;
