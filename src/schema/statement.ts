import { z } from 'astro/zod';
import { listOrder, localized, observationReference, period, slug } from './common.ts';
import { aside, group, key, keys, link } from './key.ts';

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
  says: group(
    keys({
      how: key(
        'same',
        z.enum(['higher', 'lower', 'rose', 'fell', 'highest', 'lowest']),
        'higher or lower: the first reference against the second; rose or fell: from the first to the second; highest or lowest: all references',
      ),
      within: key(
        aside('regions'),
        slug.optional(),
        'For highest and lowest: the region they lie in',
      ),
    }).optional(),
    'What a comparison or superlative claims of its references, so that the ledger finds what speaks for it and against it',
  ),
  contradictedBy: key(
    { is: 'observation', isAside: true },
    z.array(observationReference).default([]),
    'Observations that do not agree with it, as far as the ledger does not find them',
  ),
  supportedBy: key(
    { is: 'observation', isAside: true },
    z.array(observationReference).default([]),
    'Observations that agree with it, as far as the ledger does not find them',
  ),
});
export type Statement = z.infer<typeof statement>;
