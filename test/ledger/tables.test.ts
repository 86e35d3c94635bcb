import { describe, expect, test } from 'vitest';
import { fillTable, tableFaults } from '../../src/ledger/tables.ts';
import type { Region, Table } from '../../src/schema/index.ts';
import { counted, entriesOf, said } from './factory.ts';

const region = (id: string): Region => ({
  id,
  code: '73.01',
  name: { id, en: id },
  level: 'regency',
  parent: 'sulawesi-selatan',
  bps: null,
  from: null,
  to: null,
  succeeds: [],
  law: null,
  headline: null,
});
const regions = ['luwu', 'gowa', 'takalar'].map(region);

/** A territory that was divided: no part of today's province. */
const divided: Region = { ...region('lama'), to: '2022' };

const table = (more: Partial<Table> = {}): Table => ({
  id: 't',
  title: { id: 'Tabel', en: 'Table' },
  indicator: 'coverage',
  segment: 'all',
  period: '2024-12',
  sources: ['a'],
  within: 'sulawesi-selatan',
  whole: true,
  ...more,
});

const share = (place: string, value: number, above = 1, below = 2) =>
  said({
    region: place,
    value,
    numerator: { value: above, decimals: 0, magnitude: 'one' },
    denominator: { value: below, decimals: 0, magnitude: 'one' },
  });

const faultsOf = (rows: ReturnType<typeof said>[], of: Table, total?: ReturnType<typeof said>) => {
  const [, ...entries] = entriesOf(...rows, ...(total ? [total] : []));
  const whole = total ? entries.find(({ region: { id } }) => id === 'sulawesi-selatan') : null;
  return tableFaults(fillTable(of, regions, entries), whole ?? null, null);
};

describe('A table', () => {
  const [luwu, gowa, takalar] = [
    share('luwu', 50),
    share('gowa', 40, 2, 5),
    share('takalar', 20, 1, 5),
  ];

  test('that is whole has a row for every place', () => {
    expect(faultsOf([luwu, gowa, takalar], table())).toEqual([]);
    expect(faultsOf([luwu, gowa], table())).toEqual([{ kind: 'missing', places: ['takalar'] }]);
  });

  test('that is whole needs no row for a territory that was divided', () => {
    const { places } = fillTable(table(), [...regions, divided], []);
    expect(places).toEqual(['luwu', 'gowa', 'takalar']);
  });

  test('that is partial knows it', () => {
    expect(faultsOf([luwu, gowa], table({ whole: false }))).toEqual([]);
    expect(faultsOf([luwu, gowa, takalar], table({ whole: false }))).toEqual([{ kind: 'whole' }]);
  });

  test('that is whole holds only what may stand together', () => {
    const other = share('takalar', 20, 1, 5);
    const rows = [luwu, gowa, { ...other, population: 'unstated' }];
    expect(faultsOf(rows, table()).map(({ kind }) => kind)).toEqual(['refused']);
  });

  test('gives the number of the whole, row by row or count by count', () => {
    const total = { reference: 'sulawesi-selatan/coverage/2024-12@a', of: 'denominator' as const };
    const twelve = said({
      region: 'sulawesi-selatan',
      indicator: 'working-people',
      population: null,
      value: 12,
      decimals: 0,
    });
    expect(faultsOf([luwu, gowa, takalar], table({ total }), twelve)).toEqual([]);
    const ten = { ...twelve, value: 10 };
    expect(faultsOf([luwu, gowa, takalar], table({ total }), ten)).toMatchObject([
      { kind: 'total', sum: { value: '12' } },
    ]);
  });
});

test('what is no row of a table is left aside: another time, segment, source or place', () => {
  const [, ...entries] = entriesOf(
    share('luwu', 50),
    { ...share('gowa', 40, 2, 5), period: '2023-12' },
    { ...share('gowa', 40, 2, 5), segment: 'pu' },
    { ...share('gowa', 40, 2, 5), source: 'b' },
    share('makassar', 50),
    counted(41.5),
  );
  const filled = fillTable(table(), regions, entries);
  expect(filled.entries.map(({ region: { id } }) => id)).toEqual(['luwu']);
  expect(filled.places).toEqual(['luwu', 'gowa', 'takalar']);
});
