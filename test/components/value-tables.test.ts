import { describe, expect, test } from 'vitest';
import { dataGroups, dataIndicators } from '../../src/library/data-index.ts';
import { newestOf, valueTables } from '../../src/library/value-tables.ts';
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

describe('the page of a place shows', () => {
  const all = edition.ledger.ofRegion('indonesia');
  const table = { topic: null, label: 'A' };

  test('the newest eight of one thing, and says that there are more', () => {
    const entries = all.slice(0, 11);
    const [shown] = newestOf([{ ...table, entries }], undefined);
    expect(shown?.entries).toEqual(entries.slice(-8));
    expect(shown?.older).toBe(3);
  });

  test('the number it opens with, however old', () => {
    const entries = all.slice(0, 11);
    const [shown] = newestOf([{ ...table, entries }], entries[0]?.ref);
    expect(shown?.entries).toEqual([entries[0], ...entries.slice(-8)]);
  });

  test('of thirty numbers all: a group of workers, or a year before, is not hidden by the newest', () => {
    const results = all.filter(({ indicator }) => indicator.kind === 'result').slice(0, 30);
    const shown = newestOf(valueTables(edition, results, 'id'), undefined);
    expect(new Set(shown.flatMap(({ entries }) => entries))).toEqual(new Set(results));
  });

  test('of very many numbers the newest for everyone on each thing, which leads to the others', () => {
    const results = all.filter(({ indicator }) => indicator.kind === 'result');
    const shown = newestOf(valueTables(edition, results, 'id'), undefined);
    const entries = shown.flatMap((one) => one.entries);
    const indicators = new Set(results.map(({ indicator }) => indicator.id));
    expect(results.length).toBeGreaterThan(100);
    expect(entries.map(({ indicator }) => indicator.id).toSorted()).toEqual(
      [...indicators].toSorted(),
    );
    expect(shown.every(({ label, leads }) => label === null && leads)).toBe(true);
    const members = entries.find(({ indicator }) => indicator.id === 'active-participants');
    expect(members?.segment.id).toBe('all');
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
