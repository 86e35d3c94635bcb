import { describe, expect, test } from 'vitest';
import { dataGroups, dataIndicators } from '../../src/library/data.ts';
import { ledger, records } from '../../src/library/records.ts';
import { valueTables } from '../../src/library/value-tables.ts';

const topics = records.topics.map(({ id }) => id);

describe('the tables of a region', () => {
  const results = (region: string) =>
    ledger.ofRegion(region).filter(({ indicator }) => indicator.kind === 'result');

  test.each(records.regions.map(({ id }) => id))('%s: hold every number once', (region) => {
    const entries = results(region);
    const shown = valueTables(entries, 'id').flatMap((table) => table.entries);
    expect(new Set(shown)).toEqual(new Set(entries));
    expect(shown).toHaveLength(entries.length);
  });

  test('put many numbers under topics, in their order, each number under its own', () => {
    const tables = valueTables(results('indonesia'), 'id');
    const order = tables.map(({ topic }) => topics.indexOf(topic?.id ?? ''));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBeGreaterThan(3);
    for (const { topic, entries } of tables) {
      expect(new Set(entries.map(({ indicator }) => indicator.topic))).toEqual(
        new Set([topic?.id]),
      );
    }
  });

  test('put few numbers under none', () => {
    const tables = valueTables(results('maros'), 'en');
    expect(tables.map(({ topic }) => topic)).toEqual([null]);
  });
});

test('the data index holds every indicator once, results by topic and targets apart', () => {
  const groups = dataGroups();
  expect(groups.flatMap(({ indicators }) => indicators).length).toBe(dataIndicators().length);
  expect(groups.map(({ id }) => id)).toEqual([...topics, 'target', 'forecast']);
  for (const { id, indicators } of groups) {
    for (const { indicator } of indicators) {
      expect(indicator.kind === 'result' ? indicator.topic : indicator.kind).toBe(id);
    }
  }
});
