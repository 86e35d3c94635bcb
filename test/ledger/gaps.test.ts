import { expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/index.ts';
import { gapsOfPlace, type Gap } from '../../src/ledger/gaps.ts';
import type { Source } from '../../src/schema/index.ts';
import { smallSite } from '../check/small-site.ts';
import { record } from '../support/record.ts';

const records = record(smallSite);

/** What is wanting of Makassar on a day, a line each. */
function gapsOn(day: string, changed = records): string[] {
  const makassar = changed.regions.find(({ id }) => id === 'makassar');
  if (!makassar) throw new Error('The small site has lost Makassar.');
  const line = ({ kind, indicator, period, source }: Gap) =>
    [kind, indicator?.id ?? source?.id, period].filter(Boolean).join(' ');
  return gapsOfPlace(makassar, createLedger(changed), changed.indicators, day).map(line);
}

it('tells what a place lacks, what of it is old and what is contested', () => {
  expect(gapsOn('2025-06-01')).toEqual([
    'missing working-people',
    'contested coverage 2024',
    'unarchived news',
  ]);
  expect(gapsOn('2026-11-22')).toContain('old coverage 2024-06');
});

it('tells of a source on the web of which no copy is kept', () => {
  const at = (url: string | null, more: Partial<Source> = {}) => ({
    ...records,
    sources: records.sources.map((one) => (one.id === 'release' ? { ...one, url, ...more } : one)),
  });
  const line = 'unarchived release';
  expect(gapsOn('2025-06-01', at('https://example.org/a'))).toContain(line);
  // What we worked out ourselves stands on this site.
  for (const more of [{ archived: 'https://example.org/b' }, { kind: 'own' }] as const)
    expect(gapsOn('2025-06-01', at('https://example.org/a', more))).not.toContain(line);
  expect(gapsOn('2025-06-01', at(null))).not.toContain(line);
});

it('takes a share by identity card, and the counts a share carries, for an answer', () => {
  const coverage = records.indicators.find(({ id }) => id === 'coverage');
  if (!coverage) throw new Error('The small site has lost its coverage.');
  const more = (id: string) => ({ ...coverage, id });
  const shares = (indicator: string, denominator: 'not-published' | typeof count) =>
    gapsOn('2025-06-01', {
      ...records,
      indicators: [...records.indicators, more('coverage-by-domicile'), more('coverage-base')],
      observations: records.observations.map((one) =>
        one.indicator === 'coverage' ? { ...one, indicator, denominator } : one,
      ),
    });
  const count = { value: 100, decimals: 0, magnitude: 'one' as const };
  expect(shares('coverage', 'not-published')).toContain('missing coverage-base');
  expect(
    shares('coverage-by-domicile', count).filter((one) => /missing coverage/.test(one)),
  ).toEqual([]);
});
