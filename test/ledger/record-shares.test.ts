import { describe, expect, it } from 'vitest';
import { recomputedShare, shareMismatch } from '../../src/ledger/index.ts';
import { agree, quantityOf } from '../../src/ledger/quantity.ts';
import type { Entry } from '../../src/ledger/types.ts';
import type { PrintedQuantity } from '../../src/schema/index.ts';
import { entries, get, together } from './record.ts';

const shares = entries.filter(({ indicator }) => indicator.unit === 'percent');

/** The count of another indicator by the same source for the same place, period and segment. */
function beside(entry: Entry, indicator: string): Entry | undefined {
  return together(entry).find(
    (other) =>
      other.indicator.id === indicator && other.observation.segment === entry.observation.segment,
  );
}

describe('shares', () => {
  it.each(shares.map((entry) => [entry.ref, entry] as const))(
    '%s names out of whom, and both parts or that they are not published',
    (_, { observation }) => {
      expect(observation.population).not.toBeNull();
      if (observation.status === 'computed') return;
      expect(observation.numerator).toBeDefined();
      expect(observation.denominator).toBeDefined();
    },
  );

  it('alone have a population: counts and money have none', () => {
    const counts = entries.filter(({ indicator }) => indicator.unit !== 'percent');
    expect(counts.filter(({ observation }) => observation.population !== null)).toEqual([]);
  });

  it.each(
    shares.filter((entry) => recomputedShare(entry)).map((entry) => [entry.ref, entry] as const),
  )('%s follows from its parts, or a note says why not', (_, entry) => {
    expect(shareMismatch(entry) === null || entry.observation.mismatch !== undefined).toBe(true);
  });

  it('that we computed are exactly what their parts give', () => {
    const computed = shares.filter(({ observation }) => observation.status === 'computed');
    const checked = computed.flatMap((entry) => {
      const again = recomputedShare(entry);
      return again ? [[entry.ref, entry.quantity.value, again.value] as const] : [];
    });
    expect(checked.length).toBeGreaterThanOrEqual(9);
    expect(checked.filter(([, printed, again]) => printed !== again)).toEqual([]);
  });

  it.each([
    ['numerator', 'coverage', 'covered-workers'],
    ['denominator', 'coverage', 'coverage-base'],
    ['numerator', 'coverage-target', 'covered-workers-target'],
    ['numerator', 'informal-share', 'informal-workers'],
    ['denominator', 'informal-share', 'working-people'],
    ['numerator', 'formal-share', 'formal-workers'],
  ] as const)('have the same %s as the count beside them: %s, %s', (part, share, count) => {
    const checked = shares.flatMap((entry) => {
      const printed = entry.observation[part];
      const counted = beside(entry, count);
      return entry.indicator.id === share && isPrinted(printed) && counted
        ? [{ ref: entry.ref, same: agree(quantityOf(printed, 'persons'), counted.quantity) }]
        : [];
    });
    expect(checked).not.toEqual([]);
    expect(checked.filter(({ same }) => !same)).toEqual([]);
  });

  it('of a segment may pass one hundred: Wajo has more members than workers it counted on', () => {
    for (const segment of ['pu', 'jakon']) {
      const { quantity } = get(`wajo/coverage/2024:${segment}@cakupan-computed`);
      expect(Number(quantity.value)).toBeGreaterThan(100);
    }
  });
});

function isPrinted(part: Entry['observation']['numerator']): part is PrintedQuantity {
  return typeof part === 'object';
}
