import { z } from 'astro/zod';
import { isoDate, observedPeriod, publicUrl, slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

/** Why a number that was found is not in the record. */
export const omissionReasons = [
  'month-unknown',
  'period-not-printed',
  'not-found-again',
  'copy-or-rewrite',
  'contradicts-itself',
  'bound-only-unsure',
  'plan-or-unclear-target',
  'date-base-or-wording-unclear',
  'rank-without-list',
  'years-run-together',
  'group-of-places',
  'territory-not-held',
  'repeats-existing',
] as const;

/** What a source says that was found and is not in the record, number by number, and why. */
export const omission = keys({
  id: key({ is: 'name', of: 'omissions' }, slug, 'The source, by the id it would have'),
  publisher: key('original', z.string().trim().min(1), 'Who published it'),
  title: key('original', z.string().trim().min(1), 'Its title'),
  url: key('address', publicUrl.nullable(), 'Where it can be read; null if cited without a link'),
  read: key('day', isoDate, 'The day it was read'),
  items: group(
    z
      .array(
        keys({
          region: key(link('regions'), slug, 'The place it is about, or the one that holds it'),
          indicator: key('same', slug, 'What it measures, an indicator or a name for what is none'),
          segment: key('same', slug.default('all'), 'The segment it counts'),
          period: key('day', observedPeriod.nullable(), 'The period; null where none is printed'),
          reason: key('same', z.enum(omissionReasons), 'Why it is not in the record'),
        }),
      )
      .min(1),
    'The numbers left out',
  ),
});
export type Omission = z.infer<typeof omission>;
