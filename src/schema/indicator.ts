import { z } from 'astro/zod';
import { localized, slug } from './common.ts';

export const indicator = z.strictObject({
  id: slug.describe('Identifier, the second part of a reference'),
  name: localized.describe('What is measured, as a short noun phrase'),
  definition: localized.describe('What counts and what does not, in plain words'),
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
});
export type Indicator = z.infer<typeof indicator>;
