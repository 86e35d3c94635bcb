import { expect, test } from 'vitest';
import { readInputs } from '../../src/inputs.ts';
import { createEdition } from '../../src/library/edition.ts';
import { territoryView } from '../../src/library/territory.ts';
import type { Locale, Region } from '../../src/schema/index.ts';
import { record } from '../support/record.ts';
import { DATE } from './edition.ts';

/** The record with Papua divided in 2022, by a law that nobody has read or one that somebody has. */
function divided(law: string | null) {
  const { regions, ...records } = record();
  const former = (one: Region): Region => ({
    ...one,
    id: 'papua-lama',
    name: { id: 'Papua lama', en: 'Old Papua' },
    to: '2022',
  });
  const parts = ['papua', 'papua-tengah'];
  const own = regions.map((one) =>
    parts.includes(one.id) ? { ...one, from: '2022', succeeds: ['papua-lama'], law } : one,
  );
  const papua = regions.find(({ id }) => id === 'papua');
  if (!papua) throw new Error('this test needs Papua');
  const all = [...own, former(papua)];
  const edition = createEdition({ ...records, regions: all }, readInputs({}, DATE));
  return (id: string, locale: Locale) => {
    const region = all.find((one) => one.id === id);
    const view = region && territoryView(edition, region, locale);
    return view && { ...view, others: view.others.map((one) => one.id) };
  };
}

test.each([
  [
    'papua',
    'id',
    null,
    {
      sentences: [
        'Papua memiliki batasnya sekarang sejak 2022.',
        'Jangan bandingkan angka wilayah lama dengan angka wilayah sekarang: luas dan penduduknya berbeda.',
        'Undang-undang yang mengubahnya belum kami baca.',
      ],
      lead: 'Wilayah sebelumnya:',
      others: ['papua-lama'],
    },
  ],
  [
    'papua-lama',
    'id',
    'pp-44-2015',
    {
      sentences: [
        'Jangan bandingkan angka wilayah lama dengan angka wilayah sekarang: luas dan penduduknya berbeda.',
        'Dasarnya PP 44/2015.',
      ],
      lead: 'Papua lama bukan lagi satu wilayah sejak 2022. Sekarang wilayahnya menjadi:',
      others: ['papua', 'papua-tengah'],
    },
  ],
  [
    'papua',
    'en',
    'pp-44-2015',
    {
      sentences: [
        'Papua has had its present borders since 2022.',
        'Do not compare figures of the former region with those of today’s: their area and people differ.',
        'It rests on PP 44/2015.',
      ],
      lead: 'The former region:',
      others: ['papua-lama'],
    },
  ],
  [
    'papua-lama',
    'en',
    null,
    {
      sentences: [
        'Do not compare figures of the former region with those of today’s: their area and people differ.',
        'We have not read the law that changed them.',
      ],
      lead: 'Old Papua has not been one region since 2022. Its territory is now:',
      others: ['papua', 'papua-tengah'],
    },
  ],
  ['bali', 'id', null, null],
] as const)('the borders of %s, in %s, by the law %s', (id, locale, law, expected) => {
  expect(divided(law)(id, locale)).toEqual(expected);
});
