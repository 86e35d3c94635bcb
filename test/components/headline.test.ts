import { afterEach, expect, test, vi } from 'vitest';
import { ledger, records } from '../../src/library/records.ts';
import { headlineOf } from '../../src/library/region-context.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a place opens with what replaced its number last', () => {
  const region = records.regions.find(({ headline }) => headline !== null);
  const named = ledger.get(region?.headline?.reference ?? '');
  const [first, second] = [1, 2].map((n) => ({ ...named, ref: `${named.ref}-${String(n)}` }));
  if (!region || !first || !second) throw new Error('this test needs a place with a number');
  expect(headlineOf(region)?.ref).toBe(named.ref);
  vi.spyOn(ledger, 'replacementsOf').mockReturnValue([
    { entry: first, replaced: named },
    { entry: second, replaced: first },
  ]);
  expect(headlineOf(region)?.ref).toBe(second.ref);
});
