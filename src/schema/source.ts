import { z } from 'astro/zod';
import { isoDate, localized, publication, publicUrl, slug } from './common.ts';
import { aside, key, keys } from './key.ts';

/** Who speaks, for the mark in pictures. */
export const voice = z.enum(['bpjs', 'local', 'ministry', 'report']);

export const source = keys({
  id: key({ is: 'name', of: 'sources' }, slug, 'Identifier, the part of a reference after @'),
  kind: key(
    'same',
    z.enum([
      'press-release',
      'news',
      'advertorial',
      'opinion',
      'copy',
      'rewrite',
      'official-page',
      'statistics',
      'law',
      'report',
      'own',
    ]),
    'What kind of document it is; a copy and a rewrite by a machine are no news of their own',
  ),
  publisher: key({ is: 'text', isName: true }, localized, 'Who published the document'),
  attribution: key(
    'text',
    localized,
    'Who says so and in what role, as a phrase that can stand after "menurut"',
  ),
  voice: key(
    'same',
    voice.optional(),
    'Who speaks first in "attribution", for the mark in pictures: bpjs (BPJS Ketenagakerjaan), local (a government or parliament of a region), ministry (the central government), report (a text that names no speaker); left out where it is somebody else',
  ),
  person: key(
    aside('people'),
    slug.nullable(),
    'The person who said it, from data/people, where one is named',
  ),
  title: key('original', z.string().trim().min(1), 'Title, in the language of the document'),
  language: key(
    'same',
    z.literal('en').optional(),
    'Set where the document is in English; all others are in Indonesian',
  ),
  published: key(
    'day',
    publication.nullable(),
    'Date of publication at the precision known, or a time with its zone; null if the document shows none. Before that day nothing of it is on the site',
  ),
  read: key('day', isoDate, 'The day one of us read it'),
  extent: key(
    'same',
    z.enum(['whole', 'part']).optional(),
    'How much of it we read: whole, or only a part (an excerpt, the second page of a text); left out where nobody noted it',
  ),
  licence: key({ is: 'text', isName: true }, localized, 'Terms of reuse, or that none were found'),
  reuse: key(
    'same',
    z.enum(['open', 'ask']).optional(),
    'Whether its numbers may be passed on as a table, which they may where nothing is said; "ask": no file carries them for more than one place until the owners agree',
  ),
  takeFrom: key(
    'text',
    localized.optional(),
    'For reuse "ask": where the whole table can be had, as a sentence',
  ),
  url: key(
    'address',
    publicUrl.nullable(),
    'Where it can be read; null if it is cited without a link',
  ),
  archived: key(
    'address',
    publicUrl.optional(),
    'Where a stored copy of it can be read, where one is known to exist; none is invented',
  ),
  dead: key(
    'day',
    isoDate.optional(),
    'The day on which one of us found that "url" leads nowhere: the stored copy takes its place, and without one it is cited without a link',
  ),
});
export type Source = z.infer<typeof source>;
