import { z } from 'astro/zod';
import { localized, slug } from './common.ts';
import { group, key, keys, link } from './key.ts';

/** Columns and rows are counted from zero; the style sheet knows so many of them. */
const place = z.int().min(0).max(14);

const tile = keys({
  region: key(link('regions'), slug, 'The region it stands for, from regions.json'),
  abbr: key(
    'same',
    z.string().regex(/^[A-Z]{2,4}$/, 'two to four capital letters'),
    'What the tile shows: two to four capital letters',
  ),
  col: key('same', place, 'Column from the west, from 0'),
  row: key('same', place, 'Row from the north, from 0'),
});

export const grid = keys({
  id: key('id', slug, 'Identifier, used by figures of kind tiles'),
  name: key(
    'text',
    localized,
    'What its tiles are, as it stands in a sentence: provinces of Indonesia',
  ),
  cols: key('same', z.int().min(1).max(15), 'How many columns it has'),
  rows: key('same', z.int().min(1).max(15), 'How many rows it has'),
  tiles: group(z.array(tile).min(1), 'One tile for each region; places are schematic'),
});
export type Grid = z.infer<typeof grid>;
