import { describe, expect, test } from 'vitest';
import { dataGroups, dataIndicators } from '../../src/library/data-index.ts';
import { valueTables } from '../../src/library/value-tables.ts';
import { edition } from './edition.ts';

const topics = edition.records.topics.map(({ id }) => id);

describe('the tables of a region', () => {
  const results = (region: string) =>
    edition.ledger.ofRegion(region).filter(({ indicator }) => indicator.kind === 'result');

  test.each(edition.records.regions.map(({ id }) => id))('%s: hold every number once', (region) => {
    const entries = results(region);
    const shown = valueTables(edition, entries, 'id').flatMap((table) => table.entries);
    expect(new Set(shown)).toEqual(new Set(entries));
    expect(shown).toHaveLength(entries.length);
  });

  test('put many numbers under topics, in their order, each number under its own', () => {
    const tables = valueTables(edition, results('indonesia'), 'id');
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
    const tables = valueTables(edition, results('maros'), 'en');
    expect(tables.map(({ topic }) => topic)).toEqual([null]);
  });
});

test('the data index holds every indicator once, results by topic and targets apart', () => {
  const groups = dataGroups(edition);
  expect(groups.flatMap(({ indicators }) => indicators).length).toBe(
    dataIndicators(edition).length,
  );
  expect(groups.map(({ id }) => id)).toEqual([...topics, 'target', 'forecast']);
  for (const { id, indicators } of groups) {
    for (const { indicator } of indicators) {
      expect(indicator.kind === 'result' ? indicator.topic : indicator.kind).toBe(id);
    }
  }
});
