import { describe, expect, test } from 'vitest';
import { isCompleteSet, peersOf, seriesOf } from '../../src/ledger/index.ts';
import { counted, entriesOf, said } from './factory.ts';

const december = (year: number, differing = {}) =>
  counted(29 + (year - 2020), { period: `${year}-12`, ...differing });

function periodsOf(...observations: ReturnType<typeof counted>[]): string[][] {
  const [, ...entries] = entriesOf(...observations);
  return seriesOf(entries).map((run) => run.map(({ observation }) => observation.period));
}

describe('a series', () => {
  test('holds the same month of three years or more, in order of time', () => {
    expect(periodsOf(december(2022), december(2020), december(2021))).toEqual([
      ['2020-12', '2021-12', '2022-12'],
    ]);
  });

  test('needs three periods', () => {
    expect(periodsOf(december(2020), december(2021))).toEqual([]);
  });

  test('leaves a missing year out and puts nothing in its place', () => {
    expect(periodsOf(december(2020), december(2021), december(2024))).toEqual([
      ['2020-12', '2021-12', '2024-12'],
    ]);
  });

  test('never mixes months, sources or segments', () => {
    expect(
      periodsOf(
        december(2020),
        december(2021),
        december(2022, { period: '2022-06' }),
        december(2023, { source: 'b' }),
        december(2024, { segment: 'bpu' }),
      ),
    ).toEqual([]);
  });

  test('never draws a share whose base is unstated', () => {
    const share = (year: number) => said({ period: `${year}-12`, population: 'unstated' });
    expect(periodsOf(share(2020), share(2021), share(2022))).toEqual([]);
  });

  test('takes a second value of one source for one period apart', () => {
    const twice = [december(2020), december(2021), december(2022), december(2023)];
    expect(periodsOf(...twice)).toHaveLength(1);
  });
});

describe('peers', () => {
  const july = (region: string, differing = {}) =>
    said({ region, period: '2024-07-31', population: 'ucj-semesta', ...differing });

  test('are comparable figures of other regions of the same period', () => {
    const [, own, ...others] = entriesOf(
      july('luwu'),
      july('enrekang'),
      july('gowa', { period: '2024-06-30' }),
      july('takalar', { population: 'unstated' }),
    );
    if (!own) throw new Error('no entry');
    expect(peersOf(own, others).map(({ region }) => region.id)).toEqual(['enrekang']);
  });

  test('leave out the region itself', () => {
    const [, own, again] = entriesOf(july('luwu'), july('luwu', { source: 'b', value: 51 }));
    if (!own || !again) throw new Error('no entry');
    expect(peersOf(own, [own, again])).toEqual([]);
  });
});

describe('a complete set, of which one may be called the highest', () => {
  const july = (region: string, differing = {}) =>
    said({ region, period: '2024-07-31', population: 'ucj-semesta', ...differing });
  const complete = (...observations: ReturnType<typeof july>[]) => {
    const [, ...entries] = entriesOf(...observations);
    return isCompleteSet(entries, ['luwu', 'enrekang', 'gowa']);
  };

  test('has a comparable figure of every place on one day', () => {
    expect(complete(july('luwu'), july('enrekang'), july('gowa'))).toBe(true);
  });

  test.each([
    ['a place is missing', [july('luwu'), july('enrekang')]],
    ['there is nothing', []],
    [
      'one is of another day',
      [july('luwu'), july('enrekang'), july('gowa', { period: '2024-07' })],
    ],
    [
      'one has another base',
      [july('luwu'), july('enrekang'), july('gowa', { population: 'labour-force' })],
    ],
    [
      'one is only a lower limit',
      [july('luwu'), july('enrekang'), july('gowa', { bound: 'over' })],
    ],
  ])('is none if %s', (_, observations) => {
    expect(complete(...observations)).toBe(false);
  });
});
