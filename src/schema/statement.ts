import { z } from 'astro/zod';
import { listOrder, localized, observationReference, period, slug } from './common.ts';
import { aside, key, keys, link } from './key.ts';

export const statement = keys({
  id: key({ is: 'name', of: 'statements' }, slug, 'Identifier, used by <Said of="…" />'),
  order: listOrder,
  kind: key(
    'same',
    z.enum([
      'comparison',
      'superlative',
      'plan',
      'commitment',
      'risk',
      'obstacle',
      'vision',
      'hope',
      'cause',
      'event',
      'definition',
    ]),
    'What kind of thing was said; a definition says who belongs to a base and who does not',
  ),
  source: key(link('sources'), slug, 'Where it was said, from data/sources'),
  person: key(
    aside('people'),
    slug.nullable(),
    'Who said it, from data/people; null if the document says it without a speaker',
  ),
  date: key('day', period, 'When it was said'),
  regions: key(
    link('regions'),
    z.array(slug).min(1),
    'The regions it is about; it appears on their pages',
  ),
  references: key(
    { is: 'observation', isAside: true },
    z.array(observationReference).default([]),
    'Observations it mentions',
  ),
  wording: key(
    'text',
    localized,
    'What was said, in our words: a sentence that starts with a capital and ends with a full stop',
  ),
  unsaid: key('text', z.array(localized).default([]), 'What it leaves open, each a short phrase'),
  contradictedBy: key(
    { is: 'observation', isAside: true },
    z.array(observationReference).default([]),
    'Observations that do not agree with it',
  ),
});
export type Statement = z.infer<typeof statement>;
