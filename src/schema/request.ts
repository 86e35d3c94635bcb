import { z } from 'astro/zod';
import { isoDate, localized, slug } from './common.ts';
import { aside, key, keys, link } from './key.ts';

/**
 * A request for information: what an office was asked, when, and what came. There is no key for who asked,
 * and none may be added: the site does not know its requesters.
 */
export const request = keys({
  id: key({ is: 'name', of: 'requests' }, slug, 'Identifier; equal to the file name'),
  office: key({ is: 'text', isName: true }, localized, 'The office that was asked'),
  region: key(link('regions'), slug, 'The place it is about'),
  indicators: key(
    link('indicators'),
    z.array(slug).min(1),
    'What was asked for, from data/indicators',
  ),
  asked: key('day', isoDate, 'The day on which it was sent'),
  state: key(
    'same',
    z.enum(['open', 'answered', 'part', 'refused']),
    'open: no answer yet; answered: all came; part: some of it came; refused: nothing will',
  ),
  answered: key('day', isoDate.nullable(), 'The day of the answer; null while there is none'),
  outcome: key('text', localized.nullable(), 'What came, in a sentence; null while nothing did'),
  source: key(
    aside('sources'),
    slug.nullable(),
    'The answer as a source of the record, where it gave numbers',
  ),
});
export type Request = z.infer<typeof request>;
