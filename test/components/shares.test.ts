import { expect, test } from 'vitest';
import { listedLaws } from '../../src/library/laws.ts';
import { recordShares } from '../../src/library/shares.ts';
import { edition } from './edition.ts';

test('shares count what the record holds, our own calculations left out', () => {
  const said = edition.records.observations.filter(({ status }) => status !== 'computed');
  const kept = said.filter(({ printed }) => printed !== null);
  expect(recordShares(edition)[0]).toEqual({
    what: 'printed',
    with: kept.length,
    of: said.length,
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(said.length);
});

test('every law is listed once, each of its articles as read or not read', () => {
  const listed = listedLaws(edition);
  expect(listed).toHaveLength(edition.records.laws.length);
  for (const { law, read, unread } of listed) {
    const articles = [...read.flatMap((one) => one.articles), ...unread];
    expect(articles.toSorted()).toEqual(law.articles.map(({ article }) => article).toSorted());
  }
  expect(listed.find(({ law }) => law.id === 'permenaker-4-2023')?.unread).toContain('1');
});
