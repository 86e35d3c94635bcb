import { expect, test } from 'vitest';
import Bases from '../../src/components/Bases.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { basesOf } from '../../src/library/bases.ts';
import { recordView } from '../../src/library/region-view.ts';
import { attribute } from '../../src/publish/html.ts';
import { createLedger } from '../../src/ledger/index.ts';
import { edition } from './edition.ts';
import { render, words } from './render.ts';
import { badSpacing } from '../support/spacing.ts';

const region = (id: string) => {
  const found = edition.records.regions.find((one) => one.id === id);
  if (!found) throw new Error(`these tests need the place ${id}`);
  return found;
};

test('bases are told of where they were replaced, and not where one alone was stated', () => {
  const place = region('sulawesi-selatan');
  const { sizes } = basesOf(edition, place);
  expect(sizes.length).toBeGreaterThan(1);
  const one = sizes[0]?.observation;
  const observations = edition.records.observations.filter(
    ({ region: of, indicator, source }) =>
      of !== place.id || !indicator.startsWith('coverage-base') || source === sizes[0]?.source.id,
  );
  const records = { ...edition.records, observations, statements: [], figures: [] };
  expect(one).toBeDefined();
  expect(basesOf({ ...edition, records, ledger: createLedger(records) }, place).sizes).toEqual([]);
});

test.each(['id', 'en'] as const)(
  'each stated share of the nation stands with its base (%s)',
  async (locale) => {
    const { facts, page } = await recordView(edition, region('indonesia'), locale);
    const { bases } = facts;
    const { shares } = bases;
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.map(({ source }) => source.kind)).not.toContain('own');
    const { text, fragment, all } = await render(Bases, { bases, page });
    expect(all('td')).toHaveLength(shares.length + bases.sizes.length);
    expect(text).toContain(readerTexts(locale).bases.sharesText);
    expect(badSpacing(fragment)).toEqual([]);
  },
);

test('each table of bases has the head that fits it', async () => {
  const { facts, page } = await recordView(edition, region('sulawesi-selatan'), 'id');
  const [entry] = facts.bases.sizes;
  const both = { said: [], sizes: [entry], shares: [entry] };
  const { all } = await render(Bases, { bases: both, page });
  const { whenBySizes, whenByShares } = readerTexts('id').bases;
  const heads = all('th').filter((cell) => attribute(cell, 'scope') === 'col');
  expect(heads.map(words).filter((_, nth) => nth % 2 === 0)).toEqual([whenBySizes, whenByShares]);
});
