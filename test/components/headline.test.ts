import { afterEach, expect, test, vi } from 'vitest';
import { headlineOf } from '../../src/library/region-context.ts';
import { editedEdition } from './edition.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a place opens with what replaced its number last', () => {
  const edition = editedEdition();
  const region = edition.records.regions.find(({ headline }) => headline !== null);
  const named = edition.ledger.get(region?.headline?.reference ?? '');
  const [first, second] = [1, 2].map((n) => ({ ...named, ref: `${named.ref}-${String(n)}` }));
  if (!region || !first || !second) throw new Error('this test needs a place with a number');
  vi.spyOn(edition.ledger, 'replacementsOf').mockReturnValue([
    { entry: first, replaced: named },
    { entry: second, replaced: first },
  ]);
  expect(headlineOf(edition, region)?.ref).toBe(second.ref);
});
