import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/ledger/rounding.ts';
import type { Indicator } from '../../src/schema/index.ts';
import { counted, entriesOf, said } from './factory.ts';

const units: Indicator['unit'][] = ['persons', 'memberships', 'cases', 'claims', 'rupiah'];

function entryIn(unit: Indicator['unit'], value: number) {
  const [, entry] = entriesOf(counted(value, { magnitude: 'one', decimals: 0 }));
  if (!entry) throw new Error('There should be an entry.');
  return { ...entry, indicator: { ...entry.indicator, unit } };
}

describe('A sum', () => {
  it.each(units.flatMap((a) => units.map((b) => [a, b] as const)))('of %s and %s', (a, b) => {
    const add = () => sumOf([entryIn(a, 1), entryIn(b, 2)]);
    if (a === b) expect(add().least.toNumber()).toBe(3);
    else expect(add).toThrow(`What is counted in ${a} and ${b} cannot be added.`);
  });

  it('of percentages is refused', () => {
    const [, one, other] = entriesOf(said(), said({ source: 'b' }));
    if (!one || !other) throw new Error('There should be two entries.');
    expect(() => sumOf([one, other])).toThrow('What is counted in percent cannot be added.');
  });

  it('knows how far each part was rounded', () => {
    const [, rounded, exact] = entriesOf(counted(1.2), counted(0.5, { source: 'b' }));
    if (!rounded || !exact) throw new Error('There should be two entries.');
    const { least, most } = sumOf([rounded, exact]);
    expect([least.toNumber(), most.toNumber()]).toEqual([1_600_000, 1_800_000]);
  });
});
