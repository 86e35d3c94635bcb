import { z } from 'astro/zod';
import { localized, observedPeriod, slug } from './common.ts';
import { aside, group, key, keys, link } from './key.ts';
import { loosely, shown } from './observation.ts';

/** One number of a payment, as its source prints it. */
const sum = keys({ ...shown, ...loosely });

/** Money, or cases, of which a source says that they were paid, budgeted or promised. */
export const payment = keys({
  id: key({ is: 'name', of: 'payments' }, slug, 'Identifier, used by <Paid of="…" />'),
  kind: key(
    'same',
    z.enum(['paid', 'budgeted', 'promised']),
    'What the source says of it: paid out, set aside in a budget, or promised. Where it says none of them there is no payment to record',
  ),
  region: key(link('regions'), slug, 'Where it was paid or is to be paid'),
  programme: key(
    aside('programs'),
    slug.optional(),
    'The programme it belongs to, from data/programs; left out where the source names none',
  ),
  period: key('day', observedPeriod, 'The period or day it is for, as the source gives it'),
  purpose: key(
    'text',
    localized,
    'What for, as a phrase without a number: contributions of vulnerable workers',
  ),
  source: key(link('sources'), slug, 'Where it was said, from data/sources'),
  person: key(
    aside('people'),
    slug.nullable(),
    'Who said it, from data/people; null if the document says it without a speaker',
  ),
  amount: group(sum.optional(), 'The money in rupiah; left out where the source gives none'),
  cases: group(sum.optional(), 'How many cases; left out where the source gives none'),
  note: key('text', localized.optional(), 'What a reader must know to read it rightly'),
});
export type Payment = z.infer<typeof payment>;
/** One number of a payment. */
export type PaidSum = z.infer<typeof sum>;
