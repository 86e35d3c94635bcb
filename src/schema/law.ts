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
});
export type Law = z.infer<typeof law>;
