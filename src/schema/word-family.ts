import { z } from 'astro/zod';
import { slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

const written = z.array(z.string().trim().min(1)).min(1);

const both = {
  id: key('machine', written, 'The words in Indonesian; * at an end stands for more letters'),
  en: key('machine', written, 'The words in English'),
};

const sense = keys({
  id: key('same', slug, 'Name of the sense within its family'),
  indicators: key(
    link('indicators'),
    z.array(slug).optional(),
    'Indicators whose numbers these words are about',
  ),
  kinds: key(
    'same',
    z.array(z.enum(['result', 'target', 'forecast'])).optional(),
    'Kinds of indicators whose numbers these words are about',
  ),
  payments: key(
    'same',
    z.array(z.enum(['paid', 'budgeted', 'promised'])).optional(),
    'Kinds of payments these words are about',
  ),
  purpose: key(
    'same',
    z.literal(true).optional(),
    'Set where these words are about payments whose purpose has one of them',
  ),
  segments: key(
    link('segments'),
    z.array(slug).optional(),
    'Segments whose numbers these words are about',
  ),
  rules: key(
    'machine',
    z
      .array(
        z
          .string()
          .regex(
            /^[a-z0-9-]+\/[a-z0-9-]*\*?$/,
            'programme/rule, with * at the end for all that begin so',
          ),
      )
      .optional(),
    'Rules these words are about: jkm/funeral, or jkm/* for all of a programme',
  ),
  units: key(
    'same',
    z.array(z.enum(['working-days', 'days'])).optional(),
    'Units of the rules these words are about: a time limit in working days',
  ),
  beside: key(
    'same',
    z.literal(true).optional(),
    'Set where the words belong to a number only directly before or behind it',
  ),
  words: group(keys(both), 'The words that say it, in each language'),
  shared: group(
    keys(both).optional(),
    'Words that may say it, and other senses too: beside them no other word is wrong, and they never are',
  ),
});

/** Words that say what a number is of, by senses of which only one can be meant: a target or a result. */
export const wordFamily = keys({
  id: key({ is: 'name', of: 'senses' }, slug, 'Name of the family; equal to the file name'),
  reach: key(
    'same',
    z.enum(['sentence', 'time']).optional(),
    'sentence: its words say something of a rule wherever in a sentence they stand ("shared with the worker"); time: they name what holds from month to month, and the months in a sentence are those of its rules; else they are words for the number beside them',
  ),
  senses: group(
    z.array(sense).min(2),
    'What its words can mean; no number is of two of them unless it says so',
  ),
  free: group(
    keys({
      id: key('machine', written, 'In Indonesian'),
      en: key('machine', written, 'In English'),
    }).optional(),
    'Phrases that hold such a word and do not say it: "usia pensiun" is no pension',
  ),
});
export type WordFamily = z.infer<typeof wordFamily>;
export type WordSense = WordFamily['senses'][number];
