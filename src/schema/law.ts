import { z } from 'astro/zod';
import { isoDate, publicUrl, slug } from './common.ts';
import { group, key, keys } from './key.ts';

const article = keys({
  article: key(
    'same',
    z
      .string()
      .regex(
        /^(?:\d{1,3}[A-Z]{0,2}|Lampiran(?: [IVX]+)?)$/,
        'an article or annex: 16, 39A, Lampiran III',
      ),
    'Number of the article, or the annex',
  ),
  read: key(
    'day',
    isoDate.nullable(),
    'The day one of us read its text; null if it was only read about: it may be cited, and readers are told',
  ),
});

const patterns = z.array(z.string().trim().min(1)).min(1);

/** Words of a language by which a sentence is found: each stands for one of those parted by `|`. */
const found = keys({
  of: key(
    'machine',
    patterns,
    'Words the sentence holds, one of each entry; | parts them, * at an end stands for more letters',
  ),
  does: key('machine', patterns, 'What is demanded, allowed, forbidden or denied, written alike'),
  without: key('machine', patterns.optional(), 'Words with which a sentence says something else'),
});

const demand = keys({
  article: key('same', z.string().optional(), 'The article that says so, where we know it'),
  force: key(
    'same',
    z.enum(['must', 'may', 'must-not', 'need-not', 'not']),
    'Whether it is demanded, allowed, forbidden, not demanded, or not so',
  ),
  id: group(found, 'By which words Indonesian says it'),
  en: group(found, 'By which words English says it'),
});
export type Demand = z.infer<typeof demand>;

export const law = keys({
  id: key(
    { is: 'name', of: 'laws' },
    slug,
    'Kind, number and year joined by hyphens, equal to the file name: pp-44-2015',
  ),
  kind: key(
    'same',
    z.enum([
      'uu',
      'pp',
      'perpres',
      'inpres',
      'permenaker',
      'pmk',
      'permendagri',
      'perda',
      'perwali',
    ]),
    'What kind of law it is',
  ),
  number: key('same', z.string().regex(/^\d{1,4}[A-Z]?$/, 'a number'), 'Its number'),
  year: key('same', z.int().min(1945).max(2099), 'The year of the number'),
  title: key(
    'original',
    z.string().trim().min(1).nullable(),
    'What it is about, as in its title; null where we have not read the title',
  ),
  address: key(
    'address',
    publicUrl.nullable(),
    'Where its text can be read; null where we know no address, and none is invented',
  ),
  from: key('day', isoDate.nullable(), 'First day in force; null where we have not read it'),
  to: key('day', isoDate.nullable(), 'Last day in force; null while it is'),
  articles: group(z.array(article), 'The articles and annexes that may be cited'),
  demands: group(
    z.array(demand).optional(),
    'What it demands, allows, forbids or denies: sentences of pages and data are held against it',
  ),
});
export type Law = z.infer<typeof law>;
