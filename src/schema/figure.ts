import { z } from 'astro/zod';
import { localized, period, schemaHint, slug, sourcedReference } from './common.ts';
import { figureKind, figureKindNames } from './figure-kinds.ts';
import { aside, group, key, keys, link } from './key.ts';

const mark = keys({
  at: key('day', period, 'When it was, at the precision its source gives'),
  text: key('text', localized, 'What happened, in a few words: a law, a change of base, a season'),
  source: key(link('sources'), slug, 'Where it is said, from data/sources'),
});
export type FigureMark = z.infer<typeof mark>;

export const figure = keys({
  $schema: schemaHint,
  id: key(
    { is: 'name', of: 'figures', addressed: 'figure' },
    slug,
    'Identifier, used by <Figure of="…" />; equal to the file name',
  ),
  kind: key(
    'same',
    z.enum(figureKindNames),
    figureKindNames.map((name) => `${name}: ${figureKind(name).shows}`).join('; '),
  ),
  title: key('text', localized, 'Headline sentence; [[…]] holds its numbers'),
  references: key(
    'observation',
    z.array(sourcedReference).min(1),
    'Observations it shows, in order',
  ),
  statement: key(
    link('statements'),
    slug.optional(),
    'For kind statement: who compared, from data/statements',
  ),
  grid: key(aside('grids'), slug.optional(), 'For kind tiles: the grid it fills, from grids.json'),
  marks: group(
    z.array(mark).min(1).optional(),
    'For kinds with an axis of time: what happened meanwhile, marked there',
  ),
  table: key(
    link('tables'),
    slug.optional(),
    'For kinds choropleth and circles: the whole table of data/tables whose rows it shows, all of them; beside them at most the number of the place whose parts they are',
  ),
  note: key('text', localized.optional(), 'What a reader must know to read it rightly'),
});
export type Figure = z.infer<typeof figure>;
