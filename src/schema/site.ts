import { z } from 'astro/zod';
import { isBasePath, isOrigin, isZone } from './address.ts';
import { localized, localizedPath, schemaHint, slug } from './common.ts';
import { group, groupOf, key, keys } from './key.ts';
import { framedKinds, lowerPaths, pathKinds } from './path-words.ts';
import type { FramedKind, LowerPath, PathKind } from './path-words.ts';

const word = (page: string) =>
  key({ is: 'text', isName: true }, localizedPath, `The word for ${page} in an address`);

/** A word in each language for every kind of page. */
const addresses = Object.fromEntries(
  [...pathKinds, ...framedKinds, ...lowerPaths].map((page) => [page, word(page)]),
) as Record<PathKind | FramedKind | LowerPath, ReturnType<typeof word>>;

export const site = keys({
  $schema: schemaHint,
  name: key('original', z.string().min(1), 'Name of the site'),
  url: key('same', z.string().refine(isOrigin, 'an origin without a path'), 'Default of SITE_URL'),
  base: key(
    'same',
    z.string().refine(isBasePath, 'a path that starts and ends with /'),
    'Default of BASE_PATH',
  ),
  zone: key(
    'same',
    z.string().refine(isZone, 'a time zone'),
    'Time zone of the office: its midnight begins a day of the site',
  ),
  floor: key(
    'same',
    z
      .array(
        z.string().regex(/^(?:chrome|edge|firefox|ios|safari)\d+$/, 'a browser and its version'),
      )
      .min(1),
    'Oldest browsers that get the whole design, e.g. chrome80',
  ),
  host: group(
    keys({
      hsts: key(
        'same',
        z.boolean().optional(),
        'Whether browsers are told to ask this host by TLS only, for a year; false if left out',
      ),
      precompressed: key(
        'same',
        z.boolean().optional(),
        'Whether .br and .gz are written beside files of text; false if left out',
      ),
    }).optional(),
    'What hosts send along with the site',
  ),
  publisher: key('text', localized, 'Who answers for the site'),
  email: key('same', z.email('an email address'), 'Address for corrections'),
  description: key('text', localized, 'What the site is, in a sentence'),
  addresses: groupOf(addresses, 'Words of addresses for each kind of page'),
  footer: group(
    z.array(
      keys({
        title: key('text', localized, 'Heading of the list'),
        pages: key(
          'same',
          z.array(slug).min(1),
          'Kinds of page, or folders of content/pages, in the order of the list',
        ),
      }),
    ),
    'Lists of pages at the foot of every page',
  ),
});
export type Site = z.infer<typeof site>;
