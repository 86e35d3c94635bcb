import { z } from 'astro/zod';
import { localized, observedPeriod, slug, sourcedReference } from './common.ts';
import { aside, group, key, keys, link } from './key.ts';

/** What one or more sources say of many places for one time: an event, a survey, a branch's list. */
export const table = keys({
  id: key({ is: 'name', of: 'tables' }, slug, 'Identifier; equal to the file name'),
  title: key('text', localized, 'What it tells of, as a short noun phrase'),
  indicator: key(link('indicators'), slug, 'What its rows measure'),
  segment: key('same', slug.default('all'), 'The segment its rows count'),
  period: key('day', observedPeriod, 'The time of all its rows, as written there'),
  sources: key(link('sources'), z.array(slug).min(1), 'The sources its rows come from'),
  within: key(aside('regions'), slug, 'The place whose parts its rows are'),
  regions: key(
    link('regions'),
    z.array(slug).min(2).optional(),
    'The places it speaks of, where they are not all parts of that place there are',
  ),
  whole: key(
    'same',
    z.boolean(),
    'Whether every place it speaks of has a row; false where the source names only some',
  ),
  unnamed: key(
    'text',
    localized.optional(),
    'Of a table that is not whole: which places the source names, a sentence',
  ),
  total: group(
    keys({
      reference: key(
        { is: 'observation', isAside: true },
        sourcedReference,
        'The number that its rows add up to',
      ),
      of: key(
        'same',
        z.enum(['value', 'numerator', 'denominator', 'weighted']),
        'What adds up: the rows themselves, the counts a share was published with, or shares weighted by another table',
      ),
      weights: key(
        { is: 'same' },
        slug.optional(),
        'For "weighted": the table of counts that weighs the shares',
      ),
    }).optional(),
    'For a whole table: the check that its parts give the number of the place they are parts of',
  ),
});
export type Table = z.infer<typeof table>;
