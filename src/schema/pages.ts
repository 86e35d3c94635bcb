import { z } from 'astro/zod';
import { frontMatterDate, ruleReference, slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

const words = z.string().trim().min(1);

const shared = {
  title: key('text', words, 'Title; [[…]] holds its numbers'),
  summary: key('text', words, 'One or two sentences for lists and link previews'),
  sections: key(
    'same',
    z.array(slug).default([]),
    'Fixed ids of the ## headings in order, the same words in both languages',
  ),
  published: key(
    'day',
    frontMatterDate.optional(),
    'The day on which this page appears, or a time with its zone; at once if left out',
  ),
  translationOf: key(
    'machine',
    z
      .string()
      .regex(/^[0-9a-f]{12}(?: [0-9a-f]{12})?$/, 'a digest')
      .optional(),
    'In the translated file: digests of the text it translates and of its own, as both were read (npm run check prints them)',
  ),
  translation: key(
    'machine',
    z.enum(['draft']).optional(),
    'draft keeps the page out of this language, openly',
  ),
};

export const press = keys({
  ...shared,
  kind: key(
    'same',
    z.enum(['report']),
    "report: the editors' summary of a release that others issued; not the official text",
  ),
  date: key('day', frontMatterDate, 'Date of the release; its rules are read for this date'),
  published: key(
    'day',
    frontMatterDate,
    'The day this page was first published; until then it waits',
  ),
  dateline: key('text', words, 'Place the release was issued from'),
  event: group(
    keys({
      date: key('day', frontMatterDate, 'Day of the event'),
      place: key('text', words, 'Place of the event'),
    }),
    'The event it reports',
  ),
  issuers: key('text', z.array(words).min(1), 'Bodies the release is about, as its subject'),
  source: key(link('sources'), slug, 'The release itself, from data/sources'),
  regions: key(
    link('regions'),
    z.array(slug).min(1),
    'Regions it speaks of; it is listed on their pages',
  ),
  corrections: group(
    z
      .array(
        keys({
          date: key('day', frontMatterDate, 'Day of the correction'),
          text: key('text', words, 'What was wrong, and what is right'),
        }),
      )
      .default([]),
    'What was corrected after publication, newest last',
  ),
});

const guide = {
  ...shared,
  discounted: key(
    'rule',
    ruleReference.optional(),
    'The same amount while a discount lasts, drawn under the big number',
  ),
  lead: key('rule', ruleReference, 'The rule whose amount stands first and large'),
  who: key('text', words, 'Answer to "for whom?" beside the big number'),
  checked: key('day', frontMatterDate, 'The day a person compared the page with the law'),
};

export const explainer = keys({
  ...guide,
  audience: key(
    { is: 'name', of: 'audiences' },
    slug,
    'From audiences.json; equal to the folder name',
  ),
  join: key('text', words.optional(), 'How to join, in a sentence or two of its summary'),
  leaflet: key(
    'same',
    z.array(slug).default([]),
    'Ids of the sections that its leaflet of two pages prints, in their order',
  ),
});

export const programme = keys({
  ...guide,
  program: key(
    { is: 'name', of: 'programs' },
    slug,
    'From data/programs; equal to the folder name',
  ),
});

export const coverage = keys({
  ...shared,
  region: key({ is: 'name', of: 'regions' }, slug, 'From regions.json; equal to the folder name'),
});

export const page = keys({
  ...shared,
  path: key('path', slug, 'Its address in this language: one word, or several joined by hyphens'),
  menu: key('text', words.optional(), 'What lists of pages call it; the title if left out'),
});
