import { z } from 'astro/zod';
import {
  isoDate,
  localized,
  magnitude,
  observationReference,
  observedPeriod,
  schemaHint,
  slug,
} from './common.ts';
import { aside, group, key, keys, link } from './key.ts';
import { voice } from './source.ts';

const quantity = keys({
  value: key('same', z.number().nonnegative(), 'The number as printed'),
  decimals: key('same', z.int().min(0).max(6), 'Decimals as printed'),
  magnitude: key('same', magnitude.default('one'), 'Power of ten as printed: 45.23 million'),
});

/** The upper end of a range, in the power of ten of its lower end. */
const upperEnd = keys({
  value: key('same', z.number().nonnegative(), 'The upper end as printed'),
  decimals: key('same', z.int().min(0).max(6), 'Its decimals as printed'),
});

/** Where in its source a number stands, so that somebody who opens it finds it. */
const whereabouts = keys({
  part: key(
    'same',
    z.enum(['title', 'lead', 'body', 'caption', 'picture', 'table', 'note']).optional(),
    'The part of the document',
  ),
  page: key('same', z.string().trim().min(1).optional(), 'The page, as printed on it: 12, iv'),
  paragraph: key('same', z.int().positive().optional(), 'Paragraph counted without headings'),
  table: key('original', z.string().trim().min(1).optional(), 'Number or name of the table'),
  row: key('original', z.string().trim().min(1).optional(), 'Head of the row, as printed'),
  column: key('original', z.string().trim().min(1).optional(), 'Head of the column, as printed'),
});
export type Whereabouts = z.infer<typeof whereabouts>;

/** A number as its source prints it, and where: the same for everything that a source counts. */
export const shown = {
  value: key('same', z.number().nonnegative(), 'The value as printed by the source'),
  decimals: key('same', z.int().min(0).max(6), 'Decimals as printed: 50.50 has 2'),
  magnitude: key('same', magnitude.default('one'), 'Power of ten as printed'),
  printed: key(
    'original',
    z.string().trim().min(1).nullable(),
    'What the source shows, typed or pasted from it and never made from the value: 50,50%, 1,09 juta, Rp20.000.000,00; null where nobody has it',
  ),
  printedWhy: key(
    'same',
    z.enum(['source-not-at-hand', 'computed', 'drawn']).optional(),
    'Why "printed" is null: source-not-at-hand, computed (by us, so that nothing is printed), or drawn (read off a picture without a number)',
  ),
  where: group(whereabouts.optional(), 'Where in the source it stands'),
};

/** That a source does not give a number to the last digit. */
export const loosely = {
  approximate: key('same', z.boolean().default(false), 'The source says "about"'),
  bound: key(
    'same',
    z.enum(['over', 'under']).optional(),
    'The source gives only what it exceeds or stays below: printed "over" or "under", never drawn, compared or ranked',
  ),
};

/** "not-published" is a legal value and is shown. */
const part = z.union([quantity, z.literal('not-published')]);

export const observation = keys({
  indicator: key(link('indicators'), slug, 'What is measured, from data/indicators'),
  period: key('day', observedPeriod, 'The period described, at the precision the source gives'),
  ...shown,
  person: key(
    aside('people'),
    slug.nullable().optional(),
    'Who gave the number, from data/people, where several people speak in the source (null: the document itself); left out where the source names one speaker or none',
  ),
  speaker: group(
    keys({
      attribution: key(
        'text',
        localized,
        'Who says so and in what role, as a phrase that can stand after "menurut"',
      ),
      voice: key(
        'same',
        voice.optional(),
        'Who that is, for the mark in pictures, as in data/sources; left out where it is somebody else',
      ),
    }).optional(),
    'Who gave the number, where the "attribution" of its source names several and no person of data/people is to be named',
  ),
  secondReading: group(
    keys({
      day: key('day', isoDate, 'The day on which it took place'),
      by: key(
        'same',
        z.enum(['person', 'machine']),
        'Who read: a person or a machine, never a name',
      ),
    }).optional(),
    'A second reading of the source that really took place and agreed with the record',
  ),
  population: key(
    link('populations'),
    slug.nullable(),
    'Out of whom, from data/populations; null for counts',
  ),
  populationWording: key(
    'text',
    localized.optional(),
    'How the source words the population, without quotation marks',
  ),
  segment: key(link('segments'), slug.default('all'), 'Who is counted, from segments.json'),
  status: key(
    'same',
    z.enum(['dataset', 'reported', 'computed']),
    'From a data set, reported in a text, or computed by us',
  ),
  numerator: group(part.optional(), 'The count above the line of a share, or "not-published"'),
  denominator: group(part.optional(), 'The count below the line of a share, or "not-published"'),
  approximate: loosely.approximate,
  bound: key(
    'same',
    z.enum(['over', 'under', 'range']).optional(),
    'The source gives only what it exceeds ("over"), stays below ("under") or lies between ("range", with "upTo"): printed so, never drawn as a value, compared or ranked',
  ),
  upTo: group(
    upperEnd.optional(),
    'The upper end of a "range", whose lower end is the value: of "40 to 45%" the 45',
  ),
  roundingOf: key(
    { is: 'observation', isAside: true },
    observationReference.optional(),
    'The more precise value that this one rounds',
  ),
  contradicts: key(
    { is: 'observation', isAside: true },
    observationReference.optional(),
    'A number of another time that cannot be right together with this one, such as the other one that was given at the same event; numbers of one time need no such key',
  ),
  supersedes: group(
    keys({
      reference: key(
        { is: 'observation', isAside: true },
        observationReference,
        'The value it replaces',
      ),
      date: key('day', isoDate, 'When we recorded the revision'),
      reason: key('text', localized, 'Why the old value no longer holds'),
    }).optional(),
    'A value is never edited: a new one supersedes it',
  ),
  mismatch: key(
    'text',
    localized.optional(),
    'Why the value stands as printed, though its own parts, its whole, 100% or its neighbours speak against it',
  ),
  note: key('text', localized.optional(), 'What a reader must know to read the value rightly'),
});
export type Observation = z.infer<typeof observation>;
export type PrintedQuantity = z.infer<typeof quantity>;

/** What one source says of one region: the folder of the file names the region, the file the source. */
export const observationFile = keys({
  $schema: schemaHint,
  observations: group(z.array(observation), 'What the source says of the region'),
});
