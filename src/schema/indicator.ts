import { z } from 'astro/zod';
import { listOrder, localized, slug } from './common.ts';
import { aside, group, key, keys, link } from './key.ts';

export const indicator = keys({
  id: key(
    { is: 'name', of: 'indicators', addressed: 'indicator' },
    slug,
    'Identifier, the second part of a reference; equal to the file name',
  ),
  order: listOrder,
  name: key('text', localized, 'What is measured, as a short noun phrase'),
  definition: key('text', localized, 'What counts and what does not, in plain words'),
  topic: key(
    link('topics'),
    slug,
    'What it is about, from topics.json; numbers on one topic stand together on a page',
  ),
  unit: key(
    link('units'),
    slug,
    'Unit, from units.json; what is counted in different ones is never added together',
  ),
  nature: key(
    'same',
    z.enum(['stock', 'flow']),
    'stock: the state on a day; flow: what happened in a period',
  ),
  kind: key(
    'same',
    z.enum(['result', 'target', 'forecast']),
    'A target or forecast is never drawn as a result',
  ),
  placeRule: key(
    'same',
    z.enum(['domicile', 'registration', 'unstated']),
    'Whether a person counts where they live or where the employer is registered',
  ),
  population: key(
    aside('populations'),
    slug.optional(),
    'Out of whom it is counted by its own definition, so that its sources need not say so',
  ),
  fresh: key(
    'same',
    z.int().positive().optional(),
    'For how many months a text may call a number of it "now"; twelve where nothing is said',
  ),
  parts: key(
    link('indicators'),
    z.array(slug).min(2).optional(),
    'Indicators that add up to this one where one source gives them all',
  ),
  within: key(
    link('indicators'),
    slug.optional(),
    'The indicator this one is a part of, which it can therefore never exceed',
  ),
  aimsAt: key(
    aside('indicators'),
    slug.optional(),
    'Of a target: the indicator whose results it is held against',
  ),
  ratio: group(
    keys({
      numerator: key(link('indicators'), slug, 'The indicator above the line'),
      denominator: key(link('indicators'), slug, 'The indicator below the line'),
    }).optional(),
    'The counts a share follows from where one source gives both',
  ),
});
export type Indicator = z.infer<typeof indicator>;
